//! Once a day those who should answer are told by letter what is late and what waits; no words of the reporters stand in it.

use super::{post, rows, words};
use crate::{
    blt::needs::{self, Need, Place},
    people::{
        Organisation, Person, Role, Visit,
        organisations::{self, Unit},
        persons,
    },
};
use base::{
    clock::{Time, calendar},
    db::Read,
    web::App,
    words::{self as shared, Lang},
};

/// Letters go out from seven in the morning on working days.
const HOUR: i64 = 7;
/// Needs looked at for one person, and the most that stand in the letter by themselves.
const MOST: i64 = 500;
const MOST_LISTED: usize = 20;

/// Reminds everybody who has something to answer and has not been reminded today; called again and again.
pub async fn remind(app: &App) -> anyhow::Result<()> {
    let now = app.clock.now();
    let day = Time::start_of(now.date());
    if !app.post.is_on() || !calendar::is_working_day(now.date()) || now.ms() - day.ms() < HOUR * 3_600_000 {
        return Ok(());
    }
    let mut db = app.db.read().await?;
    let mut all = Vec::new();
    for organisation in organisations::every(&mut db).await? {
        all.extend(reminders(app, &mut db, &organisation, (now, day)).await?);
    }
    drop(db);
    for one in all {
        app.db.write(one).await?;
    }
    Ok(())
}

async fn reminders(
    app: &App,
    db: &mut Read,
    organisation: &Organisation,
    (now, day): (Time, Time),
) -> anyhow::Result<Vec<rows::Remind>> {
    let people = persons::everyone(db, organisation.id).await?;
    let units = organisations::all_units(db, organisation.id).await?;
    let mut all = Vec::new();
    for person in people.iter().filter(|p| p.active && (p.has(Role::Leader) || p.has(Role::Coach))) {
        let Some(to) = person.email.clone() else { continue };
        if rows::is_reminded(db, person, day).await? {
            continue;
        }
        // What this person may read, in the units with all below them.
        let Some(whole) = persons::by_id(db, organisation.id, person.id).await? else { continue };
        let visit = Visit::anyone(organisation.clone(), now).made_by(whole);
        let waiting = theirs(db, &visit, (&people, &units), person).await?;
        if waiting.is_empty() {
            continue;
        }
        let (subject, text) = told(app, &visit, person.lang, &waiting);
        let letter = post::letter(app, &visit, to, (subject, text));
        all.push(rows::Remind { organisation: organisation.id, person: person.id, day, letter, at: now });
    }
    Ok(all)
}

/// What waits for us, of the needs this person should answer.
async fn theirs(
    db: &mut Read,
    visit: &Visit,
    (people, units): (&[Person], &[Unit]),
    person: &Person,
) -> anyhow::Result<Vec<Need>> {
    let waiting = needs::waiting(db, visit, None, MOST).await?;
    let for_us = waiting.into_iter().filter(|n| Place::of(n).is_ours());
    Ok(for_us.filter(|n| post::answerers(people, units, n.unit).iter().any(|p| p.id == person.id)).collect())
}

/// Subject and text: how many, and for each the promise and the way there.
fn told(app: &App, visit: &Visit, lang: Lang, waiting: &[Need]) -> (String, String) {
    let late = waiting.iter().filter(|n| n.is_overdue(visit.now)).count() as i64;
    let address = visit.public_address(app);
    let lines: Vec<String> = waiting
        .iter()
        .take(MOST_LISTED)
        .map(|need| format!("– {}\n  {address}/behov/{}", line(visit, lang, need), need.id))
        .collect();
    let subject =
        if late > 0 { words::remind_subject_late(lang, late) } else { words::remind_subject(lang, waiting.len() as i64) };
    (subject, words::remind_text(lang, waiting.len() as i64, &lines.join("\n"), &format!("{address}/innboks")))
}

fn line(visit: &Visit, lang: Lang, need: &Need) -> String {
    if let Some(since) = need.look_over_since {
        words::to_look_over(lang, &shared::date(lang, since.date()))
    } else if let Some(since) = need.reply_waits_since {
        words::replied_on(lang, &shared::date(lang, since.date()))
    } else if need.is_overdue(visit.now) {
        words::remind_late(lang, need.answer_due.date())
    } else {
        words::answer_by(lang, &shared::date(lang, need.answer_due.date()))
    }
}
