//! What a round gathered about the need: insights, findings, and the problem in one sentence.

use super::{RoundText, Walk};
use crate::{
    blt::{
        insights::{AddFinding, AddInsight, HowMany, Kind, SaveStatement},
        journeys::{Group, Half},
    },
    cli::demo::pen::{Pen, Word},
};
use anyhow::Context as _;
use serde::Deserialize;

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InsightText {
    kind: Word,
    text: String,
    source: String,
    group: Word,
    /// Not from somebody who has the need.
    #[serde(default)]
    from_others: bool,
    by: Option<String>,
    on: Option<i64>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FindingText {
    text: String,
    /// The insights it is seen in, counted from one in the order of the whole journey.
    behind: Vec<usize>,
    by: Option<String>,
    on: Option<i64>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StatementText {
    who: String,
    needs: String,
    because: String,
    #[serde(default)]
    not_for: String,
    how_many: Option<i64>,
    by: Option<String>,
    on: Option<i64>,
}

pub(super) async fn tell(round: &RoundText, pen: &mut Pen<'_>, walk: &mut Walk) -> anyhow::Result<()> {
    for insight in &round.insight {
        insight.tell(pen, walk).await?;
    }
    for finding in &round.finding {
        finding.tell(pen, walk).await?;
    }
    let Some(statement) = &round.statement else { return Ok(()) };
    super::move_to(pen, walk, Half::NeedWeigh).await?;
    statement.tell(pen, walk).await
}

impl InsightText {
    async fn tell(&self, pen: &mut Pen<'_>, walk: &mut Walk) -> anyhow::Result<()> {
        let at = pen.at(self.on);
        let id = pen.id(at);
        let person = pen.person(walk.by(self.by.as_ref()))?;
        let write = AddInsight {
            organisation: pen.organisation.id,
            id,
            journey: walk.journey,
            round: walk.round,
            kind: self.kind.read(Kind::from_text)?,
            text: self.text.trim().to_owned(),
            source: self.source.clone(),
            group: self.group.read(Group::from_text)?,
            from_target: !self.from_others,
            person,
            at,
            entry: pen.entry(at, person, "insight.added", walk.subject()),
        };
        pen.write(write).await?;
        walk.insights.push(id);
        Ok(())
    }
}

impl FindingText {
    async fn tell(&self, pen: &mut Pen<'_>, walk: &Walk) -> anyhow::Result<()> {
        let at = pen.at(self.on);
        let person = pen.person(walk.by(self.by.as_ref()))?;
        let missing = "a finding stands on an insight that is not there";
        let behind = self.behind.iter().map(|n| walk.insights.get(n.wrapping_sub(1)).copied().context(missing));
        let write = AddFinding {
            organisation: pen.organisation.id,
            id: pen.id(at),
            journey: walk.journey,
            round: walk.round,
            text: self.text.trim().to_owned(),
            behind: behind.collect::<anyhow::Result<_>>()?,
            person,
            at,
            entry: pen.entry(at, person, "finding.added", walk.subject()),
        };
        pen.write(write).await
    }
}

impl StatementText {
    async fn tell(&self, pen: &mut Pen<'_>, walk: &mut Walk) -> anyhow::Result<()> {
        let at = pen.at(self.on);
        let person = pen.person(walk.by(self.by.as_ref()))?;
        let write = SaveStatement {
            organisation: pen.organisation.id,
            journey: walk.journey,
            round: walk.round,
            after: walk.versions,
            who: self.who.clone(),
            needs: self.needs.clone(),
            because: self.because.clone(),
            not_for: self.not_for.clone(),
            how_many: Some(self.how_many.map_or(HowMany::Unknown, HowMany::Number)),
            person,
            at,
            entry: pen.entry(at, person, "statement.saved", walk.subject()),
        };
        pen.must("a problem statement", write).await?;
        walk.versions += 1;
        Ok(())
    }
}
