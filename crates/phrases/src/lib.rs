//! Turns the words files of a room into one Rust function a phrase, while the room is being built.
//!
//! A room keeps `words/nb.ftl`, `words/nn.ftl` and `words/en.ftl` in Fluent's notation:
//!
//! ```ftl
//! report-title = Meld et behov
//! merged-into = Slått sammen med { $name }, { $count ->
//!     [0] uten svar
//!     [one] ett svar
//!    *[other] { $count } svar
//!   }, { DATE($day) }
//! ```
//!
//! and says `mod words { base::phrases!("needs"); }`. It can then call `words::report_title(lang)`, which is a `&'static str`,
//! and `words::merged_into(lang, name, count, day)`, which is a `String`. Arguments stand in the order in which `nb.ftl` first
//! uses them. Their types follow from use in any of the languages: `i64` for what selects a plural or stands in `NUMBER(…)`,
//! `jiff::civil::Date` in `DATE(…)`, `base::clock::Time` in `DATETIME(…)`, otherwise `&str`.
//!
//! Whatever is missing or wrong in a language stops the build with one line that names file and line. A phrase that nobody
//! uses is found by rustc's `dead_code`, because the functions live in the room's private module.

mod problem;
mod message;
mod read;
mod room;
mod write;
mod folders;
mod reading;

use std::path::{Path, PathBuf};

pub use reading::lix;

/// For the build script of a crate with one folder of words: writes `$OUT_DIR/phrases/{key}.rs` from `folder`.
///
/// Problems are told to cargo, which then stops the build.
pub fn generate_one(folder: &str, key: &str) {
    let folders = vec![folders::Folder::new(key, folder)];
    generate(folders, folder);
}

/// For the build script of a crate of rooms: writes one file for every folder `words` below `src`.
///
/// The key of `src/blt/needs/words` is `needs`, of `src/people/sign_in/words` it is `people_sign_in`: the path with `_` for
/// `/`, without a leading `blt_`. Problems are told to cargo, which then stops the build.
pub fn generate_tree(src: &str) {
    match folders::below(Path::new(src)) {
        Ok(folders) => generate(folders, src),
        Err(problem) => println!("cargo::error={problem}"),
    }
}

/// Every phrase below a folder as (file, id, text), for tests of the language itself. Placeholders stand as `{$name}`, of a
/// plural only the general form is given. A file that the build refuses is left out, for the build has then said so.
pub fn texts(dir: impl AsRef<Path>) -> Vec<(PathBuf, String, String)> {
    let mut found = Vec::new();
    for file in folders::words_files_below(dir.as_ref()) {
        let Ok(source) = std::fs::read_to_string(&file) else {
            continue;
        };
        let Ok(messages) = read::read(&file, &source) else {
            continue;
        };
        for message in messages {
            let text = message::plain(&message.pieces);
            found.push((file.clone(), message.id, text));
        }
    }
    found
}

fn generate(folders: Vec<folders::Folder>, watched: &str) {
    println!("cargo::rerun-if-changed={watched}");
    let Some(out) = std::env::var_os("OUT_DIR") else {
        println!("cargo::error=phrases are made by a build script, and OUT_DIR is not set here");
        return;
    };
    let out = PathBuf::from(out).join("phrases");
    for problem in write_all(&folders, &out) {
        println!("cargo::error={problem}");
    }
}

/// Writes the files of all folders and takes away what is left of folders that are gone.
fn write_all(folders: &[folders::Folder], out: &Path) -> Vec<problem::Problem> {
    let mut problems = Vec::new();
    let mut kept = Vec::new();
    for folder in folders {
        match room::phrases_of(&folder.path) {
            Ok(phrases) => {
                let file = out.join(format!("{}.rs", folder.key));
                if let Err(why) = folders::write_if_changed(&file, &write::rust(&phrases)) {
                    problems.push(problem::Problem::at(&file, 1, format!("cannot be written: {why}")));
                }
                kept.push(file);
            }
            Err(found) => problems.extend(found),
        }
    }
    if let Err(why) = folders::keep_only(out, &kept) {
        problems.push(problem::Problem::at(out, 1, format!("cannot be tidied: {why}")));
    }
    problems
}

#[cfg(test)]
mod tests;
