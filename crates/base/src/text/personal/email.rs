//! Finds e-mail addresses of persons.

use super::{Personal, PersonalKind};
use crate::text::is_domain;

/// Letter boxes that a whole office reads.
const SHARED: [&str; 20] = [
    "arkiv",
    "contact",
    "firmapost",
    "hei",
    "hjelp",
    "hello",
    "info",
    "kontakt",
    "kundeservice",
    "mail",
    "no-reply",
    "noreply",
    "office",
    "personvernombud",
    "post",
    "postmottak",
    "resepsjon",
    "servicetorg",
    "servicetorget",
    "support",
];

pub(super) fn emails(text: &str) -> Vec<Personal> {
    text.match_indices('@').filter_map(|(at, _)| email_around(text, at)).collect()
}

fn email_around(text: &str, at: usize) -> Option<Personal> {
    let local = text[..at]
        .char_indices()
        .rev()
        .take_while(|(_, c)| c.is_alphanumeric() || "._%+-'".contains(*c))
        .last()
        .map(|(start, _)| text[start..at].trim_start_matches(['.', '\'', '-', '+']))?;
    let after = &text[at + 1..];
    let length = after.find(|c: char| !(c.is_alphanumeric() || c == '.' || c == '-')).unwrap_or(after.len());
    let domain = after[..length].trim_end_matches(['.', '-']);
    let shared = SHARED.contains(&local.to_lowercase().as_str());
    if local.is_empty() || shared || !is_domain(domain) {
        return None;
    }
    Some(Personal { kind: PersonalKind::Email, start: at - local.len(), end: at + 1 + domain.len() })
}
