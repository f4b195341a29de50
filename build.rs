//! Makes the phrases of the rooms and the list of migrations before they are compiled.

use std::{env, fmt::Write as _, fs, io, path::Path};

fn main() -> io::Result<()> {
    phrases::generate_tree("src");
    list_migrations()
}

/// `&[Migration { name, sql: include_str!(…) }, …]` in the order of the file names.
fn list_migrations() -> io::Result<()> {
    println!("cargo::rerun-if-changed=migrations");
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("migrations");
    let mut files: Vec<_> = fs::read_dir(&folder)?.collect::<io::Result<_>>()?;
    files.sort_by_key(fs::DirEntry::file_name);
    let mut list = String::from("&[\n");
    for file in files {
        let name = file.file_name().to_string_lossy().into_owned();
        if let Some(name) = name.strip_suffix(".sql") {
            let _ = writeln!(list, "    base::db::Migration {{ name: {name:?}, sql: include_str!({:?}) }},", file.path());
        }
    }
    list.push(']');
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("migrations.rs"), list)
}
