//! The tables of organisations and units.

use super::{Channels, Organisation, Unit};
use base::{
    clock::Time,
    db::{Conn, Tx, Write},
    id::Id,
    sql,
    words::Lang,
};

#[derive(sqlx::FromRow)]
struct Row {
    id: i64,
    slug: String,
    name: String,
    address: Option<String>,
    language: String,
    theme: String,
    first_answer_days: i64,
    moderation: bool,
    alone_kroner: i64,
    contact: String,
    channels: String,
    changed_at: Time,
}

impl From<Row> for Organisation {
    fn from(row: Row) -> Organisation {
        Organisation {
            id: row.id,
            slug: row.slug,
            name: row.name,
            address: row.address,
            lang: Lang::parse(&row.language).unwrap_or(Lang::Nb),
            theme: row.theme,
            first_answer_days: row.first_answer_days,
            moderation: row.moderation,
            alone_kroner: row.alone_kroner,
            contact: row.contact,
            channels: Channels::parse(&row.channels),
            changed_at: row.changed_at,
        }
    }
}

/// The organisation that answers on a host name: the one that has the name, else the one that takes every other name.
pub async fn by_host(db: &mut Conn, host: &str) -> anyhow::Result<Option<Organisation>> {
    let row: Option<Row> = sql!(
        "select id, slug, name, address, language, theme, first_answer_days, moderation, alone_kroner, contact, channels, changed_at \
         from organisations where host = $1 or host is null order by case when host = $1 then 0 else 1 end, id limit 1",
        host
    )
    .maybe(db)
    .await?;
    Ok(row.map(Organisation::from))
}

pub async fn by_slug(db: &mut Conn, slug: &str) -> anyhow::Result<Option<Organisation>> {
    let row: Option<Row> = sql!(
        "select id, slug, name, address, language, theme, first_answer_days, moderation, alone_kroner, contact, channels, changed_at \
         from organisations where slug = $1",
        slug
    )
    .maybe(db)
    .await?;
    Ok(row.map(Organisation::from))
}

/// The organisation with this word, or the only one there is.
pub async fn named(db: &mut Conn, slug: Option<&str>) -> anyhow::Result<Option<Organisation>> {
    let all: Vec<Row> = sql!(
        "select id, slug, name, address, language, theme, first_answer_days, moderation, alone_kroner, contact, channels, changed_at \
         from organisations where id > 0 [and slug = $1] order by id limit 2",
        slug
    )
    .all(db)
    .await?;
    let [only] = <[Row; 1]>::try_from(all).map_or([None], |[row]| [Some(row)]);
    Ok(only.map(Organisation::from))
}

/// Every organisation of the installation, for work the system does by itself.
pub async fn every(db: &mut Conn) -> anyhow::Result<Vec<Organisation>> {
    let all: Vec<Row> = sql!(
        "select id, slug, name, address, language, theme, first_answer_days, moderation, alone_kroner, contact, channels, changed_at \
         from organisations where id > 0 order by id"
    )
    .all(db)
    .await?;
    Ok(all.into_iter().map(Organisation::from).collect())
}

/// How many organisations there are; none means the installation has not been founded.
pub async fn count(db: &mut Conn) -> anyhow::Result<i64> {
    sql!("select count(*) from organisations").value(db).await
}

pub async fn all_units(db: &mut Conn, organisation: i64) -> anyhow::Result<Vec<Unit>> {
    sql!("select id, parent_id, slug, name from organisations_units where organisation_id = $1 order by name", organisation)
        .all(db)
        .await
}

/// A unit and everything below it.
pub async fn units_of(db: &mut Conn, organisation: i64, unit: Id<Unit>) -> anyhow::Result<Vec<Id<Unit>>> {
    sql!(
        "with recursive below as ( \
           select id from organisations_units where organisation_id = $1 and id = $2 \
           union select u.id from organisations_units u join below b on u.parent_id = b.id where u.organisation_id = $1) \
         select id from below",
        organisation,
        unit
    )
    .values(db)
    .await
}

/// Founds an organisation. The first one has no host name and answers on every name.
pub struct Found {
    pub slug: String,
    pub name: String,
    pub host: Option<String>,
    pub address: Option<String>,
    pub lang: Lang,
    pub theme: String,
    pub contact: String,
    pub at: Time,
}

impl Write for Found {
    /// The organisation's number.
    type Done = i64;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<i64> {
        let id: i64 = sql!("select coalesce(max(id), 0) + 1 from organisations").value(tx).await?;
        sql!(
            "insert into organisations (id, slug, name, host, address, language, theme, first_answer_days, moderation, contact, changed_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            id, &self.slug, &self.name, self.host.clone(), self.address.clone(), self.lang.code(), &self.theme,
            super::FIRST_ANSWER_DAYS, false, &self.contact, self.at
        )
        .run(tx)
        .await?;
        Ok(id)
    }
}

/// Changes what the administrator may change.
pub struct SaveSettings {
    pub organisation: i64,
    pub name: String,
    pub lang: Lang,
    pub theme: String,
    pub first_answer_days: i64,
    pub moderation: bool,
    pub alone_kroner: i64,
    pub contact: String,
    pub at: Time,
}

impl Write for SaveSettings {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "update organisations set name = $2, language = $3, theme = $4, first_answer_days = $5, moderation = $6, \
             contact = $7, changed_at = $8, alone_kroner = $9 where id = $1",
            self.organisation,
            &self.name,
            self.lang.code(),
            &self.theme,
            self.first_answer_days,
            self.moderation,
            &self.contact,
            self.at,
            self.alone_kroner
        )
        .run(tx)
        .await?;
        Ok(())
    }
}

/// Changes where people are shown to with what does not belong here.
pub struct SaveChannels {
    pub organisation: i64,
    pub channels: Channels,
    pub at: Time,
}

impl Write for SaveChannels {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "update organisations set channels = $2, changed_at = $3 where id = $1",
            self.organisation,
            self.channels.stored(),
            self.at
        )
        .run(tx)
        .await?;
        Ok(())
    }
}

/// Adds a unit under another, or at the top.
pub struct AddUnit {
    pub organisation: i64,
    pub id: Id<Unit>,
    pub parent: Option<Id<Unit>>,
    pub slug: String,
    pub name: String,
}

impl Write for AddUnit {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "insert into organisations_units (organisation_id, id, parent_id, slug, name) values ($1, $2, $3, $4, $5)",
            self.organisation,
            self.id,
            self.parent,
            &self.slug,
            &self.name
        )
        .run(tx)
        .await?;
        Ok(())
    }
}
