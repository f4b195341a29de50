//! Shows how files are read and mapped: `look [-v] FILE …`; with `-v` every problem and the first proposals.

use sheet::{LineProblem, Mapping, Sheet};

fn main() {
    let (flags, files): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|word| word == "-v");
    for file in files {
        look(&file, !flags.is_empty());
    }
}

fn look(file: &str, verbose: bool) {
    let start = std::time::Instant::now();
    let mut sheet = match Sheet::open(file) {
        Ok(sheet) => sheet,
        Err(problem) => return println!("{file}: REFUSED {problem}"),
    };
    println!("{file}: {:?}, header in line {:?}", sheet.format(), sheet.header_line());
    println!("  columns: {:?}", sheet.header());
    let mapping = match Mapping::guess(sheet.header(), sheet.sample()) {
        Ok(mapping) => mapping,
        Err(problem) => return println!("  UNMAPPED: {problem}; {} rows", sheet.rows().count()),
    };
    println!("  mapping: {:?}", mapping.pairs());
    let (mut good, mut bad, mut unread, mut fingerprints) = (0, 0, 0, std::collections::HashSet::new());
    for row in sheet.rows() {
        match mapping.apply(&row) {
            Ok(proposal) => {
                good += 1;
                unread += proposal.unread.len();
                fingerprints.insert(sheet::fingerprint(&proposal));
                if verbose && good <= 3 {
                    println!("  line {}: {proposal:#?}", row.line);
                }
            }
            Err(problem) => {
                bad += 1;
                if verbose || (bad <= 3 && problem != LineProblem::NoText) {
                    println!("  line {}: {problem}", row.line);
                }
            }
        }
    }
    let different = fingerprints.len();
    println!(
        "  {good} proposals ({different} different), {unread} values unread, {bad} lines with problems, {:.1} s",
        start.elapsed().as_secs_f64()
    );
}
