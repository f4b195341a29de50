//! Which cells of a cross table must be hidden, and whether the rest may be shown.

use super::cut::smallest_cut;
use crate::problem::{Answer, Code, MOST, Problem, at_most, whole};
use serde::Serialize;

/// What to hide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Table {
    /// For each cell whether it is hidden.
    pub hidden: Vec<Vec<bool>>,
    /// The smallest group an outsider could still work out, people; none when nothing is hidden.
    pub min_cut: Option<u64>,
    /// Whether the table may be shown at all.
    pub publish: bool,
}

/// Hides cells of 1..k-1 people; then, in every row and column again and again, the smallest shown non-empty cell (ties:
/// lowest index) while the hidden ones are together 1..k-1 people.
///
/// Hidden cells are edges between row and column; what an outsider can compute from the shown sums is the cut space of
/// that graph, so the smallest disclosed group is its smallest cut (Gusfield 1988, Kao 2001). At most 200 rows and columns.
pub fn suppress_table(cells: &[Vec<u64>], k: u64) -> Answer<Table> {
    whole("k", k, 1, MOST)?;
    check(cells)?;
    let (rows, columns) = (cells.len(), cells.first().map_or(0, Vec::len));
    let mut hidden: Vec<Vec<bool>> = cells.iter().map(|row| row.iter().map(|&n| n > 0 && n < k).collect()).collect();
    let line_of_row = |i: usize| (0..columns).map(move |j| (i, j)).collect::<Vec<_>>();
    let line_of_column = |j: usize| (0..rows).map(move |i| (i, j)).collect::<Vec<_>>();
    let lines: Vec<Vec<(usize, usize)>> = (0..rows).map(line_of_row).chain((0..columns).map(line_of_column)).collect();
    loop {
        let mut changed = false;
        for line in &lines {
            changed |= protect(cells, &mut hidden, line, k);
        }
        if !changed {
            break;
        }
    }
    let mut weights = vec![vec![0; rows + columns]; rows + columns];
    for (i, row) in hidden.iter().enumerate() {
        for (j, _) in row.iter().enumerate().filter(|(_, hidden)| **hidden) {
            weights[i][rows + j] = cells[i][j];
            weights[rows + j][i] = cells[i][j];
        }
    }
    let min_cut = smallest_cut(&weights);
    let is_small = |line: &Vec<(usize, usize)>| (1..k).contains(&line.iter().map(|&(i, j)| cells[i][j]).sum::<u64>());
    let publish = min_cut.is_none_or(|cut| cut >= k) && !lines.iter().any(is_small);
    Ok(Table { hidden, min_cut, publish })
}

/// Hides more of a line until what is hidden is nobody or at least k people; whether anything changed.
fn protect(cells: &[Vec<u64>], hidden: &mut [Vec<bool>], line: &[(usize, usize)], k: u64) -> bool {
    let mut changed = false;
    loop {
        let people: u64 = line.iter().filter(|&&(i, j)| hidden[i][j]).map(|&(i, j)| cells[i][j]).sum();
        if people == 0 || people >= k {
            return changed;
        }
        let shown = line.iter().filter(|&&(i, j)| !hidden[i][j] && cells[i][j] > 0);
        let Some(&(i, j)) = shown.min_by_key(|&&(i, j)| cells[i][j]) else {
            return changed;
        };
        hidden[i][j] = true;
        changed = true;
    }
}

fn check(cells: &[Vec<u64>]) -> Answer<()> {
    at_most("cells", cells.len(), 200)?;
    let columns = cells.first().map_or(0, Vec::len);
    for (i, row) in cells.iter().enumerate() {
        at_most(&format!("cells[{i}]"), row.len(), 200)?;
        if row.len() != columns {
            return Err(Problem::new(Code::Inconsistent, format!("cells[{i}]"), "all rows must be equally long"));
        }
        for (j, &n) in row.iter().enumerate() {
            whole("", n, 0, MOST).map_err(|p| p.inside(&format!("cells[{i}][{j}]")))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_corner_hides_its_neighbours() {
        let found = suppress_table(&[vec![3, 3, 12], vec![3, 3, 15], vec![14, 16, 2]], 5).unwrap();
        assert_eq!(found.hidden, [[true, true, true], [true, true, false], [true, false, true]]);
        assert_eq!((found.min_cut, found.publish), (Some(6), true));
    }

    #[test]
    fn a_line_of_fewer_than_k_people_forbids_the_table() {
        assert!(!suppress_table(&[vec![2, 1], vec![90, 80]], 5).unwrap().publish);
        assert!(suppress_table(&[], 5).unwrap().publish);
        assert!(suppress_table(&[vec![0, 0], vec![0, 0]], 5).unwrap().publish);
    }
}
