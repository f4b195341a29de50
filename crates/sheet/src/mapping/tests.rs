//! Mapping, told through its face.

use super::*;

fn row(line: u64, cells: &[&str]) -> Row {
    Row { line, cells: Ok(cells.iter().map(ToString::to_string).collect()) }
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(ToString::to_string).collect()
}

#[track_caller]
fn guessed(header: &[&str], sample: &[Row]) -> Vec<(Field, String)> {
    let mapping = Mapping::guess(&names(header), sample).unwrap();
    mapping.pairs().into_iter().map(|(field, name)| (field, name.to_string())).collect()
}

fn pair(field: Field, name: &str) -> (Field, String) {
    (field, name.to_string())
}

const LONG: &str = "Det er mørkt ved skolen om vinteren, og barna må gå langs veien. Sett opp lys.";

#[test]
fn the_columns_of_a_norwegian_list_are_known() {
    let header = ["Saksnr", "Tittel", "Beskrivelse", "Innsendt av", "E-post", "Innsendt", "Bydel", "Antall stemmer", "Svar"];
    let sample = [row(2, &["24/1", "Lys", LONG, "Kari", "kari@example.no", "10.02.2018", "Sentrum", "12", "Takk for det"])];
    let expected = vec![
        pair(Field::Text, "Beskrivelse"),
        pair(Field::Title, "Tittel"),
        pair(Field::Name, "Innsendt av"),
        pair(Field::Email, "E-post"),
        pair(Field::Date, "Innsendt"),
        pair(Field::Place, "Bydel"),
        pair(Field::Votes, "Antall stemmer"),
        pair(Field::ExternalId, "Saksnr"),
        pair(Field::Answer, "Svar"),
    ];
    assert_eq!(guessed(&header, &sample), expected);
}

#[test]
fn the_columns_of_polis_are_known() {
    let header = ["timestamp", "datetime", "comment-id", "author-id", "agrees", "disagrees", "moderated", "comment-body"];
    let sample = [
        row(2, &["1518501496471", "Tue Feb 13 12:58:16 WIB 2018", "895", "1756", "48", "8", "1", "Roads must be widened"]),
        row(3, &["1518499107516", "Tue Feb 13 12:18:27 WIB 2018", "894", "1480", "27", "16", "1", "Doctors overreact to it"]),
    ];
    let expected = vec![
        pair(Field::Text, "comment-body"),
        pair(Field::Date, "timestamp"),
        pair(Field::Votes, "agrees"),
        pair(Field::ExternalId, "comment-id"),
    ];
    assert_eq!(guessed(&header, &sample), expected);
}

#[test]
fn without_names_the_longest_text_is_the_text() {
    let sample = [row(1, &["1", "Mer lys ved skolen", "https://example.org/1"]), row(2, &["2", LONG, "https://example.org/2"])];
    assert_eq!(guessed(&["A", "B", "C"], &sample), vec![pair(Field::Text, "B")]);
    assert_eq!(guessed(&["A"], &[row(1, &["Benker"])]), vec![pair(Field::Text, "A")]);
}

#[test]
fn a_short_proposal_beside_a_long_explanation_is_its_title() {
    let sample = [row(2, &["Mer lys", LONG]), row(3, &["Benker", LONG])];
    let expected = vec![pair(Field::Text, "Hvorfor er dette viktig?"), pair(Field::Title, "Forslag")];
    assert_eq!(guessed(&["Forslag", "Hvorfor er dette viktig?"], &sample), expected);
}

#[test]
fn a_table_of_something_else_has_no_text() {
    let sample = [row(2, &["0301", "Oslo", "717710", "www.oslo.kommune.no"])];
    let header = names(&["nummer", "navn", "innbyggere", "nettsted"]);
    assert_eq!(Mapping::guess(&header, &sample), Err(MappingProblem::NoText));
}

#[test]
fn flags_name_columns_in_any_case_and_by_letter() {
    let header = names(&["Id", "Beskrivelse av forslaget", "Når"]);
    let mapping = Mapping::from_flags(&["text=beskrivelse av FORSLAGET", "date=C"], &header, &[]).unwrap();
    assert_eq!(mapping.pairs(), vec![(Field::Text, "Beskrivelse av forslaget"), (Field::Date, "Når")]);
}

#[test]
fn flags_that_are_wrong_say_what_would_be_right() {
    let header = names(&["Id", "Beskrivelse", "Dato"]);
    let problem = |flags: &[&str]| Mapping::from_flags(flags, &header, &[]).unwrap_err();
    let unknown = MappingProblem::UnknownColumn { column: "Beskrivlese".into(), closest: Some("Beskrivelse".into()) };
    assert_eq!(problem(&["text=Beskrivlese"]), unknown);
    let unknown = MappingProblem::UnknownField { field: "titel".into(), closest: Some(Field::Title) };
    assert_eq!(problem(&["titel=Id"]), unknown);
    assert_eq!(problem(&["text"]), MappingProblem::NotAPair { flag: "text".into() });
    assert_eq!(problem(&["text=Id", "text=Dato"]), MappingProblem::FieldTwice(Field::Text));
    assert_eq!(problem(&["date=Dato"]), MappingProblem::NoText);
    let nothing_like_it = MappingProblem::UnknownColumn { column: "xyz".into(), closest: None };
    assert_eq!(problem(&["text=xyz"]), nothing_like_it);
}

#[test]
fn flags_win_over_the_guess_and_may_leave_a_field_out() {
    let header = names(&["Navn", "Forslag", "Merknad", "Epost"]);
    let sample = [row(2, &["Kari", LONG, "haster", "kari@example.no"])];
    let mapping = Mapping::guess_with_flags(&["text=Merknad", "email=", "name="], &header, &sample).unwrap();
    assert_eq!(mapping.pairs(), vec![(Field::Text, "Merknad"), (Field::Title, "Forslag")]);
}

#[test]
fn a_row_becomes_a_proposal() {
    let header = names(&["Tittel", "Tekst", "Dato", "Stemmer", "E-post", "Id"]);
    let flags = ["title=Tittel", "text=Tekst", "date=Dato", "votes=Stemmer", "email=E-post", "external_id=Id"];
    let mapping = Mapping::from_flags(&flags, &header, &[]).unwrap();
    let said = mapping.apply(&row(2, &["Lys\ni parken", "<p>Mer <b>lys</b></p>", "10.2.2018", "1 234", "kari@example.no", "7"]));
    let expected = Proposal {
        text: "Mer lys".into(),
        title: Some("Lys i parken".into()),
        date: Some(jiff::civil::date(2018, 2, 10)),
        votes: Some(1234),
        email: Some("kari@example.no".into()),
        external_id: Some("7".into()),
        ..Proposal::default()
    };
    assert_eq!(said, Ok(expected));
}

#[test]
fn what_cannot_be_understood_is_noted_and_the_rest_goes_in() {
    let header = names(&["Tekst", "Dato", "Stemmer"]);
    let mapping = Mapping::from_flags(&["text=Tekst", "date=Dato", "votes=Stemmer"], &header, &[]).unwrap();
    let said = mapping.apply(&row(2, &["Mer lys", "i fjor", "mange"])).unwrap();
    assert_eq!((said.date, said.votes, said.unread), (None, None, vec![Field::Date, Field::Votes]));
}

#[test]
fn a_title_alone_is_the_text_and_nothing_at_all_is_a_problem() {
    let header = names(&["Tittel", "Tekst"]);
    let mapping = Mapping::from_flags(&["title=Tittel", "text=Tekst"], &header, &[]).unwrap();
    let said = mapping.apply(&row(2, &["Mer lys", " "])).unwrap();
    assert_eq!((said.text.as_str(), said.title), ("Mer lys", None));
    assert_eq!(mapping.apply(&row(3, &["", "<p></p>"])), Err(LineProblem::NoText));
    let bad = Row { line: 4, cells: Err(RowProblem::UnclosedQuote) };
    assert_eq!(mapping.apply(&bad), Err(LineProblem::Row(RowProblem::UnclosedQuote)));
}

#[test]
fn the_order_of_dates_is_learnt_from_the_sample() {
    let header = names(&["Text", "Date"]);
    let sample = [row(2, &[LONG, "02/03/2018"]), row(3, &[LONG, "12/31/2018"])];
    let mapping = Mapping::guess(&header, &sample).unwrap();
    let date = mapping.apply(&sample[0]).unwrap().date;
    assert_eq!(date, Some(jiff::civil::date(2018, 2, 3)));
}
