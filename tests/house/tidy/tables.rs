//! A table is written by one file only: the `rows.rs` of the room whose noun it bears.

use super::source::Source;
use super::tree::{Complaint, File, Tree};

pub fn foreign_writes(tree: &Tree) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for (file, source) in tree.product() {
        for (line, table) in written_tables(source) {
            let words = if !is_rows(file) {
                format!("`{table}` is written here: let the `rows.rs` of its room do it")
            } else if !owns(file, &table) {
                format!("`{table}` is another room's: call that room, or begin the table's name with this room's noun")
            } else {
                continue;
            };
            complaints.push(file.complaint(line, words));
        }
    }
    complaints
}

/// Every table this file writes, by SQL text or by `Insert::into`.
fn written_tables(source: &Source) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for text in source.texts() {
        let sql = text.text.to_lowercase();
        let words: Vec<&str> = sql.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty()).collect();
        for at in 0..words.len() {
            if let Some(table) = table_after(&words[at..]) {
                found.push((text.line, table.to_owned()));
            }
        }
    }
    for at in source.finds(&["Insert", "::", "into", "("]) {
        found.extend(source.at(at + 4).map(|table| (table.line, table.text.clone())));
    }
    found
}

fn table_after<'a>(words: &[&'a str]) -> Option<&'a str> {
    match words {
        ["insert" | "replace", "into", table, ..] | ["delete", "from", table, ..] | ["update", table, "set", ..] => Some(table),
        ["insert", "or", _, "into", table, ..] => Some(table),
        _ => None,
    }
}

/// `rows.rs`, a file under `rows/`, or in base (which has no rooms) the file whose noun it is.
fn is_rows(file: &File) -> bool {
    file.path.ends_with("/rows.rs") || file.path.contains("/rows/") || file.path.starts_with("crates/base/")
}

/// The table's name begins with the noun of the room, or of a room around it.
fn owns(file: &File, table: &str) -> bool {
    let inside = file.path.split_once("src/").map_or("", |(_, inside)| inside);
    let parts = inside.trim_end_matches(".rs").split('/');
    parts.filter(|part| !["rows", "mod", "blt"].contains(part)).any(|noun| {
        let rest = table.strip_prefix(noun);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
    })
}

#[cfg(test)]
fn complaints(path: &str, text: &str) -> usize {
    foreign_writes(&Tree::of(&[(path, text)])).len()
}

#[test]
fn only_rows_may_write() {
    let write = r#"fn a() { sql!("insert into needs (id) values ($1)", id) }"#;
    assert_eq!(complaints("src/blt/needs/rows.rs", write), 0);
    assert_eq!(complaints("src/blt/needs/rows/replies.rs", write), 0);
    assert_eq!(complaints("src/blt/needs/pages.rs", write), 1);
}

#[test]
fn a_room_may_not_write_the_table_of_another() {
    let path = "src/blt/insights/rows.rs";
    assert_eq!(complaints(path, r#"fn a() { sql!("update needs set a = $1") }"#), 1);
    assert_eq!(complaints(path, r#"fn a() { sql!("delete from insights_groups where id = $1") }"#), 0);
    assert_eq!(complaints(path, r#"fn a() { Insert::into("needs_replies", &["a"]) }"#), 1);
    assert_eq!(complaints(path, r#"fn a() { sql!("select a from needs where id = $1") }"#), 0);
}

#[test]
fn an_inner_room_may_write_the_outer_rooms_tables() {
    let write = r#"fn a() { Insert::into("trials_answers", &["a"]) }"#;
    assert_eq!(complaints("src/blt/trials/question/rows.rs", write), 0);
    assert_eq!(complaints("src/blt/evidence/rows.rs", write), 1);
}
