//! The table of the journal: added to, never changed.

use super::{Actor, Entry, Happened, mark_unread};
use crate::people::{Person, Visit};
use base::{
    clock::Time,
    db::{Conn, Tx, Write},
    id::Id,
    sql,
};

/// Writes the entry in the transaction of the change it tells of, and marks it as unread by those who follow the journal.
pub async fn record(tx: &mut Tx, entry: &Entry) -> anyhow::Result<()> {
    let (actor_kind, actor_id) = match entry.actor {
        Actor::Person(id) => ("person", Some(id)),
        Actor::Reporter => ("reporter", None),
        Actor::Participant => ("participant", None),
        Actor::System => ("system", None),
    };
    sql!(
        "insert into journal_entries (organisation_id, id, at, actor_kind, actor_id, kind, subject_kind, subject_id, data) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        entry.organisation,
        entry.id,
        entry.at,
        actor_kind,
        actor_id,
        entry.kind,
        entry.subject,
        entry.subject_id,
        entry.data.to_string()
    )
    .run(tx)
    .await?;
    // Participants are many, and what they answer changes nothing that a reader follows.
    if entry.actor == Actor::Participant {
        return Ok(());
    }
    mark_unread(tx, entry.subject, [(entry.organisation, entry.subject_id, entry.id.uuid())]).await
}

/// An entry about something that changed nothing: words that only few may see were read.
pub struct Note(pub Entry);

impl Write for Note {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        record(tx, &self.0).await
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    at: Time,
    actor_kind: String,
    actor_id: Option<Id<Person>>,
    kind: String,
    data: String,
}

/// What happened to one thing, oldest first. Whoever may see the thing may see this: ask for the thing first.
pub async fn of(db: &mut Conn, who: &Visit, subject_id: uuid::Uuid) -> anyhow::Result<Vec<Happened>> {
    let rows: Vec<Row> = sql!(
        "select at, actor_kind, actor_id, kind, data from journal_entries where organisation_id = $1 and subject_id = $2 order by id",
        who.organisation.id, subject_id
    )
    .all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| Happened {
            at: r.at,
            actor: r.actor_id,
            actor_kind: r.actor_kind,
            kind: r.kind,
            data: serde_json::from_str(&r.data).unwrap_or_default(),
        })
        .collect())
}
