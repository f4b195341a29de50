//! A folder of words for a test.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::folders::Folder;
use crate::write_all;

/// A folder that is gone after the test.
pub(super) struct House(PathBuf);

impl House {
    pub(super) fn new() -> House {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("phrases-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::SeqCst));
        House(std::env::temp_dir().join(name))
    }

    pub(super) fn with(languages: [&str; 3]) -> House {
        let house = House::new();
        for (language, text) in ["nb", "nn", "en"].iter().zip(languages) {
            house.put(&format!("words/{language}.ftl"), text);
        }
        house
    }

    pub(super) fn put(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub(super) fn path(&self, path: &str) -> PathBuf {
        self.0.join(path)
    }

    /// What the build says, with paths as the house sees them.
    pub(super) fn problems(&self) -> Vec<String> {
        let folder = Folder::new("room", self.path("words"));
        let inside = format!("{}/", self.0.display());
        write_all(&[folder], &self.path("out")).iter().map(|problem| problem.to_string().replace(&inside, "")).collect()
    }

    pub(super) fn rust(&self) -> String {
        assert_eq!(self.problems(), Vec::<String>::new());
        std::fs::read_to_string(self.path("out/room.rs")).unwrap()
    }
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
