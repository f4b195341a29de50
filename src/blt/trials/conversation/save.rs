//! The page of one conversation, and saving what was noted: by a press, or quietly by the page's script.

use super::{
    begin,
    rows::{self, Answered, SaveNotes, Stood, Typed, TypedOutcome},
    talk::{DECISIVE, MORE, Met, Note, Outcome, PLACES, Talk},
    view, words,
};
use crate::{
    blt::trials::{found::Found, running, trial::MOST_LETTERS, trial::Trial},
    people::{Visit, persons},
};
use axum::{
    Json,
    extract::{Path, Query, State},
    response::IntoResponse as _,
};
use base::{
    clock::Time,
    db::Read,
    id::Id,
    page::form::{Problems, clean_optional},
    text::{self, Personal},
    web::{App, Posted, Refusal, Reply, to},
};
use http::StatusCode;
use serde::Deserialize;

/// The names of the notes' fields: 0 is what settled it, 9 is everything else.
pub(super) const NOTES: [&str; PLACES] =
    ["notat_0", "notat_1", "notat_2", "notat_3", "notat_4", "notat_5", "notat_6", "notat_7", "notat_8", "notat_9"];
/// The names of the versions they were read in.
pub(super) const VERSIONS: [&str; PLACES] = [
    "versjon_0",
    "versjon_1",
    "versjon_2",
    "versjon_3",
    "versjon_4",
    "versjon_5",
    "versjon_6",
    "versjon_7",
    "versjon_8",
    "versjon_9",
];

pub(super) fn address(trial: Id<Trial>, talk: Id<Talk>) -> String {
    format!("/tester/{trial}/samtaler/{talk}")
}

/// How the page is opened: by the one who asks or the one who notes, and perhaps just saved.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    rolle: String,
    #[serde(default)]
    lagret: String,
}

/// A conversation with everything its page shows.
pub(super) struct Sheet {
    pub found: Found,
    pub talk: Talk,
    pub guide: super::Guide,
    /// All notes of this conversation that the visitor may read.
    pub notes: Vec<Note>,
    /// The names of those who wrote them.
    pub names: std::collections::HashMap<Id<crate::people::Person>, String>,
    /// This window's own word.
    pub side: String,
    pub asks: bool,
    pub is_saved: bool,
}

impl Sheet {
    /// The visitor's own note at a place.
    pub fn own(&self, visit: &Visit, place: i64) -> Option<&Note> {
        let me = visit.person.as_ref().map(|p| p.id);
        self.notes.iter().find(|n| n.question == place && Some(n.person_id) == me)
    }

    /// What the others of the team wrote there.
    pub fn others(&self, visit: &Visit, place: i64) -> impl Iterator<Item = &Note> {
        let me = visit.person.as_ref().map(|p| p.id);
        self.notes.iter().filter(move |n| n.question == place && Some(n.person_id) != me && !n.text.is_empty())
    }

    /// The places there are on this page.
    pub fn places(&self) -> impl Iterator<Item = i64> + '_ {
        self.guide.questions.iter().map(|q| q.number).chain([MORE, DECISIVE])
    }
}

async fn sheet(app: &App, db: &mut Read, visit: &Visit, found: Found, talk: Id<Talk>) -> Result<Sheet, Refusal> {
    let organisation = visit.organisation.id;
    let talk = rows::talk(db, visit, found.trial.id, talk).await?.ok_or(Refusal::Missing)?;
    let mut notes = rows::notes(db, visit, found.trial.id).await?;
    notes.retain(|n| n.talk_id == talk.id && n.may_be_read_by(visit, &found.walk.journey));
    Ok(Sheet {
        guide: rows::guide(db, visit.lang, organisation, found.trial.id).await?,
        names: persons::names(db, organisation).await?,
        side: app.chance.short_name(),
        asks: false,
        is_saved: false,
        found,
        talk,
        notes,
    })
}

pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path((id, talk)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Reply {
    let mut db = app.db.read().await?;
    let found = begin::found(&mut db, &visit, &id).await?;
    let talk = talk.parse().map_err(|_| Refusal::Missing)?;
    let mut sheet = sheet(&app, &mut db, &visit, found, talk).await?;
    (sheet.asks, sheet.is_saved) = (asked.rolle == "spor", !asked.lagret.is_empty());
    let (posted, problems) = (Posted::default(), Problems::none());
    let nothing = view::talk::Typed { posted: &posted, problems: &problems, personal: &[], held: &[] };
    Ok(view::talk::page(&visit, StatusCode::OK, &sheet, &nothing))
}

/// What a form held: what can be saved, and what is wrong with the rest.
struct Form {
    save: SaveNotes,
    problems: Problems,
    personal: Vec<Personal>,
    /// The places that are not saved.
    held: Vec<i64>,
}

fn read(app: &App, visit: &Visit, trial: &Trial, talk: Id<Talk>, posted: &Posted) -> Result<Form, Refusal> {
    let day = Time::start_of(visit.today());
    let (mut notes, mut problems, mut personal, mut held) = (Vec::new(), Problems::none(), Vec::new(), Vec::new());
    for (question, (name, version)) in (0..).zip(NOTES.into_iter().zip(VERSIONS)) {
        if !posted.has(name) {
            continue;
        }
        let Some(text) = problems.take(name, clean_optional(visit.lang, posted.get(name), MOST_LETTERS)) else {
            held.push(question);
            continue;
        };
        let text = text.unwrap_or_default();
        let found = text::personal(&text);
        if !found.is_empty() && !posted.has("likevel") {
            problems.add(name, words::guarded(visit.lang));
            personal.extend(found);
            held.push(question);
            continue;
        }
        notes.push(Typed { id: app.chance.new_id(day), question, text, base: posted.get(version).parse().unwrap_or(0) });
    }
    // Who only sends on what the page said has chosen nothing.
    let outcome = Outcome::from_text(posted.get("utfall"))
        .filter(|o| o.as_str() != posted.get("utfall_lest"))
        .map(|outcome| TypedOutcome { outcome, base: posted.get("utfall_versjon").parse().unwrap_or(0) });
    let save = SaveNotes {
        organisation: visit.organisation.id,
        journey: trial.journey_id,
        trial: trial.id,
        talk,
        person: visit.person()?.id,
        side: posted.get("vindu").chars().filter(char::is_ascii_alphanumeric).take(40).collect(),
        notes,
        outcome,
        day,
        at: visit.now,
        entry: trial.entry(app, visit, "trial.recorded"),
    };
    Ok(Form { save, problems, personal, held })
}

pub(super) async fn save(
    State(app): State<App>,
    visit: Visit,
    Path((id, talk)): Path<(String, String)>,
    posted: Posted,
) -> Reply {
    let mut db = app.db.read().await?;
    let found = begin::found(&mut db, &visit, &id).await?;
    drop(db);
    let talk: Id<Talk> = talk.parse().map_err(|_| Refusal::Missing)?;
    let Form { save, mut problems, personal, held } = read(&app, &visit, &found.trial, talk, &posted)?;
    let answered = app.db.write(save).await?;
    running::forget(&app);
    let quiet = posted.has("stille");
    let stood = match answered {
        Answered::Kept(stood) => stood,
        Answered::Closed | Answered::Gone => return Ok(view::talk::refused(&visit, &answered, &found.trial, &posted, quiet)),
    };
    // What is shown from here on is read anew: the other phone may have written too.
    let mut db = app.db.read().await?;
    let found = begin::found(&mut db, &visit, &id).await?;
    let mut sheet = sheet(&app, &mut db, &visit, found, talk).await?;
    sheet.asks = posted.get("rolle") == "spor";
    note_meetings(&visit, &sheet, &stood, &mut problems);
    if quiet {
        return Ok(Json(view::quiet::told(&visit, &sheet, &problems, &stood, &posted)).into_response());
    }
    finish(&visit, &sheet, problems, &personal, &held, &posted)
}

/// Two texts at one place, and two outcomes, are told beside the field.
fn note_meetings(visit: &Visit, sheet: &Sheet, stood: &Stood, problems: &mut Problems) {
    for (question, met) in &stood.notes {
        let Some(name) = usize::try_from(*question).ok().and_then(|at| NOTES.get(at).copied()) else { continue };
        match met {
            Met::Beside => problems.add(name, words::beside(visit.lang)),
            Met::Full => problems.add(name, words::note_full(visit.lang)),
            Met::Same | Met::Written => {}
        }
    }
    if stood.chosen_otherwise {
        problems.add("utfall", view::talk::chosen_otherwise(visit, sheet));
    }
}

/// After a press: on, or the page again with what is not settled.
fn finish(visit: &Visit, sheet: &Sheet, mut problems: Problems, personal: &[Personal], held: &[i64], posted: &Posted) -> Reply {
    let ends = posted.has("ferdig");
    if ends && sheet.talk.outcome.is_none() {
        problems.add("utfall", words::outcome_missing(visit.lang));
    }
    if !problems.is_empty() {
        let typed = view::talk::Typed { posted, problems: &problems, personal, held };
        return Ok(view::talk::page(visit, StatusCode::UNPROCESSABLE_ENTITY, sheet, &typed));
    }
    let trial = sheet.found.trial.id;
    let role = if sheet.asks { "&rolle=spor" } else { "" };
    Ok(to(if ends { format!("/tester/{trial}#resultater") } else { format!("{}?lagret=1{role}", address(trial, sheet.talk.id)) }))
}
