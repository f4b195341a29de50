//! The table of what is unread.

use super::{Reader, Unread};
use crate::journal::Subject;
use base::{
    db::{Conn, Tx, Write},
    sql, sql_each,
};
use uuid::Uuid;

/// Marks (organisation, thing, entry) as unread by every reader; `journal::record` does it for each entry.
pub async fn mark_unread(tx: &mut Tx, subject: Subject, of: impl IntoIterator<Item = (i64, Uuid, Uuid)>) -> anyhow::Result<()> {
    let of: Vec<(i64, Uuid, Uuid)> = of.into_iter().collect();
    for reader in Reader::ALL.iter().copied() {
        let rows = of.iter().map(|(organisation, thing, entry)| (*organisation, reader, *thing, *entry, subject));
        sql_each!(
            "insert into journal_unread (organisation_id, reader, subject_id, entry_id, subject_kind) values ($1, $2, $3, $4, $5) \
             on conflict do nothing",
            rows
        )
        .run(tx)
        .await?;
    }
    Ok(())
}

/// Marks things as unread that no entry told of: those a reader has never seen, or must see again.
pub struct MarkUnread {
    pub subject: Subject,
    pub things: Vec<(i64, Uuid)>,
}

impl Write for MarkUnread {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        mark_unread(tx, self.subject, self.things.iter().map(|(organisation, id)| (*organisation, *id, *id))).await
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    organisation_id: i64,
    subject_kind: Subject,
    subject_id: Uuid,
    entry_id: Uuid,
}

/// What a reader has not read: the newest and the oldest, so that somebody who waits is served before a long backlog, and the
/// backlog shrinks all the same. Identities grow with time, but transactions do not end in that order: a mark is only gone when
/// it has been read, and never passed over.
pub async fn unread(db: &mut Conn, reader: Reader, most: usize) -> anyhow::Result<Vec<Unread>> {
    let (new, old) = (most / 4, most - most / 4);
    let mut rows: Vec<Row> = sql!(
        "select organisation_id, subject_kind, subject_id, entry_id from journal_unread where reader = $1 order by entry_id desc limit $2",
        reader,
        new as i64
    )
    .all(db)
    .await?;
    if rows.len() == new {
        let oldest = sql!(
            "select organisation_id, subject_kind, subject_id, entry_id from journal_unread where reader = $1 order by entry_id limit $2",
            reader,
            old as i64
        );
        rows.extend(oldest.all(db).await?);
    }
    let mut unread: Vec<Unread> = rows.into_iter().map(Unread::from).collect();
    unread.sort_unstable();
    unread.dedup();
    Ok(unread)
}

impl From<Row> for Unread {
    fn from(row: Row) -> Unread {
        Unread { organisation: row.organisation_id, subject: row.subject_kind, subject_id: row.subject_id, entry: row.entry_id }
    }
}

/// Takes the marks away, in the transaction of what the reader made of them.
pub async fn have_read(tx: &mut Tx, reader: Reader, read: &[Unread]) -> anyhow::Result<()> {
    for of_one in read.chunk_by(|a, b| a.organisation == b.organisation) {
        let Some(first) = of_one.first() else { continue };
        let subjects: Vec<Uuid> = of_one.iter().map(|u| u.subject_id).collect();
        let entries: Vec<Uuid> = of_one.iter().map(|u| u.entry).collect();
        sql!(
            "delete from journal_unread where organisation_id = $1 and reader = $2 and subject_id in ($3) and entry_id in ($4)",
            first.organisation,
            reader,
            subjects,
            entries
        )
        .run(tx)
        .await?;
    }
    Ok(())
}
