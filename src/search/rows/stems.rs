//! The stems an organisation has used: kept with the index, and asked what a word may reach.

use base::{
    db::{Conn, Tx},
    sql, sql_each,
};
use std::collections::BTreeMap;

/// In how many things each of these stems is; those that are in none are left out.
pub async fn known(db: &mut Conn, organisation: i64, stems: &[String]) -> anyhow::Result<Vec<(String, i64)>> {
    sql!("select stem, things from search_stems where organisation_id = $1 and stem in ($2)", organisation, stems).all(db).await
}

pub(super) fn backwards(stem: &str) -> String {
    stem.chars().rev().collect()
}

/// Counts things in and out. A stem that is in none any more is forgotten: it may have been somebody's name.
pub(super) async fn count(tx: &mut Tx, organisation: i64, changes: BTreeMap<String, i64>) -> anyhow::Result<()> {
    let fewer: Vec<String> = changes.iter().filter(|(_, by)| **by < 0).map(|(stem, _)| stem.clone()).collect();
    let rows = changes.into_iter().filter(|(_, by)| *by != 0).map(|(stem, by)| {
        let backwards = backwards(&stem);
        (organisation, stem, backwards, by)
    });
    sql_each!(
        "insert into search_stems (organisation_id, stem, backwards, things) values ($1, $2, $3, $4) \
         on conflict (organisation_id, stem) do update set things = search_stems.things + excluded.things",
        rows
    )
    .run(tx)
    .await?;
    for some in fewer.chunks(512) {
        sql!("delete from search_stems where organisation_id = $1 and stem in ($2) and things <= 0", organisation, some)
            .run(tx)
            .await?;
    }
    Ok(())
}
