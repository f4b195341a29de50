//! Finds the folders of words, and keeps the folder of generated files tidy.

use std::io;
use std::path::{Path, PathBuf};

use crate::problem::Problem;

/// A folder of words and the key under which its room asks for it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Folder {
    pub(crate) key: String,
    pub(crate) path: PathBuf,
}

impl Folder {
    pub(crate) fn new(key: impl Into<String>, path: impl Into<PathBuf>) -> Folder {
        Folder { key: key.into(), path: path.into() }
    }
}

/// Every folder `words` with words files below `src`, in order of path.
pub(crate) fn below(src: &Path) -> Result<Vec<Folder>, Problem> {
    let mut found: Vec<Folder> = Vec::new();
    let mut files = words_files_below(src);
    files.retain(|file| file.parent().is_some_and(|folder| folder.ends_with("words")));
    for file in files {
        let Some(path) = file.parent() else { continue };
        if found.iter().any(|known| known.path == path) {
            continue;
        }
        let key = key_of(src, path);
        if key.is_empty() {
            return Err(Problem::at(&file, 1, "words belong in the folder of a room"));
        }
        if let Some(same) = found.iter().find(|known| known.key == key) {
            let what = format!("the key `{key}` is that of {} too", same.path.display());
            return Err(Problem::at(&file, 1, what));
        }
        found.push(Folder::new(key, path));
    }
    Ok(found)
}

/// `src/blt/needs/words` → `needs`, `src/people/sign_in/words` → `people_sign_in`.
fn key_of(src: &Path, words: &Path) -> String {
    let room = words.parent().and_then(|room| room.strip_prefix(src).ok());
    let names: Vec<String> =
        room.into_iter().flat_map(Path::components).map(|name| name.as_os_str().to_string_lossy().into_owned()).collect();
    let key = names.join("_");
    key.strip_prefix("blt_").map(str::to_owned).unwrap_or(key)
}

/// Every `.ftl` below a folder, in order of path. Folders that cannot be read hold none.
pub(crate) fn words_files_below(dir: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let Ok(entries) = std::fs::read_dir(dir) else {
        return files;
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            files.extend(words_files_below(&path));
        } else if path.extension().is_some_and(|end| end == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// A file that is written again unchanged would make cargo compile for nothing.
pub(crate) fn write_if_changed(file: &Path, text: &str) -> io::Result<()> {
    if std::fs::read_to_string(file).is_ok_and(|old| old == text) {
        return Ok(());
    }
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(file, text)
}

/// Takes away the generated files of rooms that are gone, so that a room cannot be built from words that nobody sees.
pub(crate) fn keep_only(out: &Path, kept: &[PathBuf]) -> io::Result<()> {
    let Ok(entries) = std::fs::read_dir(out) else {
        return Ok(());
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_file() && !kept.contains(&path) {
            std::fs::remove_file(path)?;
        }
    }
    Ok(())
}
