//! The words of a text with their places, in small letters and without foreign accents.

/// Longer runs of letters are addresses and rubbish, not words.
const LONGEST: usize = 40;
/// Longer numbers belong to a person or a machine, and nobody looks for them here.
const MOST_DIGITS: usize = 6;

/// A word: where it stands in the text, in bytes, and as it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub start: usize,
    pub end: usize,
    pub folded: String,
}

/// Every word worth comparing, in order. `E-post` is one word, `IKT-system` is two.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut word = Word { start: 0, end: 0, folded: String::new() };
    let mut letters = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c.is_alphanumeric() {
            if letters == 0 {
                word.start = at;
            }
            fold(c, &mut word.folded);
            letters += 1;
            word.end = at + c.len_utf8();
        } else if letters > 0 && is_within(c) {
            compose(c, &mut word.folded);
            word.end = at + c.len_utf8();
        } else if c == '-' && letters == 1 && chars.peek().is_some_and(|(_, next)| next.is_alphabetic()) {
            word.end = at + 1;
        } else if letters > 0 {
            keep(&mut word, &mut found);
            letters = 0;
        }
    }
    keep(&mut word, &mut found);
    found
}

fn keep(word: &mut Word, found: &mut Vec<Word>) {
    let folded = std::mem::take(&mut word.folded);
    let count = folded.chars().count();
    let number = folded.chars().all(|c| c.is_ascii_digit());
    let fits = if number { count <= MOST_DIGITS } else { (2..=LONGEST).contains(&count) };
    if count > 0 && fits {
        found.push(Word { folded, ..*word });
    }
}

/// Signs inside a word that are no letters: combining accents, soft hyphens, joiners.
fn is_within(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}')
}

/// Small letters; æ, ø and å are kept, the neighbours' ä and ö are ours, other accents are left out.
fn fold(c: char, out: &mut String) {
    for c in c.to_lowercase() {
        out.push(match c {
            'ä' => 'æ',
            'ö' => 'ø',
            'á' | 'à' | 'â' | 'ã' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'ì' | 'î' | 'ï' => 'i',
            'ó' | 'ò' | 'ô' | 'õ' => 'o',
            'ú' | 'ù' | 'û' | 'ü' => 'u',
            'ý' | 'ÿ' => 'y',
            'ç' | 'č' | 'ć' => 'c',
            'đ' | 'ð' => 'd',
            'ñ' | 'ń' | 'ŋ' => 'n',
            'š' | 'ś' => 's',
            'ŧ' => 't',
            'ž' | 'ź' | 'ż' => 'z',
            // What remains of a capital İ is a mark, not a letter.
            c if is_within(c) => continue,
            c => c,
        });
    }
}

/// A letter and its mark sent apart, as some computers do: `a` and a ring are å.
fn compose(mark: char, out: &mut String) {
    let whole = match (out.chars().next_back(), mark) {
        (Some('a'), '\u{30a}') => 'å',
        (Some('a'), '\u{308}') => 'æ',
        (Some('o'), '\u{308}' | '\u{338}') => 'ø',
        (Some(_) | None, _) => return,
    };
    out.pop();
    out.push(whole);
}
