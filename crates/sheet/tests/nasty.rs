//! Text files as unkind as they come.

mod files;

use files::{file, read, row};
use sheet::{Format, LONGEST_CELL, Row, RowProblem, Sheet, SheetProblem};

const TABLE: &str = "Tittel;Beskrivelse;Navn\r\nBlåbær på øya;\"Vi \"\"ønsker\"\" oss\r\nflere; båtplasser\";Åse\r\nLys;Også på vårparten;Ørjan\r\n";

fn rows_of_table() -> Vec<Row> {
    vec![
        row(2, &["Blåbær på øya", "Vi \"ønsker\" oss\nflere; båtplasser", "Åse"]),
        row(4, &["Lys", "Også på vårparten", "Ørjan"]),
    ]
}

fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(order).collect()
}

fn bad(line: u64, problem: RowProblem) -> Row {
    let cells = Err(problem);
    Row { line, cells }
}

#[track_caller]
fn is_the_table(bytes: &[u8]) {
    let (header, rows) = read(bytes);
    assert_eq!(header, ["Tittel", "Beskrivelse", "Navn"]);
    assert_eq!(rows, rows_of_table());
}

#[test]
fn the_same_table_is_read_from_every_encoding() {
    let (windows, _, unmappable) = encoding_rs::WINDOWS_1252.encode(TABLE);
    assert!(!unmappable);
    is_the_table(TABLE.as_bytes());
    is_the_table(&[b"\xEF\xBB\xBF", TABLE.as_bytes()].concat());
    is_the_table(&windows);
    is_the_table(&utf16(TABLE, u16::to_le_bytes));
    is_the_table(&utf16(TABLE, u16::to_be_bytes));
    is_the_table(&utf16(&format!("\u{feff}{TABLE}"), u16::to_le_bytes));
    is_the_table(&utf16(&format!("\u{feff}{TABLE}"), u16::to_be_bytes));
}

#[test]
fn what_the_file_is_can_be_shown() {
    let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(TABLE);
    let file = file(&windows);
    let format = Sheet::open(file.path()).expect("a sheet").format();
    let expected = Format::Csv { encoding: "windows-1252", delimiter: Some(';') };
    assert_eq!(format, expected);
}

#[test]
fn rows_with_problems_are_reported_with_their_line_and_the_rest_goes_in() {
    let long = "x".repeat(LONGEST_CELL + 1);
    let text = format!("Id,Forslag\n1,Lys\n2\n3,Benk,for mye\n\n4,{long}\n5,\"aldri lukket\n6,Sti");
    let expected = vec![
        row(2, &["1", "Lys"]),
        bad(3, RowProblem::WrongNumberOfCells { expected: 2, found: 1 }),
        bad(4, RowProblem::WrongNumberOfCells { expected: 2, found: 3 }),
        bad(6, RowProblem::CellTooLong { column: 1 }),
        bad(7, RowProblem::UnclosedQuote),
        row(8, &["6", "Sti"]),
    ];
    assert_eq!(read(text.as_bytes()).1, expected);
}

#[test]
fn undecodable_bytes_spoil_only_their_row() {
    let bytes = [TABLE.as_bytes(), b"x;\xFF\xFE;y\r\nz;\xC3\xA6;w\r\n"].concat();
    let rows = read(&bytes).1;
    assert_eq!(rows[2], bad(5, RowProblem::Undecodable { column: 1 }));
    assert_eq!(rows[3], row(6, &["z", "æ", "w"]));
}

#[test]
fn zero_bytes_are_passed_over() {
    let (header, rows) = read(b"Id,Fors\0lag\n1,Ly\0s\0\n");
    assert_eq!(header, ["Id", "Forslag"]);
    assert_eq!(rows, [row(2, &["1", "Lys"])]);
}

#[test]
fn only_a_header_is_a_sheet_without_rows() {
    let (header, rows) = read(b"Tittel;Beskrivelse\r\n");
    assert_eq!(header, ["Tittel", "Beskrivelse"]);
    assert!(rows.is_empty());
}

#[test]
fn names_that_come_twice_are_told_apart() {
    let header = read(b"Id,Kommentar,Kommentar,\n1,a,b,c\n").0;
    assert_eq!(header, ["Id", "Kommentar", "Kommentar (2)", "D"]);
}

#[test]
fn titles_above_and_excels_own_first_line_are_no_rows() {
    let text = "sep=;\nInnbyggerforslag 2024\n\nId;Forslag\n1;Lys\n";
    let (header, rows) = read(text.as_bytes());
    assert_eq!(header, ["Id", "Forslag"]);
    assert_eq!(rows, [row(5, &["1", "Lys"])]);
}

#[test]
fn one_idea_a_line_is_a_column_without_header() {
    let (header, rows) = read("Mer lys, takk\nFlere benker ved elva\n".as_bytes());
    assert_eq!(header, ["A"]);
    assert_eq!(rows, [row(1, &["Mer lys, takk"]), row(2, &["Flere benker ved elva"])]);
}

#[test]
fn blank_files_and_other_sorts_are_refused() {
    let problem = |bytes: &[u8]| Sheet::open(file(bytes).path()).err();
    assert!(matches!(problem(b""), Some(SheetProblem::Empty)));
    assert!(matches!(problem(b"\xEF\xBB\xBF"), Some(SheetProblem::Empty)));
    assert!(matches!(problem(b"\r\n  \r\n;;;\r\n"), Some(SheetProblem::Empty)));
    assert!(matches!(problem(&[1, 2, 3, 4, 5, 250, 251, 7].repeat(99)), Some(SheetProblem::Binary)));
    assert!(matches!(problem(b"PK\x05\x06 and then nothing"), Some(SheetProblem::Damaged(_))));
    let missing = Sheet::open("/there/is/no/such/file.csv").err();
    assert!(matches!(missing, Some(SheetProblem::Unreadable(_))));
    assert!(matches!(Sheet::open("/").err(), Some(SheetProblem::Unreadable(_))));
}

#[test]
fn a_hundred_megabytes_on_one_line_are_refused_in_little_memory() {
    let line = b"x".repeat(100 * 1024 * 1024);
    let nothing = Sheet::open(file(&line[..17 * 1024 * 1024]).path()).err();
    let expected = RowProblem::RowTooLong;
    assert!(matches!(nothing, Some(SheetProblem::NothingReadable { line: 1, problem }) if problem == expected));
    let rows = read(&[b"Id,Forslag\n1,Lys\n2,", &line[..], b"\n3,Benk\n"].concat()).1;
    assert_eq!(rows[1], bad(3, RowProblem::RowTooLong));
    assert_eq!(rows[2], row(4, &["3", "Benk"]));
}

#[test]
fn a_sheet_can_be_read_again_and_tells_how_far_it_is() {
    let text = format!("Id,Forslag\n{}", "1,Lys\n".repeat(100_000));
    let file = file(text.as_bytes());
    let mut sheet = Sheet::open(file.path()).expect("a sheet");
    assert_eq!(sheet.sample().len(), 99);
    let mut rows = sheet.rows();
    assert!(rows.share_read() < 0.2);
    assert_eq!(rows.by_ref().count(), 100_000);
    assert_eq!(rows.share_read(), 1.0);
    drop(rows);
    assert_eq!(sheet.rows().count(), 100_000);
}

#[test]
fn a_line_of_nothing_but_delimiters_and_one_letter_is_too_long() {
    let many = ",".repeat(200_000);
    let rows = read(format!("Id,Forslag\n1,Lys\n2,Benk{many}\n3,Sti{many}x\n").as_bytes()).1;
    assert_eq!(rows[1], row(3, &["2", "Benk"]));
    assert_eq!(rows[2], bad(4, RowProblem::RowTooLong));
}
