//! Writing plans: made, changed, removed, started.

use crate::{
    blt::{
        journeys::{self, Journey, MoveRound},
        needs::{self, Need, News},
        trials::trial::Trial,
    },
    journal::{self, Entry},
};
use base::{
    clock::Time,
    db::{Tx, Write},
    id::Id,
    sql,
    web::Posted,
};
use jiff::civil::Date;

/// What else happens when a trial starts.
#[derive(Clone)]
pub struct Start {
    /// The needs of the journey, whose reporters are told, and the ids of the sentences.
    pub tell: Vec<(Id<Need>, Id<News>)>,
    /// The round stands in its test from now on, unless it did already.
    pub moves: Option<MoveStep>,
    pub entry: Entry,
}

/// The round's step, as [`MoveRound`] takes it.
#[derive(Clone)]
pub struct MoveStep {
    pub round: Id<journeys::Round>,
    pub to: journeys::Half,
    pub entry: Entry,
}

/// Plans a trial, and perhaps starts it at once.
pub struct PlanTrial {
    pub organisation: i64,
    pub trial: Trial,
    /// The form, for what the kind itself keeps.
    pub posted: Posted,
    pub at: Time,
    pub entry: Entry,
    pub start: Option<Start>,
}

fn day(date: Date) -> Time {
    Time::start_of(date)
}

impl Write for PlanTrial {
    /// False when the same form came before: nothing is changed then.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let t = &self.trial;
        let made = sql!(
            "insert into trials (organisation_id, id, journey_id, round_id, assumption_id, kind, title, who, who_group, how_many, criterion, \
             why_not_smaller, planned_on, closes_on, minutes, kroner, information, privacy, legal_basis, minors, guardians, state, code, version, \
             planned_by, changed_at, rule, preset, yardstick_version, adopt_kroner, benefit_kroner, purchase, purchase_reference, solution_id, \
             solution_version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, \
             'planned', $22, 1, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33) on conflict do nothing",
            self.organisation, t.id, t.journey_id, t.round_id, t.assumption_id, t.kind, &t.title, &t.who, t.group, t.how_many, &t.criterion,
            t.why_not_smaller.as_ref(), day(t.planned_on), t.closes_on.map(day), t.minutes, t.kroner, &t.information, t.privacy,
            t.legal_basis.as_ref(), t.minors, t.guardians.as_ref(), t.code, t.planned_by, self.at, &t.rule, t.preset,
            t.yardstick_version, t.adopt_kroner, t.benefit_kroner, t.purchase, t.purchase_reference.as_ref(), t.solution.map(|s| s.0),
            t.solution.map(|s| s.1)
        )
        .run(tx)
        .await?;
        if made == 0 {
            return Ok(false);
        }
        if let Some(tool) = t.kind.tool() {
            (tool.save)(tx, self.organisation, t, &self.posted).await?;
        }
        journal::record(tx, &self.entry).await?;
        match &self.start {
            Some(start) => start_now(tx, self.organisation, t, start, self.at).await,
            None => {
                journeys::touch(tx, self.organisation, t.journey_id, self.at).await?;
                Ok(true)
            }
        }
    }
}

/// Starts a planned trial; rule H1 stands in the statement too.
async fn start_now(tx: &mut Tx, organisation: i64, trial: &Trial, start: &Start, at: Time) -> anyhow::Result<bool> {
    let hit = sql!(
        "update trials set state = 'running', started_at = $3, version = version + 1, changed_at = $3, \
         yardstick_version = coalesce((select max(y.version) from yardstick_versions y where y.organisation_id = $1), 0) \
         where organisation_id = $1 and id = $2 and state = 'planned' and (who_group in ('employees', 'leaders') or (information <> '' \
         and (privacy <> 'public_task' or coalesce(legal_basis, '') <> '') \
         and (privacy = 'anonymous' or not minors or coalesce(guardians, '') <> '')))",
        organisation, trial.id, at
    )
    .run(tx)
    .await?;
    if hit == 0 {
        return Ok(false);
    }
    for (need, id) in &start.tell {
        needs::tell(tx, organisation, *need, *id, &News::TestRunning(trial.title.clone()), at).await?;
    }
    if let Some(step) = &start.moves {
        let journey: Id<Journey> = trial.journey_id;
        MoveRound { organisation, journey, round: step.round, to: step.to, entry: step.entry.clone() }.run(tx).await?;
    }
    journeys::record(tx, trial.journey_id, &start.entry).await?;
    Ok(true)
}

/// Starts a trial that was planned before.
pub struct StartTrial {
    pub organisation: i64,
    pub trial: Trial,
    pub at: Time,
    pub start: Start,
}

impl Write for StartTrial {
    /// False when it was started already, or rule H1 stops it.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        start_now(tx, self.organisation, &self.trial, &self.start, self.at).await
    }
}

/// Changes a plan. After the first answer, what was asked and what counts as success stay as they are (rule H3).
pub struct ChangePlan {
    pub organisation: i64,
    /// As it is to be; its version is the one the person read.
    pub trial: Trial,
    pub posted: Posted,
    pub at: Time,
    pub entry: Entry,
}

impl Write for ChangePlan {
    /// False when somebody else changed it, or the first answer came, in the meantime.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let t = &self.trial;
        let hit = sql!(
            "update trials set assumption_id = $4, title = $5, who = $6, who_group = $7, how_many = $8, criterion = $9, why_not_smaller = $10, \
             closes_on = $11, minutes = $12, kroner = $13, information = $14, privacy = $15, legal_basis = $16, minors = $17, guardians = $18, \
             planned_on = $19, changed_at = $20, version = version + 1, rule = $22, preset = $23, adopt_kroner = $24, benefit_kroner = $25, \
             purchase = $26, purchase_reference = $27, solution_id = $28, solution_version = $29 \
             where organisation_id = $1 and id = $2 and version = $3 and state <> 'closed' \
             and (criterion_locked_at is null or ($21 and criterion = $9 and title = $5 and privacy = $15 and rule = $22 and preset = $23))",
            self.organisation, t.id, t.version, t.assumption_id, &t.title, &t.who, t.group, t.how_many, &t.criterion, t.why_not_smaller.as_ref(),
            t.closes_on.map(day), t.minutes, t.kroner, &t.information, t.privacy, t.legal_basis.as_ref(), t.minors, t.guardians.as_ref(),
            day(t.planned_on), self.at, t.is_locked(), &t.rule, t.preset, t.adopt_kroner, t.benefit_kroner, t.purchase,
            t.purchase_reference.as_ref(), t.solution.map(|s| s.0), t.solution.map(|s| s.1)
        )
        .run(tx)
        .await?;
        if hit == 0 {
            return Ok(false);
        }
        if let Some(tool) = t.kind.tool().filter(|_| !t.is_locked()) {
            (tool.save)(tx, self.organisation, t, &self.posted).await?;
        }
        journeys::record(tx, t.journey_id, &self.entry).await?;
        Ok(true)
    }
}

/// Takes a plan away that was never started.
pub struct RemovePlan {
    pub organisation: i64,
    pub trial: Trial,
    pub entry: Entry,
}

impl Write for RemovePlan {
    /// False when it has been started in the meantime.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let t = &self.trial;
        let hit =
            sql!("delete from trials where organisation_id = $1 and id = $2 and state = 'planned'", self.organisation, t.id)
                .run(tx)
                .await?;
        if hit == 0 {
            return Ok(false);
        }
        if let Some(tool) = t.kind.tool() {
            (tool.forget)(tx, self.organisation, t).await?;
        }
        journeys::record(tx, t.journey_id, &self.entry).await?;
        Ok(true)
    }
}
