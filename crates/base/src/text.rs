//! Text that people typed: cleaned, measured, and looked over before others read it.

use std::fmt;

mod sentences;
mod personal;
mod solution;
mod asks;

pub use asks::asks_who_one_is;
pub use personal::{Personal, PersonalKind, personal, redact};
pub use sentences::sentence_end;
pub use solution::looks_like_solution;

/// Why a text is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextProblem {
    /// Nothing that can be seen.
    Empty,
    /// More characters than there is room for.
    TooLong { max: usize, found: usize },
}

impl fmt::Display for TextProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TextProblem::Empty => f.write_str("the text is empty"),
            TextProblem::TooLong { max, found } => {
                write!(f, "the text has {found} characters and the limit is {max}")
            }
        }
    }
}

impl std::error::Error for TextProblem {}

/// The text as it is kept: line breaks are `\n`, tabs are spaces, nothing stands around it, and there is nothing in it that
/// cannot be seen: no control characters, no marks that turn the direction of writing, nothing without width.
///
/// `max_chars` counts characters (Unicode scalar values) after cleaning.
pub fn clean(text: &str, max_chars: usize) -> Result<String, TextProblem> {
    let mut kept = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                kept.push('\n');
            }
            '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => kept.push('\n'),
            '\t' => kept.push(' '),
            '\u{200c}' | '\u{200d}' if joins(kept.chars().next_back()) => kept.push(c),
            c if c != '\n' && is_unseen(c) => {}
            c => kept.push(c),
        }
    }
    let text = kept.trim();
    let found = text.chars().count();
    match found {
        0 => Err(TextProblem::Empty),
        found if found > max_chars => Err(TextProblem::TooLong { max: max_chars, found }),
        _ => Ok(text.to_owned()),
    }
}

/// Persian, the scripts of India and compound emoji are spelt with joiners. After a Latin letter, or after another joiner, a
/// joiner only hides something.
fn joins(before: Option<char>) -> bool {
    before.is_some_and(|c| c >= '\u{600}' && c != '\u{200c}' && c != '\u{200d}')
}

fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}' | '\u{e0000}'..='\u{e0fff}')
}

const LONGEST_EMAIL: usize = 254;
const LONGEST_LOCAL: usize = 64;

/// Could this be an e-mail address that somebody reads? It does not ask whether the address exists. No spaces around it.
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    let local_fits = !local.is_empty()
        && local.len() <= LONGEST_LOCAL
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && local.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c));
    text.len() <= LONGEST_EMAIL && local_fits && is_domain(domain)
}

/// At least two labels of letters, figures and inner hyphens, of which the last is no number.
pub(crate) fn is_domain(domain: &str) -> bool {
    let mut labels = domain.split('.').peekable();
    let mut count = 0;
    while let Some(label) = labels.next() {
        let fits = !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-');
        let last_fits = labels.peek().is_some() || (label.chars().count() >= 2 && !label.chars().all(char::is_numeric));
        if !fits || !last_fits {
            return false;
        }
        count += 1;
    }
    count >= 2
}

const LONGEST_SLUG: usize = 60;

/// A name as it can stand in an address: small letters, figures and single hyphens, `Øvre Eiker` → `ovre-eiker`.
///
/// Never empty: a name with nothing of that kind gives `x`.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        let plain = plain_letters(c);
        if plain.is_empty() && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        slug.push_str(plain.trim());
        if slug.len() >= LONGEST_SLUG {
            break;
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "x".to_owned() } else { slug.to_owned() }
}

/// The letters of names in Norway, among them the Sámi ones, as plain ones; nothing for a sign that parts words, and a space
/// for what leaves no trace, such as a combining accent.
fn plain_letters(c: char) -> String {
    let plain = match c {
        'a'..='z' | '0'..='9' => return c.to_string(),
        'å' | 'á' | 'à' | 'ä' | 'â' | 'ã' | 'ą' => "a",
        'æ' => "ae",
        'č' | 'ć' | 'ç' => "c",
        'đ' | 'ð' => "d",
        'é' | 'è' | 'ê' | 'ë' | 'ę' => "e",
        'í' | 'ì' | 'î' | 'ï' => "i",
        'ł' => "l",
        'ŋ' | 'ń' | 'ñ' => "n",
        'ø' | 'ö' | 'ó' | 'ò' | 'ô' | 'õ' => "o",
        'š' | 'ś' => "s",
        'ß' => "ss",
        'ŧ' | 'þ' => "t",
        'ú' | 'ù' | 'ü' | 'û' => "u",
        'ý' | 'ÿ' => "y",
        'ž' | 'ź' | 'ż' => "z",
        '\'' | '’' | '\u{300}'..='\u{36f}' => " ",
        _ => "",
    };
    plain.to_owned()
}

#[cfg(test)]
mod tests;
