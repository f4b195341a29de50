//! What every file must be: short, introduced, well named, and free from one machine's paths.

use super::source::Kind;
use super::tree::{Complaint, File, Tree};

const MOST_LINES: usize = 300;
const CODE: [&str; 8] = ["rs", "ts", "js", "mjs", "css", "sql", "sh", "lua"];

pub fn too_long(tree: &Tree) -> Vec<Complaint> {
    let code = tree.files.iter().filter(|file| is_code(file));
    let long = code.filter_map(|file| {
        let lines = file.text.lines().count();
        let words = format!("{lines} lines; split it by what it does, so that it has at most {MOST_LINES}");
        (lines > MOST_LINES).then(|| file.complaint(MOST_LINES + 1, words))
    });
    long.collect()
}

fn is_code(file: &File) -> bool {
    let by_ending = CODE.iter().any(|ending| file.path.ends_with(&format!(".{ending}")));
    by_ending || file.text.starts_with("#!")
}

pub fn not_introduced(tree: &Tree) -> Vec<Complaint> {
    let silent = tree.rust().filter(|(file, _)| {
        let first = file.text.lines().next().unwrap_or_default();
        first.strip_prefix("//!").is_none_or(|words| words.trim().is_empty())
    });
    let words = "begin the file with one `//!` sentence that a newcomer understands";
    silent.map(|(file, _)| file.complaint(1, words)).collect()
}

/// Words that say nothing about the domain, and prefixes that hide the verb or the noun.
pub fn forbidden_names(tree: &Tree) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for (file, source) in tree.rust() {
        if let Some(word) = empty_word(file.stem()) {
            let words = format!("`{word}` says nothing: name the file by what is in it");
            complaints.push(file.complaint(1, words));
        }
        for (at, token) in source.tokens.iter().enumerate() {
            let Some(name) = source.at(at + 1).filter(|name| name.kind == Kind::Name) else {
                continue;
            };
            if !DEFINES.iter().any(|word| token.is(word)) || token.kind != Kind::Name {
                continue;
            }
            let prefix = PREFIXES.iter().find(|prefix| token.is("fn") && name.text.starts_with(**prefix));
            if let Some(word) = prefix.copied().or(empty_word(&name.text)) {
                let words = format!("`{}`: leave out `{word}`; a verb changes, a noun fetches, a question answers", name.text);
                complaints.push(file.complaint(name.line, words));
            }
        }
    }
    complaints
}

const DEFINES: [&str; 7] = ["fn", "struct", "enum", "trait", "mod", "type", "const"];
const PREFIXES: [&str; 3] = ["get_", "handle_", "process_"];
const EMPTY_WORDS: [&str; 8] = ["manager", "service", "services", "helper", "helpers", "util", "utils", "common"];

fn empty_word(name: &str) -> Option<&'static str> {
    let words = words_of(name);
    EMPTY_WORDS.into_iter().find(|empty| words.iter().any(|word| word == empty))
}

/// The words of `snake_case`, `CamelCase` and `SHOUTING_CASE` names, in small letters.
fn words_of(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut after_small = false;
    for letter in name.chars() {
        if letter == '_' || letter == '-' || (letter.is_uppercase() && after_small) {
            words.push(String::new());
        }
        after_small = letter.is_lowercase();
        if letter.is_alphanumeric()
            && let Some(word) = words.last_mut()
        {
            word.extend(letter.to_lowercase());
        }
    }
    words
}

/// Paths of one machine and hosts of package registries: they break on every other machine.
pub fn machine_bound(tree: &Tree) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for file in &tree.files {
        for (at, line) in file.text.lines().enumerate() {
            if let Some(found) = bound_to(line) {
                let words = format!("`{found}` holds on one machine only: use a relative path, or a package's name");
                complaints.push(file.complaint(at + 1, words));
            }
        }
    }
    complaints
}

/// Written in halves, so that this file does not complain of itself.
const BOUND: [(&str, &str); 12] = [
    ("/ho", "me/"),
    ("/ro", "ot/"),
    ("/Us", "ers/"),
    ("/wo", "rk/"),
    ("C:", "\\\\Users"),
    ("registry.np", "mjs.org"),
    ("registry.ya", "rnpkg.com"),
    ("index.cra", "tes.io"),
    ("static.cra", "tes.io"),
    ("pythonhos", "ted.org"),
    ("deb.deb", "ian.org"),
    ("proxy.go", "lang.org"),
];

fn bound_to(line: &str) -> Option<String> {
    let found = BOUND.iter().map(|(first, second)| format!("{first}{second}"));
    found.into_iter().find(|bound| {
        let is_path = bound.starts_with('/');
        line.match_indices(bound.as_str()).any(|(at, _)| {
            // `homework/` and `…/x/work/` are other paths: only one that begins there is absolute.
            !is_path || line[..at].chars().next_back().is_none_or(|before| !is_part_of_path(before))
        })
    })
}

fn is_part_of_path(letter: char) -> bool {
    letter.is_alphanumeric() || "._-}/*)".contains(letter)
}

/// Migrations are `NNNN_words.sql`, counted from 0001 without a gap.
pub fn migrations_out_of_step(tree: &Tree) -> Vec<Complaint> {
    let mut files: Vec<&File> = tree.files.iter().filter(|file| file.path.starts_with("migrations/")).collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let wrong = files.iter().enumerate().filter_map(|(at, file)| {
        let wanted = format!("migrations/{:04}_", at + 1);
        let rest = file.path.strip_prefix(&wanted).and_then(|rest| rest.strip_suffix(".sql"));
        let is_plain =
            |rest: &str| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        let words = format!("the next migration is `{wanted}what_it_does.sql`");
        (!rest.is_some_and(is_plain)).then(|| file.complaint(1, words))
    });
    wrong.collect()
}

#[test]
fn a_long_file_is_found() {
    let long = "//! x\n".repeat(MOST_LINES + 1);
    let tree = Tree::of(&[("src/a.rs", &long), ("src/b.rs", &long[6..]), ("README.md", &long)]);
    assert_eq!(paths(&too_long(&tree)), ["src/a.rs"]);
}

#[test]
fn a_file_without_a_first_sentence_is_found() {
    let tree = Tree::of(&[("src/a.rs", "// no\n"), ("src/b.rs", "//!\n"), ("src/c.rs", "//! Yes.\n")]);
    assert_eq!(paths(&not_introduced(&tree)), ["src/a.rs", "src/b.rs"]);
}

#[test]
fn names_that_say_nothing_are_found() {
    let text =
        "//! x\nfn get_needs() {}\nstruct NeedManager;\nmod string_utils {}\nfn targets() { get_needs() }\nfn commonly() {}";
    let tree = Tree::of(&[("src/a.rs", text), ("src/helpers.rs", "//! x")]);
    let lines: Vec<usize> = forbidden_names(&tree).iter().map(|complaint| complaint.line).collect();
    assert_eq!(lines, [2, 3, 4, 1]);
}

#[test]
fn a_path_of_one_machine_is_found() {
    let bad = format!("x=/ho{}ada/blt", "me/");
    let lock = format!("\"resolved\": \"https://registry.np{}/a\"", "mjs.org");
    let good = "https://example.no/work/x and ./home/x and network/x";
    let tree = Tree::of(&[("bin/a", &bad), ("package-lock.json", &lock), ("b.md", good)]);
    assert_eq!(paths(&machine_bound(&tree)), ["bin/a", "package-lock.json"]);
}

#[test]
fn a_gap_between_migrations_is_found() {
    let tree = Tree::of(&[("migrations/0001_needs_create.sql", ""), ("migrations/0003_x.sql", "")]);
    assert_eq!(paths(&migrations_out_of_step(&tree)), ["migrations/0003_x.sql"]);
    let twice = Tree::of(&[("migrations/0001_a.sql", ""), ("migrations/0001_b.sql", "")]);
    assert_eq!(paths(&migrations_out_of_step(&twice)), ["migrations/0001_b.sql"]);
}

#[cfg(test)]
fn paths(complaints: &[Complaint]) -> Vec<&str> {
    complaints.iter().map(|complaint| complaint.path.as_str()).collect()
}
