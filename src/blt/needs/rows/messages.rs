//! Writing what becomes of a single message: held back, let in with other words, or taken away.

use super::look_over::count_anew;
use crate::{
    blt::needs::need::{Need, title_of},
    blt::needs::talk::Message,
    journal::{self, Entry},
};
use base::{
    clock::Time,
    db::{Tx, Write},
    id::Id,
    sql,
};

/// What is done with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settle {
    /// Held back until somebody has looked it over.
    Hold,
    /// Read by everybody who may read the need, with these words.
    LetIn(String),
    /// The words are gone for good.
    Remove,
}

/// Settles one message of a need.
pub struct SettleMessage {
    pub organisation: i64,
    pub need: Id<Need>,
    pub message: Id<Message>,
    pub settle: Settle,
    pub at: Time,
    pub entry: Entry,
}

impl Write for SettleMessage {
    /// False when there is no such message with words in it.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let waited: Option<(bool, bool)> = sql!(
            "select quarantined, explains from needs_messages where organisation_id = $1 and need_id = $2 and id = $3 \
             and author <> 'news' and text <> ''",
            self.organisation,
            self.need,
            self.message
        )
        .maybe(tx)
        .await?;
        let Some((was_quarantined, explains)) = waited else { return Ok(false) };
        self.change(tx).await?;
        if let (Settle::LetIn(text), true, true) = (&self.settle, was_quarantined, explains) {
            explain(tx, self.organisation, self.need, text, self.at).await?;
        }
        sql!("update needs set changed_at = $3 where organisation_id = $1 and id = $2", self.organisation, self.need, self.at)
            .run(tx)
            .await?;
        count_anew(tx, self.organisation, self.need).await?;
        journal::record(tx, &self.entry).await?;
        Ok(true)
    }
}

impl SettleMessage {
    async fn change(&self, tx: &mut Tx) -> anyhow::Result<()> {
        let text = match &self.settle {
            Settle::Hold => {
                sql!(
                    "update needs_messages set quarantined = $3, letter_waits = $4 where organisation_id = $1 and id = $2",
                    self.organisation,
                    self.message,
                    true,
                    false
                )
                .run(tx)
                .await?;
                return Ok(());
            }
            Settle::LetIn(text) => text.as_str(),
            Settle::Remove => "",
        };
        sql!(
            "update needs_messages set text = $3, quarantined = $4, flagged_at = null where organisation_id = $1 and id = $2",
            self.organisation,
            self.message,
            text,
            false
        )
        .run(tx)
        .await?;
        Ok(())
    }
}

/// The answer to "what is hard today, and for whom?" becomes the need, and the first text the idea (rule N2);
/// also while the need's own words are held back.
pub(super) async fn explain(tx: &mut Tx, organisation: i64, need: Id<Need>, text: &str, at: Time) -> anyhow::Result<()> {
    let title = title_of(text);
    let held = sql!(
        "update needs_held set idea = coalesce(idea, text), text = $3, title = $4 where organisation_id = $1 and need_id = $2",
        organisation,
        need,
        text,
        &title
    )
    .run(tx)
    .await?;
    if held == 0 {
        sql!(
            "update needs set idea = coalesce(idea, text), text = $3, title = $4, changed_at = $5 \
             where organisation_id = $1 and id = $2 and status not in ('withdrawn', 'deleted')",
            organisation,
            need,
            text,
            &title,
            at
        )
        .run(tx)
        .await?;
    }
    Ok(())
}
