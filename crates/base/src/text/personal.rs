//! The guard: finds what should not stand about a person in a text that others will read.

mod email;
mod groups;
mod around;
mod phone;
mod numbers;
mod first_names;
mod lists;
mod names;

/// One find. `start` and `end` are places in bytes, on the borders of characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Personal {
    pub kind: PersonalKind,
    pub start: usize,
    pub end: usize,
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PersonalKind {
    /// Eleven figures, as in a fødselsnummer, a D-number or a bank account. Check digits are not asked, because the rules for
    /// them change in 2032.
    NationalNumber,
    /// A telephone number of a person; numbers that begin with 8 belong to services.
    Phone,
    /// An e-mail address; shared letter boxes such as `post@` belong to nobody.
    Email,
    /// A name in the same sentence as a word about health. The range is the name, with an age that stands beside it.
    NameWithDiagnosis,
}

/// What the guard finds, in the order of the text and without overlaps.
///
/// It warns, so that a person can look again: it is no proof that a text is clean, and no accusation that it is not.
/// Source of the rule: forvaltningsloven § 13 (taushetsplikt), see docs/privacy.md.
pub fn personal(text: &str) -> Vec<Personal> {
    let mut found = email::emails(text);
    found.extend(numbers::numbers(text));
    found.extend(names::names_with_diagnosis(text));
    found.sort_by_key(|find| (find.start, std::cmp::Reverse(find.end)));
    let mut end = 0;
    found.retain(|find| {
        let apart = find.start >= end;
        if apart {
            end = find.end;
        }
        apart
    });
    found
}

/// What stands where something was taken out.
const TAKEN_OUT: &str = "▇▇▇";

/// The text with each find replaced by `▇▇▇`. Ranges that do not fit the text are passed over.
pub fn redact(text: &str, finds: &[Personal]) -> String {
    let mut finds = finds.to_vec();
    finds.sort_by_key(|find| find.start);
    let mut redacted = String::with_capacity(text.len());
    let mut done = 0;
    for find in finds {
        if text.get(find.start..find.end).is_none() || find.end <= done {
            continue;
        }
        if find.start >= done {
            redacted.push_str(&text[done..find.start]);
            redacted.push_str(TAKEN_OUT);
        }
        done = find.end;
    }
    redacted.push_str(&text[done..]);
    redacted
}

#[cfg(test)]
mod tests;
