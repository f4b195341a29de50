//! Everything the page of one journey puts together, read at once; and what the checklists need to know of it.

use super::readiness::{Known, Test, checklist};
use crate::{
    blt::{
        decisions, evidence,
        foundations::{self, Check},
        insights::{self, Told},
        journeys::{self, Half, Journey, Part, Round, Team},
        needs::{self, Need},
        solutions::{self, Proposed},
        trials::{self, Results, State, Tested, Trial},
    },
    journal::{self, Happened},
    people::{
        Person, Visit,
        organisations::{self, Unit},
        persons,
    },
};
use base::{
    db::Conn,
    id::Id,
    page::{Html, blt},
};
use std::collections::{BTreeSet, HashMap};

/// A journey with everything known about it. What the visitor may not read is not in it.
pub(super) struct Whole {
    pub journey: Journey,
    /// The round under way, or the last one decided.
    pub round: Round,
    pub told: Told,
    pub proposed: Proposed,
    pub tested: Tested,
    /// What is known about the chosen solution.
    pub evidence: Option<evidence::Known>,
    /// How each round ended, and why.
    pub rounds_told: Html,
    /// For those inside only, empty otherwise: the team, the needs, what happened.
    pub team: Team,
    pub needs: Vec<Need>,
    pub happened: Vec<Happened>,
    pub names: HashMap<Id<Person>, String>,
    pub unit: Option<Unit>,
    pub foundations: Option<Check>,
}

impl Whole {
    /// All rounds of a journey that has been found.
    pub async fn read(db: &mut Conn, who: &Visit, journey: Journey) -> anyhow::Result<Whole> {
        let round = journeys::current_round(db, who, journey.id).await?;
        let mut whole = Whole {
            told: insights::told(db, who, journey.id).await?,
            proposed: solutions::proposed(db, who, &round).await?,
            tested: trials::tested(db, who, &journey).await?,
            evidence: None,
            rounds_told: Html::none(),
            team: Team::default(),
            needs: Vec::new(),
            happened: Vec::new(),
            names: HashMap::new(),
            unit: None,
            foundations: None,
            journey,
            round,
        };
        if let Some(solution) = whole.proposed.chosen() {
            whole.evidence = Some(evidence::about_tested(db, who, &whole.tested, solution).await?);
        }
        if whole.journey.is_seen_inside_by(who) {
            whole.read_inside(db, who).await?;
        }
        whole.rounds_told = decisions::section(db, who, &whole.journey, &whole.team).await?;
        Ok(whole)
    }

    async fn read_inside(&mut self, db: &mut Conn, who: &Visit) -> anyhow::Result<()> {
        let organisation = who.organisation.id;
        self.team = journeys::team(db, who, self.journey.id).await?;
        for need in journeys::needs_of(db, organisation, self.journey.id).await? {
            self.needs.extend(needs::find(db, who, need).await?);
        }
        self.happened = journal::of(db, who, self.journey.id.uuid()).await?;
        self.names = persons::names(db, organisation).await?;
        self.foundations = foundations::latest(db, who, &self.journey).await?;
        self.unit = organisations::all_units(db, organisation).await?.into_iter().find(|u| Some(u.id) == self.journey.unit_id);
        Ok(())
    }

    /// What the tests have shown about the chosen solution, once some of it has been tested.
    pub fn evidence_of(&self, visit: &Visit) -> Html {
        let begun = self.tested.trials.iter().any(|(trial, _)| trial.state != State::Planned);
        let inside = self.journey.is_seen_inside_by(visit);
        Html::from(self.evidence.as_ref().filter(|_| begun).map(|known| evidence::section(visit, known, inside)))
    }

    /// How far a half has come. What was passed by with nothing done is not called done; only those inside see enough to tell.
    pub fn state_of(&self, visit: &Visit, half: Half) -> blt::State {
        let state = journeys::state_of(half, self.round.half);
        let is_empty = || checklist(half, &self.known()).done() == 0;
        if state == blt::State::Done && self.journey.is_seen_inside_by(visit) && is_empty() { blt::State::Skipped } else { state }
    }

    pub fn has_decider(&self) -> bool {
        self.team.who_is(Part::Decider).next().is_some()
    }

    /// What the checklists and the next step ask about.
    pub fn known(&self) -> Known {
        let insights = &self.told.insights;
        let statement = self.told.statement();
        let ideas = &self.proposed.solutions;
        let writers: BTreeSet<Option<Id<Person>>> = ideas.iter().map(|s| s.person_id).collect();
        Known {
            insights: insights.len(),
            sources: insights.iter().map(|i| i.source.to_lowercase()).collect::<BTreeSet<_>>().len(),
            from_target: insights.iter().filter(|i| i.from_target).count(),
            statement_whole: statement.is_some_and(|s| s.is_whole()),
            statement_begun: statement.is_some(),
            not_for: statement.is_some_and(|s| !s.not_for.is_empty()),
            how_big: statement.is_some_and(|s| s.how_many.is_some()),
            names_a_solution: statement.is_some_and(|s| s.contains_a_solution()),
            elsewhere: !self.proposed.elsewhere.is_empty(),
            ideas: ideas.len(),
            idea_writers: writers.len(),
            chosen: self.is_chosen(),
            must_hold: self.must_hold(),
            test: self.test(),
        }
    }

    /// Chosen in this round, or carried along into its tests: going on to test is a choice too.
    fn is_chosen(&self) -> bool {
        self.proposed.choice.as_ref().is_some_and(|c| c.round_id == self.round.id || self.round.half >= Half::TestGather)
    }

    fn must_hold(&self) -> usize {
        let chosen = self.proposed.chosen().map(|s| s.id);
        self.proposed.assumptions.iter().filter(|a| a.must_hold && Some(a.solution_id) == chosen).count()
    }

    /// The tests of the round under way.
    pub fn trials_now(&self) -> impl DoubleEndedIterator<Item = &(Trial, Results)> {
        self.tested.in_round(self.round.id)
    }

    /// What the checklist asks is asked of the newest test: it is the one being worked on.
    fn test(&self) -> Test {
        let newest = self.trials_now().last().map(|(trial, _)| trial);
        let in_state = |state: State| self.trials_now().filter(move |(trial, _)| trial.state == state);
        Test {
            planned: self.trials_now().count(),
            has_assumption: newest.is_some_and(|t| t.assumption_id.is_some()),
            has_who: newest.is_some_and(|t| !t.who.is_empty()),
            has_how_many: newest.is_some_and(|t| t.how_many > 0),
            has_criterion: newest.is_some_and(|t| !t.criterion.is_empty()),
            has_date: newest.is_some(),
            could_be_smaller: newest.is_some_and(|t| self.could_be_smaller(t)),
            running: in_state(State::Running).count(),
            answers: in_state(State::Running).map(|(_, r)| usize::try_from(r.people).unwrap_or(0)).sum(),
            closed: in_state(State::Closed).count(),
            weighed: in_state(State::Closed).all(|(trial, _)| trial.verdict.is_some()),
            surprised: self.trials_now().any(|(trial, _)| trial.surprise.is_some()),
        }
    }

    /// Rule T2: a higher rung than the question needs, and nobody has said why.
    fn could_be_smaller(&self, trial: &Trial) -> bool {
        let asks = self.proposed.assumptions.iter().find(|a| Some(a.id) == trial.assumption_id).map(|a| a.asks);
        asks.is_some_and(|asks| trial.kind > trials::smallest_for(asks)) && trial.why_not_smaller.is_none()
    }
}
