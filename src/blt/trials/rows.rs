//! The table of trials: how it is read, always on somebody's behalf.

mod close;
mod plan;

pub use close::{CloseDue, CloseTrial};
pub use plan::{ChangePlan, MoveStep, PlanTrial, RemovePlan, Start, StartTrial};

use super::trial::{Kind, Privacy, Purchase, State, Trial, Verdict};
use crate::{
    blt::{
        journeys::{self, Group, Journey, Round},
        solutions::{Assumption, Solution},
        yardstick::Preset,
    },
    people::{Person, Visit},
};
use base::{
    clock::Time,
    code::ShortCode,
    db::{Conn, Tx},
    id::Id,
    sql,
};

/// All columns of a trial; the rest of the statement follows.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select id, journey_id, round_id, assumption_id, kind, title, who, who_group, how_many, criterion, criterion_locked_at, \
             why_not_smaller, planned_on, closes_on, minutes, kroner, information, privacy, legal_basis, minors, guardians, state, code, \
             version, planned_by, started_at, closed_at, surprise, verdict, actual_minutes, actual_kroner, changed_at, \
             rule, preset, yardstick_version, adopt_kroner, benefit_kroner, purchase, purchase_reference, solution_id, solution_version \
             from trials where organisation_id = $1 ",
            $rest
        )
    };
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Id<Trial>,
    journey_id: Id<Journey>,
    round_id: Id<Round>,
    assumption_id: Option<Id<Assumption>>,
    kind: Kind,
    title: String,
    who: String,
    who_group: Group,
    how_many: i64,
    criterion: String,
    criterion_locked_at: Option<Time>,
    why_not_smaller: Option<String>,
    planned_on: Time,
    closes_on: Option<Time>,
    minutes: i64,
    kroner: i64,
    information: String,
    privacy: Privacy,
    legal_basis: Option<String>,
    minors: bool,
    guardians: Option<String>,
    state: State,
    code: ShortCode,
    version: i64,
    planned_by: Option<Id<Person>>,
    started_at: Option<Time>,
    closed_at: Option<Time>,
    surprise: Option<String>,
    verdict: Option<Verdict>,
    actual_minutes: Option<i64>,
    actual_kroner: Option<i64>,
    changed_at: Time,
    rule: String,
    preset: Preset,
    yardstick_version: i64,
    adopt_kroner: Option<i64>,
    benefit_kroner: Option<i64>,
    purchase: Purchase,
    purchase_reference: Option<String>,
    solution_id: Option<Id<Solution>>,
    solution_version: Option<i64>,
}

impl From<Row> for Trial {
    fn from(row: Row) -> Trial {
        Trial {
            id: row.id,
            journey_id: row.journey_id,
            round_id: row.round_id,
            assumption_id: row.assumption_id,
            kind: row.kind,
            title: row.title,
            who: row.who,
            group: row.who_group,
            how_many: row.how_many,
            criterion: row.criterion,
            criterion_locked_at: row.criterion_locked_at,
            why_not_smaller: row.why_not_smaller,
            planned_on: row.planned_on.date(),
            closes_on: row.closes_on.map(Time::date),
            minutes: row.minutes,
            kroner: row.kroner,
            information: row.information,
            privacy: row.privacy,
            legal_basis: row.legal_basis,
            minors: row.minors,
            guardians: row.guardians,
            state: row.state,
            code: row.code,
            version: row.version,
            planned_by: row.planned_by,
            started_at: row.started_at,
            closed_at: row.closed_at,
            surprise: row.surprise,
            verdict: row.verdict,
            actual_minutes: row.actual_minutes,
            actual_kroner: row.actual_kroner,
            changed_at: row.changed_at,
            rule: row.rule,
            preset: row.preset,
            yardstick_version: row.yardstick_version,
            adopt_kroner: row.adopt_kroner,
            benefit_kroner: row.benefit_kroner,
            purchase: row.purchase,
            purchase_reference: row.purchase_reference,
            solution: row.solution_id.zip(row.solution_version),
        }
    }
}

/// One trial, for those who see its journey from inside.
pub async fn find(db: &mut Conn, who: &Visit, id: Id<Trial>) -> anyhow::Result<Option<Trial>> {
    let row: Option<Row> = sql!(select!("and id = $2"), who.organisation.id, id).maybe(db).await?;
    let Some(trial) = row.map(Trial::from) else { return Ok(None) };
    let journey = journeys::find(db, who, trial.journey_id).await?;
    Ok(Some(trial).filter(|_| journey.is_some_and(|j| j.is_seen_inside_by(who))))
}

/// The trials of a journey, the first one first. Find the journey first; those outside do not see what is only planned.
pub async fn of_journey(db: &mut Conn, who: &Visit, journey: &Journey) -> anyhow::Result<Vec<Trial>> {
    let rows: Vec<Row> = sql!(select!("and journey_id = $2 order by id"), who.organisation.id, journey.id).all(db).await?;
    let inside = journey.is_seen_inside_by(who);
    Ok(rows.into_iter().map(Trial::from).filter(|t| inside || t.state != State::Planned).collect())
}

/// The trial behind a code, whatever its state: whoever holds the code may ask for it, in the organisation it was given in.
pub async fn by_code(db: &mut Conn, who: &Visit, code: ShortCode) -> anyhow::Result<Option<Trial>> {
    let row: Option<Row> = sql!(select!("and code = $2"), who.organisation.id, code).maybe(db).await?;
    Ok(row.map(Trial::from))
}

/// Rule H3: the first answer settles what counts as success, and which version was tried. Later answers change nothing here. Used in the
/// answer's transaction.
pub async fn lock(tx: &mut Tx, organisation: i64, trial: Id<Trial>, day: Time) -> anyhow::Result<()> {
    sql!(
        "update trials set criterion_locked_at = $3, \
         solution_version = (select s.version from solutions s where s.organisation_id = $1 and s.id = trials.solution_id) \
         where organisation_id = $1 and id = $2 and criterion_locked_at is null",
        organisation,
        trial,
        day
    )
    .run(tx)
    .await?;
    Ok(())
}

/// Whether the last day of a running trial has passed, in any organisation.
pub async fn some_are_due(db: &mut Conn, today: Time) -> anyhow::Result<bool> {
    let due: Option<i64> = sql!("select organisation_id from trials where state = 'running' and closes_on < $1 limit 1", today)
        .maybe_value(db)
        .await?;
    Ok(due.is_some())
}
