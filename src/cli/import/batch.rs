//! One batch of an import: proposals become needs, new ones are told from known ones, all are written at once.

use super::{telling::Telling, text_of};
use crate::{
    blt::{
        challenges::{self, Challenge},
        needs::{self, GivenAnswer, ImportNeeds, Imported, Report},
    },
    journal::{Actor, Entry, Subject},
    people::{Organisation, Visit},
};
use base::{clock::Time, files, id::Id, text, web::App};
use sheet::Proposal;
use std::collections::HashMap;

/// Proposals waiting to be written, with the line each came from.
pub struct Batch<'a> {
    app: &'a App,
    visit: Visit,
    /// Challenges by title and by word, in small letters.
    challenges: HashMap<String, Id<Challenge>>,
    waiting: Vec<(u64, Imported)>,
}

impl<'a> Batch<'a> {
    pub async fn new(app: &'a App, organisation: Organisation) -> anyhow::Result<Batch<'a>> {
        let visit = Visit::anyone(organisation, app.clock.now());
        let mut db = app.db.read().await?;
        let all = challenges::all(&mut db, &visit).await?;
        let challenges = all.into_iter().flat_map(|c| [(c.title.to_lowercase(), c.id), (c.slug, c.id)]).collect();
        Ok(Batch { app, visit, challenges, waiting: Vec::new() })
    }

    pub fn len(&self) -> usize {
        self.waiting.len()
    }

    /// Adds a proposal, or says why it cannot be a need.
    pub fn add(&mut self, line: u64, proposal: Proposal) -> Result<(), String> {
        let text = text_of(&proposal.text)?;
        // Two systems may give the same number to different proposals, so the text counts too.
        let print = [&sheet::fingerprint(&proposal), text.to_lowercase().as_bytes()].concat();
        let imported = self.imported(proposal, text, files::sha256(&print));
        self.waiting.push((line, imported));
        Ok(())
    }

    fn imported(&self, proposal: Proposal, text: String, fingerprint: String) -> Imported {
        let (app, now) = (self.app, self.visit.now);
        let at = proposal.date.map_or(now, Time::start_of).min(now);
        let title = proposal.title.as_deref().map_or_else(|| needs::title_of(&text), needs::title_of);
        // Everything that others will read passes the guard, the place and the answer too.
        let place = proposal.place.as_deref().unwrap_or_default();
        let quarantined = !text::personal(&format!("{title}\n{text}\n{place}")).is_empty();
        let category = proposal.category.as_deref().unwrap_or_default().trim().to_lowercase();
        let need = app.chance.new_id(at);
        let report = Report {
            organisation: self.visit.organisation.id,
            need,
            reporter: app.chance.new_id(at),
            code: app.chance.code(),
            text,
            title,
            idea: None,
            ask_about_idea: false,
            concerns: proposal.place,
            quarantined,
            name: proposal.name,
            email: proposal.email.filter(|e| text::is_email(e)),
            lang: self.visit.organisation.lang,
            picture: None,
            unit: None,
            challenge: self.challenges.get(&category).copied(),
            source: "import",
            fingerprint: Some(fingerprint),
            at,
            answer_due: needs::promise_for(&self.visit),
            news: app.chance.new_id(at),
            entry: self.entry(need.uuid(), 1),
        };
        let answer = proposal.answer.map(|text| {
            let quarantined = !text::personal(&text).is_empty();
            GivenAnswer { id: app.chance.new_id(now), text, quarantined }
        });
        Imported { report, answer }
    }

    fn entry(&self, subject_id: uuid::Uuid, count: usize) -> Entry {
        Entry {
            id: self.app.chance.new_id(self.visit.now),
            organisation: self.visit.organisation.id,
            at: self.visit.now,
            actor: Actor::System,
            kind: "needs.imported",
            subject: Subject::Organisation,
            subject_id,
            data: serde_json::json!({ "count": count }),
        }
    }

    /// Writes what waits, or in a dry run only tells line by line what would be.
    pub async fn finish(&mut self, telling: &mut Telling) -> anyhow::Result<()> {
        let waiting = std::mem::take(&mut self.waiting);
        let prints: Vec<String> = waiting.iter().filter_map(|(_, n)| n.report.fingerprint.clone()).collect();
        let Some((_, first)) = waiting.first() else { return Ok(()) };
        let entry = self.entry(first.report.need.uuid(), waiting.len());
        let mut db = self.app.db.read().await?;
        let mut known = needs::known(&mut db, self.visit.organisation.id, &prints).await?;
        drop(db);
        let mut new = Vec::new();
        for (line, imported) in waiting {
            let is_new = imported.report.fingerprint.as_ref().is_none_or(|f| known.insert(f.clone()));
            telling.found(line, is_new, imported.report.quarantined, &imported.report.title);
            if is_new {
                new.push(imported);
            }
        }
        if telling.is_dry_run() || new.is_empty() {
            return Ok(());
        }
        let change = ImportNeeds { organisation: self.visit.organisation.id, needs: new, entry, at: self.visit.now };
        self.app.db.write(change).await?;
        Ok(())
    }
}
