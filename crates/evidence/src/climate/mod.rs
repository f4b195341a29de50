//! The climate survey: an index, its reliability, and whether it has changed.

mod index;
mod factor;
mod reliability;
mod change;

pub use change::{Change, ChangeVerdict, Wave, WaveQuestion, change};
pub use index::{Index, IndexQuestion, index};
pub use reliability::{Advice, Feldt, Reliability, feldt, reliability};

use crate::problem::{Answer, Code, Problem, whole};

/// The usual threshold for showing anything: five people.
pub const USUAL_K: u64 = 5;

/// Rows of equal length with answers 1..=points; 2..=100 points.
pub(crate) fn check_answers(answers: &[Vec<Option<u64>>], points: u64) -> Answer<()> {
    whole("points", points, 2, 100)?;
    let items = answers.first().map_or(0, Vec::len);
    for (i, row) in answers.iter().enumerate() {
        if row.len() != items {
            return Err(Problem::new(Code::Inconsistent, format!("answers[{i}]"), "all rows must be equally long"));
        }
        for (j, answer) in row.iter().enumerate() {
            if let Some(answer) = answer {
                whole("", *answer, 1, points).map_err(|p| p.inside(&format!("answers[{i}][{j}]")))?;
            }
        }
    }
    Ok(())
}
