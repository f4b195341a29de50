//! What came of the questions: as the observations all kinds share, and in all detail for the team.

use super::{
    question::{Kind, Question, deciding},
    rows, view,
};
use crate::{
    blt::{
        journeys,
        trials::trial::{Observation, Says, Source, Trial},
    },
    people::{Deed, Visit},
};
use base::{db::Conn, page::Html};
use futures::future::BoxFuture;

/// Most texts listed; nobody reads more, and all are counted.
const MOST_LISTED: i64 = 200;

/// One count for each thing the deciding answer can say. Who passed it over has said nothing clear.
pub(super) fn observations<'a>(
    db: &'a mut Conn,
    who: &'a Visit,
    trial: &'a Trial,
) -> BoxFuture<'a, anyhow::Result<Vec<Observation>>> {
    Box::pin(async move {
        let questions = rows::questions(db, who.organisation.id, trial.id).await?;
        let Some(question) = deciding(&questions) else { return Ok(Vec::new()) };
        let people = rows::people(db, who, trial.id).await?;
        let counts = match question.kind {
            Kind::YesNo | Kind::Scale | Kind::Choice => rows::counts(db, who, trial.id, &[question.number]).await?,
            Kind::Text => Vec::new(),
        };
        let sum = |says: Says| counts.iter().filter(|(_, value, _)| question.says(value) == says).map(|(.., n)| n).sum::<i64>();
        let (for_, against) = (sum(Says::For), sum(Says::Against));
        let all = [(Says::For, for_), (Says::Against, against), (Says::Unclear, people - for_ - against)];
        let seen = |(says, count)| Observation { says, count, group: trial.group, note: String::new(), source: Source::Answer };
        Ok(all.into_iter().filter(|(_, count)| *count > 0).map(seen).collect())
    })
}

/// Everything the team reads about the answers.
pub(super) struct Shown {
    pub questions: Vec<Question>,
    pub people: i64,
    pub counts: Vec<(i64, String, i64)>,
    pub said: Vec<rows::Said>,
    /// How many texts wait for somebody who may see them.
    pub hidden: i64,
    pub names: Vec<(Option<String>, Option<String>)>,
}

pub(super) fn shown<'a>(db: &'a mut Conn, who: &'a Visit, trial: &'a Trial) -> BoxFuture<'a, anyhow::Result<Html>> {
    Box::pin(async move {
        let questions = rows::questions(db, who.organisation.id, trial.id).await?;
        let numbers = |in_words: bool| {
            questions.iter().filter(|q| (q.kind == Kind::Text) == in_words).map(|q| q.number).collect::<Vec<_>>()
        };
        let journey = journeys::find(db, who, trial.journey_id).await?;
        // Who took part, and how to reach them, is for those who work on the journey.
        let team = journeys::team(db, who, trial.journey_id).await?;
        let is_ours = journey.as_ref().is_some_and(|j| j.may_be_changed_by(who, &team));
        let sees_hidden = journey.is_some_and(|j| who.person.as_ref().is_some_and(|p| p.may(Deed::SeeQuarantine, j.unit_id)));
        let shown = Shown {
            people: rows::people(db, who, trial.id).await?,
            counts: rows::counts(db, who, trial.id, &numbers(false)).await?,
            said: rows::words(db, who, trial.id, &numbers(true), (sees_hidden, MOST_LISTED)).await?,
            hidden: if sees_hidden { 0 } else { rows::hidden(db, who, trial.id).await? },
            names: if trial.may_ask_who() && is_ours { rows::names(db, who, trial.id).await? } else { Vec::new() },
            questions,
        };
        Ok(view::results::shown(who, trial, &shown))
    })
}
