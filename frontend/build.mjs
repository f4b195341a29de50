// Makes the bundle that the Rust build puts into the program: style sheet, scripts, font and icons.
//   node build.mjs OUT
// OUT then holds each file under a name with its own hash, the same file as .br and .gz, and two lists the Rust build reads:
// manifest.tsv (CONSTANT, file, content type) and icons.tsv (Name, the inside of the svg).
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { made } from "./made.mjs";

const here = import.meta.dirname;
const out = process.argv[2] ?? join(here, "dist");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const ready = await made();
const manifest = [];

/** Writes one file under its hashed name, with its compressed twins when they are smaller. */
function put(constant, name, type, content) {
  const [stem, end] = name.split(/\.(?=[^.]*$)/);
  const hash = createHash("sha256").update(content).digest("base64url").replace(/[-_]/g, "").slice(0, 10);
  const file = `${stem}-${hash}.${end}`;
  writeFileSync(join(out, file), content);
  if (!["woff2", "png"].includes(end)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    writeFileSync(join(out, `${file}.br`), brotliCompressSync(content, { params }));
    writeFileSync(join(out, `${file}.gz`), gzipSync(content, { level: 9 }));
  }
  manifest.push([constant, file, type].join("\t"));
  return file;
}

// Style sheets in css/only/ are for a few pages each, which ask for them besides the common one.
const only = readdirSync(join(here, "css/only")).filter((name) => name.endsWith(".css"));
const alone = only.map((name) => readFileSync(join(here, "css/only", name), "utf8"));

/** The design system names more shades and sizes than we use: a property nobody asks for is left out, again and again until all are asked for. */
function withoutUnused(sheet) {
  const asked = new Set([...(sheet + alone.join("")).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const less = sheet.replace(/(?<=[{;])(--[\w-]+):[^;{}"']*(?:;|(?=\}))/g, (whole, name) => (asked.has(name) ? whole : ""));
  return less === sheet ? sheet : withoutUnused(less);
}

const common = { bundle: true, minify: true, write: false, absWorkingDir: here, logLevel: "warning", legalComments: "none" };

const font = put("INTER_WOFF2", "inter.woff2", "font/woff2", readFileSync(join(ready, "inter.woff2")));
const names = put("INTER_NAMES_WOFF2", "inter-names.woff2", "font/woff2", readFileSync(join(ready, "inter-names.woff2")));
put("ICON_SVG", "icon.svg", "image/svg+xml", readFileSync(join(here, "icon.svg")));

const css = await build({
  ...common,
  entryPoints: ["css/app.css"],
  outdir: out,
  external: ["*.woff2"],
  target: ["chrome111", "firefox113", "safari16.4"],
});
const sheet = withoutUnused(css.outputFiles[0].text).replaceAll("inter.woff2", font).replaceAll("inter-names.woff2", names);
put("APP_CSS", "app.css", "text/css; charset=utf-8", Buffer.from(sheet));

for (const name of only) {
  const made = await build({ ...common, entryPoints: [`css/only/${name}`], outdir: out, target: ["chrome111", "firefox113", "safari16.4"] });
  const stem = basename(name, ".css");
  put(`${stem.toUpperCase().replaceAll("-", "_")}_CSS`, `${stem}.css`, "text/css; charset=utf-8", Buffer.from(made.outputFiles[0].contents));
}

// Each module in ts/ is a file of its own, so that a page takes only what it uses. Modules beginning with _ are shared.
const scripts = readdirSync(join(here, "ts")).filter((name) => name.endsWith(".ts") && !name.startsWith("_"));
for (const name of scripts) {
  const made = await build({ ...common, entryPoints: [`ts/${name}`], format: "esm", target: "es2022", outdir: out });
  const stem = basename(name, ".ts");
  put(`${stem.toUpperCase().replaceAll("-", "_")}_JS`, `${stem}.js`, "text/javascript; charset=utf-8", Buffer.from(made.outputFiles[0].contents));
}

const icons = readFileSync(join(here, "icons.txt"), "utf8").split("\n").map((line) => line.trim()).filter((line) => line && !line.startsWith("#"));
writeFileSync(
  join(out, "icons.tsv"),
  icons
    .map((name) => {
      const svg = readFileSync(join(here, `node_modules/@navikt/aksel-icons/dist/svg/${name}.svg`), "utf8");
      const inside = svg.slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>")).trim().replaceAll("\n", "");
      // A hundredth of a unit is less than one sees: shorter numbers make smaller pages.
      return `${name}\t${inside.replace(/\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))))}\n`;
    })
    .join(""),
);
writeFileSync(join(out, "manifest.tsv"), manifest.join("\n") + "\n");
