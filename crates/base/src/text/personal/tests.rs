//! Texts as people write them on a need form: what the guard must see, and what it must leave alone.

use super::*;

mod names;
mod numbers;

/// The finds as (kind, text).
fn finds(text: &str) -> Vec<(PersonalKind, &str)> {
    personal(text).iter().map(|find| (find.kind, &text[find.start..find.end])).collect()
}

#[track_caller]
fn sees(kind: PersonalKind, cases: &[(&str, &str)]) {
    for (text, part) in cases {
        assert_eq!(finds(text), [(kind, *part)], "{text}");
    }
}

#[track_caller]
fn leaves_alone(texts: &[&str]) {
    for text in texts {
        assert_eq!(finds(text), [], "{text}");
    }
}

/// The invented inbox of the demonstration.
#[test]
fn of_the_demonstrations_inbox_only_the_neighbour_is_seen() {
    sees(
        PersonalKind::NameWithDiagnosis,
        &[
            ("Naboen min Per (82) har demens og går ut om natta", "Per (82)"),
            ("«Naboen min Per (82) har demens og …»", "Per (82)"),
        ],
    );
    leaves_alone(&[
        "Få vekk køen på legevakta!!",
        "Jeg klager på vedtaket mitt om støttekontakt",
        "Gatelys ute ved skolen",
        "Lag en app for alt",
        "Vi mangler hansker str. S",
        "Bytt ut skurtreskeren av et møte på tirsdager",
        "314 har skrevet under på gangbru",
        "Nøkler igjen!",
        "Ungdommer vil ha sted å være etter kl. 18",
        "En leverandør tilbyr gratis pilot",
        "Kollega blir mobbet",
        "Vi kjører tilbake for å hente nøkler. Det stjeler tid og gjør brukere utrygge.",
        "Mange spiser alene og lite.",
        "Vi kaster for mye middag på avdeling 2.",
        "310 telefoner i januar til servicetorget",
        "38 % av 420 søknader/år mangler noe; 25 min per mangelbrev = 66 t/år.",
    ]);
}

#[test]
fn e_mail_of_persons_is_seen() {
    sees(
        PersonalKind::Email,
        &[
            ("Skriv til ola.nordmann@example.no, takk", "ola.nordmann@example.no"),
            ("Kontakt meg: <kari+blt@epost.kommune.no>.", "kari+blt@epost.kommune.no"),
            ("(åse@bjørk.no)", "åse@bjørk.no"),
            ("Mail me at john_smith99@mail.example.co.uk.", "john_smith99@mail.example.co.uk"),
            ("mailto:a@b.no", "a@b.no"),
        ],
    );
}

#[test]
fn shared_letter_boxes_and_other_at_signs_are_left_alone() {
    leaves_alone(&[
        "Send det til postmottak@elvelund.kommune.no",
        "post@elvelund.no svarer aldri, og info@elvelund.no heller ikke",
        "Følg @elvelund på nett",
        "Ring 3 @ døra, eller møt opp @ torget",
        "a@b er ikke en adresse",
        "10@20.30",
        "@@@ @.no a@.no",
    ]);
}

#[test]
fn several_finds_stand_in_the_order_of_the_text() {
    let text = "Kari har kreft. Ring 912 34 567 eller kari@example.no. Hun er født 010150 12345.";
    let kinds: Vec<PersonalKind> = finds(text).into_iter().map(|(kind, _)| kind).collect();
    use PersonalKind::{Email, NameWithDiagnosis, NationalNumber, Phone};
    assert_eq!(kinds, [NameWithDiagnosis, Phone, Email, NationalNumber]);
}

#[test]
fn redaction_takes_out_what_was_found_and_nothing_else() {
    let text = "Naboen min Per (82) har demens. Ring 912 34 567 – Per blir glad, på æøå.";
    let redacted = redact(text, &personal(text));
    assert_eq!(redacted, "Naboen min ▇▇▇ har demens. Ring ▇▇▇ – ▇▇▇ blir glad, på æøå.");
    assert_eq!(finds(&redacted), []);
}

#[test]
fn redaction_survives_ranges_that_do_not_fit() {
    let find = |start, end| Personal { kind: PersonalKind::Phone, start, end };
    assert_eq!(redact("æøå", &[find(1, 2), find(0, 99), find(5, 2)]), "æøå");
    assert_eq!(redact("abcdef", &[find(3, 5), find(0, 4)]), "▇▇▇f");
    assert_eq!(redact("", &[find(0, 0)]), "");
}
