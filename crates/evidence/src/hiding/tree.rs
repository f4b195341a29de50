//! Which units of an organisation may be shown.

use crate::problem::{Answer, Code, MOST, Problem, whole};
use std::collections::BTreeMap;

/// A unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node<I> {
    /// Its name, different from all others.
    pub id: I,
    /// The unit it belongs to; none for a root.
    pub parent: Option<I>,
    /// Everyone in it and below it.
    pub n: u64,
}

/// The places in `nodes` of the units to hide, k >= 1 being the fewest people that may be told about.
///
/// A root is hidden if n < k. In each shown unit children with n < k are hidden; then, while those hidden and those directly in
/// the unit are together 1..k-1 people, the smallest shown child is hidden too (ties: input order). A hidden unit hides
/// everything below it. What is shown is spanned by disjoint blocks, each of 0 or at least k people. O(n log n).
pub fn suppress_tree<I: Ord>(nodes: &[Node<I>], k: u64) -> Answer<Vec<usize>> {
    whole("k", k, 1, MOST)?;
    let children = children_of(nodes)?;
    let mut shown = vec![false; nodes.len()];
    let mut open: Vec<usize> = Vec::new();
    for (i, node) in nodes.iter().enumerate() {
        if node.parent.is_none() && node.n >= k {
            open.push(i);
        }
    }
    while let Some(unit) = open.pop() {
        shown[unit] = true;
        open.extend(shown_children(nodes, unit, &children[unit], k));
    }
    Ok((0..nodes.len()).filter(|&i| !shown[i]).collect())
}

fn shown_children<I>(nodes: &[Node<I>], unit: usize, children: &[usize], k: u64) -> Vec<usize> {
    let below: u64 = children.iter().map(|&child| nodes[child].n).sum();
    let direct = nodes[unit].n - below;
    let small: u64 = children.iter().map(|&child| nodes[child].n).filter(|n| *n < k).sum();
    let mut shown: Vec<usize> = children.iter().copied().filter(|&child| nodes[child].n >= k).collect();
    shown.sort_by_key(|&child| nodes[child].n);
    let mut rest = direct + small;
    let mut hidden = 0;
    while rest > 0 && rest < k && hidden < shown.len() {
        rest += nodes[shown[hidden]].n;
        hidden += 1;
    }
    shown.split_off(hidden)
}

/// The children of each unit in input order, the tree being checked: known parents, no circle, no more people below than in it.
fn children_of<I: Ord>(nodes: &[Node<I>]) -> Answer<Vec<Vec<usize>>> {
    let fault = |i: usize, field: &str, why: &str| Problem::new(Code::Inconsistent, format!("nodes[{i}].{field}"), why);
    let mut places: BTreeMap<&I, usize> = BTreeMap::new();
    for (i, node) in nodes.iter().enumerate() {
        whole("n", node.n, 0, MOST).map_err(|p| p.inside(&format!("nodes[{i}]")))?;
        if places.insert(&node.id, i).is_some() {
            return Err(fault(i, "id", "another unit has the same name"));
        }
    }
    let mut children = vec![Vec::new(); nodes.len()];
    for (i, node) in nodes.iter().enumerate() {
        let Some(parent) = &node.parent else { continue };
        let Some(&place) = places.get(parent) else {
            return Err(fault(i, "parent", "no unit of that name"));
        };
        children[place].push(i);
    }
    let mut reached = vec![false; nodes.len()];
    let mut open: Vec<usize> = (0..nodes.len()).filter(|&i| nodes[i].parent.is_none()).collect();
    while let Some(unit) = open.pop() {
        reached[unit] = true;
        open.extend(&children[unit]);
    }
    if let Some(i) = reached.iter().position(|reached| !reached) {
        return Err(fault(i, "parent", "the unit lies below itself"));
    }
    for (i, below) in children.iter().enumerate() {
        if below.iter().map(|&child| nodes[child].n).sum::<u64>() > nodes[i].n {
            return Err(fault(i, "n", "fewer people than in the units below it"));
        }
    }
    Ok(children)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden(nodes: &[(&str, &str, u64)]) -> Vec<String> {
        let nodes: Vec<Node<&str>> =
            nodes.iter().map(|&(id, parent, n)| Node { id, parent: (!parent.is_empty()).then_some(parent), n }).collect();
        suppress_tree(&nodes, 5).unwrap().into_iter().map(|i| nodes[i].id.to_owned()).collect()
    }

    #[test]
    fn a_lone_small_unit_takes_the_smallest_neighbour_with_it() {
        assert_eq!(hidden(&[("k", "", 30), ("a", "k", 3), ("b", "k", 9), ("c", "k", 18)]), ["a", "b"]);
        assert_eq!(hidden(&[("k", "", 13), ("a", "k", 3), ("b", "k", 6)]), ["a"]);
    }

    #[test]
    fn a_hidden_unit_hides_everything_below_it() {
        assert_eq!(hidden(&[("c", "b", 3), ("b", "a", 4), ("a", "", 4)]), ["c", "b", "a"]);
    }

    #[test]
    fn impossible_trees_are_refused() {
        let node = |id, parent, n| Node { id, parent, n };
        let field = |nodes: &[Node<u8>]| suppress_tree(nodes, 5).unwrap_err().field;
        assert_eq!(field(&[node(1, Some(1), 9)]), "nodes[0].parent");
        assert_eq!(field(&[node(1, None, 9), node(1, None, 9)]), "nodes[1].id");
        assert_eq!(field(&[node(1, None, 9), node(2, Some(1), 10)]), "nodes[0].n");
        assert_eq!(field(&[node(1, None, 9), node(2, Some(7), 1)]), "nodes[1].parent");
    }
}
