// Makes themes/base.css and themes/accents.css from designsystemet.config.json with the @digdir/designsystemet CLI.
// The result is committed, so an ordinary build does not need the CLI. Run: npm run themes
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync, copyFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const here = import.meta.dirname;
const config = JSON.parse(readFileSync(join(here, "designsystemet.config.json"), "utf8"));
const [first, ...others] = Object.keys(config.themes);
const work = mkdtempSync(join(tmpdir(), "blt-themes-"));
copyFileSync(join(here, "designsystemet.config.json"), join(work, "designsystemet.config.json"));

const cli = (...words) =>
  execFileSync("npm", ["exec", "--yes", "--package", "@digdir/designsystemet@1.15.0", "--", "designsystemet", "tokens", ...words], { cwd: work, stdio: "inherit" });
cli("create");
cli("build");

const css = (theme) => readFileSync(join(work, "design-tokens-build", `${theme}.css`), "utf8");
/** The accent colours of the first block whose selector line holds `mark`. */
const accents = (theme, mark) => {
  const text = css(theme);
  const block = text.slice(text.indexOf(mark)).split("}")[0];
  return block.split("\n").filter((line) => line.includes("--ds-color-accent-")).map((line) => line.trim()).join("");
};

// Two mentions of the colour schemes are enough for us: the page says data-color-scheme="auto" and light is the root.
writeFileSync(join(here, "base.css"), css(first));
writeFileSync(
  join(here, "accents.css"),
  "/* Made by make.mjs: one accent colour for each theme beside the first. */\n" +
    others
      .map(
        (theme) => `[data-theme="${theme}"]{${accents(theme, ':root, [data-color-scheme="light"]')}}
@media screen and (prefers-color-scheme:dark){[data-theme="${theme}"][data-color-scheme="auto"]{${accents(theme, '[data-color-scheme="dark"]')}}}
[data-theme="${theme}"] [data-color-scheme="light"]{${accents(theme, ':root, [data-color-scheme="light"]')}}`,
      )
      .join("\n") +
    "\n",
);
rmSync(work, { recursive: true });
