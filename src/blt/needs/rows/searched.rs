//! What may be found of needs, and by whom. This asks nobody: the index asks it, and the page of hits before it shows one.

use crate::{
    blt::needs::need::{Need, Status},
    journal::Subject,
    people::organisations::Unit,
    search::{Audience, Thing},
};
use base::{clock::Time, db::Conn, id::Id, sql};
use uuid::Uuid;

#[derive(sqlx::FromRow)]
struct Row {
    id: Id<Need>,
    title: String,
    text: String,
    idea: Option<String>,
    concerns: Option<String>,
    status: Status,
    held_at: Option<Time>,
    unit_id: Option<Id<Unit>>,
    reported_at: Time,
}

/// These needs as they may be found; those that may not, now, are left out. Who reported them is not among their words.
pub async fn searchable(db: &mut Conn, organisation: i64, ids: &[Uuid]) -> anyhow::Result<Vec<Thing>> {
    let rows: Vec<Row> = sql!(
        "select id, title, text, idea, concerns, status, held_at, unit_id, reported_at from needs where organisation_id = $1 and id in ($2)",
        organisation,
        ids
    )
    .all(db)
    .await?;
    Ok(rows.into_iter().filter_map(|row| row.thing(organisation)).collect())
}

/// Who may find a need, by the rule that lets them read it. What waits to be cleared, what was taken back and what was removed is
/// found by nobody, not even by those who may open it.
fn audience(status: Status, unit: Option<Id<Unit>>) -> Option<Audience> {
    match status {
        Status::Accepted | Status::InJourney | Status::Closed => Some(Audience::Inside),
        Status::Received | Status::Parked | Status::Merged | Status::HandedOver | Status::Declined => {
            Some(Audience::Answerers(unit))
        }
        Status::Quarantined | Status::Withdrawn | Status::Deleted => None,
    }
}

impl Row {
    fn thing(self, organisation: i64) -> Option<Thing> {
        if self.held_at.is_some() {
            return None;
        }
        let texts = [Some(self.text), self.idea, self.concerns];
        Some(Thing {
            seen_by: vec![audience(self.status, self.unit_id)?],
            organisation,
            kind: Subject::Need,
            id: self.id.uuid(),
            title: self.title,
            text: texts.into_iter().flatten().collect::<Vec<_>>().join("\n"),
            address: format!("/behov/{}", self.id),
            at: self.reported_at,
        })
    }
}

/// Every need after this one, in the order of organisations and identities.
pub async fn all_after(db: &mut Conn, (organisation, id): (i64, Uuid), most: i64) -> anyhow::Result<Vec<(i64, Uuid)>> {
    sql!(
        "select organisation_id, id from needs where (organisation_id, id) > ($1, $2) order by organisation_id, id limit $3",
        organisation,
        id,
        most
    )
    .all(db)
    .await
}
