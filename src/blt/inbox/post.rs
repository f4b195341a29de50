//! Letters about a need to those who should answer it, and to those outside it belongs to.

use super::words;
use crate::{
    blt::needs::{Answer, Need},
    people::{
        Person, Role, Visit,
        organisations::{self, Unit},
        persons,
    },
};
use base::{db::Read, id::Id, mail::Letter, web::App};

/// The letters an answer causes besides those to the reporters.
pub(super) async fn letters(
    app: &App,
    db: &mut Read,
    visit: &Visit,
    need: &Need,
    answer: &Answer,
) -> anyhow::Result<Vec<Letter>> {
    if !app.post.is_on() {
        return Ok(Vec::new());
    }
    match answer {
        Answer::GiveTo { unit, name } => {
            let people = persons::everyone(db, visit.organisation.id).await?;
            let units = organisations::all_units(db, visit.organisation.id).await?;
            let address = format!("{}/behov/{}", visit.public_address(app), need.id);
            let told = answerers(&people, &units, Some(*unit)).into_iter().filter_map(|p| Some((p.email.clone()?, p.lang)));
            Ok(told
                .map(|(to, lang)| {
                    letter(app, visit, to, (words::given_subject(lang, name), words::given_text(lang, name, &address)))
                })
                .collect())
        }
        Answer::HandOver { address: Some(to), .. } => {
            let lang = visit.organisation.lang;
            let subject = words::outside_subject(lang, &visit.organisation.name);
            let text = words::outside_text(lang, &visit.organisation.name, &whole(need), &visit.organisation.contact);
            Ok(vec![letter(app, visit, to.clone(), (subject, text))])
        }
        Answer::LookAtIt
        | Answer::NeedMore
        | Answer::Merge { .. }
        | Answer::HandOver { address: None, .. }
        | Answer::Park { .. }
        | Answer::Decline { .. } => Ok(Vec::new()),
    }
}

/// What the reporter wrote; who wrote it stays here.
fn whole(need: &Need) -> String {
    [Some(&need.text), need.idea.as_ref(), need.concerns.as_ref()]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join("\n\n")
}

pub(super) fn letter(app: &App, visit: &Visit, to: String, (subject, text): (String, String)) -> Letter {
    Letter {
        id: app.chance.new_id(visit.now),
        organisation: visit.organisation.id,
        from_name: visit.organisation.name.clone(),
        to,
        subject,
        text,
    }
}

/// Who should answer a need of this unit: its leaders, else those of the nearest unit above, else the advisers; where there are none, every leader.
pub(super) fn answerers<'p>(people: &'p [Person], units: &[Unit], unit: Option<Id<Unit>>) -> Vec<&'p Person> {
    let mut at = unit;
    // A tree has no circles, but a table might: nobody climbs higher than there are units.
    for _ in 0..=units.len() {
        let Some(here) = at else { break };
        let leaders = with(people, |role, within| role == Role::Leader && within.is_some_and(|u| u.contains(&here)));
        if !leaders.is_empty() {
            return leaders;
        }
        at = units.iter().find(|u| u.id == here).and_then(|u| u.parent_id);
    }
    let advisers = with(people, |role, _| role == Role::Coach);
    if advisers.is_empty() { with(people, |role, _| role == Role::Leader) } else { advisers }
}

fn with(people: &[Person], holds: impl Fn(Role, Option<&[Id<Unit>]>) -> bool) -> Vec<&Person> {
    people.iter().filter(|p| p.active && p.held.iter().any(|h| holds(h.role, h.units.as_deref()))).collect()
}
