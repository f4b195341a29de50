//! What came of the conversations: one observation for each person, and for the team what was said at each question.

use super::{
    guide::Guide,
    rows::{self, Kept},
    talk::{DECISIVE, Note, Talk},
    view,
};
use crate::{
    blt::{
        journeys::{self, Journey},
        trials::trial::{Observation, Results, Source, Trial},
    },
    people::{Deed, Visit},
};
use base::{db::Conn, page::Html};
use futures::future::BoxFuture;

/// One for each person for whom somebody has said whether it would work, with what settled it.
pub(super) fn observations<'a>(
    db: &'a mut Conn,
    who: &'a Visit,
    trial: &'a Trial,
) -> BoxFuture<'a, anyhow::Result<Vec<Observation>>> {
    Box::pin(async move {
        let talks = rows::talks(db, who, trial.id).await?;
        let notes = rows::notes(db, who, trial.id).await?;
        Ok(seen(&talks, &notes))
    })
}

fn seen(talks: &[Talk], notes: &[Note]) -> Vec<Observation> {
    let settled = |talk: &Talk| {
        let there = notes.iter().filter(|n| n.talk_id == talk.id && n.question == DECISIVE && !n.quarantined);
        there.map(Note::joined).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
    };
    let one = |talk: &Talk| {
        let outcome = talk.outcome?;
        Some(Observation { says: outcome.says(), count: 1, group: talk.who_group, note: settled(talk), source: Source::ByHand })
    };
    talks.iter().filter_map(one).collect()
}

/// Everything the team reads about the conversations.
pub(super) struct Shown {
    pub journey: Journey,
    pub guide: Guide,
    pub talks: Vec<Talk>,
    /// The notes the visitor may read, those held back only for who may clear them.
    pub notes: Vec<Note>,
    /// How many notes are held back from the visitor.
    pub hidden: i64,
    pub results: Results,
    pub kept: Vec<Kept>,
    pub may_change: bool,
    pub clears: bool,
}

pub(super) fn shown<'a>(db: &'a mut Conn, who: &'a Visit, trial: &'a Trial) -> BoxFuture<'a, anyhow::Result<Html>> {
    Box::pin(async move {
        let Some(journey) = journeys::find(db, who, trial.journey_id).await? else { return Ok(Html::none()) };
        let team = journeys::team(db, who, journey.id).await?;
        let talks = rows::talks(db, who, trial.id).await?;
        let all = rows::notes(db, who, trial.id).await?;
        let results = Results::of(&seen(&talks, &all));
        let count = all.len();
        let notes: Vec<Note> = all.into_iter().filter(|n| n.may_be_read_by(who, &journey)).collect();
        let shown = Shown {
            guide: rows::guide(db, who.lang, who.organisation.id, trial.id).await?,
            hidden: i64::try_from(count - notes.len()).unwrap_or(i64::MAX),
            kept: rows::kept(db, who, trial.id).await?,
            may_change: journey.may_be_changed_by(who, &team),
            clears: who.person.as_ref().is_some_and(|p| p.may(Deed::SeeQuarantine, journey.unit_id)),
            journey,
            talks,
            notes,
            results,
        };
        Ok(view::results::shown(who, trial, &shown))
    })
}
