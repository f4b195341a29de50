// Makes inter.woff2 and inter-names.woff2 from Inter's variable font: the letters our three languages and people's names need, weights 400–700.
// The result is committed, so an ordinary build does not need harfbuzz. Run: npm run font
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRequire } from "node:module";

const here = import.meta.dirname;
const work = mkdtempSync(join(tmpdir(), "blt-font-"));
execFileSync("npm", ["install", "--ignore-scripts", "--no-save", "--prefix", work, "subset-font@2"], { stdio: "inherit" });
const subset = createRequire(join(work, "x.js"))("subset-font");

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join("");
const everyday = range(0x20, 0x7e) + range(0xc0, 0xff) + "\u00a0§«»°·½²³±µ£–—‘’“”„…•→←−\u2009\u202f\u2011";
// What our style sheets ask for; the arrows and fractions Inter makes of ordinary signs would be a quarter of the file.
const keepFeatures = ["kern", "mark", "ccmp", "locl", "tnum", "cv05", "ss03"];
// Names are written right: Sámi, and those of neighbours who live here. A file of its own, fetched only by pages that need it.
const names = range(0x100, 0x17f) + "ȘșȚțẞ";

for (const [made, source, letters] of [
  ["inter.woff2", "inter-latin-wght-normal.woff2", everyday],
  ["inter-names.woff2", "inter-latin-ext-wght-normal.woff2", names],
]) {
  const whole = readFileSync(join(here, "../node_modules/@fontsource-variable/inter/files", source));
  const part = await subset(whole, letters, { targetFormat: "woff2", keepFeatures, variationAxes: { wght: { min: 400, max: 700 } } });
  writeFileSync(join(here, made), part);
  console.log(made, whole.length, "→", part.length, "bytes");
}
rmSync(work, { recursive: true });
