//! Whether sums over overlapping groups would tell about fewer than k people.

use super::modular::{inverse, multiply, reduce, subtract, take_away};
use crate::problem::{Answer, Code, MOST, Problem, at_most, whole};
use serde::Serialize;
use std::collections::BTreeMap;

/// More sets than this are not tried: treat as unsafe.
const MOST_SETS: usize = 200_000;

/// The verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Audit {
    /// No set of fewer than k people is exposed.
    pub safe: bool,
    /// How many people the smallest exposed set has; none when safe.
    pub smallest: Option<u64>,
}

/// People with the same memberships.
struct Atom {
    /// Bit g: member of group g.
    groups: u64,
    people: u64,
}

/// The exact linear differencing test for any overlapping groups (at most 64), each a list of people; k >= 1.
///
/// A set U of atoms with fewer than k people is exposed iff some combination of the groups' sums involves only people in U,
/// that is iff the groups-by-atoms matrix loses rank without U. Ranks modulo 2^61 - 1. Run it before a breakdown is offered,
/// not for each query. Refuses as too large when more than 200,000 sets would have to be tried: treat that as unsafe.
pub fn audit<P: Ord>(groups: &[Vec<P>], k: u64) -> Answer<Audit> {
    whole("k", k, 1, MOST)?;
    at_most("groups", groups.len(), 64)?;
    let mut atoms = atoms_of(groups);
    atoms.sort_by_key(|atom| (atom.people, atom.groups));
    let small = atoms.partition_point(|atom| atom.people < k);
    let sizes: Vec<u64> = atoms[..small].iter().map(|atom| atom.people).collect();
    let mut sets = 0;
    let walked = each_set(&sizes, k - 1, &mut |_, _| {
        sets += 1;
        sets <= MOST_SETS
    });
    if !walked {
        return Err(Problem::new(Code::TooLarge, "groups", "too many sets of people to try; treat as unsafe"));
    }
    let combinations = combinations_silent_on(&atoms[small..], groups.len());
    let exposures = Exposures::of(&combinations, &atoms[..small]);
    let mut smallest: Option<u64> = None;
    each_set(&sizes, k - 1, &mut |set, people| {
        if smallest.is_none_or(|so_far| people < so_far) && exposures.exposed(set) {
            smallest = Some(people);
        }
        true
    });
    Ok(Audit { safe: smallest.is_none(), smallest })
}

fn atoms_of<P: Ord>(groups: &[Vec<P>]) -> Vec<Atom> {
    let mut memberships: BTreeMap<&P, u64> = BTreeMap::new();
    for (g, group) in groups.iter().enumerate() {
        for person in group {
            *memberships.entry(person).or_default() |= 1 << g;
        }
    }
    let mut atoms: BTreeMap<u64, u64> = BTreeMap::new();
    for groups in memberships.into_values() {
        *atoms.entry(groups).or_default() += 1;
    }
    atoms.into_iter().map(|(groups, people)| Atom { groups, people }).collect()
}

/// Calls `see` for every non-empty set of places with sizes (rising) summing to at most `room`; false as soon as `see` says so.
fn each_set(sizes: &[u64], room: u64, see: &mut dyn FnMut(&[usize], u64) -> bool) -> bool {
    fn deeper(sizes: &[u64], room: u64, set: &mut Vec<usize>, people: u64, see: &mut dyn FnMut(&[usize], u64) -> bool) -> bool {
        let first = set.last().map_or(0, |last| last + 1);
        for place in first..sizes.len() {
            if sizes[place] > room {
                break;
            }
            set.push(place);
            let people = people + sizes[place];
            if !see(set, people) || !deeper(sizes, room - sizes[place], set, people, see) {
                return false;
            }
            set.pop();
        }
        true
    }
    deeper(sizes, room, &mut Vec::new(), 0, see)
}

fn column(atom: &Atom, groups: usize) -> Vec<u64> {
    (0..groups).map(|g| atom.groups >> g & 1).collect()
}

/// A basis of the combinations of groups in which every large atom cancels.
fn combinations_silent_on(large: &[Atom], groups: usize) -> Vec<Vec<u64>> {
    let mut span: Vec<(usize, Vec<u64>)> = Vec::new();
    for atom in large {
        let mut vector = column(atom, groups);
        for (lead, row) in &span {
            let factor = vector[*lead];
            if factor != 0 {
                take_away(&mut vector, row, factor);
            }
        }
        if let Some(lead) = vector.iter().position(|x| *x != 0) {
            let scale = inverse(vector[lead]);
            vector.iter_mut().for_each(|x| *x = multiply(*x, scale));
            span.push((lead, vector));
        }
        if span.len() == groups {
            return Vec::new();
        }
    }
    let mut rows: Vec<Vec<u64>> = span.into_iter().map(|(_, row)| row).collect();
    let leads = reduce(&mut rows);
    // y with y_free = 1 and y_lead = -row_lead[free] is orthogonal to every row.
    (0..groups)
        .filter(|g| !leads.contains(g))
        .map(|free| {
            let mut y = vec![0; groups];
            y[free] = 1;
            for (row, lead) in rows.iter().zip(&leads) {
                y[*lead] = subtract(0, row[free]);
            }
            y
        })
        .collect()
}

/// What the silent combinations say about the small atoms, in reduced echelon form.
struct Exposures {
    rows: Vec<Vec<u64>>,
    /// For each small atom the row it leads, if any.
    leads: Vec<Option<usize>>,
}

impl Exposures {
    fn of(combinations: &[Vec<u64>], small: &[Atom]) -> Self {
        let says = |y: &Vec<u64>, atom: &Atom| {
            let members = y.iter().enumerate().filter(|(g, _)| atom.groups >> g & 1 == 1);
            members.fold(0, |sum, (_, part)| super::modular::add(sum, *part))
        };
        let mut rows: Vec<Vec<u64>> = combinations.iter().map(|y| small.iter().map(|atom| says(y, atom)).collect()).collect();
        let columns = reduce(&mut rows);
        let mut leads = vec![None; small.len()];
        for (row, column) in columns.into_iter().enumerate() {
            leads[column] = Some(row);
        }
        Self { rows, leads }
    }

    /// Whether some combination of the rows is nonzero only inside the set. It can only use rows led from inside the set, so
    /// the question is whether those rows are dependent outside it.
    fn exposed(&self, set: &[usize]) -> bool {
        let led: Vec<&Vec<u64>> = set.iter().filter_map(|&place| self.leads[place]).map(|row| &self.rows[row]).collect();
        if led.is_empty() {
            return false;
        }
        let mut independent: Vec<(usize, Vec<u64>)> = Vec::new();
        for place in (0..self.leads.len()).filter(|place| !set.contains(place)) {
            let mut vector: Vec<u64> = led.iter().map(|row| row[place]).collect();
            for (lead, row) in &independent {
                let factor = vector[*lead];
                if factor != 0 {
                    take_away(&mut vector, row, factor);
                }
            }
            if let Some(lead) = vector.iter().position(|x| *x != 0) {
                let scale = inverse(vector[lead]);
                vector.iter_mut().for_each(|x| *x = multiply(*x, scale));
                independent.push((lead, vector));
                if independent.len() == led.len() {
                    return false;
                }
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(groups: &[&str]) -> Audit {
        let groups: Vec<Vec<char>> = groups.iter().map(|group| group.chars().collect()).collect();
        audit(&groups, 5).unwrap()
    }

    #[test]
    fn a_difference_of_four_people_is_found() {
        assert_eq!(of(&["abcdefghij", "abcdef"]), Audit { safe: false, smallest: Some(4) });
        assert_eq!(of(&["abcdefghij", "abcde"]), Audit { safe: true, smallest: None });
    }

    #[test]
    fn a_combination_of_three_groups_is_found() {
        // (abcdefgh + ijklmnop) - abcdefghijklmn = op.
        assert_eq!(of(&["abcdefgh", "ijklmnop", "abcdefghijklmn"]).smallest, Some(2));
    }

    #[test]
    fn a_group_of_one_is_exposed_and_no_group_is_safe() {
        assert_eq!(of(&["a"]).smallest, Some(1));
        assert!(of(&[]).safe && of(&[""]).safe);
    }

    #[test]
    fn too_many_sets_are_refused() {
        let groups: Vec<Vec<u32>> = (0..16).map(|g| (0..60_000).filter(|p| p >> g & 1 == 1).collect()).collect();
        assert_eq!(audit(&groups, 5).unwrap_err().code, Code::TooLarge);
    }
}
