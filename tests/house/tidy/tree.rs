//! The files of the project as these tests see them, real or invented for one test.

use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use super::source::Source;

/// The project's own files: what git follows, and what is new and not ignored.
pub static PROJECT: LazyLock<Tree> = LazyLock::new(Tree::of_project);

pub struct Tree {
    pub files: Vec<File>,
}

pub struct File {
    /// From the root of the project, with `/` on every system.
    pub path: String,
    pub text: String,
    /// What the file says as Rust; only for files that end in `.rs`.
    pub rust: Option<Source>,
}

/// One place that breaks a rule, with words that tell how to mend it.
pub struct Complaint {
    pub path: String,
    pub line: usize,
    pub words: String,
}

/// A file that may break one rule, and why.
#[derive(Clone, Copy)]
pub struct Excuse {
    pub path: &'static str,
    pub reason: &'static str,
}

impl Excuse {
    pub fn covers(&self, path: &str) -> bool {
        path == self.path || (self.path.ends_with('/') && path.starts_with(self.path))
    }
}

impl File {
    pub fn new(path: &str, text: &str) -> Self {
        let rust = path.ends_with(".rs").then(|| Source::read(path, text));
        Self { path: path.to_owned(), text: text.to_owned(), rust }
    }

    /// The last part of the path, without its ending.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.split('.').next().unwrap_or(name)
    }

    pub fn complaint(&self, line: usize, words: impl Into<String>) -> Complaint {
        Complaint { path: self.path.clone(), line, words: words.into() }
    }

    /// Tests may do what the product may not.
    pub fn is_test(&self) -> bool {
        let path = format!("/{}", self.path);
        ["/tests/", "/testing/", "/tests.rs", "/testing.rs", "/examples/"].iter().any(|part| path.contains(part))
    }

    /// Rust of the product itself: not tests, not build scripts.
    pub fn is_product(&self) -> bool {
        let inside = self.path.starts_with("src/") || self.is_in_crate();
        inside && self.rust.is_some() && !self.is_test()
    }

    /// `phrases` runs while the product is built, not in it.
    fn is_in_crate(&self) -> bool {
        let is_built_in = self.path.starts_with("crates/") && self.path.contains("/src/");
        is_built_in && !self.path.starts_with("crates/phrases/")
    }
}

impl Tree {
    pub fn of(files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|(path, text)| File::new(path, text));
        Self { files: files.collect() }
    }

    /// The product's Rust files with what they say.
    pub fn product(&self) -> impl Iterator<Item = (&File, &Source)> {
        let files = self.files.iter().filter(|file| file.is_product());
        files.filter_map(|file| Some((file, file.rust.as_ref()?)))
    }

    /// Every Rust file, tests too.
    pub fn rust(&self) -> impl Iterator<Item = (&File, &Source)> {
        let files = self.files.iter();
        files.filter_map(|file| Some((file, file.rust.as_ref()?)))
    }

    fn of_project() -> Self {
        let root = std::env::var("CARGO_MANIFEST_DIR").expect("cargo tells where the project is");
        let root = Path::new(&root);
        let listing = Command::new("git")
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .current_dir(root)
            .output()
            .expect("git lists the project's files");
        assert!(listing.status.success(), "git could not list the files");

        let names = String::from_utf8(listing.stdout).expect("file names are UTF-8");
        let files = names.split('\0').filter(|name| !name.is_empty());
        // A picture or a font is not text, and a file just removed is not there: both are passed over.
        let files = files.filter_map(|name| {
            let text = std::fs::read_to_string(root.join(name)).ok()?;
            Some(File::new(name, &text))
        });
        Self { files: files.collect() }
    }
}
