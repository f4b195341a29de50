//! The table of reminders: when somebody was last told what waits.

use crate::people::Person;
use base::{
    clock::Time,
    db::{Conn, Tx, Write},
    id::Id,
    mail::{self, Letter},
    sql,
};

/// Whether a person has been reminded since a moment.
pub(super) async fn is_reminded(db: &mut Conn, person: &Person, since: Time) -> anyhow::Result<bool> {
    let found: i64 = sql!(
        "select count(*) from inbox_reminders where organisation_id = $1 and person_id = $2 and at >= $3",
        person.organisation,
        person.id,
        since
    )
    .value(db)
    .await?;
    Ok(found > 0)
}

/// Reminds a person, once a day.
pub(super) struct Remind {
    pub organisation: i64,
    pub person: Id<Person>,
    /// When this day began.
    pub day: Time,
    pub letter: Letter,
    pub at: Time,
}

impl Write for Remind {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        let hit = sql!(
            "insert into inbox_reminders (organisation_id, person_id, at) values ($1, $2, $3) \
             on conflict (organisation_id, person_id) do update set at = excluded.at where inbox_reminders.at < $4",
            self.organisation,
            self.person,
            self.at,
            self.day
        )
        .run(tx)
        .await?;
        if hit == 1 {
            mail::put(tx, &self.letter, self.at).await?;
        }
        Ok(())
    }
}
