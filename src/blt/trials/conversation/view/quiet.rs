//! What the page's script is told after it has saved quietly.

use crate::{
    blt::trials::conversation::{
        rows::Stood,
        save::{NOTES, Sheet},
        talk::{Met, Note},
    },
    people::Visit,
};
use base::{page::form::Problems, web::Posted};
use serde::Serialize;

/// How everything stands on the server.
#[derive(Serialize)]
pub struct Told {
    notes: Vec<ToldNote>,
    others: Vec<ToldOther>,
    outcome: ToldOutcome,
}

/// One place that was sent.
#[derive(Serialize)]
struct ToldNote {
    place: usize,
    is_saved: bool,
    version: i64,
    /// What is wrong, in words.
    problem: Option<String>,
    /// The text from the other window, when there are two.
    other: Option<String>,
}

/// What a colleague wrote at a place.
#[derive(Serialize)]
struct ToldOther {
    place: i64,
    who: String,
    text: String,
}

#[derive(Serialize)]
struct ToldOutcome {
    stands: &'static str,
    version: i64,
    problem: Option<String>,
}

pub fn told(visit: &Visit, sheet: &Sheet, problems: &Problems, stood: &Stood, posted: &Posted) -> Told {
    let sent = (0..).zip(NOTES).filter(|(_, name)| posted.has(name));
    let notes = sent.map(|(place, name)| {
        let met = stood.notes.iter().find(|(q, _)| usize::try_from(*q) == Ok(place)).map(|(_, met)| *met);
        let own = i64::try_from(place).ok().and_then(|place| sheet.own(visit, place));
        ToldNote {
            place,
            is_saved: matches!(met, Some(Met::Same | Met::Written)),
            version: own.map_or(0, |n| n.version),
            problem: problems.of(name).map(str::to_owned),
            other: own.filter(|_| met == Some(Met::Beside)).map(|n| other_than(n, posted.get(name))),
        }
    });
    let others = sheet.places().flat_map(|place| {
        sheet.others(visit, place).map(move |n| ToldOther {
            place,
            who: super::talk::name_of(visit.lang, sheet, n.person_id),
            text: n.joined(),
        })
    });
    let (notes, others) = (notes.collect(), others.collect());
    let outcome = ToldOutcome {
        stands: sheet.talk.outcome.as_ref().map_or("", |o| o.as_str()),
        version: sheet.talk.outcome_version,
        problem: problems.of("utfall").map(str::to_owned),
    };
    Told { notes, others, outcome }
}

/// The one of two texts that this window does not show.
fn other_than(note: &Note, mine: &str) -> String {
    match &note.rival {
        Some(rival) if note.text.trim() == mine.trim() => rival.clone(),
        Some(_) | None => note.text.clone(),
    }
}
