//! What the words say, language by language.

use jiff::civil::date as day;

use super::*;
use crate::clock::Time;

#[test]
fn thousands_stand_apart_as_each_language_has_it() {
    assert_eq!(number(Lang::Nb, 0), "0");
    assert_eq!(number(Lang::Nb, 999), "999");
    assert_eq!(number(Lang::Nn, 1_000), "1\u{a0}000");
    assert_eq!(number(Lang::En, 1_234_567), "1,234,567");
    assert_eq!(number(Lang::Nb, -17_900), "\u{2212}17\u{a0}900");
    assert_eq!(number(Lang::En, i64::MIN), "\u{2212}9,223,372,036,854,775,808");
}

#[test]
fn kroner_follow_the_language() {
    assert_eq!(kroner(Lang::Nb, 36_720), "36\u{a0}720\u{a0}kr");
    assert_eq!(kroner(Lang::En, 36_720), "NOK\u{a0}36,720");
}

#[test]
fn a_day_has_its_month_in_words() {
    let at = day(2026, 11, 24);
    assert_eq!(date(Lang::Nb, at), "24. november 2026");
    assert_eq!(date(Lang::Nn, day(2026, 5, 3)), "3. mai 2026");
    assert_eq!(date(Lang::En, at), "24 November 2026");
}

#[test]
fn a_short_day_cannot_be_misread() {
    let at = day(2026, 3, 4);
    assert_eq!(date_short(Lang::Nn, at), "04.03.2026");
    assert_eq!(date_short(Lang::En, at), "4 Mar 2026");
}

#[test]
fn all_months_are_different_and_in_order() {
    let first = |lang, month| date(lang, day(2026, month, 1));
    assert_eq!(first(Lang::Nb, 12), "1. desember 2026");
    for lang in Lang::ALL {
        let mut months: Vec<String> = (1..=12).map(|month| first(lang, month)).collect();
        months.sort();
        months.dedup();
        assert_eq!(months.len(), 12);
    }
}

#[test]
fn a_moment_is_shown_in_norwegian_time() {
    let at = Time::start_of(day(2026, 11, 24)).plus_ms((20 * 60 + 3) * 60_000);
    assert_eq!(date_time(Lang::Nb, at), "24. november 2026 kl. 20.03");
    assert_eq!(date_time(Lang::En, at), "24 November 2026 at 20:03");
}

#[test]
fn a_share_is_told_in_percent_from_twenty_on() {
    assert_eq!(share(Lang::Nb, 3, 5), "3 av 5");
    assert_eq!(share(Lang::Nn, 11, 19), "11 av 19");
    assert_eq!(share(Lang::Nb, 12, 20), "12 av 20 (60\u{a0}%)");
    assert_eq!(share(Lang::En, 12, 20), "12 of 20 (60%)");
    assert_eq!(share(Lang::Nb, 0, 0), "0 av 0");
}

#[test]
fn a_share_is_never_rounded_to_all_or_to_none() {
    assert_eq!(share(Lang::En, 999, 1_000), "999 of 1,000 (99%)");
    assert_eq!(share(Lang::En, 1, 1_000), "1 of 1,000 (1%)");
    assert_eq!(share(Lang::En, 0, 1_000), "0 of 1,000 (0%)");
    assert_eq!(share(Lang::En, 1_000, 1_000), "1,000 of 1,000 (100%)");
    assert_eq!(share(Lang::En, 1, 40), "1 of 40 (3%)");
    assert!(share(Lang::Nb, i64::MAX, i64::MAX).ends_with("(100\u{a0}%)"));
}

#[test]
fn plurals_follow_the_number() {
    assert_eq!(hits(Lang::Nn, 0), "Ingen treff");
    assert_eq!(hits(Lang::Nn, 1), "Eitt treff");
    assert_eq!(hits(Lang::En, 1_200), "1,200 hits");
    assert_eq!(too_many_text(Lang::En, 1).matches("second.").count(), 1);
}

#[test]
fn a_phrase_takes_what_it_is_given() {
    let text = too_long(Lang::Nb, 4_213, 4_000);
    assert_eq!(text, "Kort ned teksten. Den har 4\u{a0}213 tegn, og det er plass til 4\u{a0}000.");
    assert!(broken_text(Lang::Nn, "<b>a1</b>").ends_with("nummeret <b>a1</b>."));
    assert_eq!(last_changed(Lang::En, day(2026, 1, 2)), "Last changed 2 January 2026");
}

/// Plain language: everybody should be able to read what every page has in common.
#[test]
fn the_shared_phrases_are_easy_to_read() {
    for code in ["nb", "nn", "en"] {
        let texts: Vec<String> = phrases::texts("src/words")
            .into_iter()
            .filter(|(file, _, _)| file.ends_with(format!("{code}.ftl")))
            .map(|(_, _, text)| text)
            .filter(|text| text.contains('.'))
            .collect();
        let lix = phrases::lix(&texts);
        assert!((10.0..30.0).contains(&lix), "{code}: {lix:.1}");
    }
}

/// What a Nynorsk user would take as Bokmål; a word is only found whole.
#[test]
fn the_nynorsk_is_nynorsk() {
    let bokmål = [
        "ikke", "hva", "hvem", "hvis", "noe", "noen", "jeg", "en", "ett", "fra", "være", "deres", "velg", "endret", "siden",
        "filen", "tegn", "bare", "mer", "vet", "ble", "andres", "mens", "også", "hvor", "slettet", "lagret", "nettsted",
    ];
    for (_, id, text) in phrases::texts("src/words").into_iter().filter(|(file, _, _)| file.ends_with("nn.ftl")) {
        for word in text.to_lowercase().split(|c: char| !c.is_alphabetic()) {
            assert!(!bokmål.contains(&word), "{id}: {word}");
        }
    }
}

#[test]
fn decimals_stand_as_each_language_has_them() {
    assert_eq!(decimal(Lang::Nb, 9.5), "9,5");
    assert_eq!(decimal(Lang::En, 1_200.25), "1,200.25");
    assert_eq!(decimal(Lang::Nn, -0.125), "\u{2212}0,125");
    assert_eq!(decimal(Lang::Nb, 38.0), "38");
    assert_eq!(decimal(Lang::Nb, -0.0001), "0");
}

#[test]
fn each_language_calls_itself_by_its_own_name() {
    assert_eq!(Lang::ALL.map(own_name), ["Bokmål", "Nynorsk", "English"]);
}
