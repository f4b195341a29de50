//! The table of sessions.

use crate::people::{Person, persons};
use base::{
    clock::Time,
    db::{Conn, Tx, Write},
    id::Id,
    sql,
};

/// The person whose session this is, and when it ends; only active persons.
pub async fn person_of(db: &mut Conn, organisation: i64, token_hash: &str) -> anyhow::Result<Option<(Person, Time)>> {
    let found: Option<(Id<Person>, Time)> =
        sql!("select person_id, ends_at from sessions where organisation_id = $1 and token_hash = $2", organisation, token_hash)
            .maybe(db)
            .await?;
    let Some((id, ends_at)) = found else { return Ok(None) };
    let person = persons::by_id(db, organisation, id).await?.filter(|p| p.active);
    Ok(person.map(|p| (p, ends_at)))
}

/// Begins a session; sessions that have ended are swept away.
pub struct Begin {
    pub organisation: i64,
    pub person: Id<Person>,
    pub token_hash: String,
    pub at: Time,
    pub ends_at: Time,
}

impl Write for Begin {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!("delete from sessions where ends_at < $1", self.at).run(tx).await?;
        sql!(
            "insert into sessions (token_hash, organisation_id, person_id, created_at, ends_at) values ($1, $2, $3, $4, $5)",
            &self.token_hash,
            self.organisation,
            self.person,
            self.at,
            self.ends_at
        )
        .run(tx)
        .await?;
        Ok(())
    }
}

/// Ends all sessions of a person. Used in the change that closes an account.
pub async fn end_all(tx: &mut Tx, organisation: i64, person: Id<Person>) -> anyhow::Result<()> {
    sql!("delete from sessions where organisation_id = $1 and person_id = $2", organisation, person).run(tx).await?;
    Ok(())
}

/// Ends a session on the server.
pub struct End {
    pub organisation: i64,
    pub token_hash: String,
}

impl Write for End {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!("delete from sessions where organisation_id = $1 and token_hash = $2", self.organisation, &self.token_hash)
            .run(tx)
            .await?;
        Ok(())
    }
}
