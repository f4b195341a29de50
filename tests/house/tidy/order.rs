//! The one rule of dependence: a module uses only those that stand above it.

use super::source::{Named, Source};
use super::tree::{Complaint, File, Tree};

/// Uses that go downwards: of a later module of the crate, or of a later room of the same house.
pub fn backward_uses(tree: &Tree) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for (file, source) in tree.product() {
        let Some(place) = Place::of(file) else {
            continue;
        };
        for path in source.paths() {
            let Some(target) = place.resolve(&path) else {
                continue;
            };
            if let Some((user, used)) = place.backward(&target, tree) {
                let words = format!(
                    "`{user}` stands above `{used}` and may not use it: move what both need upwards, or let `{used}` read it afterwards"
                );
                complaints.push(file.complaint(path.line, words));
            }
        }
    }
    complaints
}

/// Words of the domain in the tools that should know nothing about it.
pub fn domain_in_base(tree: &Tree) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for (file, source) in tree.product() {
        if !file.path.starts_with("crates/base/") {
            continue;
        }
        for path in source.paths() {
            let first = path.parts.first().map_or("", String::as_str);
            let named = if first == "crate" { path.parts.get(1).map_or("", String::as_str) } else { first };
            if HOUSES.contains(&named) {
                let words = format!("base knows nothing about `{named}`: hand in what is needed as a parameter");
                complaints.push(file.complaint(path.line, words));
            }
        }
    }
    complaints
}

const HOUSES: [&str; 8] = ["people", "journal", "blt", "climate", "follow", "surfaces", "cli", "needs"];

/// Where a file is: the folder its crate begins in, and its path of modules in that crate.
struct Place {
    root: String,
    modules: Vec<String>,
}

impl Place {
    fn of(file: &File) -> Option<Self> {
        let cut = if file.path.starts_with("src/") { 4 } else { file.path.find("/src/")? + 5 };
        let (root, inside) = file.path.split_at(cut);
        let mut modules: Vec<String> = inside.strip_suffix(".rs")?.split('/').map(str::to_owned).collect();
        match modules.last().map(String::as_str) {
            Some("main") => return None,
            Some("lib" | "mod") => drop(modules.pop()),
            _ => {}
        }
        Some(Self { root: root.to_owned(), modules })
    }

    /// The full path from the crate's root; `None` for a path into another crate.
    fn resolve(&self, path: &Named) -> Option<Vec<String>> {
        let steps = path.parts.iter().take_while(|part| *part == "super").count();
        let first = path.parts.first()?.as_str();
        let rest = match first {
            "crate" => return Some(path.parts[1..].to_vec()),
            "self" => &path.parts[1..],
            "super" => &path.parts[steps..],
            _ => return None,
        };
        let stay = self.modules.len().checked_sub(steps)?;
        Some([&self.modules[..stay], rest].concat())
    }

    /// The two sister modules between which this use goes downwards, if it does.
    fn backward(&self, target: &[String], tree: &Tree) -> Option<(String, String)> {
        let same = self.modules.iter().zip(target).take_while(|(a, b)| a == b).count();
        let (user, used) = (self.modules.get(same)?, target.get(same)?);
        let order = self.order(same, tree)?;
        let place = |name: &String| order.iter().position(|module| module == name);
        (place(used)? > place(user)?).then(|| (user.clone(), used.clone()))
    }

    /// The modules among which order counts at this depth, as they stand in the file that declares them.
    fn order(&self, depth: usize, tree: &Tree) -> Option<Vec<String>> {
        let folder = format!("{}{}", self.root, self.modules[..depth].iter().map(|part| format!("{part}/")).collect::<String>());
        let name = if depth == 0 { "lib.rs" } else { "mod.rs" };
        let declared = source_at(tree, &format!("{folder}{name}"))?.modules();
        if depth == 0 {
            return Some(declared);
        }
        // The parts of one room (its thing, rows, pages, view) may lean on each other; its rooms may not.
        let is_room = |module: &String| source_at(tree, &format!("{folder}{module}/mod.rs")).is_some();
        let has_rooms = self.root == "src/" && declared.iter().any(is_room);
        let is_itself_a_room = source_at(tree, &format!("{folder}rows.rs")).is_some();
        has_rooms.then(|| declared.into_iter().filter(|module| !is_itself_a_room || is_room(module)).collect())
    }
}

fn source_at<'a>(tree: &'a Tree, path: &str) -> Option<&'a Source> {
    let file = tree.files.iter().find(|file| file.path == path)?;
    file.rust.as_ref()
}

#[cfg(test)]
fn lines(files: &[(&str, &str)]) -> Vec<String> {
    let found = backward_uses(&Tree::of(files));
    found.iter().map(|complaint| format!("{}:{}", complaint.path, complaint.line)).collect()
}

#[test]
fn a_house_may_not_use_a_later_one() {
    let files = [
        ("src/lib.rs", "pub mod people;\npub mod blt;"),
        ("src/people/mod.rs", "use crate::{\n blt::needs,\n};"),
        ("src/blt/mod.rs", "use crate::people::visit;"),
    ];
    assert_eq!(lines(&files), ["src/people/mod.rs:2"]);
}

#[test]
fn a_room_may_not_use_a_later_room_of_its_house() {
    let files = [
        ("src/lib.rs", "pub mod blt;"),
        ("src/blt/mod.rs", "pub mod needs;\npub mod trials;"),
        ("src/blt/needs/mod.rs", "mod rows; mod pages;"),
        ("src/blt/needs/rows.rs", "use super::pages::x;"),
        ("src/blt/needs/pages.rs", "fn a() { super::super::trials::plan(); crate::blt::trials::plan() }"),
        ("src/blt/trials/mod.rs", "use crate::blt::needs::Need;"),
    ];
    assert_eq!(lines(&files), ["src/blt/needs/pages.rs:1", "src/blt/needs/pages.rs:1"]);
}

#[test]
fn a_room_with_rooms_orders_only_the_rooms() {
    let files = [
        ("src/lib.rs", "pub mod trials;"),
        ("src/trials/mod.rs", "mod pages; mod rows; pub mod observations; pub mod question;"),
        ("src/trials/rows.rs", ""),
        ("src/trials/pages.rs", "use super::rows; use super::question;"),
        ("src/trials/observations/mod.rs", "use super::question;"),
        ("src/trials/question/mod.rs", "use super::observations;"),
    ];
    assert_eq!(lines(&files), ["src/trials/observations/mod.rs:1"]);
}

#[test]
fn tests_may_use_whatever_they_need() {
    let files = [
        ("src/lib.rs", "pub mod people;\npub mod blt;"),
        ("src/people/mod.rs", "#[cfg(test)]\nmod tests { use crate::blt; use crate::blt::x; }"),
    ];
    assert!(lines(&files).is_empty());
}

#[test]
fn base_may_not_name_a_house() {
    let files = [
        ("crates/base/src/lib.rs", "pub mod a;"),
        ("crates/base/src/a.rs", "use ::journal::entry;\nuse super::page::blt::symbol;\nuse crate::people::x;"),
    ];
    let found = domain_in_base(&Tree::of(&files));
    assert_eq!(found.iter().map(|complaint| complaint.line).collect::<Vec<_>>(), [1, 3]);
}
