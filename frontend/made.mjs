// What is made of the packages before the bundle: themes and fonts. It takes half a minute, so it is kept among the packages until something
// it is made of changes; a new install empties that place.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFonts } from "./fonts/make.mjs";
import { makeThemes } from "./themes/make.mjs";

const here = import.meta.dirname;
const inputs = ["package-lock.json", "themes/make.mjs", "themes/designsystemet.config.json", "fonts/make.mjs"];

/** The folder that holds base.css, accents.css, inter.woff2 and inter-names.woff2. */
export async function made() {
  const folder = join(here, "node_modules/.made");
  const print = inputs.reduce((hash, name) => hash.update(readFileSync(join(here, name))), createHash("sha256")).digest("hex");
  if (stamp(folder) === print) return folder;
  // Made aside and put in place at once: two builds may run side by side.
  const aside = mkdtempSync(`${folder}-`);
  makeThemes(aside);
  await makeFonts(aside);
  writeFileSync(join(aside, "stamp"), print);
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(aside, folder);
  } catch (problem) {
    if (stamp(folder) !== print) throw problem;
    rmSync(aside, { recursive: true });
  }
  return folder;
}

function stamp(folder) {
  try {
    return readFileSync(join(folder, "stamp"), "utf8");
  } catch {
    return null;
  }
}
