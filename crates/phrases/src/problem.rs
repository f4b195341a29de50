//! What is wrong with a words file, in one line that an editor can jump to.

use std::fmt;
use std::path::{Path, PathBuf};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    file: PathBuf,
    line: usize,
    what: String,
}

impl Problem {
    pub(crate) fn at(file: &Path, line: usize, what: impl Into<String>) -> Problem {
        Problem { file: file.to_owned(), line, what: what.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A message that holds a line break would be cut by cargo, so it is told on one line whatever it holds.
        let what = self.what.replace(['\n', '\r'], " ");
        write!(f, "{}:{}: {}", self.file.display(), self.line, what)
    }
}
