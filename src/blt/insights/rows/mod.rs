//! The tables of insights: how they are read, on somebody's behalf and after the journey has been found.

mod write;

pub use write::{AddFinding, AddInsight, ChangeInsight, RemoveFinding, RemoveInsight, SaveStatement};

use super::insight::{Finding, HowMany, Insight, Statement};
use crate::{
    blt::journeys::{Group, Journey, Round},
    people::{Deed, Person, Visit},
};
use base::{clock::Time, db::Conn, id::Id, sql};

/// All columns of an insight; the rest of the statement follows.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select id, journey_id, round_id, kind, text, source, heard, from_target, at, person_id from insights where organisation_id = $1 ",
            $rest
        )
    };
}

/// What people have told is read inside only, also when the journey is published.
fn reads_raw(who: &Visit) -> bool {
    who.person.as_ref().is_some_and(|p| p.may_somewhere(Deed::SeeInside))
}

/// Everything gathered on a journey, the oldest first; empty for those outside. Find the journey first.
pub async fn of_journey(db: &mut Conn, who: &Visit, journey: Id<Journey>) -> anyhow::Result<Vec<Insight>> {
    if !reads_raw(who) {
        return Ok(Vec::new());
    }
    sql!(select!("and journey_id = $2 order by id"), who.organisation.id, journey).all(db).await
}

/// One insight of a journey. Find the journey first.
pub async fn find(db: &mut Conn, who: &Visit, journey: Id<Journey>, id: Id<Insight>) -> anyhow::Result<Option<Insight>> {
    if !reads_raw(who) {
        return Ok(None);
    }
    sql!(select!("and journey_id = $2 and id = $3"), who.organisation.id, journey, id).maybe(db).await
}

/// How many insights there are from each group (mission M9). Counts only, so everybody who may see the journey may see them.
pub async fn heard(db: &mut Conn, who: &Visit, journey: Id<Journey>) -> anyhow::Result<Vec<(Group, i64)>> {
    let counted: Vec<(Group, i64)> = sql!(
        "select heard, count(*) from insights where organisation_id = $1 and journey_id = $2 group by heard",
        who.organisation.id,
        journey
    )
    .all(db)
    .await?;
    let count = |group: Group| counted.iter().find(|(g, _)| *g == group).map_or(0, |(_, count)| *count);
    Ok(Group::ALL.iter().map(|group| (*group, count(*group))).collect())
}

/// The groups in which somebody has told that they have the need. Only the groups, so everybody who may see the journey may see them.
pub async fn targets(db: &mut Conn, who: &Visit, journey: Id<Journey>) -> anyhow::Result<Vec<Group>> {
    sql!(
        "select distinct heard from insights where organisation_id = $1 and journey_id = $2 and from_target order by heard",
        who.organisation.id,
        journey
    )
    .values(db)
    .await
}

#[derive(sqlx::FromRow)]
struct FindingRow {
    id: Id<Finding>,
    round_id: Id<Round>,
    text: String,
    at: Time,
}

/// The patterns found, the oldest first, each with the insights behind it. Find the journey first.
pub async fn findings(db: &mut Conn, who: &Visit, journey: Id<Journey>) -> anyhow::Result<Vec<Finding>> {
    let rows: Vec<FindingRow> = sql!(
        "select id, round_id, text, at from insights_findings where organisation_id = $1 and journey_id = $2 order by id",
        who.organisation.id,
        journey
    )
    .all(db)
    .await?;
    let behind: Vec<(Id<Finding>, Id<Insight>)> = sql!(
        "select finding_id, insight_id from insights_behind where organisation_id = $1 and finding_id in \
         (select id from insights_findings where organisation_id = $1 and journey_id = $2) order by finding_id, insight_id",
        who.organisation.id,
        journey
    )
    .all(db)
    .await?;
    let of = |id: Id<Finding>| behind.iter().filter(|(finding, _)| *finding == id).map(|(_, insight)| *insight).collect();
    Ok(rows.into_iter().map(|r| Finding { id: r.id, round_id: r.round_id, text: r.text, at: r.at, behind: of(r.id) }).collect())
}

#[derive(sqlx::FromRow)]
struct StatementRow {
    version: i64,
    round_id: Id<Round>,
    who: String,
    needs: String,
    because: String,
    not_for: String,
    how_many: Option<String>,
    at: Time,
    person_id: Id<Person>,
}

impl From<StatementRow> for Statement {
    fn from(row: StatementRow) -> Statement {
        Statement {
            version: row.version,
            round_id: row.round_id,
            who: row.who,
            needs: row.needs,
            because: row.because,
            not_for: row.not_for,
            how_many: row.how_many.as_deref().and_then(HowMany::parse),
            at: row.at,
            person_id: row.person_id,
        }
    }
}

/// Every version of the problem statement, the first one first. Find the journey first.
pub async fn statements(db: &mut Conn, who: &Visit, journey: Id<Journey>) -> anyhow::Result<Vec<Statement>> {
    let rows: Vec<StatementRow> = sql!(
        "select version, round_id, who, needs, because, not_for, how_many, at, person_id from insights_statements \
         where organisation_id = $1 and journey_id = $2 order by version",
        who.organisation.id,
        journey
    )
    .all(db)
    .await?;
    Ok(rows.into_iter().map(Statement::from).collect())
}

/// The problem statement as it is understood now.
pub async fn statement(db: &mut Conn, who: &Visit, journey: Id<Journey>) -> anyhow::Result<Option<Statement>> {
    Ok(statements(db, who, journey).await?.pop())
}
