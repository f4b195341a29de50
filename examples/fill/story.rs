//! The one journey that is looked at: walked through the product's own doors, as people do.

use crate::pen::Pen;
use anyhow::Context as _;
use blt::people::{Organisation, persons, sessions};
use serde_json::json;

/// The filled database is kept for as long as the tables stay, so its session must last too.
const SESSION_DAYS: i64 = 3650;

pub async fn told(pen: &mut Pen<'_>, organisation: &Organisation) -> anyhow::Result<serde_json::Value> {
    let mut db = pen.app.db.read().await?;
    let coach = persons::by_slug(&mut db, organisation.id, "person-0").await?.context("the coach is there")?;
    drop(db);
    let token = pen.chance.token();
    let session = sessions::Begin { ends_at: pen.now.plus_days(SESSION_DAYS), ..sessions::begun(&token, &coach, pen.now) };
    pen.app.db.write(session).await?;
    Ok(json!({
        "list": "/lop",
        "cookie": format!("{}={token}", sessions::COOKIE),
    }))
}
