//! Behind the door: suppress_tree, suppress_table, audit, release_gate, show_counts.

use super::belief::{Name, name_of};
use super::read::{Fields, dictionary_of, list_of, whole_of};
use super::told;
use crate::climate::USUAL_K;
use crate::hiding::{self, Node};
use crate::problem::Answer;
use serde::Serialize;
use serde_json::value::RawValue;

fn node_of(raw: &RawValue) -> Answer<Node<Name>> {
    let fields = Fields::of(raw, &["id", "parent", "n"])?;
    Ok(Node { id: fields.need_as("id", name_of)?, parent: fields.maybe_as("parent", name_of)?, n: fields.whole("n")? })
}

pub fn suppress_tree(raw: &RawValue) -> Answer<String> {
    #[derive(Serialize)]
    struct Out<'a> {
        hidden: Vec<&'a Name>,
    }
    let fields = Fields::of(raw, &["nodes", "k"])?;
    let nodes = fields.list("nodes", node_of)?;
    let hidden = hiding::suppress_tree(&nodes, fields.whole_or("k", USUAL_K)?)?;
    told(&Out { hidden: hidden.into_iter().map(|i| &nodes[i].id).collect() })
}

pub fn suppress_table(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["cells", "k"])?;
    let cells = fields.list("cells", |row| list_of(row, whole_of))?;
    told(&hiding::suppress_table(&cells, fields.whole_or("k", USUAL_K)?)?)
}

pub fn audit(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["groups", "k"])?;
    let groups = fields.list("groups", |group| list_of(group, name_of))?;
    told(&hiding::audit(&groups, fields.whole_or("k", USUAL_K)?)?)
}

pub fn release_gate(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["prev", "now", "k"])?;
    let groups = |key| fields.need_as(key, |raw| dictionary_of(raw, whole_of));
    told(&hiding::release_gate(&groups("prev")?, &groups("now")?, fields.whole_or("k", USUAL_K)?)?)
}

pub fn show_counts(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["counts", "k"])?;
    told(&hiding::show_counts(&fields.list("counts", whole_of)?, fields.whole_or("k", USUAL_K)?)?)
}
