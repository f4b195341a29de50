//! What may be found of challenges, and by whom. This asks nobody: the index asks it, and the page of hits before it shows one.

use crate::{
    blt::challenges::Challenge,
    journal::Subject,
    search::{Audience, Thing},
};
use base::{db::Conn, sql};
use uuid::Uuid;

/// These challenges by title, goal and text.
pub async fn searchable(db: &mut Conn, organisation: i64, ids: &[Uuid]) -> anyhow::Result<Vec<Thing>> {
    let challenges: Vec<Challenge> = sql!(
        "select id, slug, title, text, goal, published, created_at, changed_at from challenges where organisation_id = $1 and id in ($2)",
        organisation,
        ids
    )
    .all(db)
    .await?;
    Ok(challenges.into_iter().map(|challenge| thing(organisation, challenge)).collect())
}

fn thing(organisation: i64, challenge: Challenge) -> Thing {
    Thing {
        organisation,
        kind: Subject::Challenge,
        id: challenge.id.uuid(),
        title: challenge.title,
        text: format!("{}\n{}", challenge.goal, challenge.text),
        address: format!("/utfordringer/{}", challenge.slug),
        at: challenge.created_at,
        seen_by: if challenge.published { vec![Audience::Everybody] } else { vec![Audience::Inside, Audience::Posers] },
    }
}

/// Every challenge after this one, in the order of organisations and identities.
pub async fn all_after(db: &mut Conn, (organisation, id): (i64, Uuid), most: i64) -> anyhow::Result<Vec<(i64, Uuid)>> {
    sql!(
        "select organisation_id, id from challenges where (organisation_id, id) > ($1, $2) order by organisation_id, id limit $3",
        organisation,
        id,
        most
    )
    .all(db)
    .await
}
