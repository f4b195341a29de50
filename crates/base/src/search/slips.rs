//! What a word may have been meant to be: every word one slip of the keys away.

const LETTERS: &str = "abcdefghijklmnopqrstuvwxyzæøå";
/// Shorter words have too many neighbours, longer ones too many slips.
const LENGTHS: std::ops::RangeInclusive<usize> = 4..=20;

/// One letter too few, too many or wrong, or two that changed places.
pub fn slips(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    if !LENGTHS.contains(&letters.len()) || letters.iter().any(|c| c.is_ascii_digit()) {
        return Vec::new();
    }
    let mut found = Vec::with_capacity(letters.len() * 60);
    for at in 0..=letters.len() {
        let (before, after) = letters.split_at(at);
        for letter in LETTERS.chars() {
            found.push(joined(before, Some(letter), after));
            if let Some((_, rest)) = after.split_first() {
                found.push(joined(before, Some(letter), rest));
            }
        }
        if let Some((_, rest)) = after.split_first() {
            found.push(joined(before, None, rest));
        }
        if let [first, second, rest @ ..] = after {
            found.push(joined(before, Some(*second), &[&[*first], rest].concat()));
        }
    }
    found.retain(|slip| slip != word);
    found.sort_unstable();
    found.dedup();
    found
}

fn joined(before: &[char], letter: Option<char>, after: &[char]) -> String {
    before.iter().copied().chain(letter).chain(after.iter().copied()).collect()
}
