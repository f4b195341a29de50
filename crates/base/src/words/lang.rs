//! The languages of the product, and which of them a visitor wants.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Bokmål, Nynorsk or English. In JSON and in the database it is its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    Nb,
    Nn,
    En,
}

impl Lang {
    /// Every language, in the order in which a choice shows them.
    pub const ALL: [Lang; 3] = [Lang::Nb, Lang::Nn, Lang::En];

    /// What stands in `lang="…"`, in addresses and in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Lang::Nb => "nb",
            Lang::Nn => "nn",
            Lang::En => "en",
        }
    }

    /// The language of a code such as `nn`, `nb-NO` or `en_GB`. Plain Norwegian, `no`, is Bokmål.
    pub fn parse(code: &str) -> Option<Lang> {
        match primary(code).as_str() {
            "nb" | "no" => Some(Lang::Nb),
            "nn" => Some(Lang::Nn),
            "en" => Some(Lang::En),
            _ => None,
        }
    }

    /// What the browser wishes most among our languages (RFC 9110, 12.5.4), or `None` when the organisation should choose:
    /// no wish, none that we speak, or plain Norwegian (`no`), which leaves the form of it open.
    pub fn negotiate(accept_language: &str) -> Option<Lang> {
        let mut best: Option<(u32, &str)> = None;
        for wish in accept_language.split(',') {
            let (code, weight) = weighed(wish);
            let better = best.is_none_or(|(most, _)| weight > most);
            if weight > 0 && better && Lang::parse(code).is_some() {
                best = Some((weight, code));
            }
        }
        let (_, code) = best?;
        if primary(code) == "no" {
            return None;
        }
        Lang::parse(code)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The language part of a code, in small letters.
fn primary(code: &str) -> String {
    let part = code.trim().split(['-', '_']).next().unwrap_or_default();
    part.to_ascii_lowercase()
}

/// A wish and its weight in thousandths. A weight that cannot be read counts as no wish.
fn weighed(wish: &str) -> (&str, u32) {
    let Some((code, parameter)) = wish.split_once(';') else {
        return (wish, 1000);
    };
    let value = parameter.trim().strip_prefix(['q', 'Q']).map(str::trim_start);
    let weight = value.and_then(|v| v.strip_prefix('=')).and_then(|v| v.trim().parse::<f64>().ok());
    match weight {
        Some(weight) if (0.0..=1.0).contains(&weight) => (code, (weight * 1000.0).round() as u32),
        Some(_) | None => (code, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_may_carry_a_country() {
        assert_eq!(Lang::parse("nn-NO"), Some(Lang::Nn));
        assert_eq!(Lang::parse("EN_gb"), Some(Lang::En));
        assert_eq!(Lang::parse(" no "), Some(Lang::Nb));
        for unknown in ["", "de", "nnn", "se", "*", "n\0n"] {
            assert_eq!(Lang::parse(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn every_language_reads_its_own_code() {
        for lang in Lang::ALL {
            assert_eq!(Lang::parse(lang.code()), Some(lang));
            assert_eq!(serde_json::to_string(&lang).unwrap(), format!("\"{lang}\""));
        }
    }

    #[test]
    fn the_heaviest_wish_that_we_speak_wins() {
        for (wishes, want) in [
            ("nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en-US;q=0.6,en;q=0.5", Some(Lang::Nb)),
            ("nn", Some(Lang::Nn)),
            ("de-DE,de;q=0.9,en;q=0.5,nn;q=0.7", Some(Lang::Nn)),
            ("en;q=0.5, nb ; q = 0.5", Some(Lang::En)),
            ("uk,ru;q=0.9", None),
            ("nb;q=0,en;q=0.001", Some(Lang::En)),
        ] {
            assert_eq!(Lang::negotiate(wishes), want, "{wishes}");
        }
    }

    #[test]
    fn plain_norwegian_leaves_the_form_to_the_organisation() {
        assert_eq!(Lang::negotiate("no,en;q=0.8"), None);
        assert_eq!(Lang::negotiate("no-NO"), None);
    }

    #[test]
    fn a_header_that_makes_no_sense_is_no_wish() {
        for wishes in ["", ",,,", ";q=1", "nb;q=x", "nb;q=NaN", "nb;q=9", "*", "æøå;;;", "nb;q"] {
            assert_eq!(Lang::negotiate(wishes), None, "{wishes}");
        }
    }
}
