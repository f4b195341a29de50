//! What stands in the menu and the foot, for each visitor.

mod words {
    base::phrases!("surfaces_menu");
}

use crate::{
    blt::needs::{self, Counted},
    people::{Deed, Visit, visit::MenuItem},
};
use base::web::App;
use futures::future::{BoxFuture, FutureExt as _};

/// The highest number in the menu; the frame shows a plus behind it.
const MOST_COUNTED: i64 = 1000;

/// What the inbox has for a visitor to do.
pub fn count(app: App, visit: Visit) -> BoxFuture<'static, anyhow::Result<i64>> {
    async move {
        let may = |deed| visit.person.as_ref().is_some_and(|p| p.may_somewhere(deed));
        if !may(Deed::Triage) && !may(Deed::SeeQuarantine) {
            return Ok(0);
        }
        let mut db = app.db.read().await?;
        let counted = Counted { with_reporters: false, due_before: None, most: MOST_COUNTED };
        needs::waiting_count(&mut db, &visit, &counted).await
    }
    .boxed()
}

/// The menu for a visitor: what everybody may do first, then what waits for this person.
pub fn fill(visit: &Visit) -> Vec<MenuItem> {
    let lang = visit.lang;
    let link = |label, address| MenuItem { label, address, count: 0, in_foot: false };
    let foot = |label, address| MenuItem { label, address, count: 0, in_foot: true };
    let mut menu = Vec::new();
    if let Some(person) = &visit.person {
        if person.may_somewhere(Deed::Triage) || person.may_somewhere(Deed::SeeQuarantine) {
            menu.push(MenuItem { count: visit.waits, ..link(words::inbox(lang), "/innboks") });
        }
        if person.may_somewhere(Deed::SeeInside) {
            menu.push(link(words::needs(lang), "/behov"));
        }
    }
    menu.push(link(words::journeys(lang), "/lop"));
    menu.push(link(words::challenges(lang), "/utfordringer"));
    if visit.person.as_ref().is_some_and(|p| p.may_somewhere(Deed::Administer)) {
        menu.push(link(words::administer(lang), "/admin"));
    }
    menu.push(foot(words::report(lang), "/"));
    // Those inside need the room on top for what waits for them.
    menu.push(if visit.person.is_some() { foot(words::follow(lang), "/folg") } else { link(words::follow(lang), "/folg") });
    menu
}
