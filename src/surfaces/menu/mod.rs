//! What stands in the menu and the foot, for each visitor.

mod words {
    base::phrases!("surfaces_menu");
}

use crate::people::{Deed, Visit, visit::MenuItem};

/// The menu for a visitor: what everybody may do first, then what waits for this person.
pub fn fill(visit: &Visit) -> Vec<MenuItem> {
    let lang = visit.lang;
    let link = |label, address| MenuItem { label, address, count: 0, in_foot: false };
    let foot = |label, address| MenuItem { label, address, count: 0, in_foot: true };
    let mut menu = Vec::new();
    if let Some(person) = &visit.person {
        if person.may_somewhere(Deed::Triage) || person.may_somewhere(Deed::SeeQuarantine) {
            menu.push(link(words::inbox(lang), "/innboks"));
        }
        if person.may_somewhere(Deed::SeeInside) {
            menu.push(link(words::needs(lang), "/behov"));
        }
    }
    menu.push(link(words::journeys(lang), "/lop"));
    menu.push(link(words::challenges(lang), "/utfordringer"));
    menu.push(link(words::follow(lang), "/folg"));
    if visit.person.as_ref().is_some_and(|p| p.may_somewhere(Deed::Administer)) {
        menu.push(link(words::administer(lang), "/admin"));
    }
    menu.push(foot(words::report(lang), "/"));
    menu
}
