//! What may be found of journeys, and by whom. This asks nobody: the index asks it, and the page of hits before it shows one.

use crate::{
    blt::journeys::Journey,
    journal::Subject,
    search::{Audience, Thing},
};
use base::{db::Conn, sql};
use uuid::Uuid;

/// These journeys by title and summary.
pub async fn searchable(db: &mut Conn, organisation: i64, ids: &[Uuid]) -> anyhow::Result<Vec<Thing>> {
    let journeys: Vec<Journey> = sql!(
        "select id, title, status, unit_id, challenge_id, published, summary, started_at, changed_at from journeys \
         where organisation_id = $1 and id in ($2)",
        organisation,
        ids
    )
    .all(db)
    .await?;
    Ok(journeys.into_iter().map(|journey| thing(organisation, journey)).collect())
}

fn thing(organisation: i64, journey: Journey) -> Thing {
    Thing {
        organisation,
        kind: Subject::Journey,
        id: journey.id.uuid(),
        title: journey.title,
        text: journey.summary,
        address: format!("/lop/{}", journey.id),
        at: journey.started_at,
        seen_by: vec![if journey.published { Audience::Everybody } else { Audience::Inside }],
    }
}

/// Every journey after this one, in the order of organisations and identities.
pub async fn all_after(db: &mut Conn, (organisation, id): (i64, Uuid), most: i64) -> anyhow::Result<Vec<(i64, Uuid)>> {
    sql!(
        "select organisation_id, id from journeys where (organisation_id, id) > ($1, $2) order by organisation_id, id limit $3",
        organisation,
        id,
        most
    )
    .all(db)
    .await
}
