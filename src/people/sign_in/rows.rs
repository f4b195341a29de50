//! The table of one-time links.

use crate::people::{
    Person, Role, organisations, persons,
    sessions::{self, Begin},
};
use base::{
    clock::Time,
    db::{Conn, Tx, Write},
    id::Id,
    mail::{self, Letter},
    sql,
};

/// A link that has not been used and has not run out. `person` is `None` for the link that founds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct OpenLink {
    pub organisation_id: i64,
    pub person_id: Option<Id<Person>>,
}

pub async fn open_link(db: &mut Conn, token_hash: &str, now: Time) -> anyhow::Result<Option<OpenLink>> {
    sql!(
        "select organisation_id, person_id from sign_in_links where token_hash = $1 and used_at is null and ends_at > $2",
        token_hash,
        now
    )
    .maybe(db)
    .await
}

/// Makes a one-time link, and posts it when there is a letter to carry it.
pub struct MakeLink {
    pub organisation: i64,
    pub person: Option<Id<Person>>,
    pub token_hash: String,
    pub at: Time,
    pub ends_at: Time,
    pub letter: Option<Letter>,
}

impl Write for MakeLink {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!("delete from sign_in_links where ends_at < $1", Time::from_ms(self.at.ms() - 86_400_000)).run(tx).await?;
        sql!(
            "insert into sign_in_links (token_hash, organisation_id, person_id, created_at, ends_at) values ($1, $2, $3, $4, $5)",
            &self.token_hash,
            self.organisation,
            self.person,
            self.at,
            self.ends_at
        )
        .run(tx)
        .await?;
        if let Some(letter) = &self.letter {
            mail::put(tx, letter, self.at).await?;
        }
        Ok(())
    }
}

/// Uses a link up and begins a session; false when the link was gone already.
pub struct Enter {
    pub link_hash: String,
    pub session: Begin,
}

impl Write for Enter {
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let used = sql!(
            "update sign_in_links set used_at = $3 where token_hash = $1 and person_id = $2 and used_at is null and ends_at > $3",
            &self.link_hash,
            self.session.person,
            self.session.at
        )
        .run(tx)
        .await?;
        if used == 1 {
            // Whoever is in needs no other link: what lies in the mailbox opens nothing more.
            sql!(
                "delete from sign_in_links where organisation_id = $1 and person_id = $2 and used_at is null",
                self.session.organisation,
                self.session.person
            )
            .run(tx)
            .await?;
            self.session.run(tx).await?;
        }
        Ok(used == 1)
    }
}

/// Founds the installation: names the municipality, makes its first person and signs that person in.
/// The first person is administrator and coach: in a small municipality the same one does both at first.
pub struct Founding {
    pub link_hash: String,
    pub organisation: organisations::Found,
    pub person: Id<Person>,
    pub name: String,
    pub email: String,
    pub session_hash: String,
    pub session_ends_at: Time,
}

impl Write for Founding {
    /// The organisation's number, or `None` when the link was used already.
    type Done = Option<i64>;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<Option<i64>> {
        let at = self.organisation.at;
        let used = sql!(
            "update sign_in_links set used_at = $2 where token_hash = $1 and person_id is null and used_at is null and ends_at > $2",
            &self.link_hash, at
        )
        .run(tx)
        .await?;
        if used == 0 || organisations::count(tx).await? > 0 {
            return Ok(None);
        }
        // An installation is founded once: links of earlier starts open nothing more.
        sql!("delete from sign_in_links where person_id is null").run(tx).await?;
        let organisation = self.organisation.run(tx).await?;
        let lang = self.organisation.lang;
        let (slug, email) = ("administrator".to_owned(), Some(self.email.clone()));
        persons::AddPerson {
            organisation,
            id: self.person,
            slug,
            name: self.name.clone(),
            title: String::new(),
            email,
            lang,
            at,
        }
        .run(tx)
        .await?;
        for role in [Role::Administrator, Role::Coach] {
            persons::GiveRole { organisation, person: self.person, role, unit: None, at }.run(tx).await?;
        }
        let (token_hash, ends_at) = (self.session_hash.clone(), self.session_ends_at);
        Begin { organisation, person: self.person, token_hash, at, ends_at }.run(tx).await?;
        Ok(Some(organisation))
    }
}

/// Closes an account, or opens it again. What was open when it was closed stays closed.
pub struct SetAccount {
    pub organisation: i64,
    pub person: Id<Person>,
    pub active: bool,
}

impl Write for SetAccount {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        let (organisation, person) = (self.organisation, self.person);
        persons::SetActive { organisation, person, active: self.active }.run(tx).await?;
        if !self.active {
            sessions::end_all(tx, organisation, person).await?;
            sql!("delete from sign_in_links where organisation_id = $1 and person_id = $2", organisation, person).run(tx).await?;
        }
        Ok(())
    }
}
