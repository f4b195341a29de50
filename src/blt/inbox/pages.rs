//! The pages of the inbox and of needs as those inside see them.

use super::{
    draft::{Choice, Draft},
    view::{self, Asked, Care, WordsTyped},
    words,
};
use crate::{
    blt::{
        challenges, journeys,
        needs::{self, Author, Message, Need, Place, Reading, SetUnit, Status, Wanted},
    },
    journal::{Actor, Entry, Subject},
    people::{Deed, Visit, organisations},
    search,
};
use axum::extract::{Path, Query, State};
use base::{
    clock::Time,
    db::Read,
    id::Id,
    page::form::Problems,
    web::{App, Posted, Refusal, Reply, bytes_of, to},
    words::Lang,
};
use serde::Deserialize;

/// Most needs on one page of a list.
const ONE_PAGE: i64 = 50;
/// Needs offered for merging: some that are alike, and some of the newest.
const MOST_ALIKE: usize = 10;
const MOST_NEWEST: i64 = 8;

#[derive(Default, Deserialize)]
pub(super) struct After {
    #[serde(default)]
    etter: String,
}

/// Where a page of the inbox goes on, as it stands in the address.
pub(super) fn place_word(place: Place) -> String {
    format!("{}.{}.{}", place.rank, place.due.ms(), place.id)
}

fn place_of(word: &str) -> Option<Place> {
    let mut parts = word.splitn(3, '.');
    let (rank, due, id) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Some(Place { rank, due: Time::from_ms(due), id })
}

pub(super) async fn waiting(State(app): State<App>, visit: Visit, Query(after): Query<After>) -> Reply {
    let person = visit.person()?;
    if !person.may_somewhere(Deed::Triage) && !person.may_somewhere(Deed::SeeQuarantine) {
        return Err(Refusal::NotAllowed);
    }
    visit
        .kept(&app, async || {
            let mut db = app.db.read().await?;
            let after = place_of(&after.etter);
            let mut needs = needs::waiting(&mut db, &visit, after, ONE_PAGE + 1).await?;
            let more = needs.len() > usize::try_from(ONE_PAGE).unwrap_or(usize::MAX);
            needs.truncate(usize::try_from(ONE_PAGE).unwrap_or(usize::MAX));
            let page = view::Page {
                more,
                is_first: after.is_none(),
                total: needs::waiting_count(&mut db, &visit, &needs::Counted::ALL).await?,
                late: needs::waiting_count(&mut db, &visit, &needs::Counted::late(visit.now)).await?,
                needs,
            };
            Ok(visit.html(words::title(visit.lang), view::waiting(&visit, &page)))
        })
        .await
}

pub(super) async fn list(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> Reply {
    if !visit.person()?.may_somewhere(Deed::SeeInside) {
        return Err(Refusal::NotAllowed);
    }
    visit
        .kept(&app, async || {
            let mut db = app.db.read().await?;
            let all = challenges::all(&mut db, &visit).await?;
            let wanted = Wanted {
                status: Status::from_text(&asked.status),
                challenge: all.iter().find(|c| c.slug == asked.utfordring).map(|c| c.id),
                before: asked.etter.parse().ok(),
            };
            let found = needs::open_needs(&mut db, &visit, &wanted, ONE_PAGE).await?;
            let more = found.len() == usize::try_from(ONE_PAGE).unwrap_or(usize::MAX);
            Ok(visit.html(words::list_title(visit.lang), view::list(&visit, &found, &all, &asked, more)))
        })
        .await
}

/// The need, if this person may read it; a wrong id is as missing as a hidden one.
pub(super) async fn needed(db: &mut Read, visit: &Visit, id: &str) -> Result<Need, Refusal> {
    visit.person()?;
    let id: Id<Need> = id.parse().map_err(|_| Refusal::Missing)?;
    needs::find(db, visit, id).await?.ok_or(Refusal::Missing)
}

/// Something that was said about the need, or about one that was merged into it.
pub(super) async fn message_of(db: &mut Read, visit: &Visit, need: &Need, id: &str) -> Result<Message, Refusal> {
    let talk = needs::talk(db, visit, need, Reading::Inside).await?;
    let said = talk.into_iter().filter(|m| !matches!(m.author, Author::News(_)));
    said.into_iter().find(|m| m.id.to_string() == id).ok_or(Refusal::Missing)
}

/// The language answers are written in: that of the one who reported first.
pub(super) async fn reporters_language(db: &mut Read, visit: &Visit, need: &Need) -> anyhow::Result<Lang> {
    let reporters = needs::reporters(db, visit, need.id).await?;
    Ok(reporters.first().map_or(visit.organisation.lang, |r| r.lang))
}

/// What is open on the page of a need.
#[derive(Default)]
pub(super) struct Open {
    draft: Option<Draft>,
    reply: String,
    /// `behov` or the id of a message whose words are looked over.
    care: String,
    /// Whether hidden words are shown as they came; that has been noted in the journal.
    original: bool,
    typed: Option<WordsTyped>,
}

impl Open {
    pub(super) fn answer(draft: Draft) -> Open {
        Open { draft: Some(draft), ..Open::default() }
    }

    pub(super) fn reply(typed: &str) -> Open {
        Open { reply: typed.to_owned(), ..Open::default() }
    }

    pub(super) fn original(what: &str) -> Open {
        Open { care: what.to_owned(), original: true, ..Open::default() }
    }

    pub(super) fn words(what: &str, posted: &Posted) -> Open {
        Open { care: what.to_owned(), typed: Some(WordsTyped::of(posted)), ..Open::default() }
    }
}

#[derive(Default, Deserialize)]
pub(super) struct Chosen {
    #[serde(default)]
    svar: String,
    #[serde(default)]
    grunn: String,
    #[serde(default)]
    rydd: String,
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>, Query(chosen): Query<Chosen>) -> Reply {
    let mut db = app.db.read().await?;
    let need = needed(&mut db, &visit, &id).await?;
    let lang = reporters_language(&mut db, &visit, &need).await?;
    drop(db);
    let draft = Draft::begun(&need, lang, &chosen.svar, &chosen.grunn);
    show_with(&app, &visit, &id, Open { draft, care: chosen.rydd, ..Open::default() }, &Problems::none()).await
}

/// The need's page with what is open on it, and what was wrong with that.
pub(super) async fn show_with(app: &App, visit: &Visit, id: &str, open: Open, problems: &Problems) -> Reply {
    let mut db = app.db.read().await?;
    let need = needed(&mut db, visit, id).await?;
    let merges = open.draft.as_ref().is_some_and(|d| d.choice == Choice::Merge);
    let shown = view::Shown {
        talk: needs::talk(&mut db, visit, &need, Reading::Inside).await?,
        reporters: needs::reporters(&mut db, visit, need.id).await?,
        units: organisations::all_units(&mut db, visit.organisation.id).await?,
        challenges: challenges::all(&mut db, visit).await?,
        others: if merges { candidates(&mut db, visit, &need).await? } else { Vec::new() },
        merged: merged(&mut db, visit, &need).await?,
        journey: journey(&mut db, visit, &need).await?,
        care: care(app, &mut db, visit, &need, &open).await?,
        draft: open.draft.map(|d| Draft { seen: if d.seen.is_empty() { need.changed_at.ms().to_string() } else { d.seen }, ..d }),
        reply: open.reply,
        need,
    };
    let body = view::need(visit, &shown, problems);
    let title = words::need_title(visit.lang);
    Ok(if problems.is_empty() { visit.show(title, body) } else { visit.show_again(title, body) })
}

/// The words that are looked over, if this person takes care of them; hidden ones only once their reading has been noted.
async fn care(app: &App, db: &mut Read, visit: &Visit, need: &Need, open: &Open) -> anyhow::Result<Option<Care>> {
    let clears = visit.person.as_ref().is_some_and(|p| p.may(Deed::SeeQuarantine, need.unit));
    if open.care.is_empty() || !super::quarantine::cares(visit, need) || (open.original && !clears) {
        return Ok(None);
    }
    if open.care == "behov" {
        if !need.has_words() || (need.is_hidden() && !open.original && open.typed.is_none()) {
            return Ok(None);
        }
        let words = needs::held_words(db, visit, need).await?;
        let picture = match &words.picture {
            Some(sha256) => app.files.read(sha256).await?,
            None => None,
        };
        return Ok(Some(Care::of_need(need, words, picture, open.original, open.typed.clone())));
    }
    let reading = if open.original { Reading::Originals } else { Reading::Inside };
    let talk = needs::talk(db, visit, need, reading).await?;
    let message = talk.into_iter().find(|m| m.id.to_string() == open.care && !matches!(m.author, Author::News(_)));
    let message = message.filter(|m| !m.quarantined || open.original || open.typed.is_some());
    Ok(message.map(|m| Care::of_message(m, open.original, open.typed.clone())))
}

/// The journey it is part of, for those who may see it.
async fn journey(db: &mut Read, visit: &Visit, need: &Need) -> anyhow::Result<Option<(String, String)>> {
    if !matches!(need.status, Status::InJourney | Status::Closed | Status::HandedOver) {
        return Ok(None);
    }
    let journey = journeys::of_need(db, visit, need.id).await?.filter(|j| j.may_be_seen_by(visit));
    Ok(journey.map(|j| (format!("/lop/{}", j.id), j.title)))
}

async fn merged(db: &mut Read, visit: &Visit, need: &Need) -> anyhow::Result<Vec<Need>> {
    let mut shown = Vec::new();
    for one in needs::merged_here(db, visit, need.id).await? {
        shown.extend(needs::find(db, visit, one.id).await?);
    }
    Ok(shown)
}

/// Needs this one may be merged into: those most like it first (rule N5), then the newest.
async fn candidates(db: &mut Read, visit: &Visit, need: &Need) -> anyhow::Result<Vec<Need>> {
    let mut others = Vec::new();
    for found in search::similar(db, visit, Subject::Need, &need.text, MOST_ALIKE).await? {
        others.extend(needs::find(db, visit, Id::from_uuid(found.id)).await?);
    }
    let newest = needs::waiting(db, visit, None, MOST_NEWEST).await?.into_iter();
    let newest = newest.chain(needs::open_needs(db, visit, &Wanted::default(), MOST_NEWEST).await?);
    for one in newest {
        if others.iter().all(|o| o.id != one.id) {
            others.push(one);
        }
    }
    others.retain(|o| o.id != need.id && !o.is_hidden() && o.status.takes_in_others());
    Ok(others)
}

pub(super) async fn give_to_unit(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let need = needed(&mut db, &visit, &id).await?;
    if !visit.person()?.may(Deed::Triage, need.unit) {
        return Err(Refusal::NotAllowed);
    }
    let unit = posted.get("enhet").parse().ok();
    let unit = organisations::all_units(&mut db, visit.organisation.id).await?.iter().map(|u| u.id).find(|u| Some(*u) == unit);
    let slug = posted.get("utfordring");
    let challenge = challenges::all(&mut db, &visit).await?.iter().find(|c| c.slug == slug).map(|c| c.id);
    drop(db);
    let entry = entry(&app, &visit, &need, "need.given", serde_json::Value::Null)?;
    app.db.write(SetUnit { organisation: visit.organisation.id, need: need.id, unit, challenge, at: visit.now, entry }).await?;
    Ok(to(if visit.person()?.may(Deed::Triage, unit) { format!("/behov/{id}") } else { "/innboks".to_owned() }))
}

/// The picture of a need that is not hidden; a hidden one is shown with the original words only.
pub(super) async fn picture(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let need = needed(&mut db, &visit, &id).await?;
    let Some(sha256) = need.picture.filter(|_| need.status != Status::Quarantined) else { return Err(Refusal::Missing) };
    let Some(bytes) = app.files.read(&sha256).await? else { return Err(Refusal::Missing) };
    Ok(bytes_of("image/jpeg", bytes))
}

/// The journal's entry about what this person did with a need.
pub(super) fn entry(
    app: &App,
    visit: &Visit,
    need: &Need,
    kind: &'static str,
    data: serde_json::Value,
) -> Result<Entry, Refusal> {
    Ok(Entry {
        id: app.chance.new_id(visit.now),
        organisation: visit.organisation.id,
        at: visit.now,
        actor: Actor::Person(visit.person()?.id),
        kind,
        subject: Subject::Need,
        subject_id: need.id.uuid(),
        data,
    })
}
