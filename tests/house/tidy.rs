//! Holds the real project against every rule of the house, and tells how to mend what breaks one.

mod bans;
mod excuses;
mod files;
mod order;
mod phrases;
mod source;
mod tables;
mod tree;

use tree::{Complaint, Excuse, PROJECT, Tree};

/// Fails with every place that breaks the rule, and with every excuse that is no longer needed.
fn keep(rule: fn(&Tree) -> Vec<Complaint>, excuses: &[Excuse]) {
    let mut complaints = judged(&PROJECT, rule(&PROJECT), excuses);
    let count = complaints.len();
    // The rest will say much the same.
    complaints.truncate(25);
    assert!(count == 0, "{count} to mend:\n{}", complaints.join("\n"));
}

fn judged(tree: &Tree, complaints: Vec<Complaint>, excuses: &[Excuse]) -> Vec<String> {
    let is_idle = |excuse: &&Excuse| {
        let is_there = tree.files.iter().any(|file| excuse.covers(&file.path));
        is_there && complaints.iter().all(|at| !excuse.covers(&at.path))
    };
    let idle = excuses.iter().filter(is_idle);
    let idle = idle.map(|excuse| format!("  {} needs no excuse any more: remove it from excuses.rs", excuse.path));
    let left = complaints.iter().filter(|at| !excuses.iter().any(|excuse| excuse.covers(&at.path)));
    let left = left.map(|at| format!("  {}:{} {}", at.path, at.line, at.words));
    left.chain(idle).collect()
}

#[test]
fn no_file_is_longer_than_three_hundred_lines() {
    keep(files::too_long, excuses::LONG_FILES);
}

#[test]
fn every_file_begins_with_a_sentence() {
    keep(files::not_introduced, &[]);
}

#[test]
fn every_name_says_something() {
    keep(files::forbidden_names, &[]);
}

#[test]
fn nothing_is_bound_to_one_machine() {
    keep(files::machine_bound, &[]);
}

#[test]
fn migrations_are_counted_without_a_gap() {
    keep(files::migrations_out_of_step, &[]);
}

#[test]
fn modules_use_only_those_above_them() {
    keep(order::backward_uses, &[]);
}

#[test]
fn base_knows_nothing_about_innovation() {
    keep(order::domain_in_base, &[]);
}

#[test]
fn only_rows_writes_the_tables_of_its_room() {
    keep(tables::foreign_writes, excuses::TABLES);
}

#[test]
fn only_the_database_module_names_an_engine() {
    keep(bans::engines, excuses::ENGINES);
}

#[test]
fn nothing_unwraps_outside_tests() {
    keep(bans::unwraps, excuses::UNWRAPS);
}

#[test]
fn time_chance_and_environment_come_from_base() {
    keep(bans::surroundings, excuses::SURROUNDINGS);
}

#[test]
fn words_for_people_stand_in_the_words_files() {
    keep(bans::norwegian_letters, excuses::LETTERS);
}

#[test]
fn pages_hold_no_style_or_script() {
    keep(bans::inline_in_pages, &[]);
}

#[test]
fn people_read_the_words_of_the_glossary() {
    keep(phrases::banned_words, &[]);
}

#[test]
fn people_read_plain_language() {
    keep(phrases::hard_to_read, &[]);
}

#[test]
fn an_excuse_covers_its_file_and_is_a_complaint_when_idle() {
    let excuse = |path| Excuse { path, reason: "x" };
    let complaint = |path| tree::File::new(path, "").complaint(1, "y");
    let tree = Tree::of(&[("a", ""), ("b", ""), ("c/d", ""), ("e/f", "")]);
    let complaints = vec![complaint("a"), complaint("b"), complaint("c/d")];
    let left = judged(&tree, complaints, &[excuse("a"), excuse("c/"), excuse("e/")]);
    assert_eq!(left, ["  b:1 y", "  e/ needs no excuse any more: remove it from excuses.rs"]);
}

#[test]
fn every_excuse_has_a_reason() {
    use excuses::{ENGINES, LETTERS, LONG_FILES, SURROUNDINGS, TABLES, UNWRAPS};
    let all = [LONG_FILES, ENGINES, TABLES, UNWRAPS, LETTERS, SURROUNDINGS].concat();
    assert!(all.iter().all(|excuse| excuse.reason.split(' ').count() > 3));
}
