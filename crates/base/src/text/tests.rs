//! What is kept of a text, and what counts as an address.

use super::*;

fn cleaned(text: &str) -> String {
    clean(text, 100).unwrap()
}

#[test]
fn line_breaks_become_one_kind() {
    assert_eq!(cleaned("a\r\nb\rc\u{2028}d\u{b}e\n\nf"), "a\nb\nc\nd\ne\n\nf");
}

#[test]
fn what_cannot_be_seen_is_taken_out() {
    assert_eq!(cleaned("a\0b\u{1b}[31mc"), "ab[31mc");
    assert_eq!(cleaned("gjest\u{202e}fdp.exe\u{2066}"), "gjestfdp.exe");
    assert_eq!(cleaned("be\u{200b}ho\u{ad}v\u{feff}\u{2060}"), "behov");
    assert_eq!(cleaned("kode\u{e0061}\u{e0062}"), "kode");
    assert_eq!(cleaned("a\tb"), "a b");
}

#[test]
fn what_other_scripts_need_is_kept() {
    for text in ["👩‍⚕️ på vakt", "می‌خواهم", "क्‍ष", "Kárášjohka", "½ ÆØÅ é e\u{301}"] {
        assert_eq!(cleaned(text), text);
    }
    assert_eq!(cleaned("a\u{200d}b\u{200c}"), "ab");
    assert_eq!(cleaned("👩\u{200d}\u{200d}\u{200d}👩"), "👩\u{200d}👩");
}

#[test]
fn nothing_to_see_is_empty() {
    for text in ["", " \n\t ", "\0\0", "\u{200b}\u{3164}\u{a0}", "\u{202e}"] {
        assert_eq!(clean(text, 10), Err(TextProblem::Empty), "{text:?}");
    }
}

#[test]
fn length_is_counted_in_characters_after_cleaning() {
    assert_eq!(clean("  æøå\0\r\n ", 3), Ok("æøå".to_owned()));
    assert_eq!(clean("æøåa", 3), Err(TextProblem::TooLong { max: 3, found: 4 }));
    let long = "x".repeat(4_000_000);
    assert_eq!(clean(&long, 4000), Err(TextProblem::TooLong { max: 4000, found: 4_000_000 }));
}

#[test]
fn cleaning_twice_changes_nothing() {
    for text in naughty() {
        if let Ok(once) = clean(&text, 1_000_000) {
            assert_eq!(clean(&once, 1_000_000).as_ref(), Ok(&once));
        }
    }
}

#[test]
fn addresses_that_somebody_reads_are_e_mail() {
    for text in ["a@b.no", "marit.sandnes+blt@elvelund.kommune.no", "å@ærlig.no", "o'neil@example.co.uk", "x@xn--rland-uua.no"]
    {
        assert!(is_email(text), "{text}");
    }
}

#[test]
fn everything_else_is_not() {
    let long = format!("{}@b.no", "a".repeat(65));
    for text in [
        "",
        "@",
        "a@",
        "@b.no",
        "a@b",
        "a b@c.no",
        "a@b..no",
        ".a@b.no",
        "a.@b.no",
        "a@-b.no",
        "a@b.1",
        "a@1.2.3.4",
        "a@b.no\nBcc: c@d.no",
        "<a@b.no>",
        "a@b.no,c@d.no",
        "a@b.no ",
        "a@b.n",
        "a\u{202e}@b.no",
        &long,
    ] {
        assert!(!is_email(text), "{text:?}");
    }
}

#[test]
fn a_slug_is_what_a_name_is_called_in_an_address() {
    for (name, want) in [
        ("Øvre Eiker", "ovre-eiker"),
        ("Tor-Erik", "tor-erik"),
        ("Pål", "pal"),
        ("Kåre Bråten", "kare-braten"),
        ("Sør-Varanger kommune", "sor-varanger-kommune"),
        ("Kárášjoga gielda", "karasjoga-gielda"),
        ("Porsáŋgu  –  Porsanki", "porsangu-porsanki"),
        ("Ærfugl & Sønn's", "aerfugl-sonns"),
        ("e\u{301}", "e"),
        ("  ", "x"),
        ("中国", "x"),
        ("../../etc", "etc"),
    ] {
        assert_eq!(slug(name), want);
    }
    assert!(slug(&"æ".repeat(1000)).len() < 70);
}

const NAUGHTY: &[&str] = &[
    "",
    " ",
    "\0",
    "\n\n\n",
    "@",
    "@@@@",
    "a@",
    "@a.",
    "+",
    "+47",
    "++47 912",
    "0047",
    "1",
    "12345678901",
    "1 2 3 4 5 6 7 8 9 0 1",
    "½²³",
    "１２３４５６７８",
    "٠١٢٣٤٥٦٧٨٩٠",
    "Per",
    "per",
    "PER HAR DEMENS",
    "Å",
    "å har",
    "İstanbul har kreft",
    "ŉ har demens",
    "ﬃ har angst",
    "ß ẞ har adhd",
    "Per\u{301} har demens",
    "👨‍👩‍👧‍👦 har kreft",
    "«»«»:::",
    "''''",
    "-'-'-",
    "a'",
    "Per's's's demens",
    "(82)",
    "Per (",
    "Per (82",
    "Per (8888888888888888888888888)",
    "Per, 8",
    "Per på",
    "min min min",
    "til",
    "som heter",
    "heter Per",
    "1.1.1.1.1.1.1.1.1",
    "........",
    "kr",
    "\u{202e}Per har demens",
    "Z̴a̸l̶g̵o̷ har demens",
    "<script>alert(1)</script>",
    "'; drop table needs; --",
    "{{7*7}}",
    "%s%n%x",
    "\u{feff}",
    "\u{fffd}",
    "en app",
    "kan",
    "hva med",
    "hvorfor ikke",
    "ta i bruk",
    "vi bør",
    "bør ha",
    "I want",
    "get",
    "kjøp",
];

/// Strings of the kind that break careless software, written for these tests.
pub(super) fn naughty() -> Vec<String> {
    let mut texts: Vec<String> = NAUGHTY.iter().map(ToString::to_string).collect();
    for unit in ["7", "12 ", "a@b.", "Per ", "Per har demens. ", "(82", "å", "👩‍", "lag en ", "."] {
        texts.push(unit.repeat(2_000));
    }
    texts
}

/// Whatever is cut, it is cut at the border of a character, and no rule falls over.
#[test]
fn no_text_makes_a_rule_fall() {
    for text in naughty() {
        let finds = personal(&text);
        for find in &finds {
            assert!(text.get(find.start..find.end).is_some_and(|part| !part.is_empty()), "{text:?}");
        }
        assert!(finds.windows(2).all(|pair| pair[0].end <= pair[1].start), "{text:?}");
        assert!(redact(&text, &finds).matches("▇▇▇").count() >= finds.len());
        looks_like_solution(&text);
        is_email(&text);
        slug(&text);
    }
}
