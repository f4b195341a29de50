//! The tables of persons and their roles.

use super::Person;
use crate::people::{
    organisations::{self, Unit},
    roles::{Held, Role},
};
use base::{
    clock::Time,
    db::{Conn, Tx, Write},
    id::Id,
    sql,
    words::Lang,
};
use std::collections::HashMap;

#[derive(sqlx::FromRow)]
struct Row {
    id: Id<Person>,
    organisation_id: i64,
    slug: String,
    name: String,
    title: String,
    email: Option<String>,
    language: String,
    active: bool,
}

#[derive(sqlx::FromRow)]
struct RoleRow {
    person_id: Id<Person>,
    role: Role,
    unit_id: Option<Id<Unit>>,
}

pub async fn by_id(db: &mut Conn, organisation: i64, id: Id<Person>) -> anyhow::Result<Option<Person>> {
    let row: Option<Row> = sql!(
        "select id, organisation_id, slug, name, title, email, language, active from persons where organisation_id = $1 and id = $2",
        organisation, id
    )
    .maybe(db)
    .await?;
    whole(db, row).await
}

pub async fn by_email(db: &mut Conn, organisation: i64, email: &str) -> anyhow::Result<Option<Person>> {
    let row: Option<Row> = sql!(
        "select id, organisation_id, slug, name, title, email, language, active from persons where organisation_id = $1 and email = $2",
        organisation, email.trim().to_lowercase()
    )
    .maybe(db)
    .await?;
    whole(db, row).await
}

pub async fn by_slug(db: &mut Conn, organisation: i64, slug: &str) -> anyhow::Result<Option<Person>> {
    let row: Option<Row> = sql!(
        "select id, organisation_id, slug, name, title, email, language, active from persons where organisation_id = $1 and slug = $2",
        organisation, slug
    )
    .maybe(db)
    .await?;
    whole(db, row).await
}

async fn whole(db: &mut Conn, row: Option<Row>) -> anyhow::Result<Option<Person>> {
    let Some(row) = row else { return Ok(None) };
    let given: Vec<RoleRow> = sql!(
        "select person_id, role, unit_id from persons_roles where organisation_id = $1 and person_id = $2 order by given_at, role",
        row.organisation_id, row.id
    )
    .all(db)
    .await?;
    let mut held = Vec::new();
    for role in given {
        let units = match role.unit_id {
            Some(unit) => Some(organisations::units_of(db, row.organisation_id, unit).await?),
            None => None,
        };
        held.push(Held { role: role.role, units });
    }
    Ok(Some(person(row, held)))
}

fn person(row: Row, held: Vec<Held>) -> Person {
    Person {
        id: row.id,
        organisation: row.organisation_id,
        slug: row.slug,
        name: row.name,
        title: row.title,
        email: row.email,
        lang: Lang::parse(&row.language).unwrap_or(Lang::Nb),
        active: row.active,
        held,
    }
}

/// All persons of an organisation by name. Their `held` names the units given, without those below.
pub async fn everyone(db: &mut Conn, organisation: i64) -> anyhow::Result<Vec<Person>> {
    let rows: Vec<Row> = sql!(
        "select id, organisation_id, slug, name, title, email, language, active from persons where organisation_id = $1 order by name",
        organisation
    )
    .all(db)
    .await?;
    let given: Vec<RoleRow> = sql!(
        "select person_id, role, unit_id from persons_roles where organisation_id = $1 order by given_at, role",
        organisation
    )
    .all(db)
    .await?;
    let mut by_person: HashMap<Id<Person>, Vec<Held>> = HashMap::new();
    for row in given {
        by_person.entry(row.person_id).or_default().push(Held { role: row.role, units: row.unit_id.map(|u| vec![u]) });
    }
    Ok(rows
        .into_iter()
        .map(|row| {
            let held = by_person.remove(&row.id).unwrap_or_default();
            person(row, held)
        })
        .collect())
}

/// Names by id, for pages that show who did something.
pub async fn names(db: &mut Conn, organisation: i64) -> anyhow::Result<HashMap<Id<Person>, String>> {
    let rows: Vec<(Id<Person>, String)> =
        sql!("select id, name from persons where organisation_id = $1", organisation).all(db).await?;
    Ok(rows.into_iter().collect())
}

/// Adds a person without any role.
pub struct AddPerson {
    pub organisation: i64,
    pub id: Id<Person>,
    pub slug: String,
    pub name: String,
    pub title: String,
    pub email: Option<String>,
    pub lang: Lang,
    pub at: Time,
}

impl Write for AddPerson {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "insert into persons (organisation_id, id, slug, name, title, email, language, active, created_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            self.organisation,
            self.id,
            &self.slug,
            &self.name,
            &self.title,
            self.email.as_ref().map(|e| e.trim().to_lowercase()),
            self.lang.code(),
            true,
            self.at
        )
        .run(tx)
        .await?;
        Ok(())
    }
}

/// Gives a role in a unit, or in the whole organisation; giving it twice changes nothing.
pub struct GiveRole {
    pub organisation: i64,
    pub person: Id<Person>,
    pub role: Role,
    pub unit: Option<Id<Unit>>,
    pub at: Time,
}

impl Write for GiveRole {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "insert into persons_roles (organisation_id, person_id, role, unit_id, given_at) select $1, $2, $3, $4, $5 \
             where not exists (select 1 from persons_roles where organisation_id = $1 and person_id = $2 and role = $3 \
             and (unit_id = $4 or (unit_id is null and $4 is null)))",
            self.organisation,
            self.person,
            self.role,
            self.unit,
            self.at
        )
        .run(tx)
        .await?;
        Ok(())
    }
}

/// Takes a role away everywhere.
pub struct TakeRole {
    pub organisation: i64,
    pub person: Id<Person>,
    pub role: Role,
}

impl Write for TakeRole {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "delete from persons_roles where organisation_id = $1 and person_id = $2 and role = $3",
            self.organisation,
            self.person,
            self.role
        )
        .run(tx)
        .await?;
        Ok(())
    }
}

/// Opens or closes an account. Closing is felt in the very next request, since sessions ask for active persons only.
pub struct SetActive {
    pub organisation: i64,
    pub person: Id<Person>,
    pub active: bool,
}

impl Write for SetActive {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "update persons set active = $3 where organisation_id = $1 and id = $2",
            self.organisation,
            self.person,
            self.active
        )
        .run(tx)
        .await?;
        Ok(())
    }
}

/// Remembers a person's chosen language.
pub struct ChooseLanguage {
    pub organisation: i64,
    pub person: Id<Person>,
    pub lang: Lang,
}

impl Write for ChooseLanguage {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "update persons set language = $3 where organisation_id = $1 and id = $2",
            self.organisation,
            self.person,
            self.lang.code()
        )
        .run(tx)
        .await?;
        Ok(())
    }
}
