//! Whose turn it is to index, and by which rules the index was made.

use base::{
    clock::Time,
    db::{Conn, Tx, Write},
    sql,
};
use uuid::Uuid;

/// The rules by which texts become stems (`base::search`). Count up when they change: everything is then indexed again.
pub const RULES: i64 = 1;
/// Who takes a turn and disappears holds up the others for this long.
const LONGEST_TURN_MS: i64 = 10_000;

/// Takes the turn, so that of several processes only one indexes at a time: an older reading can then never be written over a
/// newer one.
pub struct TakeTurn {
    /// A new one for each turn.
    pub holder: Uuid,
    pub at: Time,
}

impl Write for TakeTurn {
    /// False when somebody else has it.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let until = self.at.plus_ms(LONGEST_TURN_MS);
        let taken = sql!(
            "update search_turn set holder = $1, until = $2 where name = 'index' and until <= $3",
            self.holder,
            until,
            self.at
        );
        Ok(taken.run(tx).await? == 1)
    }
}

/// Gives the turn back, as the first thing in the transaction of what was done in it; false when it had been lost.
pub(super) async fn give_back(tx: &mut Tx, holder: Uuid) -> anyhow::Result<bool> {
    let held =
        sql!("update search_turn set holder = null, until = 0 where name = 'index' and holder = $1", holder).run(tx).await?;
    Ok(held == 1)
}

/// What the index was made by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules(pub i64);

pub async fn rules(db: &mut Conn) -> anyhow::Result<Rules> {
    Ok(Rules(sql!("select rules from search_turn where name = 'index'").value(db).await?))
}

/// Notes that everything has been marked for reading by today's rules.
pub struct SaveRules;

impl Write for SaveRules {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!("update search_turn set rules = $1 where name = 'index'", RULES).run(tx).await?;
        Ok(())
    }
}
