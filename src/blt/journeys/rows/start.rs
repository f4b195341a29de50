//! Beginning a journey and its rounds, and closing a round.

use super::change::insert_team;
use crate::{
    blt::{
        challenges::Challenge,
        journeys::journey::{Half, Journey, JourneyStatus, Part, Round},
        needs::{self, Need, News},
    },
    journal::{self, Entry},
    people::{Person, organisations::Unit},
};
use base::{
    clock::Time,
    db::{Tx, Write},
    id::Id,
    sql,
};

/// Begins a journey with its first round; the need it starts from follows along, and its reporters are told.
pub struct StartJourney {
    pub organisation: i64,
    pub id: Id<Journey>,
    pub round: Id<Round>,
    pub title: String,
    pub needs: Vec<(Id<Need>, Id<News>)>,
    pub unit: Option<Id<Unit>>,
    pub challenge: Option<Id<Challenge>>,
    pub team: Vec<(Part, Id<Person>)>,
    pub at: Time,
    pub entry: Entry,
}

impl Write for StartJourney {
    /// False when one of the needs is part of a journey already, or is not open: nothing is changed then.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        if !all_open(tx, self.organisation, &self.needs).await? {
            return Ok(false);
        }
        for (need, news) in &self.needs {
            needs::enter_journey(tx, self.organisation, *need, *news, &self.title, self.at).await?;
            sql!(
                "insert into journeys_needs (organisation_id, journey_id, need_id) values ($1, $2, $3)",
                self.organisation,
                self.id,
                *need
            )
            .run(tx)
            .await?;
        }
        sql!(
            "insert into journeys (organisation_id, id, title, status, unit_id, challenge_id, published, summary, started_at, changed_at) \
             values ($1, $2, $3, $4, $5, $6, $7, '', $8, $8)",
            self.organisation, self.id, &self.title, JourneyStatus::Active, self.unit, self.challenge, false, self.at
        )
        .run(tx)
        .await?;
        insert_round(tx, self.organisation, self.round, self.id, 1, self.at).await?;
        insert_team(tx, self.organisation, self.id, &self.team).await?;
        journal::record(tx, &self.entry).await?;
        Ok(true)
    }
}

/// Whether every need waits for a journey: open, and not part of one.
async fn all_open(tx: &mut Tx, organisation: i64, needs: &[(Id<Need>, Id<News>)]) -> anyhow::Result<bool> {
    if needs.is_empty() {
        return Ok(true);
    }
    let ids: Vec<Id<Need>> = needs.iter().map(|(need, _)| *need).collect();
    let open: i64 = sql!(
        "select count(*) from needs where organisation_id = $1 and id in ($2) and status in ('received', 'accepted', 'parked') \
         and id not in (select need_id from journeys_needs where organisation_id = $1)",
        organisation,
        ids
    )
    .value(tx)
    .await?;
    Ok(usize::try_from(open).is_ok_and(|open| open == needs.len()))
}

async fn insert_round(
    tx: &mut Tx,
    organisation: i64,
    id: Id<Round>,
    journey: Id<Journey>,
    number: i64,
    at: Time,
) -> anyhow::Result<()> {
    sql!(
        "insert into journeys_rounds (organisation_id, id, journey_id, number, half, started_at) values ($1, $2, $3, $4, $5, $6)",
        organisation,
        id,
        journey,
        number,
        Half::NeedGather,
        at
    )
    .run(tx)
    .await?;
    Ok(())
}

/// Closes the round under way; used by the decision, in its transaction. False when it was closed already.
pub async fn close_round(tx: &mut Tx, organisation: i64, round: Id<Round>, at: Time) -> anyhow::Result<bool> {
    let hit = sql!(
        "update journeys_rounds set half = 'decided', decided_at = $3 where organisation_id = $1 and id = $2 and half <> 'decided'",
        organisation, round, at
    )
    .run(tx)
    .await?;
    Ok(hit == 1)
}

/// Begins the next round at `half`; used by the decision, in its transaction.
pub struct BeginRound {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub id: Id<Round>,
    pub number: i64,
    pub half: Half,
    pub at: Time,
}

impl Write for BeginRound {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        insert_round(tx, self.organisation, self.id, self.journey, self.number, self.at).await?;
        sql!(
            "update journeys_rounds set half = $3 where organisation_id = $1 and id = $2",
            self.organisation,
            self.id,
            self.half
        )
        .run(tx)
        .await?;
        Ok(())
    }
}
