//! The compiler itself finds phrases that nobody uses, also through `include!` and the macro of another crate.

#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const BASE: &str = r#"
pub mod words {
    #[derive(Clone, Copy)]
    pub enum Lang { Nb, Nn, En }
    pub fn number(_: Lang, number: i64) -> String { number.to_string() }
}
#[macro_export]
macro_rules! phrases {
    ($key:literal) => {
        #[allow(unused_imports)]
        use $crate as base;
        include!(concat!(env!("OUT_DIR"), "/phrases/", $key, ".rs"));
    };
}
"#;

/// A room inside a library, as the rooms of blt are.
const ROOM: &str = r#"
#![deny(dead_code)]
pub mod needs {
    mod words { base::phrases!("needs"); }
    pub fn title() -> &'static str { words::title(base::words::Lang::Nb) }
    pub fn count() -> String { words::count(base::words::Lang::En, 3) }
}
"#;

fn rustc(folder: &Path, file: &str, more: &[&str]) -> Output {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    Command::new(rustc)
        .current_dir(folder)
        .env("OUT_DIR", folder)
        .args(["--edition", "2024", "--crate-type", "lib", "--emit", "metadata", file])
        .args(more)
        .output()
        .unwrap()
}

/// Builds a room with these words through a real build script's environment, and gives what rustc says.
fn build(name: &str, words: &str) -> Output {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    let room = folder.join("src/blt/needs/words");
    std::fs::create_dir_all(&room).unwrap();
    for language in ["nb", "nn", "en"] {
        std::fs::write(room.join(format!("{language}.ftl")), words).unwrap();
    }
    std::fs::write(folder.join("base.rs"), BASE).unwrap();
    std::fs::write(folder.join("room.rs"), ROOM).unwrap();
    generate(&folder);
    let base = rustc(&folder, "base.rs", &[]);
    assert!(base.status.success(), "{}", String::from_utf8_lossy(&base.stderr));
    rustc(&folder, "room.rs", &["--extern", "base=libbase.rmeta"])
}

/// Runs this test program again as if it were the build script, because `OUT_DIR` belongs to a process.
fn generate(folder: &Path) {
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "as_build_script", "--ignored"])
        .env("OUT_DIR", folder)
        .env("PHRASES_SRC", folder.join("src"))
        .status()
        .unwrap();
    assert!(status.success());
}

#[test]
#[ignore = "run by the others as their build script"]
fn as_build_script() {
    if let Ok(src) = std::env::var("PHRASES_SRC") {
        phrases::generate_tree(&src);
    }
}

#[test]
fn a_room_that_uses_all_its_phrases_compiles() {
    let said = build("used", "title = Tittel\ncount = { NUMBER($count) } behov");
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    assert_eq!(String::from_utf8_lossy(&said.stderr), "");
}

#[test]
fn a_phrase_that_nobody_uses_stops_the_build() {
    let said = build("unused", "title = Tittel\nleft-over = Til overs\ncount = { NUMBER($count) } behov");
    let text = String::from_utf8_lossy(&said.stderr);
    assert!(!said.status.success());
    assert!(text.contains("function `left_over` is never used"), "{text}");
    assert!(!text.contains("`title`"), "{text}");
}
