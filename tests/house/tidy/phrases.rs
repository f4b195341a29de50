//! The words people read: plain language, and the words of the glossary only.

use super::tree::{Complaint, File, Tree};

/// One phrase of a `.ftl` file as a person sees it, placeholders left out.
struct Phrase {
    line: usize,
    text: String,
}

fn phrases(file: &File) -> Vec<Phrase> {
    let mut phrases: Vec<Phrase> = Vec::new();
    for (at, line) in file.text.lines().enumerate() {
        let (begins, spoken) = spoken(line);
        let text = without_placeholders(spoken);
        match phrases.last_mut() {
            Some(phrase) if !begins => phrase.text += &text,
            _ => phrases.push(Phrase { line: at + 1, text }),
        }
    }
    phrases.retain(|phrase| !phrase.text.trim().is_empty());
    phrases
}

/// What follows `id =`, `.attribute =` or `[variant]`, which begin a phrase; any other line goes on with the one before.
fn spoken(line: &str) -> (bool, &str) {
    if line.starts_with('#') {
        return (true, "");
    }
    let trimmed = line.trim_start().trim_start_matches('*');
    if let Some((_, rest)) = trimmed.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        return (true, rest);
    }
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let is_id = |id: &str| !id.is_empty() && id.chars().all(is_plain);
    match line.split_once('=') {
        Some((id, rest)) if is_id(id.trim()) => (true, rest),
        _ => (false, line),
    }
}

/// An unclosed brace opens a choice of variants, which follow on lines of their own.
fn without_placeholders(text: &str) -> String {
    let mut depth = 0_usize;
    let mut spoken = String::new();
    for letter in text.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => spoken.push(letter),
            _ => {}
        }
    }
    spoken
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '-');
    words.filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// Words the glossary bans, with the word to use instead.
pub fn banned_words(tree: &Tree) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for file in tree.files.iter().filter(|file| file.path.ends_with(".ftl")) {
        let bans = if file.stem() == "en" { ENGLISH } else { NORWEGIAN };
        for phrase in phrases(file) {
            for word in words(&phrase.text) {
                if let Some(ban) = bans.iter().find(|ban| ban.hits(&word)) {
                    let said = format!("people are not to read «{word}»: {}", ban.instead);
                    complaints.push(file.complaint(phrase.line, said));
                }
            }
        }
    }
    complaints
}

struct Ban {
    words: &'static [&'static str],
    /// Also when the word only contains it.
    inside: bool,
    instead: &'static str,
}

impl Ban {
    fn hits(&self, word: &str) -> bool {
        self.words.iter().any(|banned| word == *banned || (self.inside && word.contains(banned)))
    }
}

const NORWEGIAN: &[Ban] = &[
    Ban { words: &["hypotes"], inside: true, instead: "write «antakelse»" },
    Ban { words: &["mvp", "mvp-en"], inside: false, instead: "write «minste nyttige test»" },
    Ban { words: &["pivot"], inside: true, instead: "write «endre løsningen»" },
    Ban { words: &["backlog"], inside: true, instead: "write «innboks» or «det som venter»" },
    Ban { words: &["prosjekt"], inside: true, instead: "write «løp»" },
    Ban {
        words: &["sak", "saken", "saka", "saker", "sakene", "sakane"],
        inside: false,
        instead: "an archive case is a «sak», ours is a «løp»",
    },
];

const ENGLISH: &[Ban] = &[
    Ban { words: &["hypothes"], inside: true, instead: "write “assumption”" },
    Ban { words: &["mvp"], inside: false, instead: "write “smallest useful test”" },
    Ban { words: &["pivot"], inside: true, instead: "write “change the solution”" },
    Ban { words: &["backlog"], inside: true, instead: "write “inbox”" },
];

/// LIX, words a sentence plus the share of long words in per cent: above this, plain language ends.
const HARDEST: f64 = 35.0;

/// Files in which one long sentence would decide alone are judged with the others only.
const FEW_WORDS: usize = 60;

/// Bokmål phrases that are hard to read: each room's, and all together.
pub fn hard_to_read(tree: &Tree) -> Vec<Complaint> {
    let files = tree.files.iter().filter(|file| file.path.ends_with("/words/nb.ftl"));
    let mut complaints = Vec::new();
    let mut all = Vec::new();
    for file in files {
        let sentences = sentences(file);
        let words_here: usize = sentences.iter().map(|text| words(text).count()).sum();
        if words_here >= FEW_WORDS {
            complaints.extend(too_hard(&sentences).map(|said| file.complaint(1, said)));
        }
        all.extend(sentences);
    }
    let everything = File::new("all words/nb.ftl together", "");
    complaints.extend(too_hard(&all).map(|said| everything.complaint(1, said)));
    complaints
}

/// A label of one word is easy to read, but does not make the sentence beside it easier.
fn sentences(file: &File) -> Vec<String> {
    let texts = phrases(file).into_iter().map(|phrase| phrase.text.trim().to_owned());
    texts.filter(|text| text.contains(['.', '?', '!'])).collect()
}

fn too_hard(sentences: &[String]) -> Option<String> {
    let lix = ::phrases::lix(sentences);
    let mend = "shorten the longest sentences and choose shorter words";
    (lix > HARDEST).then(|| format!("LIX is {lix:.1}, at most {HARDEST} is plain: {mend}"))
}

#[test]
fn a_banned_word_is_found_and_its_lookalike_is_not() {
    let text = "# prosjekt\na-b = Nytt prosjekt\nc = { $n ->\n    [one] En sak\n   *[other] { $n } enkeltsaker\n}\nd =\n    Vi tror på\n    hypotesen\nsak-e = Takk";
    let tree = Tree::of(&[("src/blt/needs/words/nb.ftl", text)]);
    let lines: Vec<usize> = banned_words(&tree).iter().map(|complaint| complaint.line).collect();
    assert_eq!(lines, [2, 4, 7]);
}

#[test]
fn placeholders_are_not_words() {
    let file = File::new("nb.ftl", "a = Hei, { $prosjekt }!\n    .title = Og { NUMBER($n) } til");
    let spoken: Vec<String> = phrases(&file).into_iter().map(|phrase| phrase.text).collect();
    assert_eq!(spoken, [" Hei, !", " Og  til"]);
}

#[test]
fn a_room_that_is_hard_to_read_is_found() {
    let hard =
        "a = Kommunens saksbehandlingsrutiner forutsetter tverrfaglig kvalitetssikring gjennom organisasjonsgjennomgang.\n"
            .repeat(10);
    let easy = "a = Hva er vanskelig? Skriv det her, så ser vi på det.\nb = Lagre\n".repeat(10);
    let at = |text: &str| hard_to_read(&Tree::of(&[("src/a/words/nb.ftl", text)])).len();
    assert_eq!((at(&hard), at(&easy)), (2, 0));
}

#[test]
fn a_phrase_goes_on_over_several_lines() {
    let file = File::new("nb.ftl", "a =\n    Skriv\n    her.\n\n# b\nc = Send");
    let spoken: Vec<String> = phrases(&file).into_iter().map(|phrase| phrase.text).collect();
    assert_eq!(spoken, ["    Skriv    her.", " Send"]);
}
