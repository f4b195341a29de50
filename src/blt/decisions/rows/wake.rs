//! Writing what happens after a decision: a parked journey wakes, and what was adopted is put to use.

use crate::{
    blt::{
        decisions::decision::{Choice, Decision},
        journeys::{self, BeginRound, Half, Journey, JourneyStatus, Round, SetStatus},
        needs::{self, News},
    },
    journal::{self, Actor, Entry, Subject},
};
use base::{
    clock::Time,
    db::{Conn, Tx, Write},
    id::Id,
    sql,
};

/// Whether any parked journey should wake; asked first, so that the job writes nothing when there is nothing to do.
pub async fn some_are_due(db: &mut Conn, at: Time) -> anyhow::Result<bool> {
    let due: Option<i64> = sql!(
        "select cast(1 as bigint) from decisions where choice = $1 and wake_on <= $2 and woken_at is null limit 1",
        Choice::Park,
        at
    )
    .maybe_value(db)
    .await?;
    Ok(due.is_some())
}

#[derive(sqlx::FromRow)]
struct Due {
    organisation_id: i64,
    id: Id<Decision>,
    journey_id: Id<Journey>,
    half: Half,
    number: i64,
}

/// Wakes parked journeys: a new round begins where the last one stood, and the reporters are told.
pub struct WakeJourneys {
    /// Those whose day has come by then; or this one journey, whatever its day.
    pub until: Time,
    pub only: Option<(i64, Id<Journey>)>,
    pub at: Time,
    pub actor: Actor,
    /// Fresh ids; at most as many journeys are woken in one turn.
    pub rounds: Vec<Id<Round>>,
    pub entries: Vec<Id<Entry>>,
    /// Fresh ids for the sentences; a journey for which none are left waits for the next turn.
    pub news: Vec<Id<News>>,
}

impl Write for WakeJourneys {
    /// How many were woken.
    type Done = usize;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<usize> {
        let (organisation, journey) = self.only.unzip();
        let until = if self.only.is_some() { None } else { Some(self.until) };
        let due: Vec<Due> = sql!(
            "select d.organisation_id, d.id, d.journey_id, d.half, r.number from decisions d \
             join journeys j on j.organisation_id = d.organisation_id and j.id = d.journey_id \
             join journeys_rounds r on r.organisation_id = d.organisation_id and r.id = d.round_id \
             where d.choice = 'park' and d.woken_at is null and j.status = 'parked' \
             [and d.wake_on <= $1] [and d.organisation_id = $2] [and d.journey_id = $3] order by d.wake_on nulls last, d.id limit $4",
            until,
            organisation,
            journey,
            i64::try_from(self.rounds.len()).unwrap_or(i64::MAX)
        )
        .all(tx)
        .await?;
        let mut news = self.news.iter();
        let mut woken = 0;
        for ((due, round), entry) in due.iter().zip(&self.rounds).zip(&self.entries) {
            let to = journeys::needs_of(tx, due.organisation_id, due.journey_id).await?;
            if news.len() < to.len() {
                break;
            }
            self.wake(tx, due, *round, *entry).await?;
            for (need, id) in to.iter().zip(news.by_ref()) {
                needs::tell(tx, due.organisation_id, *need, *id, &News::Woken, self.at).await?;
            }
            woken += 1;
        }
        Ok(woken)
    }
}

impl WakeJourneys {
    async fn wake(&self, tx: &mut Tx, due: &Due, round: Id<Round>, entry: Id<Entry>) -> anyhow::Result<()> {
        let (organisation, journey, at) = (due.organisation_id, due.journey_id, self.at);
        sql!("update decisions set woken_at = $3 where organisation_id = $1 and id = $2", organisation, due.id, at)
            .run(tx)
            .await?;
        SetStatus { organisation, journey, status: JourneyStatus::Active, at }.run(tx).await?;
        BeginRound { organisation, journey, id: round, number: due.number + 1, half: due.half, at }.run(tx).await?;
        let entry = Entry {
            id: entry,
            organisation,
            at,
            actor: self.actor,
            kind: "journey.woken",
            subject: Subject::Journey,
            subject_id: journey.uuid(),
            data: serde_json::json!({ "round": due.number + 1 }),
        };
        journal::record(tx, &entry).await
    }
}

/// What was adopted is in use now.
pub struct PutToUse {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub at: Time,
    pub entry: Entry,
}

impl Write for PutToUse {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        let (organisation, journey, at) = (self.organisation, self.journey, self.at);
        let rolling: i64 = sql!(
            "select count(*) from journeys where organisation_id = $1 and id = $2 and status = 'rolling_out'",
            organisation,
            journey
        )
        .value(tx)
        .await?;
        if rolling == 1 {
            SetStatus { organisation, journey, status: JourneyStatus::Adopted, at }.run(tx).await?;
            journal::record(tx, &self.entry).await?;
        }
        Ok(())
    }
}
