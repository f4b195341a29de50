// Makes base.css and accents.css of the themes in designsystemet.config.json, with the design system's own tool.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const here = import.meta.dirname;

/** Writes both into the folder `out`. */
export function makeThemes(out) {
  const config = JSON.parse(readFileSync(join(here, "designsystemet.config.json"), "utf8"));
  const [first, ...others] = Object.keys(config.themes);
  const work = mkdtempSync(join(tmpdir(), "blt-themes-"));
  copyFileSync(join(here, "designsystemet.config.json"), join(work, "designsystemet.config.json"));
  const tool = join(here, "../node_modules/.bin/designsystemet");
  for (const step of ["create", "build"]) execFileSync(tool, ["tokens", step], { cwd: work, stdio: ["ignore", "ignore", "inherit"] });
  const css = (theme) => readFileSync(join(work, "design-tokens-build", `${theme}.css`), "utf8");
  writeFileSync(join(out, "base.css"), css(first));
  writeFileSync(join(out, "accents.css"), others.map((theme) => accents(theme, css(theme))).join("\n") + "\n");
  rmSync(work, { recursive: true });
}

/** One accent colour, in light and in dark. Two mentions of the schemes are enough for us: the page says `auto`, and light is the root. */
function accents(theme, css) {
  const block = (mark) => css.slice(css.indexOf(mark)).split("}")[0].split("\n");
  const of = (mark) => block(mark).filter((line) => line.includes("--ds-color-accent-")).map((line) => line.trim()).join("");
  const [light, dark] = [of(':root, [data-color-scheme="light"]'), of('[data-color-scheme="dark"]')];
  return `[data-theme="${theme}"]{${light}}
@media screen and (prefers-color-scheme:dark){[data-theme="${theme}"][data-color-scheme="auto"]{${dark}}}
[data-theme="${theme}"] [data-color-scheme="light"]{${light}}`;
}
