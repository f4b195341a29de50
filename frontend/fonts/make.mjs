// Makes inter.woff2 and inter-names.woff2 from Inter's variable font: the letters our three languages and people's names need, weights 400–700.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subset from "subset-font";

const files = join(import.meta.dirname, "../node_modules/@fontsource-variable/inter/files");

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join("");
const everyday = range(0x20, 0x7e) + range(0xc0, 0xff) + "\u00a0§«»°·½²³±µ£–—‘’“”„…•→←−\u2009\u202f\u2011";
// What our style sheets ask for; the arrows and fractions Inter makes of ordinary signs would be a quarter of the file.
const keepFeatures = ["kern", "mark", "ccmp", "locl", "tnum", "cv05", "ss03"];
// Names are written right: Sámi, and those of neighbours who live here. A file of its own, fetched only by pages that need it.
const names = range(0x100, 0x17f) + "ȘșȚțẞ";

/** Writes both into the folder `out`. */
export async function makeFonts(out) {
  for (const [made, source, letters] of [
    ["inter.woff2", "inter-latin-wght-normal.woff2", everyday],
    ["inter-names.woff2", "inter-latin-ext-wght-normal.woff2", names],
  ]) {
    const options = { targetFormat: "woff2", keepFeatures, variationAxes: { wght: { min: 400, max: 700 } } };
    writeFileSync(join(out, made), await subset(readFileSync(join(files, source)), letters, options));
  }
}
