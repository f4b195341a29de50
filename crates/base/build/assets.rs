//! Puts the bundle of style sheets, scripts, font and icons into the program.

use std::collections::hash_map::DefaultHasher;
use std::fmt::Write as _;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

/// What the bundle is made of, seen from `frontend/`. Only a change here makes a new bundle.
const INPUTS: [&str; 9] = ["package-lock.json", "build.mjs", "made.mjs", "icons.txt", "icon.svg", "css", "ts", "themes", "fonts"];

/// Makes the bundle, or takes the ready one named by `BLT_WEB_DIST`, and writes `assets.rs` in `OUT_DIR`.
///
/// # Errors
/// One clear sentence when Node or the ready bundle is missing.
pub fn bundle() -> Result<()> {
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    println!("cargo::rerun-if-env-changed=BLT_WEB_DIST");
    println!("cargo::rerun-if-changed=build/assets.rs");
    let dist = match std::env::var_os("BLT_WEB_DIST") {
        Some(ready) => {
            let ready = PathBuf::from(ready);
            println!("cargo::rerun-if-changed={}", ready.join("manifest.tsv").display());
            ready
        }
        None => made(&frontend()?, &out)?,
    };
    fs::write(out.join("assets.rs"), constants(&dist)? + &icons(&dist)?)?;
    Ok(())
}

fn frontend() -> Result<PathBuf> {
    let here = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?);
    let folder = here.join("../../frontend");
    folder.canonicalize().with_context(|| format!("the folder {} is missing", folder.display()))
}

/// The bundle in `OUT_DIR/web`, made anew only when something in `frontend/` has changed.
fn made(frontend: &Path, out: &Path) -> Result<PathBuf> {
    let mut print = DefaultHasher::new();
    for input in INPUTS {
        let path = frontend.join(input);
        println!("cargo::rerun-if-changed={}", path.display());
        fingerprint(&path, &mut print)?;
    }
    let (dist, stamp, print) = (out.join("web"), out.join("web.stamp"), print.finish().to_string());
    if fs::read_to_string(&stamp).is_ok_and(|last| last == print) && dist.join("manifest.tsv").exists() {
        return Ok(dist);
    }
    install(frontend)?;
    run(Command::new("node").arg("build.mjs").arg(&dist).current_dir(frontend), "node frontend/build.mjs")?;
    fs::write(stamp, print)?;
    Ok(dist)
}

fn fingerprint(path: &Path, print: &mut DefaultHasher) -> Result<()> {
    if !path.is_dir() {
        path.file_name().hash(print);
        fs::read(path).with_context(|| format!("{} is missing", path.display()))?.hash(print);
        return Ok(());
    }
    let mut entries: Vec<_> = fs::read_dir(path)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
    entries.sort();
    entries.iter().try_for_each(|entry| fingerprint(entry, print))
}

/// `npm ci`, but only when the lock file is another than the one installed.
fn install(frontend: &Path) -> Result<()> {
    let lock = fs::read_to_string(frontend.join("package-lock.json"))?;
    let stamp = frontend.join("node_modules/.blt-lock");
    if fs::read_to_string(&stamp).is_ok_and(|last| last == lock) {
        return Ok(());
    }
    run(Command::new("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(frontend), "npm ci")?;
    fs::write(stamp, lock)?;
    Ok(())
}

fn run(command: &mut Command, name: &str) -> Result<()> {
    let Ok(output) = command.output() else {
        bail!("blt needs Node 20 or newer with npm to build its pages: install it, or set BLT_WEB_DIST to a ready bundle.");
    };
    let told = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "`{name}` did not succeed:\n{told}");
    Ok(())
}

/// One constant an asset with its address, and the table that `assets::serve` looks in.
fn constants(dist: &Path) -> Result<String> {
    let path = dist.join("manifest.tsv");
    let list = fs::read_to_string(&path)
        .with_context(|| format!("{} is missing: BLT_WEB_DIST must name a folder made by frontend/build.mjs", path.display()))?;
    let (mut code, mut table) = (String::new(), String::from("static TABLE: &[Asset] = &[\n"));
    for line in list.lines() {
        let [constant, file, kind] = line.split('\t').collect::<Vec<_>>()[..] else {
            bail!("{} has a line that is not CONSTANT, file, content type: {line}", path.display());
        };
        writeln!(code, "/// The address of `{file}`.\npub const {constant}: &str = \"/web/{file}\";")?;
        let include = |end: &str| {
            let name = dist.join(format!("{file}{end}"));
            if name.exists() { format!("Some(include_bytes!({name:?}))") } else { "None".to_owned() }
        };
        let plain = dist.join(file);
        writeln!(
            table,
            "Asset {{ file: {file:?}, kind: {kind:?}, plain: include_bytes!({plain:?}), brotli: {}, gzip: {} }},",
            include(".br"),
            include(".gz")
        )?;
    }
    Ok(format!("{code}{table}];\n"))
}

/// The enum of icons and what is drawn inside each.
fn icons(dist: &Path) -> Result<String> {
    let list = fs::read_to_string(dist.join("icons.tsv")).context("the bundle lacks icons.tsv")?;
    let (mut names, mut arms) = (String::new(), String::new());
    for (name, inside) in list.lines().filter_map(|line| line.split_once('\t')) {
        writeln!(names, "/// Aksel's icon {name}.\n{name},")?;
        writeln!(arms, "Self::{name} => {inside:?},")?;
    }
    Ok(format!(
        "/// An icon from @navikt/aksel-icons; the list is `frontend/icons.txt`.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Icon {{\n{names}}}\n\
         impl Icon {{\npub(crate) fn inside(self) -> &'static str {{ match self {{\n{arms}}} }}\n}}\n"
    ))
}
