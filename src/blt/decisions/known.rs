//! Everything a journey knows when its round is decided, read at once.

use super::{
    decision::Draft,
    gate::Gate,
    gates,
    marks::{self, Marks, Piece, Strength},
};
use crate::{
    blt::{
        benefits::{self, Benefit},
        foundations::{self, Check},
        insights::{self, Told},
        journeys::{Journey, JourneyStatus, Round},
        solutions::{self, Assumption, Holds, Novelty, Proposed},
        trials::{self, Results, Says, State, Trial, observations},
    },
    people::{Deed, Person, Visit},
};
use base::{db::Conn, id::Id};
use std::collections::BTreeSet;

/// A test with what it came to.
pub struct Tried {
    pub trial: Trial,
    pub results: Results,
    /// Whether people of the target group took part.
    pub from_target: bool,
}

impl Tried {
    pub fn strength(&self) -> Strength {
        Strength::of(self.trial.kind, self.from_target)
    }

    /// How it counts for what it tested; nothing until it is closed and weighed.
    fn piece(&self) -> Option<Piece> {
        let verdict = self.trial.verdict.filter(|_| self.trial.state == State::Closed)?;
        Some(Piece { strength: self.strength(), verdict, from_target: self.from_target })
    }
}

/// What is known now. Later rounds inherit it all: it hangs on the journey.
pub struct Known {
    pub told: Told,
    pub proposed: Proposed,
    pub tried: Vec<Tried>,
    /// The foundations, as they were judged last; perhaps in an earlier round.
    pub check: Option<Check>,
    pub benefits: Vec<Benefit>,
    /// The round it is seen from.
    pub round: Id<Round>,
}

impl Known {
    /// Find the journey first. Those outside get what they may read.
    pub async fn read(db: &mut Conn, who: &Visit, journey: &Journey, round: &Round) -> anyhow::Result<Known> {
        let targets = insights::targets(db, who, journey.id).await?;
        let mut tried = Vec::new();
        for trial in trials::of_journey(db, who, journey).await? {
            let seen = observations::all(db, who, &trial).await?;
            let from_target = seen.iter().any(|o| targets.contains(&o.group) && o.says != Says::Unclear);
            tried.push(Tried { results: Results::of(&seen), from_target, trial });
        }
        Ok(Known {
            told: insights::told(db, who, journey.id).await?,
            proposed: solutions::proposed(db, who, round).await?,
            tried,
            check: foundations::latest(db, who, journey).await?,
            benefits: benefits::of_journey(db, who, journey.id).await?,
            round: round.id,
        })
    }

    /// The foundations, if they have been judged in this round.
    pub fn check_now(&self) -> Option<&Check> {
        self.check.as_ref().filter(|c| c.round_id == self.round)
    }

    /// What must hold for the chosen solution; all that was assumed about it when nothing was marked so.
    fn critical(&self) -> Vec<&Assumption> {
        let Some(chosen) = self.proposed.chosen() else { return Vec::new() };
        let all: Vec<&Assumption> = self.proposed.assumptions_of(chosen.id).collect();
        let must: Vec<&Assumption> = all.iter().copied().filter(|a| a.must_hold).collect();
        if must.is_empty() { all } else { must }
    }

    /// The one that decides: what did not hold, else what is not known, else what is asked first.
    pub fn most_critical(&self) -> Option<&Assumption> {
        let rank = |a: &Assumption| match a.state {
            Holds::NotSupported => 0,
            Holds::Open => 1,
            Holds::Unclear => 2,
            Holds::Supported => 3,
        };
        self.critical().into_iter().min_by_key(|a| (rank(a), a.asks, a.id))
    }

    fn pieces_about(&self, assumption: &Assumption) -> Vec<Piece> {
        self.tried.iter().filter(|t| t.trial.assumption_id == Some(assumption.id)).filter_map(Tried::piece).collect()
    }

    /// Rule H6: what decides is known to hold, and the target group has shown it with something concrete.
    pub fn has_evidence(&self) -> bool {
        let is_known = self.most_critical().is_some_and(|a| a.state == Holds::Supported);
        is_known && self.critical().iter().any(|a| marks::target_supports(&self.pieces_about(a)))
    }

    /// What has been spent on tests: minutes and kroner, as it was or as it was planned.
    pub fn spent(&self) -> (i64, i64) {
        let begun = self.tried.iter().map(|t| &t.trial).filter(|t| t.state != State::Planned);
        begun.fold((0, 0), |(minutes, kroner): (i64, i64), t| {
            (
                minutes.saturating_add(t.actual_minutes.unwrap_or(t.minutes)),
                kroner.saturating_add(t.actual_kroner.unwrap_or(t.kroner)),
            )
        })
    }

    /// Rule D4: whether everything here was written by this one person.
    pub fn is_sole_author(&self, person: Id<Person>) -> bool {
        let insights = self.told.insights.iter().map(|i| Some(i.person_id));
        let statements = self.told.statements.iter().map(|s| Some(s.person_id));
        let ideas = self.proposed.solutions.iter().map(|s| s.person_id);
        let assumptions = self.proposed.assumptions.iter().map(|a| Some(a.person_id));
        let trials = self.tried.iter().map(|t| t.trial.planned_by);
        let authors: BTreeSet<Id<Person>> =
            insights.chain(statements).chain(ideas).chain(assumptions).chain(trials).flatten().collect();
        authors.iter().all(|a| *a == person)
    }

    /// The gates that are closed for this choice and this person.
    pub fn gates(&self, who: &Visit, journey: &Journey, draft: &Draft) -> Vec<Gate> {
        let facts = gates::Facts {
            is_leader: who.person.as_ref().is_some_and(|p| p.may(Deed::Decide, journey.unit_id)),
            check: self.check_now(),
            benefits: &self.benefits,
            has_evidence: self.has_evidence(),
            has_tested: self.tried.iter().any(|t| t.trial.state == State::Closed),
            is_dear: draft.kroner.is_some_and(|k| k > who.organisation.alone_kroner),
        };
        gates::closed(draft.choice, &facts)
    }

    /// The three marks, as they follow from what is known.
    pub fn marks(&self, status: JourneyStatus) -> Marks {
        let chosen = self.proposed.chosen();
        Marks::of(&marks::Facts {
            solution: chosen.map(|s| (s.kind, s.novelty)).filter(|(_, novelty)| *novelty != Novelty::Unknown),
            is_supported: self.critical().iter().any(|a| marks::supports(&self.pieces_about(a))),
            is_in_use: status == JourneyStatus::Adopted,
            is_felt: self.benefits.iter().any(|b| b.is_measured() || b.is_told()),
        })
    }
}
