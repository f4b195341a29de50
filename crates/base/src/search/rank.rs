//! Which hit comes first, and how much two texts are about the same.

use std::collections::HashMap;

/// A word in the title says more than one in the text.
const TITLE: f64 = 1.6;
/// As many things as an organisation could ever have: only the proportions matter.
const MANY: f64 = 1_000_000.0;

/// The words looked for, with every stem that was found to stand for them.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// What each word is worth: the rarer, the more.
    worth: Vec<f64>,
    /// Which words a stem stands for, and how well.
    stems: HashMap<String, Vec<(usize, f64)>>,
}

/// How a text answers what was looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Likeness {
    pub score: f64,
    /// The share of the words' worth that was found, 0 to 1.
    pub share: f64,
    /// How many of the words were found.
    pub words: usize,
}

impl Wanted {
    /// One more word: the stems that stand for it with their nearness, and in how many things they are.
    pub fn add<'s>(&mut self, stems: impl IntoIterator<Item = (&'s str, f64)>, things: i64) {
        let word = self.worth.len();
        self.worth.push((1.0 + MANY / (things.max(1) as f64)).ln());
        for (stem, near) in stems {
            self.stems.entry(stem.to_owned()).or_default().push((word, near));
        }
    }

    /// Whether a word of the text would be marked.
    pub fn has(&self, stem: &str) -> bool {
        self.stems.contains_key(stem)
    }

    /// Weighs a thing by its stems, each once.
    pub fn weigh<'s>(&self, title: impl Iterator<Item = &'s str>, text: impl Iterator<Item = &'s str>) -> Likeness {
        let mut best = vec![0.0_f64; self.worth.len()];
        let mut shares = best.clone();
        let mut length = 0.0;
        for (stem, place) in title.map(|s| (s, TITLE)).chain(text.map(|s| (s, 1.0))) {
            length += 1.0;
            for (word, near) in self.stems.get(stem).into_iter().flatten() {
                best[*word] = best[*word].max(near * place);
                shares[*word] = shares[*word].max(*near);
            }
        }
        let sum = |of: &[f64]| of.iter().zip(&self.worth).map(|(b, w)| b * w).sum::<f64>();
        let all: f64 = self.worth.iter().sum();
        let share = if all > 0.0 { sum(&shares) / all } else { 0.0 };
        // A long text has room for any word: it counts a little less.
        let score = sum(&best) * share / (1.0 + 0.1 * (1.0_f64 + length).ln());
        Likeness { score, share, words: shares.iter().filter(|s| **s > 0.0).count() }
    }
}
