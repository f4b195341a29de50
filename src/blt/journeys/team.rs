//! The team's page: title, unit, challenge, who owns, drives, decides and takes part; and joining by one press.

use super::{
    journey::{Journey, Part, Seen, Team},
    rows::{JoinTeam, LeaveTeam, SaveTeam},
    shown::{Choices, field_of},
    view,
    walk::{self, Walk},
    words,
};
use crate::{
    blt::challenges::{self},
    people::{
        Deed, Person, Visit,
        organisations::{self, Unit},
        persons,
    },
};
use axum::extract::{Path, State};
use base::{
    db::Read,
    id::Id,
    page::form::{Problems, clean},
    web::{App, Posted, Refusal, Reply, to},
};

/// Most letters in a journey's title.
pub const MOST_IN_TITLE: usize = 120;

async fn choices(db: &mut Read, visit: &Visit) -> anyhow::Result<Choices> {
    let organisation = visit.organisation.id;
    let mut people = persons::everyone(db, organisation).await?;
    people.retain(|p| p.active);
    Ok(Choices {
        people,
        units: organisations::all_units(db, organisation).await?,
        challenges: challenges::all(db, visit).await?,
    })
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let walk = walk::for_change(&mut db, &visit, &id).await?;
    let choices = choices(&mut db, &visit).await?;
    let body = view::team(&visit, &walk, &choices, &as_form(&walk), &Problems::none());
    Ok(visit.show(words::team_title(visit.lang), body))
}

/// What stands in the form before anybody has typed.
fn as_form(walk: &Walk) -> Posted {
    let journey = &walk.journey;
    let mut fields = vec![
        ("tittel", journey.title.clone()),
        ("enhet", journey.unit_id.map(|u| u.to_string()).unwrap_or_default()),
        ("utfordring", journey.challenge_id.map(|c| c.to_string()).unwrap_or_default()),
        ("lest", seen(walk).code().to_owned()),
    ];
    fields.extend(walk.team.parts.iter().map(|(part, person)| (field_of(*part), person.to_string())));
    fields.into_iter().collect()
}

fn seen(walk: &Walk) -> Seen {
    Seen::of(&walk.journey.title, walk.journey.unit_id, walk.journey.challenge_id, &walk.team)
}

pub(super) async fn save(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let walk = walk::for_change(&mut db, &visit, &id).await?;
    let choices = choices(&mut db, &visit).await?;
    drop(db);
    let mut problems = Problems::none();
    let title = problems.take("tittel", clean(visit.lang, posted.get("tittel"), MOST_IN_TITLE));
    problems.guard(visit.lang, posted.has("likevel"), &[("tittel", posted.get("tittel"))]);
    let unit = choices.units.iter().map(|u| u.id).find(|u| u.to_string() == posted.get("enhet"));
    let team = team_of(&posted, &choices.people, &walk.team);
    note_entrusted(&visit, &walk, &choices, (unit, &team), &mut problems);
    let again = |problems: &Problems| {
        Ok(visit.show_again(words::team_title(visit.lang), view::team(&visit, &walk, &choices, &posted, problems)))
    };
    let Some(title) = title.filter(|_| problems.is_empty()) else { return again(&problems) };
    let change = SaveTeam {
        organisation: visit.organisation.id,
        journey: walk.journey.id,
        seen: Seen::sent(posted.get("lest")),
        title,
        unit,
        challenge: choices.challenges.iter().map(|c| c.id).find(|c| c.to_string() == posted.get("utfordring")),
        team,
        at: visit.now,
        entry: walk.entry(&app, &visit, "journey.team_changed", serde_json::Value::Null),
    };
    if app.db.write(change).await? {
        return Ok(to(walk.place("lag")));
    }
    problems.add("tittel", base::words::changed_meanwhile(visit.lang));
    again(&problems)
}

/// Who decides, where it belongs and who is taken off is not every member's to settle; and only a leader is asked to decide.
fn note_entrusted(
    visit: &Visit,
    walk: &Walk,
    choices: &Choices,
    (unit, team): (Option<Id<Unit>>, &[(Part, Id<Person>)]),
    problems: &mut Problems,
) {
    let (lang, journey) = (visit.lang, &walk.journey);
    let entrusts = journey.may_be_entrusted_by(visit, &walk.team);
    let chosen = team.iter().find(|(part, _)| *part == Part::Decider).map(|(_, id)| *id);
    let before = walk.team.who_is(Part::Decider).next();
    if chosen != before && !entrusts {
        problems.add("beslutter", words::not_yours_to_entrust(lang));
    } else if chosen != before && chosen.is_some_and(|id| !choices.people.iter().any(|p| p.id == id && p.may(Deed::Decide, unit)))
    {
        problems.add("beslutter", words::decider_must_lead(lang));
    }
    if unit != journey.unit_id && !entrusts {
        problems.add("enhet", words::not_yours_to_entrust(lang));
    }
    let is_off = |id: &Id<Person>| *id != walk.person && !team.iter().any(|(_, there)| there == id);
    if !entrusts && walk.team.parts.iter().any(|(_, id)| is_off(id)) {
        problems.add("medlem", words::not_yours_to_take_off(lang));
    }
}

/// The persons chosen for each part; somebody whose account has been closed stays where they were.
fn team_of(posted: &Posted, people: &[Person], before: &Team) -> Vec<(Part, Id<Person>)> {
    let known = |id: &Id<Person>| people.iter().any(|p| p.id == *id) || before.has(*id);
    let sent = Part::ALL.iter().flat_map(|part| posted.all(field_of(*part)).map(|id| (*part, id)));
    let mut team: Vec<(Part, Id<Person>)> = Vec::new();
    for (part, id) in sent.chain(posted.all("nytt-medlem").map(|id| (Part::Member, id))) {
        if let Some(id) = id.parse().ok().filter(known)
            && !team.contains(&(part, id))
        {
            team.push((part, id));
        }
    }
    team
}

pub(super) async fn join(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let walk = walk::for_reading(&mut db, &visit, &id).await?;
    drop(db);
    if !Journey::may_be_joined_by(&visit) {
        return Err(Refusal::NotAllowed);
    }
    if !walk.team.has(walk.person) {
        let entry = walk.entry(&app, &visit, "journey.joined", serde_json::Value::Null);
        let (organisation, journey, person) = (visit.organisation.id, walk.journey.id, walk.person);
        app.db.write(JoinTeam { organisation, journey, person, entry }).await?;
    }
    Ok(to(walk.place("lag")))
}

pub(super) async fn leave(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let walk = walk::for_reading(&mut db, &visit, &id).await?;
    drop(db);
    let entry = walk.entry(&app, &visit, "journey.left", serde_json::Value::Null);
    let (organisation, journey, person) = (visit.organisation.id, walk.journey.id, walk.person);
    app.db.write(LeaveTeam { organisation, journey, person, entry }).await?;
    Ok(to(walk.place("lag")))
}
