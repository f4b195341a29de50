//! A name for every column, no two alike.

use std::collections::HashSet;

/// The names, with letters for those that are missing and a number behind those that come again.
pub fn all_different<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut taken = HashSet::new();
    let mut all = Vec::new();
    for (column, name) in names.enumerate() {
        let name = if name.is_empty() { letters(column) } else { name.split_whitespace().collect::<Vec<_>>().join(" ") };
        let again = (2..).map(|time| format!("{name} ({time})"));
        let free = std::iter::once(name.clone()).chain(again).find(|name| !taken.contains(name));
        let free = free.unwrap_or(name);
        taken.insert(free.clone());
        all.push(free);
    }
    all
}

/// What a spreadsheet calls a column counted from 0: A, B … Z, AA.
fn letters(column: usize) -> String {
    let mut letters = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.insert(0, char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_after_z() {
        assert_eq!(letters(0), "A");
        assert_eq!(letters(25), "Z");
        assert_eq!(letters(26), "AA");
        assert_eq!(letters(27), "AB");
    }
}
