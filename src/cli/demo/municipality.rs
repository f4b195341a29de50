//! The municipality itself: its units, its people with their roles, and its challenges.

use super::{
    days::{Diary, working_day},
    pen::{Pen, Word},
};
use crate::{
    blt::challenges::SaveChallenge,
    journal::Subject,
    people::{
        Role,
        organisations::{self, AddUnit, Found},
        persons::{self, AddPerson, GiveRole},
    },
};
use anyhow::Context as _;
use base::{
    chance::Chance,
    clock::Time,
    db::{Tx, Write as _},
    words::Lang,
};
use serde::Deserialize;
use std::collections::HashMap;

/// `demo/kommune.toml`.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Municipality {
    pub slug: String,
    name: String,
    theme: String,
    contact: String,
    founded: i64,
    unit: Vec<UnitText>,
    person: Vec<PersonText>,
    challenge: Vec<ChallengeText>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct UnitText {
    slug: String,
    name: String,
    #[serde(rename = "in")]
    within: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct PersonText {
    slug: String,
    name: String,
    title: String,
    role: Vec<RoleText>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RoleText {
    is: Word,
    #[serde(rename = "in")]
    unit: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChallengeText {
    slug: String,
    title: String,
    text: String,
    goal: String,
    by: String,
    on: i64,
}

impl Municipality {
    /// Founds it and peoples it; what comes back knows everybody.
    pub async fn found<'tx>(&self, tx: &'tx mut Tx, now: Time) -> anyhow::Result<Pen<'tx>> {
        let at = Time::start_of(working_day(now.date(), self.founded));
        let write = Found {
            slug: self.slug.clone(),
            name: self.name.clone(),
            host: None,
            address: None,
            lang: Lang::Nb,
            theme: self.theme.clone(),
            contact: self.contact.clone(),
            at,
        };
        write.run(tx).await?;
        let organisation = organisations::by_slug(tx, &self.slug).await?.context("the demo's municipality was just founded")?;
        let mut pen = Pen {
            tx,
            organisation,
            chance: Chance::seeded(0),
            now,
            diary: Diary::new(now.date(), now),
            people: HashMap::new(),
            units: HashMap::new(),
            challenges: HashMap::new(),
            needs: HashMap::new(),
        };
        self.add_units(&mut pen, at).await?;
        for person in &self.person {
            person.add(&mut pen, at).await?;
        }
        for challenge in &self.challenge {
            challenge.pose(&mut pen).await?;
        }
        Ok(pen)
    }

    async fn add_units(&self, pen: &mut Pen<'_>, at: Time) -> anyhow::Result<()> {
        for unit in &self.unit {
            let id = pen.id(at);
            let parent = pen.unit(unit.within.as_ref())?;
            let organisation = pen.organisation.id;
            pen.write(AddUnit { organisation, id, parent, slug: unit.slug.clone(), name: unit.name.clone() }).await?;
            pen.units.insert(unit.slug.clone(), id);
        }
        Ok(())
    }
}

impl PersonText {
    async fn add(&self, pen: &mut Pen<'_>, at: Time) -> anyhow::Result<()> {
        let organisation = pen.organisation.id;
        let id = pen.id(at);
        let person = AddPerson {
            organisation,
            id,
            slug: self.slug.clone(),
            name: self.name.clone(),
            title: self.title.clone(),
            // An address that can never receive anything (RFC 2606).
            email: Some(format!("{}@elvelund.example", self.slug)),
            lang: Lang::Nb,
            at,
        };
        pen.write(person).await?;
        for role in &self.role {
            let (role, unit) = (role.is.read(Role::from_text)?, pen.unit(role.unit.as_ref())?);
            pen.write(GiveRole { organisation, person: id, role, unit, at }).await?;
        }
        let person = persons::by_id(pen.tx, organisation, id).await?.context("the person was just added")?;
        pen.people.insert(self.slug.clone(), person);
        Ok(())
    }
}

impl ChallengeText {
    async fn pose(&self, pen: &mut Pen<'_>) -> anyhow::Result<()> {
        let at = pen.at(Some(self.on));
        let id = pen.id(at);
        let by = pen.person(&self.by)?;
        let write = SaveChallenge {
            organisation: pen.organisation.id,
            id,
            slug: self.slug.clone(),
            title: self.title.clone(),
            text: self.text.trim().to_owned(),
            goal: self.goal.clone(),
            published: true,
            at,
            entry: pen.entry(at, by, "challenge.posed", (Subject::Challenge, id)),
        };
        pen.write(write).await?;
        pen.challenges.insert(self.slug.clone(), id);
        Ok(())
    }
}
