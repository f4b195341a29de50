//! A proposal from elsewhere, and the fingerprint by which it is known again.

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use crate::field::Field;

/// What one row says, in our words. Plain text throughout.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Proposal {
    /// What is proposed; never empty.
    pub text: String,
    /// Its title, on one line.
    pub title: Option<String>,
    /// Who proposed it.
    pub name: Option<String>,
    /// Their e-mail address.
    pub email: Option<String>,
    /// The day it came in.
    pub date: Option<Date>,
    /// How far it has come, in the words of the other system.
    pub status: Option<String>,
    /// The category, theme or challenge it belongs to.
    pub category: Option<String>,
    /// Where it is about.
    pub place: Option<String>,
    /// How many support it.
    pub votes: Option<i64>,
    /// What the other system calls it.
    pub external_id: Option<String>,
    /// What was answered.
    pub answer: Option<String>,
    /// The fields whose cell had something in it that could not be understood, such as a day that is no day.
    pub unread: Vec<Field>,
}

/// The same for the same proposal at every import: of what the other system calls it, or else of text and day. Letter
/// case and spacing make no difference, so that a file saved again by another program is the same file.
///
/// Two systems may well give the same number to different proposals: whoever imports from both must keep them apart.
pub fn fingerprint(proposal: &Proposal) -> [u8; 32] {
    let mut hash = Sha256::new();
    match &proposal.external_id {
        Some(id) => {
            hash.update(b"id\0");
            hash.update(normalised(id));
        }
        None => {
            hash.update(b"text\0");
            hash.update(normalised(&proposal.text));
            hash.update(b"\0");
            hash.update(proposal.date.map(|date| date.to_string()).unwrap_or_default());
        }
    }
    hash.finalize().into()
}

fn normalised(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn proposal(text: &str) -> Proposal {
        Proposal { text: text.to_string(), ..Proposal::default() }
    }

    #[test]
    fn spacing_and_case_make_no_difference() {
        assert_eq!(fingerprint(&proposal("Mer  lys\ni parken ")), fingerprint(&proposal("mer lys i Parken")));
        assert_ne!(fingerprint(&proposal("Mer lys")), fingerprint(&proposal("Mindre lys")));
    }

    #[test]
    fn the_same_text_on_another_day_is_another_proposal() {
        let dated = Proposal { date: Some(date(2024, 3, 1)), ..proposal("Mer lys") };
        assert_ne!(fingerprint(&dated), fingerprint(&proposal("Mer lys")));
    }

    #[test]
    fn a_number_of_its_own_is_all_that_counts() {
        let numbered = |text: &str| Proposal { external_id: Some("12".to_string()), ..proposal(text) };
        assert_eq!(fingerprint(&numbered("Mer lys")), fingerprint(&numbered("Mer lys, og benker")));
        assert_ne!(fingerprint(&numbered("12")), fingerprint(&proposal("12")));
    }
}
