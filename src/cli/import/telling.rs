//! What an import tells whoever runs it: the columns it took, bad lines by number, progress on a terminal, the sum.

use sheet::{Format, Mapping, Sheet};
use std::io::{IsTerminal as _, Write as _};

/// Counts and tells.
pub struct Telling {
    dry_run: bool,
    on_terminal: bool,
    new: u64,
    known: u64,
    quarantined: u64,
    bad: u64,
}

/// What the file is and which column fills which field, before anything is done.
pub fn show_mapping(sheet: &Sheet, mapping: &Mapping) {
    match sheet.format() {
        Format::Csv { encoding, delimiter } => {
            let delimiter = delimiter.map_or("none".to_owned(), |d| format!("{d:?}"));
            println!("CSV, {encoding}, delimiter {delimiter}");
        }
        Format::Xlsx { sheet } => println!("XLSX, sheet {sheet:?}"),
    }
    match sheet.header_line() {
        Some(line) => println!("header in line {line}"),
        None => println!("no header"),
    }
    for (field, column) in mapping.pairs() {
        println!("{:12} <- {column}", field.code());
    }
}

impl Telling {
    pub fn new(dry_run: bool) -> Telling {
        let on_terminal = std::io::stderr().is_terminal();
        Telling { dry_run, on_terminal, new: 0, known: 0, quarantined: 0, bad: 0 }
    }

    pub fn is_dry_run(&self) -> bool {
        self.dry_run
    }

    /// A line that cannot be a need; the rest goes in.
    pub fn bad(&mut self, line: u64, why: &str) {
        self.bad += 1;
        self.clear_progress();
        eprintln!("line {line}: {why}");
    }

    /// A line that can.
    pub fn found(&mut self, line: u64, is_new: bool, quarantined: bool, title: &str) {
        let what = match (is_new, quarantined) {
            (false, _) => "is there already",
            (true, true) => "would be added to the quarantine",
            (true, false) => "would be added",
        };
        self.known += u64::from(!is_new);
        self.new += u64::from(is_new);
        self.quarantined += u64::from(is_new && quarantined);
        if self.dry_run {
            println!("line {line}: {what}: {title}");
        }
    }

    /// How far it has come, on a terminal only.
    pub fn progress(&self, share: f64) {
        if self.on_terminal {
            eprint!("\r{:3.0} %  {} new", share * 100.0, self.new);
            let _ = std::io::stderr().flush();
        }
    }

    fn clear_progress(&self) {
        if self.on_terminal {
            eprint!("\r\x1b[K");
        }
    }

    /// The sum; a failure when every line was bad.
    pub fn sum(&self) -> anyhow::Result<()> {
        self.clear_progress();
        let would = if self.dry_run { "would be added" } else { "added" };
        println!(
            "{} {would} ({} of them in quarantine), {} there already, {} bad",
            self.new, self.quarantined, self.known, self.bad
        );
        anyhow::ensure!(self.bad == 0 || self.new + self.known > 0, "all {} lines were bad", self.bad);
        Ok(())
    }
}
