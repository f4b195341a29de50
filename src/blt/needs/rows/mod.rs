//! The tables of needs: how they are read, always on somebody's behalf.

mod answer;
mod follow;
mod import;
mod report;

pub use answer::{AnswerNeed, Clear, Remove, SetUnit, WakeParked};
pub use follow::{AnswerIdea, Say, Tell, Withdraw, close, enter_journey, hand_over, tell};
pub use import::{ImportNeeds, Imported, known};
pub use report::{KeepUpload, Report, taken_upload};

use super::need::{IdeaQuestion, Need, Reporter, Status};
use super::talk::{Author, Message, News};
use crate::blt::challenges::Challenge;
use crate::people::{Deed, Person, Visit, organisations::Unit};
use base::{clock::Time, code::Code, db::Conn, id::Id, sql};

/// All columns of a need; the rest of the statement follows.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select id, text, title, idea, idea_question, concerns, status, reason, reported_at, answer_due, answered_at, wake_at, \
             merged_into, unit_id, challenge_id, picture, changed_at from needs where organisation_id = $1 ",
            $rest
        )
    };
}

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    id: Id<Need>,
    text: String,
    title: String,
    idea: Option<String>,
    idea_question: Option<IdeaQuestion>,
    concerns: Option<String>,
    status: Status,
    reason: Option<String>,
    reported_at: Time,
    answer_due: Time,
    answered_at: Option<Time>,
    wake_at: Option<Time>,
    merged_into: Option<Id<Need>>,
    unit_id: Option<Id<Unit>>,
    challenge_id: Option<Id<Challenge>>,
    picture: Option<String>,
    changed_at: Time,
}

impl From<Row> for Need {
    fn from(row: Row) -> Need {
        Need {
            id: row.id,
            text: row.text,
            title: row.title,
            idea: row.idea,
            idea_question: row.idea_question,
            concerns: row.concerns,
            status: row.status,
            reason: row.reason,
            reported_at: row.reported_at,
            answer_due: row.answer_due,
            answered_at: row.answered_at,
            wake_at: row.wake_at,
            merged_into: row.merged_into,
            unit: row.unit_id,
            challenge: row.challenge_id,
            picture: row.picture,
            changed_at: row.changed_at,
        }
    }
}

/// Whether somebody may read a need inside.
fn may_read(who: &Visit, need: &Need) -> bool {
    let Some(person) = &who.person else { return false };
    match need.status {
        Status::Accepted | Status::InJourney | Status::Closed => person.may_somewhere(Deed::SeeInside),
        Status::Quarantined => person.may(Deed::SeeQuarantine, need.unit),
        Status::Received | Status::Parked | Status::Merged | Status::HandedOver | Status::Declined | Status::Withdrawn => {
            person.may(Deed::Triage, need.unit)
        }
        Status::Deleted => false,
    }
}

/// One need, if this person may read it.
pub async fn find(db: &mut Conn, who: &Visit, id: Id<Need>) -> anyhow::Result<Option<Need>> {
    let row: Option<Row> = sql!(select!("and id = $2"), who.organisation.id, id).maybe(db).await?;
    Ok(row.map(Need::from).filter(|need| may_read(who, need)))
}

/// What the holder of a code follows: the report and the need it is part of now.
pub struct Followed {
    pub reporter: Reporter,
    pub need: Need,
    /// The need it was merged into, which is what happens to it now.
    pub merged_into: Option<Need>,
}

#[derive(sqlx::FromRow)]
struct ReporterRow {
    id: Id<Reporter>,
    need_id: Id<Need>,
    code: Code,
    name: Option<String>,
    email: Option<String>,
    reported_at: Time,
    withdrawn_at: Option<Time>,
}

impl From<ReporterRow> for Reporter {
    fn from(row: ReporterRow) -> Reporter {
        Reporter {
            id: row.id,
            need: row.need_id,
            code: row.code,
            name: row.name,
            email: row.email,
            reported_at: row.reported_at,
            withdrawn_at: row.withdrawn_at,
        }
    }
}

/// The code is the permission: whoever holds it follows the need, in the organisation it was given in.
pub async fn followed(db: &mut Conn, who: &Visit, code: &Code) -> anyhow::Result<Option<Followed>> {
    let row: Option<ReporterRow> = sql!(
        "select id, need_id, code, name, email, reported_at, withdrawn_at from needs_reporters where code = $2 and organisation_id = $1",
        who.organisation.id, code
    )
    .maybe(db)
    .await?;
    let Some(reporter) = row.map(Reporter::from) else { return Ok(None) };
    let Some(need) = by_id(db, who.organisation.id, reporter.need).await? else { return Ok(None) };
    let merged_into = match need.merged_into {
        Some(id) => by_id(db, who.organisation.id, id).await?,
        None => None,
    };
    Ok(Some(Followed { reporter, need, merged_into }))
}

async fn by_id(db: &mut Conn, organisation: i64, id: Id<Need>) -> anyhow::Result<Option<Need>> {
    let row: Option<Row> = sql!(select!("and id = $2"), organisation, id).maybe(db).await?;
    Ok(row.map(Need::from))
}

#[derive(sqlx::FromRow)]
struct MessageRow {
    at: Time,
    author: String,
    person_id: Option<Id<Person>>,
    reporter_id: Option<Id<Reporter>>,
    text: Option<String>,
    news: Option<String>,
}

/// The whole talk about a need, oldest first. Ask for the need itself first: who may read it may read this.
pub async fn talk(db: &mut Conn, who: &Visit, need: &Need) -> anyhow::Result<Vec<Message>> {
    let rows: Vec<MessageRow> = sql!(
        "select at, author, person_id, reporter_id, text, news from needs_messages where organisation_id = $1 and need_id = $2 order by id",
        who.organisation.id, need.id
    )
    .all(db)
    .await?;
    Ok(rows.into_iter().filter_map(message).collect())
}

fn message(row: MessageRow) -> Option<Message> {
    let author = match row.author.as_str() {
        "reporter" => Author::Reporter(row.reporter_id),
        "staff" => Author::Staff(row.person_id),
        _ => Author::News(News::parse(&row.news?)?),
    };
    Some(Message { at: row.at, author, text: row.text.unwrap_or_default() })
}

/// The solutions reporters had in mind, of a need and of all that was merged into it. Find the need first.
pub async fn ideas_behind(db: &mut Conn, who: &Visit, need: Id<Need>) -> anyhow::Result<Vec<(Id<Need>, String)>> {
    sql!(
        "select id, idea from needs where organisation_id = $1 and (id = $2 or merged_into = $2) and idea is not null \
         and status not in ('quarantined', 'withdrawn', 'deleted') order by id",
        who.organisation.id,
        need
    )
    .all(db)
    .await
}

/// How many have reported the same need and not taken it back.
pub async fn reporters(db: &mut Conn, who: &Visit, need: Id<Need>) -> anyhow::Result<Vec<Reporter>> {
    let rows: Vec<ReporterRow> = sql!(
        "select id, need_id, code, name, email, reported_at, withdrawn_at from needs_reporters \
         where organisation_id = $1 and need_id in (select id from needs where organisation_id = $1 and (id = $2 or merged_into = $2)) \
         and withdrawn_at is null order by id",
        who.organisation.id, need
    )
    .all(db)
    .await?;
    Ok(rows.into_iter().map(Reporter::from).collect())
}

/// Needs that wait for an answer from this person: late ones first, then by promise.
pub async fn waiting(db: &mut Conn, who: &Visit, most: i64) -> anyhow::Result<Vec<Need>> {
    let Some(person) = &who.person else { return Ok(Vec::new()) };
    if !person.may_somewhere(Deed::Triage) && !person.may_somewhere(Deed::SeeQuarantine) {
        return Ok(Vec::new());
    }
    let rows: Vec<Row> = sql!(
        select!("and status in ('received', 'quarantined') order by case when answered_at is null then 0 else 1 end, answer_due, id limit $2"),
        who.organisation.id, most
    )
    .all(db)
    .await?;
    Ok(rows.into_iter().map(Need::from).filter(|need| may_read(who, need)).collect())
}

/// What a list of needs is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub status: Option<Status>,
    pub challenge: Option<Id<Challenge>>,
    /// Only needs older than this one: the next page.
    pub before: Option<Id<Need>>,
}

/// Open needs, newest first, for those inside.
pub async fn open_needs(db: &mut Conn, who: &Visit, wanted: &Wanted, most: i64) -> anyhow::Result<Vec<Need>> {
    if !who.person.as_ref().is_some_and(|p| p.may_somewhere(Deed::SeeInside)) {
        return Ok(Vec::new());
    }
    let open: Vec<Status> =
        Status::ALL.iter().copied().filter(|s| s.is_open_inside() && wanted.status.is_none_or(|w| w == *s)).collect();
    let rows: Vec<Row> = sql!(
        select!("and status in ($2) [and challenge_id = $3] [and id < $4] order by id desc limit $5"),
        who.organisation.id,
        open,
        wanted.challenge,
        wanted.before,
        most
    )
    .all(db)
    .await?;
    Ok(rows.into_iter().map(Need::from).collect())
}
