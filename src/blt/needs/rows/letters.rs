//! News that waits for its letter, and writing the letters in one transaction with the note that they are written.

use crate::{
    blt::needs::need::Need,
    blt::needs::talk::{Author, Message, News},
};
use base::{
    clock::Time,
    db::{Conn, Tx, Write},
    id::Id,
    mail::{self, Letter},
    sql,
};

/// Most messages looked at in one turn.
const ONE_TURN: i64 = 200;

/// What has been said about one need and waits for its letter, oldest first.
#[derive(Clone, Debug)]
pub struct Told {
    pub organisation: i64,
    pub need: Id<Need>,
    pub said: Vec<Message>,
}

#[derive(sqlx::FromRow)]
struct Row {
    organisation_id: i64,
    id: Id<Message>,
    need_id: Id<Need>,
    at: Time,
    text: Option<String>,
    news: Option<String>,
}

/// Whether anything waits: a cheap question, asked often.
pub async fn some_news_waits(db: &mut Conn) -> anyhow::Result<bool> {
    let some: i64 =
        sql!("select count(*) from (select id from needs_messages where letter_waits limit 1) as waiting").value(db).await?;
    Ok(some > 0)
}

/// The news that waits, one entry a need: what happened in one change goes in one letter.
pub async fn news_to_post(db: &mut Conn) -> anyhow::Result<Vec<Told>> {
    let rows: Vec<Row> = sql!(
        "select organisation_id, id, need_id, at, text, news from needs_messages where letter_waits order by organisation_id, need_id, id limit $1",
        ONE_TURN
    )
    .all(db)
    .await?;
    let mut all: Vec<Told> = Vec::new();
    for row in rows {
        let author = match row.news.as_deref() {
            Some(code) => News::parse(code).map(Author::News),
            None => Some(Author::Staff(None)),
        };
        let text = row.text.unwrap_or_default();
        let said = author.map(|author| Message {
            id: row.id,
            need: row.need_id,
            at: row.at,
            author,
            text,
            quarantined: false,
            flagged: false,
        });
        match all.last_mut().filter(|t| t.need == row.need_id && t.organisation == row.organisation_id) {
            Some(told) => told.said.extend(said),
            None => {
                all.push(Told { organisation: row.organisation_id, need: row.need_id, said: said.into_iter().collect() });
            }
        }
    }
    Ok(all)
}

/// Puts the letters about one need in the post, unless somebody else has done it.
pub struct PostNews {
    pub organisation: i64,
    pub said: Vec<Id<Message>>,
    pub letters: Vec<Letter>,
    pub at: Time,
}

impl Write for PostNews {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        let hit = sql!(
            "update needs_messages set letter_waits = $3 where organisation_id = $1 and id in ($2) and letter_waits",
            self.organisation,
            self.said.clone(),
            false
        )
        .run(tx)
        .await?;
        if hit > 0 {
            for letter in &self.letters {
                mail::put(tx, letter, self.at).await?;
            }
        }
        Ok(())
    }
}

/// Without a mail server nothing is posted; what has waited must not come in a flood when one is set.
pub fn forget_letters() -> impl Write<Done = ()> {
    Forget
}

struct Forget;

impl Write for Forget {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!("update needs_messages set letter_waits = $1 where letter_waits", false).run(tx).await?;
        Ok(())
    }
}
