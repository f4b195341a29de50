//! What somebody looks for: the words of what they wrote that say something, each with its stems.

use super::stems::{shortened, stem, with_or_without_e};
use super::stop::{Tongue, is_stop_word, tongue_of};
use super::tokens::words;

/// More words of a long text are not looked at.
pub const MOST_WORDS: usize = 60;

/// What was written, read as words. Signs, quotation marks and wildcards part words and mean nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pub words: Vec<Sought>,
}

/// One word looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    /// In the text's own language first, then in the other where that is another stem, and other spellings of both.
    pub stems: Vec<String>,
}

impl Query {
    pub fn read(text: &str) -> Query {
        let words = words(text);
        let tongue = tongue_of(&words);
        let mut sought: Vec<Sought> = Vec::new();
        for word in words.iter().filter(|w| !is_stop_word(&w.folded, tongue)) {
            let main = stem(&word.folded, tongue);
            let other = match tongue {
                Tongue::Norwegian => stem(&word.folded, Tongue::English),
                Tongue::English => stem(&word.folded, Tongue::Norwegian),
            };
            let spellings = with_or_without_e(&main).into_iter().chain([other]);
            if let Some(same) = sought.iter_mut().find(|s| s.stems[0] == main) {
                spellings.for_each(|s| same.also(s));
            } else if sought.len() < MOST_WORDS {
                let mut new = Sought { stems: vec![main.clone()] };
                spellings.for_each(|s| new.also(s));
                sought.push(new);
            }
        }
        Query { words: sought }
    }

    /// Nothing that could be looked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

impl Sought {
    fn also(&mut self, stem: String) {
        if !self.stems.contains(&stem) {
            self.stems.push(stem);
        }
    }

    /// The stems themselves, and what they are without an ending that the stemming may have left.
    pub fn close(&self) -> Vec<String> {
        let mut close = self.stems.clone();
        close.extend(self.stems.iter().flat_map(|s| shortened(s)).map(str::to_owned));
        close.sort_unstable();
        close.dedup();
        close
    }
}
