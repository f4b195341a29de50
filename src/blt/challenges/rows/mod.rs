//! The table of challenges.

mod searched;

pub use searched::{all_after, searchable};

use super::Challenge;
use crate::{
    journal::{self, Entry},
    people::{Deed, Visit},
};
use base::{
    clock::Time,
    db::{Conn, Tx, Write},
    id::Id,
    sql,
};

/// Whether the visitor sees challenges that are not published.
fn sees_all(who: &Visit) -> bool {
    who.person.as_ref().is_some_and(|p| p.may_somewhere(Deed::SeeInside) || p.may_somewhere(Deed::PoseChallenge))
}

/// The challenges the visitor may see, by title.
pub async fn all(db: &mut Conn, who: &Visit) -> anyhow::Result<Vec<Challenge>> {
    sql!(
        "select id, slug, title, text, goal, published, created_at, changed_at from challenges \
         where organisation_id = $1 and (published or $2) order by slug",
        who.organisation.id,
        sees_all(who)
    )
    .all(db)
    .await
}

pub async fn find(db: &mut Conn, who: &Visit, slug: &str) -> anyhow::Result<Option<Challenge>> {
    sql!(
        "select id, slug, title, text, goal, published, created_at, changed_at from challenges \
         where organisation_id = $1 and slug = $3 and (published or $2)",
        who.organisation.id,
        sees_all(who),
        slug
    )
    .maybe(db)
    .await
}

/// Poses a challenge, or changes one that has this id.
pub struct SaveChallenge {
    pub organisation: i64,
    pub id: Id<Challenge>,
    pub slug: String,
    pub title: String,
    pub text: String,
    pub goal: String,
    pub published: bool,
    pub at: Time,
    pub entry: Entry,
}

impl Write for SaveChallenge {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "insert into challenges (organisation_id, id, slug, title, text, goal, published, created_at, changed_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $8) \
             on conflict (organisation_id, id) do update set title = excluded.title, text = excluded.text, goal = excluded.goal, \
             published = excluded.published, changed_at = excluded.changed_at",
            self.organisation,
            self.id,
            &self.slug,
            &self.title,
            &self.text,
            &self.goal,
            self.published,
            self.at
        )
        .run(tx)
        .await?;
        journal::record(tx, &self.entry).await
    }
}
