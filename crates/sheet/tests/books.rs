//! Workbooks, written by one program, read by us, and read by calamine for a second opinion.

mod files;

use calamine::{Data, Reader, Xlsx};
use files::row;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};
use sheet::{Row, RowProblem, Sheet, SheetProblem};
use tempfile::NamedTempFile;

fn saved(mut book: Workbook) -> NamedTempFile {
    let file = NamedTempFile::new().expect("a temporary file");
    book.save(file.path()).expect("room on the disk");
    file
}

fn read(file: &NamedTempFile) -> (Vec<String>, Vec<Row>) {
    let mut sheet = Sheet::open(file.path()).expect("a sheet");
    let header = sheet.header().to_vec();
    let rows = sheet.rows().collect();
    (header, rows)
}

#[test]
fn cells_are_as_a_person_sees_them() -> Result<(), XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_row(0, 0, ["Kommunenr", "Forslag", "Innsendt", "Tidspunkt", "Stemmer", "Andel", "Åpen"])?;
    sheet.write_number_with_format(1, 0, 301.0, &Format::new().set_num_format("0000"))?;
    let (bold, plain) = (Format::new().set_bold(), Format::new());
    sheet.write_rich_string(1, 1, &[(&plain, "Mer "), (&bold, "lys"), (&plain, " & benker\ni parken")])?;
    let day = ExcelDateTime::from_ymd(2024, 3, 1).expect("a day");
    sheet.write_datetime_with_format(1, 2, &day, &Format::new().set_num_format("dd.mm.yyyy"))?;
    let moment = ExcelDateTime::from_ymd(2024, 3, 1).and_then(|day| day.and_hms(14, 30, 5)).expect("a time");
    sheet.write_datetime_with_format(1, 3, &moment, &Format::new().set_num_format("d/m/yy hh:mm"))?;
    sheet.write_formula(1, 4, rust_xlsxwriter::Formula::new("=6+6").set_result("12"))?;
    sheet.write_number_with_format(1, 5, 0.5, &Format::new().set_num_format("0 %"))?;
    sheet.write_boolean(1, 6, true)?;
    sheet.write_row(4, 0, ["1", "Uten resten"])?;

    let (header, rows) = read(&saved(book));
    assert_eq!(header, ["Kommunenr", "Forslag", "Innsendt", "Tidspunkt", "Stemmer", "Andel", "Åpen"]);
    let first = ["0301", "Mer lys & benker\ni parken", "2024-03-01", "2024-03-01T14:30:05", "12", "50%", "TRUE"];
    assert_eq!(rows, [row(2, &first), row(5, &["1", "Uten resten", "", "", "", "", ""])]);
    Ok(())
}

#[test]
fn the_first_sheet_that_people_see_and_that_has_text_is_read() -> Result<(), XlsxError> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Tomt")?;
    let hidden = book.add_worksheet().set_name("Skjult")?;
    hidden.set_hidden(true).write_row(0, 0, ["Id", "Forslag"])?;
    let shown = book.add_worksheet().set_name("Forslag")?;
    shown.write_row(2, 1, ["Tittel", "Beskrivelse"])?;
    shown.write_row(3, 1, ["Lys", "Mer lys"])?;
    let file = saved(book);

    let sheet = Sheet::open(file.path()).expect("a sheet");
    assert_eq!(sheet.format(), sheet::Format::Xlsx { sheet: "Forslag".to_string() });
    assert_eq!(sheet.header_line(), Some(3));
    assert_eq!(sheet.header(), ["A", "Tittel", "Beskrivelse"]);
    assert_eq!(sheet.sample(), [row(4, &["", "Lys", "Mer lys"])]);
    Ok(())
}

#[test]
fn a_book_without_text_is_empty() {
    let mut book = Workbook::new();
    book.add_worksheet();
    let problem = Sheet::open(saved(book).path()).err();
    assert!(matches!(problem, Some(SheetProblem::Empty)));
}

#[test]
fn a_book_cut_short_is_damaged() -> Result<(), XlsxError> {
    let mut book = Workbook::new();
    book.add_worksheet().write_row(0, 0, ["Id", "Forslag"])?;
    let bytes = std::fs::read(saved(book).path()).expect("the file");
    let cut = files::file(&bytes[..bytes.len() / 2]);
    assert!(matches!(Sheet::open(cut.path()).err(), Some(SheetProblem::Damaged(_))));
    Ok(())
}

#[test]
fn calamine_reads_the_same() -> Result<(), Box<dyn std::error::Error>> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_row(0, 0, ["Tekst", "Tall", "Mer"])?;
    for number in 1..500u32 {
        sheet.write_string(number, 0, format!("Forslag {} <b> & \"ø\" _x0041_\n ", number % 70))?;
        sheet.write_number(number, 1, f64::from(number) / 8.0 - 20.0)?;
        if number % 3 == 0 {
            sheet.write_string(number, 2, format!("bare her {number}"))?;
        }
    }
    let file = saved(book);
    let (_, rows) = read(&file);

    let mut second: Xlsx<_> = calamine::open_workbook(file.path())?;
    let range = second.worksheet_range("Sheet1")?;
    let texts = |row: &[Data]| row.iter().map(ToString::to_string).collect::<Vec<_>>();
    let expected: Vec<Vec<String>> = range.rows().skip(1).map(texts).collect();
    let ours: Vec<Vec<String>> = rows.into_iter().map(|row| row.cells).collect::<Result<_, RowProblem>>().expect("good");
    assert_eq!(ours, expected);
    Ok(())
}
