//! How like a column's name is to a word we know.

/// A column's name in lower case words: `createdAt`, `created_at` and `Created at:` are one.
pub fn plain(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    let mut after_lower = false;
    for letter in name.chars() {
        if letter.is_uppercase() && after_lower {
            plain.push(' ');
        }
        after_lower = letter.is_lowercase();
        if letter.is_alphanumeric() {
            plain.extend(letter.to_lowercase());
        } else if !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    plain.trim().to_string()
}

/// The words of a list parted by commas.
pub fn list(words: &'static str) -> impl Iterator<Item = &'static str> {
    words.split(',').map(str::trim).filter(|word| !word.is_empty())
}

/// 10 when `name` is the word, less when it only ends with it, begins with it or has it somewhere. The end counts most,
/// for systems put what a column belongs to before its name (`export_proposal_title`).
pub fn closeness(name: &str, word: &str) -> u8 {
    if name == word {
        return 10;
    }
    let before = name.strip_suffix(word).is_some_and(|rest| rest.ends_with(' '));
    let after = name.strip_prefix(word).is_some_and(|rest| rest.starts_with(' '));
    let inside = || format!(" {name} ").contains(&format!(" {word} "));
    match (before, after) {
        (true, _) => 8,
        (false, true) => 7,
        (false, false) if inside() => 5,
        (false, false) => 0,
    }
}
