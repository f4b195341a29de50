//! What holds for every file there could be.

mod files;

use std::io::Write;

use files::file;
use proptest::collection::vec;
use proptest::prelude::*;
use sheet::{Mapping, Row, Sheet, cells, dates};

/// Reads everything that can be read, for a panic to show itself.
fn read_all(bytes: &[u8]) {
    let file = file(bytes);
    let Ok(mut sheet) = Sheet::open(file.path()) else {
        return;
    };
    let mapping = Mapping::guess(sheet.header(), sheet.sample());
    let width = sheet.header().len();
    for row in sheet.rows() {
        if let Ok(cells) = &row.cells {
            assert_eq!(cells.len(), width);
        }
        if let Ok(mapping) = &mapping {
            let _ = mapping.apply(&row).map(|proposal| sheet::fingerprint(&proposal));
        }
    }
}

/// Bytes that mean something in a table more often than by chance.
fn table_bytes() -> impl Strategy<Value = Vec<u8>> {
    let telling = prop::sample::select(&b"\",;\t|\n\r\\ <>&;=\0\xFF\xFE\xEF\xBB\xBF\xE5\xC3\xA6a1"[..]);
    vec(prop_oneof![4 => telling, 1 => any::<u8>()], 0..400)
}

/// The parts of a workbook, put together into a ZIP.
fn book(sheet: &[u8], strings: &[u8], styles: &[u8]) -> Vec<u8> {
    let relation =
        |id: &str, kind: &str, target: &str| format!("<Relationship Id='{id}' Type='http://x/{kind}' Target='{target}'/>");
    let inner = [
        relation("a", "worksheet", "sheet.xml"),
        relation("b", "sharedStrings", "strings.xml"),
        relation("c", "styles", "styles.xml"),
    ];
    let root = format!("<Relationships>{}</Relationships>", relation("r", "officeDocument", "xl/book.xml"));
    let inner = format!("<Relationships>{}</Relationships>", inner.concat());
    let main = "<workbook><sheets><sheet name='Ark' r:id='a'/></sheets></workbook>";
    let parts: [(&str, &[u8]); 7] = [
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", root.as_bytes()),
        ("xl/book.xml", main.as_bytes()),
        ("xl/_rels/book.xml.rels", inner.as_bytes()),
        ("xl/sheet.xml", sheet),
        ("xl/strings.xml", strings),
        ("xl/styles.xml", styles),
    ];
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (path, bytes) in parts {
        zip.start_file(path, zip::write::SimpleFileOptions::default()).expect("room");
        zip.write_all(bytes).expect("room");
    }
    zip.finish().expect("room").into_inner()
}

/// Something like the inside of a worksheet.
fn sheet_xml() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "<row>",
        "</row>",
        "<row r='7'>",
        "<row r='99999999999999999999'>",
        "<c>",
        "</c>",
        "<c r='ZZ9'/>",
        "<c t='s'>",
        "<c t='b'>",
        "<c s='1'>",
        "<v>",
        "</v>",
        "1",
        "-1e300",
        "43141.5",
        "99999999999999",
        "&amp;",
        "&#0;",
        "&x;",
        "<is>",
        "</is>",
        "<t>",
        "</t>",
        "tekst",
        "<![CDATA[x]]>",
        "<!-- -->",
        "<f/>",
        "_x000D_",
        "_x",
        "æ",
    ]);
    vec(part, 0..60).prop_map(|parts| format!("<worksheet><sheetData>{}</sheetData></worksheet>", parts.concat()))
}

#[derive(Clone, Copy, Debug)]
enum Encoded {
    Utf8,
    Utf8Marked,
    Utf16Little,
    Utf16Big,
    Windows,
}

impl Encoded {
    fn bytes(self, text: &str) -> Vec<u8> {
        let wide = |text: &str, order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect();
        match self {
            Encoded::Utf8 => text.as_bytes().to_vec(),
            Encoded::Utf8Marked => format!("\u{feff}{text}").into_bytes(),
            Encoded::Utf16Little => wide(text, u16::to_le_bytes),
            Encoded::Utf16Big => wide(&format!("\u{feff}{text}"), u16::to_be_bytes),
            Encoded::Windows => encoding_rs::WINDOWS_1252.encode(text).0.into_owned(),
        }
    }
}

fn encodings() -> impl Strategy<Value = Encoded> {
    prop::sample::select(vec![Encoded::Utf8, Encoded::Utf8Marked, Encoded::Utf16Little, Encoded::Utf16Big, Encoded::Windows])
}

/// A cell as people fill it: it may hold quotes, every delimiter and line breaks.
fn cell() -> impl Strategy<Value = String> {
    let letters = prop::sample::select("abcdefg æøåÆØÅ ,;|\t\"\n.!-éü".chars().collect::<Vec<_>>());
    vec(letters, 0..20).prop_map(|letters| letters.into_iter().collect())
}

/// The table as another program, the crate csv, writes it, with the first column numbered.
fn written(rows: &[Vec<String>], delimiter: u8, (break_with, style): (csv::Terminator, csv::QuoteStyle)) -> String {
    let mut out = csv::WriterBuilder::new();
    let mut out = out.delimiter(delimiter).terminator(break_with).quote_style(style).from_writer(Vec::new());
    let header = ["Nr", "Blåbærtekst", "Sted", "Tittel"];
    out.write_record(&header[..=rows[0].len()]).expect("room");
    for (number, row) in rows.iter().enumerate() {
        out.write_field(number.to_string()).expect("room");
        out.write_record(row).expect("room");
    }
    String::from_utf8(out.into_inner().expect("room")).expect("UTF-8")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_bytes_make_it_panic(bytes in vec(any::<u8>(), 0..600)) {
        read_all(&bytes);
    }

    #[test]
    fn no_broken_table_makes_it_panic(bytes in table_bytes()) {
        read_all(&bytes);
    }

    #[test]
    fn no_broken_book_makes_it_panic(sheet in sheet_xml(), strings in table_bytes(), cut in 0..4_000usize) {
        let whole = book(sheet.as_bytes(), b"<sst><si><t>a</t></si></sst>", b"<styleSheet/>");
        read_all(&whole);
        read_all(&whole[..cut.min(whole.len())]);
        read_all(&book(sheet.as_bytes(), &strings, &strings));
    }

    #[test]
    fn no_cell_makes_it_panic(text in "(?s).{0,80}", html in "[<>/a-zA-Z&;#x0-9\"'!= \\-\n]{0,80}") {
        for text in [text, html] {
            let plain = cells::plain_text(&text);
            if !text.contains(['<', '&', '\\']) {
                prop_assert_eq!(&plain, &text);
            }
            for order in [dates::Order::DayFirst, dates::Order::MonthFirst] {
                let _ = dates::parse(&text, order);
            }
        }
    }

    #[test]
    fn every_table_comes_back_as_it_was_written(
        (rows, delimiter) in (1..4usize).prop_flat_map(|width| {
            (vec(vec(cell(), width), 2..12), prop::sample::select(&b",;\t|"[..]))
        }),
        encoding in encodings(),
        unix in any::<bool>(),
        all_quoted in any::<bool>(),
    ) {
        let break_with = if unix { csv::Terminator::Any(b'\n') } else { csv::Terminator::CRLF };
        let style = if all_quoted { csv::QuoteStyle::Always } else { csv::QuoteStyle::Necessary };
        let text = written(&rows, delimiter, (break_with, style));
        let file = file(&encoding.bytes(&text));
        let mut sheet = Sheet::open(file.path()).expect("a sheet");
        let read: Vec<Row> = sheet.rows().collect();
        let mut line = 2;
        prop_assert_eq!(read.len(), rows.len());
        for (number, (row, expected)) in read.iter().zip(&rows).enumerate() {
            let cells = row.cells.as_ref().expect("a good row");
            prop_assert_eq!(&cells[0], &number.to_string());
            // A column that is empty in all rows is no column.
            let kept = expected[..cells.len() - 1].to_vec();
            prop_assert_eq!(&cells[1..], &kept[..]);
            prop_assert_eq!(row.line, line);
            line += 1 + expected.iter().map(|cell| cell.matches('\n').count() as u64).sum::<u64>();
        }
    }
}
