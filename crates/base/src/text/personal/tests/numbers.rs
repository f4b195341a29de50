//! Numbers that belong to a person, and all the others.

use super::{PersonalKind, leaves_alone, sees};

#[test]
fn eleven_figures_are_seen_however_they_are_written() {
    sees(
        PersonalKind::NationalNumber,
        &[
            ("Fødselsnummeret er 01019012345.", "01019012345"),
            ("fnr01019012345 står på lista", "01019012345"),
            ("010190 12345 ligger i søpla", "010190 12345"),
            ("Hun har 010190-12345", "010190-12345"),
            ("010190\u{a0}123 45", "010190\u{a0}123 45"),
            ("01.01.90 12345", "01.01.90 12345"),
            ("01 01 90 123 45", "01 01 90 123 45"),
            ("født 01.01.1990 12345", "01.01.1990 12345"),
            ("01011990-12345", "01011990-12345"),
            ("D-nummer 410190 12345", "410190 12345"),
            ("Testperson 01819012345 og ferdig", "01819012345"),
            ("Testperson 018190 12345", "018190 12345"),
            ("kontonummer 1503.40.12345", "1503.40.12345"),
            ("99999999999", "99999999999"),
        ],
    );
}

#[test]
fn telephone_numbers_are_seen() {
    sees(
        PersonalKind::Phone,
        &[
            ("Ring meg på 912 34 567", "912 34 567"),
            ("Mobil: 91234567.", "91234567"),
            ("tlf 22 33 44 56", "22 33 44 56"),
            ("Jeg nås på 22 38 44 56 etter kl. 16", "22 38 44 56"),
            ("tlf.: 9123 4567", "9123 4567"),
            ("9123 4567", "9123 4567"),
            ("telefon 22 333 444", "22 333 444"),
            ("+47 912 34 567", "+47 912 34 567"),
            ("+4791234567", "+4791234567"),
            ("(+47) 912 34 567", "912 34 567"),
            ("0047 22 33 44 55", "0047 22 33 44 55"),
            ("004791234567", "004791234567"),
            ("47 91 23 45 67", "47 91 23 45 67"),
            ("call my mother on +46 70 123 45 67", "+46 70 123 45 67"),
            ("Naboens nummer er 47 91 23 45", "47 91 23 45"),
            ("91234567 er nummeret", "91234567"),
            ("sms til 400 12 345", "400 12 345"),
            ("912-34-567", "912-34-567"),
            ("tlf91234567", "91234567"),
        ],
    );
}

#[test]
fn amounts_and_measures_are_left_alone() {
    leaves_alone(&[
        "Det kostet 45000000 kr i fjor",
        "Budsjettet er kr 45000000",
        "Vi bruker 41 000 000 kroner",
        "12 345 678 visninger",
        "NOK 91234567",
        "91234567,50 er summen",
        "91234567,- for en bru",
        "Rammen er 912 345 678",
        "25 000 000 liter vann",
        "17 900 innbyggere",
        "4000-5000 kr i måneden",
        "3000 4000 eller 5000 timer",
        "45000000 %",
        "$91234567",
        "kroner: 91234567",
    ]);
}

#[test]
fn dates_years_and_times_are_left_alone() {
    leaves_alone(&[
        "Mellom 2023 2024 og 2025",
        "2019–2020",
        "2026-11-24 kl. 20.23",
        "20261124",
        "24112026",
        "24.11.2026 12.30-14.30",
        "24.11.2026 kl 12.30",
        "Den 1.1.2026 klokka 08 00",
        "uke 32 33 34 35",
        "Ukene 22 23 24 25 og 26",
        "fra 06 15 til 22 45",
        "22.00 23.00",
        "kl 22-23 og 07-08",
        "skoleåret 2025/2026",
        "1990 2000 2010",
    ]);
}

#[test]
fn other_numbers_of_a_municipality_are_left_alone() {
    leaves_alone(&[
        "Org.nr. 311 226 002",
        "orgnr 311226002",
        "3300 Hokksund og 0150 Oslo",
        "Storgata 14, 3300 Hokksund",
        "gnr 12 bnr 345",
        "Saksnr 23/12345",
        "saksnr. 23456789",
        "sak 2024/123456",
        "ref 91234567",
        "KID 91234567",
        "Bestillingsnummer 55667788",
        "Serienummer 4455667788",
        "Ruta 22 44 66 88 er lagt ned",
        "Møterom 3214 er opptatt kl 09 00 10 00 hver dag",
        "I 2024 brukte vi 1 234 567 kr på vikarer",
        "Fakturanummer 98765432",
        "314 underskrifter",
        "Ring 113, 110 eller 112. Legevakt: 116117",
        "servicetorget 800 80 000",
        "Bestill på 02800",
        "Buss 120 og 31",
        "Rom 2204 2205 2206",
        "ISBN 978-82-02-12345-6",
        "1234567890123",
        "192.168.10.25 og 92.221.34.15",
        "versjon 2.3.45.678",
        "A91234567 og 91234567B",
        "skoleruta 22 33 44",
        "10 20 30 40 50 60",
        "5 10 15 20 25",
        "#91234567",
        "0,5 mill. og 1,29 mill.",
        "Nøkkel 12 av 36, hylle 4 i rom 2",
        "3 av 5 (60 %), 12 av 20",
        "59.91273, 10.74609",
    ]);
}
