//! Makes a large file of invented proposals: `generate FILE.csv|FILE.xlsx ROWS`.

use std::fs::File;
use std::io::{BufWriter, Write};

use rust_xlsxwriter::Workbook;

const HEADER: [&str; 9] = ["Id", "Tittel", "Beskrivelse", "Navn", "E-post", "Innsendt", "Status", "Sted", "Stemmer"];
const WORDS: [&str; 24] = [
    "benk",
    "lys",
    "gangfelt",
    "skole",
    "ventetid",
    "søknad",
    "brøyting",
    "barnehage",
    "sykkelvei",
    "nærmiljø",
    "tjeneste",
    "innbygger",
    "og",
    "på",
    "for",
    "ved",
    "ikke",
    "trenger",
    "flere",
    "bedre",
    "trygg",
    "vår",
    "kommune",
    "åpen",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(path), Some(rows)) = (arguments.next(), arguments.next()) else {
        return Err("generate FILE.csv|FILE.xlsx ROWS".into());
    };
    let rows: u32 = rows.parse()?;
    if path.ends_with(".xlsx") { write_book(&path, rows) } else { write_csv(&path, rows) }
}

fn write_csv(path: &str, rows: u32) -> Result<(), Box<dyn std::error::Error>> {
    let mut out = BufWriter::new(File::create(path)?);
    writeln!(out, "{}", HEADER.join(";"))?;
    for number in 1..=rows {
        writeln!(out, "{}", proposal(number).join(";"))?;
    }
    out.flush()?;
    Ok(())
}

fn write_book(path: &str, rows: u32) -> Result<(), Box<dyn std::error::Error>> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet_with_low_memory()?;
    sheet.write_row(0, 0, HEADER)?;
    for number in 1..=rows {
        for (column, cell) in (0u16..).zip(proposal(number)) {
            match column {
                0 | 8 => sheet.write_number(number, column, cell.parse::<f64>()?)?,
                _ => sheet.write_string(number, column, cell)?,
            };
        }
    }
    book.save(path)?;
    Ok(())
}

/// The cells of one proposal; the description has about 300 characters.
fn proposal(number: u32) -> Vec<String> {
    let mut state = u64::from(number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 33) as usize % below
    };
    let mut words = |count: usize| {
        let chosen: Vec<&str> = (0..count).map(|_| WORDS[next(WORDS.len())]).collect();
        chosen.join(" ")
    };
    let (title, text) = (words(4), words(48));
    let day = number % 28 + 1;
    vec![
        number.to_string(),
        format!("{title} {number}"),
        format!("{text}, sak {number}"),
        format!("Kari Nordmann {number}"),
        format!("kari{number}@example.no"),
        format!("{day:02}.03.2024"),
        ["Ny", "Under behandling", "Avslått"][number as usize % 3].to_string(),
        ["Oslo", "Tromsø", "Bodø", "Ålesund"][number as usize % 4].to_string(),
        (number % 500).to_string(),
    ]
}
