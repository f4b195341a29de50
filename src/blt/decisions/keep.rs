//! Writes down everything known, as the document kept beside a decision.

use super::{
    decision::Draft,
    gate::Gate,
    known::{Known, Tried},
    snapshot::{self as then, FORMAT, Snapshot},
};
use crate::blt::{
    benefits::{self, Baseline},
    foundations::Check,
    insights,
    journeys::{Journey, Round},
    solutions::{self, State},
};
use crate::people::{Person, Visit};
use base::id::Id;
use std::collections::HashMap;

/// What stands around what is known: names as they are now.
pub struct Around<'a> {
    pub visit: &'a Visit,
    pub journey: &'a Journey,
    pub rounds: &'a [Round],
    pub round: &'a Round,
    pub unit: Option<String>,
    pub needs: Vec<String>,
    pub names: HashMap<Id<Person>, String>,
}

impl Around<'_> {
    fn name(&self, person: Option<Id<Person>>) -> Option<String> {
        person.and_then(|id| self.names.get(&id)).cloned()
    }

    fn number(&self, round: Id<Round>) -> i64 {
        self.rounds.iter().find(|r| r.id == round).map_or(1, |r| r.number)
    }
}

/// The whole document.
pub fn snapshot(around: &Around, known: &Known, draft: &Draft, despite: &[Gate]) -> Snapshot {
    let (told, proposed) = (&known.told, &known.proposed);
    let chosen = proposed.chosen();
    let others = proposed.solutions.iter().filter(|s| chosen.is_none_or(|c| c.id != s.id));
    Snapshot {
        format: FORMAT,
        organisation: around.visit.organisation.name.clone(),
        journey: around.journey.title.clone(),
        unit: around.unit.clone(),
        round: around.round.number,
        half: around.round.half.as_str().to_owned(),
        decision: decided(around, draft, despite),
        needs: around.needs.clone(),
        statement: told.statement().map(problem),
        heard: told.heard.iter().filter(|(_, count)| *count > 0).map(|(g, count)| (g.as_str().to_owned(), *count)).collect(),
        insights: told.insights.iter().map(insight).collect(),
        findings: told.findings.iter().map(|f| then::Finding { text: f.text.clone(), behind: f.behind.len() as i64 }).collect(),
        elsewhere: proposed.elsewhere.iter().map(elsewhere).collect(),
        solution: chosen.map(solution),
        other_ideas: others.map(idea).collect(),
        assumptions: proposed.assumptions.iter().map(|a| assumption(a, chosen)).collect(),
        tests: known.tried.iter().map(|t| test(around, known, t)).collect(),
        foundations: known.check.as_ref().map(|c| foundations(c, known)),
        benefits: known.benefits.iter().map(|b| benefit(around, b)).collect(),
    }
}

fn decided(around: &Around, draft: &Draft, despite: &[Gate]) -> then::Decided {
    then::Decided {
        choice: draft.choice.as_str().to_owned(),
        reason: draft.reason.clone(),
        by: around.visit.person.as_ref().map(|p| p.name.clone()).unwrap_or_default(),
        second: around.name(draft.second),
        alone_because: draft.alone_because.clone(),
        at: around.visit.now,
        next_step: draft.next_step.clone(),
        next_on: draft.next_on.map(|d| d.to_string()),
        wake_on: draft.wake_on.map(|d| d.to_string()),
        handed_to: draft.handed_to.clone(),
        avoided_kroner: draft.avoided_kroner,
        kroner: draft.kroner,
        despite: despite.iter().map(|g| g.as_str().to_owned()).collect(),
        despite_because: draft.despite_because.clone().filter(|_| !despite.is_empty()),
    }
}

fn problem(statement: &insights::Statement) -> then::Problem {
    then::Problem {
        version: statement.version,
        who: statement.who.clone(),
        needs: statement.needs.clone(),
        because: statement.because.clone(),
        not_for: statement.not_for.clone(),
        how_many: statement.how_many.map(insights::HowMany::code),
    }
}

fn insight(insight: &insights::Insight) -> then::Insight {
    then::Insight {
        kind: insight.kind.as_str().to_owned(),
        text: insight.text.clone(),
        source: insight.source.clone(),
        group: insight.group.as_str().to_owned(),
        from_target: insight.from_target,
    }
}

fn elsewhere(answer: &solutions::Elsewhere) -> then::Elsewhere {
    then::Elsewhere { found: answer.found, who: answer.who.clone(), what: answer.what.clone(), source: answer.source.clone() }
}

fn solution(solution: &solutions::Solution) -> then::Solution {
    then::Solution {
        title: solution.title.clone(),
        text: solution.text.clone(),
        kind: solution.kind.as_str().to_owned(),
        novelty: solution.novelty.as_str().to_owned(),
        version: solution.version,
    }
}

fn idea(solution: &solutions::Solution) -> then::Idea {
    then::Idea { title: solution.title.clone(), set_aside: (solution.state == State::SetAside).then(|| solution.reason.clone()) }
}

fn assumption(assumption: &solutions::Assumption, chosen: Option<&solutions::Solution>) -> then::Assumption {
    then::Assumption {
        text: assumption.text.clone(),
        must_hold: assumption.must_hold,
        state: assumption.state.as_str().to_owned(),
        of_chosen: chosen.is_some_and(|c| c.id == assumption.solution_id),
    }
}

fn test(around: &Around, known: &Known, tried: &Tried) -> then::Test {
    let (t, r) = (&tried.trial, &tried.results);
    let assumption = known.proposed.assumptions.iter().find(|a| Some(a.id) == t.assumption_id);
    then::Test {
        title: t.title.clone(),
        kind: t.kind.as_str().to_owned(),
        round: around.number(t.round_id),
        state: t.state.as_str().to_owned(),
        assumption: assumption.map(|a| a.text.clone()),
        who: t.who.clone(),
        group: t.group.as_str().to_owned(),
        how_many: t.how_many,
        criterion: t.criterion.clone(),
        why_not_smaller: t.why_not_smaller.clone(),
        planned_on: t.planned_on.to_string(),
        planned_minutes: t.minutes,
        planned_kroner: t.kroner,
        actual_minutes: t.actual_minutes,
        actual_kroner: t.actual_kroner,
        people: r.people,
        for_: r.for_,
        against: r.against,
        unclear: r.unclear,
        strength: tried.strength().code().to_owned(),
        verdict: t.verdict.map(|v| v.as_str().to_owned()),
        surprise: t.surprise.clone(),
    }
}

fn foundations(check: &Check, known: &Known) -> then::Foundations {
    let score =
        |s: &crate::blt::foundations::Score| (s.foundation.as_str().to_owned(), i64::from(s.level.number()), s.reason.clone());
    then::Foundations { at: check.at, in_round: check.round_id == known.round, scores: check.scores.iter().map(score).collect() }
}

fn benefit(around: &Around, benefit: &benefits::Benefit) -> then::Benefit {
    let (baseline, cannot_measure) = match &benefit.baseline {
        Baseline::None => (None, None),
        Baseline::Unmeasurable { because } => (None, Some(because.clone())),
        Baseline::Measured { value, unit, on, method } => {
            (Some(then::Baseline { value: *value, unit: unit.clone(), on: on.to_string(), method: method.clone() }), None)
        }
    };
    then::Benefit {
        title: benefit.title.clone(),
        kind: benefit.kind.as_str().to_owned(),
        baseline,
        cannot_measure,
        owner: around.name(benefit.owner),
        measured: benefit.measured.iter().map(|m| (m.on.to_string(), m.value, m.told.clone())).collect(),
    }
}
