//! Writing that parked needs wake on their day.

use super::tell;
use crate::{blt::needs::need::Need, blt::needs::talk::News};
use base::{
    clock::Time,
    db::{Tx, Write},
    id::Id,
    sql,
};

/// Wakes parked needs whose day has come: they wait for an answer again, with a new promise.
pub struct WakeParked {
    pub at: Time,
    pub answer_due: Time,
    /// Fresh ids for the sentences; at most as many needs are woken in one turn.
    pub news: Vec<Id<News>>,
}

impl Write for WakeParked {
    /// How many were woken.
    type Done = usize;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<usize> {
        let due: Vec<(i64, Id<Need>)> = sql!(
            "select organisation_id, id from needs where status = 'parked' and wake_at <= $1 order by id limit $2",
            self.at,
            self.news.len() as i64
        )
        .all(tx)
        .await?;
        for ((organisation, need), id) in due.iter().zip(&self.news) {
            sql!(
                "update needs set status = 'received', answered_at = null, wake_at = null, answer_due = $3, changed_at = $4 \
                 where organisation_id = $1 and id = $2",
                *organisation,
                *need,
                self.answer_due,
                self.at
            )
            .run(tx)
            .await?;
            tell(tx, *organisation, *need, *id, &News::Woken, self.at).await?;
        }
        Ok(due.len())
    }
}
