//! Those who reported a need, and what the holder of a code follows.

use super::by_id;
use crate::{
    blt::needs::need::{Need, Reporter},
    people::Visit,
};
use base::{clock::Time, code::Code, db::Conn, id::Id, sql, words::Lang};

/// What the holder of a code follows: the report and the need it is part of now.
pub struct Followed {
    pub reporter: Reporter,
    pub need: Need,
    /// The need it was merged into, which is what happens to it now.
    pub merged_into: Option<Need>,
}

#[derive(sqlx::FromRow)]
struct ReporterRow {
    id: Id<Reporter>,
    need_id: Id<Need>,
    code: Code,
    name: Option<String>,
    email: Option<String>,
    language: String,
    reported_at: Time,
    withdrawn_at: Option<Time>,
}

impl From<ReporterRow> for Reporter {
    fn from(row: ReporterRow) -> Reporter {
        Reporter {
            id: row.id,
            need: row.need_id,
            code: row.code,
            name: row.name,
            email: row.email,
            lang: Lang::parse(&row.language).unwrap_or(Lang::Nb),
            reported_at: row.reported_at,
            withdrawn_at: row.withdrawn_at,
        }
    }
}

/// The code is the permission: whoever holds it follows the need, in the organisation it was given in.
pub async fn followed(db: &mut Conn, who: &Visit, code: &Code) -> anyhow::Result<Option<Followed>> {
    let row: Option<ReporterRow> = sql!(
        "select id, need_id, code, name, email, language, reported_at, withdrawn_at from needs_reporters where code = $2 and organisation_id = $1",
        who.organisation.id, code
    )
    .maybe(db)
    .await?;
    let Some(reporter) = row.map(Reporter::from) else { return Ok(None) };
    let Some(need) = by_id(db, who.organisation.id, reporter.need).await? else { return Ok(None) };
    let merged_into = match need.merged_into {
        Some(id) => by_id(db, who.organisation.id, id).await?,
        None => None,
    };
    Ok(Some(Followed { reporter, need, merged_into }))
}

/// The solutions reporters had in mind, of a need and of all that was merged into it. Find the need first.
pub async fn ideas_behind(db: &mut Conn, who: &Visit, need: Id<Need>) -> anyhow::Result<Vec<(Id<Need>, String)>> {
    sql!(
        "select id, idea from needs where organisation_id = $1 and (id = $2 or merged_into = $2) and idea is not null \
         and held_at is null and status not in ('quarantined', 'withdrawn', 'deleted') order by id",
        who.organisation.id,
        need
    )
    .all(db)
    .await
}

/// Those who have reported the same need and not taken it back.
pub async fn reporters(db: &mut Conn, who: &Visit, need: Id<Need>) -> anyhow::Result<Vec<Reporter>> {
    let rows: Vec<ReporterRow> = sql!(
        "select id, need_id, code, name, email, language, reported_at, withdrawn_at from needs_reporters \
         where organisation_id = $1 and need_id in (select id from needs where organisation_id = $1 and (id = $2 or merged_into = $2)) \
         and withdrawn_at is null order by id",
        who.organisation.id, need
    )
    .all(db)
    .await?;
    Ok(rows.into_iter().map(Reporter::from).collect())
}
