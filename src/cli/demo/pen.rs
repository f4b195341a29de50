//! The pen the demo is written with: it knows who is who, and turns each thing into a change with its journal entry.

use super::days::Diary;
use crate::{
    blt::{challenges::Challenge, needs::Need},
    journal::{Actor, Entry, Subject},
    people::{Organisation, Person, Visit, organisations::Unit},
};
use anyhow::{Context as _, ensure};
use base::{
    chance::Chance,
    clock::Time,
    db::{Tx, Write},
    id::Id,
};
use serde::Deserialize;
use std::collections::HashMap;

/// Writes in one transaction, so that a demo is there as a whole or not at all.
pub struct Pen<'tx> {
    pub tx: &'tx mut Tx,
    pub organisation: Organisation,
    /// The same for the same texts, so that codes on paper go on working. Nothing secret is drawn from it.
    pub chance: Chance,
    pub now: Time,
    pub diary: Diary,
    pub people: HashMap<String, Person>,
    pub units: HashMap<String, Id<Unit>>,
    pub challenges: HashMap<String, Id<Challenge>>,
    /// Needs that other texts point to.
    pub needs: HashMap<String, Id<Need>>,
}

impl Pen<'_> {
    pub async fn write<W: Write>(&mut self, change: W) -> anyhow::Result<W::Done> {
        change.run(self.tx).await
    }

    /// For a change that can be refused: here a refusal is a mistake in the texts.
    pub async fn must<W: Write<Done = bool>>(&mut self, what: &str, change: W) -> anyhow::Result<()> {
        ensure!(self.write(change).await?, "the demo's texts: {what} was refused");
        Ok(())
    }

    /// The next moment of the story.
    pub fn at(&mut self, on: Option<i64>) -> Time {
        self.diary.at(on)
    }

    pub fn id<T>(&self, at: Time) -> Id<T> {
        self.chance.new_id(at)
    }

    pub fn person(&self, slug: &str) -> anyhow::Result<Id<Person>> {
        Ok(self.people.get(slug).with_context(|| format!("the demo has no person '{slug}'"))?.id)
    }

    pub fn unit(&self, slug: Option<&String>) -> anyhow::Result<Option<Id<Unit>>> {
        known(&self.units, "unit", slug)
    }

    pub fn challenge(&self, slug: Option<&String>) -> anyhow::Result<Option<Id<Challenge>>> {
        known(&self.challenges, "challenge", slug)
    }

    pub fn need(&self, word: &str) -> anyhow::Result<Id<Need>> {
        self.needs.get(word).copied().with_context(|| format!("the demo has no need '{word}'"))
    }

    /// Somebody's visit at a moment, for reads and for rules that ask who does it.
    pub fn visit(&self, slug: &str, at: Time) -> anyhow::Result<Visit> {
        let person = self.people.get(slug).with_context(|| format!("the demo has no person '{slug}'"))?;
        Ok(Visit::anyone(self.organisation.clone(), at).made_by(person.clone()))
    }

    /// The journal's entry about something a person did.
    pub fn entry<T>(&self, at: Time, by: Id<Person>, kind: &'static str, subject: (Subject, Id<T>)) -> Entry {
        self.entry_of(at, Actor::Person(by), kind, subject)
    }

    pub fn entry_of<T>(&self, at: Time, actor: Actor, kind: &'static str, (subject, id): (Subject, Id<T>)) -> Entry {
        Entry {
            id: self.id(at),
            organisation: self.organisation.id,
            at,
            actor,
            kind,
            subject,
            subject_id: id.uuid(),
            data: serde_json::Value::Null,
        }
    }
}

fn known<T>(all: &HashMap<String, Id<T>>, what: &str, slug: Option<&String>) -> anyhow::Result<Option<Id<T>>> {
    let Some(slug) = slug else { return Ok(None) };
    all.get(slug).map(|id| Some(*id)).with_context(|| format!("the demo has no {what} '{slug}'"))
}

/// A code word in the texts, such as `leader` or `single_case`.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub struct Word(String);

impl Word {
    /// What it stands for, by the enum's own reading.
    pub fn read<T>(&self, from_text: impl Fn(&str) -> Option<T>) -> anyhow::Result<T> {
        from_text(&self.0)
            .with_context(|| format!("the demo's texts: '{}' is not a word for {}", self.0, std::any::type_name::<T>()))
    }
}
