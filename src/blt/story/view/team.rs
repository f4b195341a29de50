//! What the team's page looks like: where we are, the one thing to do next, the three phases, and who is with us.

use super::{
    checklist, happened,
    parts::{place_of, state_name, stop_of, symbol},
    step,
};
use crate::{
    blt::{
        foundations, insights,
        journeys::{
            Half, Journey, JourneyStatus, PHASES, Part, Phase, half_name, halves_of, part_name, phase_name, status_colour,
            status_name,
        },
        solutions,
        story::{
            next_step::{Step, next_step},
            readiness::{self, Known},
            whole::Whole,
            words,
        },
        trials,
    },
    people::Visit,
};
use base::{
    html,
    page::{
        Html, blt,
        parts::{Colour, actions, breadcrumbs, link_button, post_button, quote, tag, tags},
    },
    words as shared,
};

/// What every part of the page looks at.
struct Page<'a> {
    visit: &'a Visit,
    whole: &'a Whole,
    known: Known,
    step: Step,
    may_change: bool,
}

pub(in crate::blt::story) fn team(visit: &Visit, whole: &Whole) -> Html {
    let lang = visit.lang;
    let known = whole.known();
    let step = next_step(whole.journey.status, whole.round.half, &known, whole.has_decider());
    let page = Page { visit, whole, known, step, may_change: whole.journey.may_be_changed_by(visit, &whole.team) };
    let now = whole.round.half.phase();
    let others = PHASES.into_iter().filter(|p| Some(*p) != now);
    let phases: Html = now.into_iter().chain(others).map(|phase| page.phase(phase)).collect();
    html! {
        (breadcrumbs(shared::breadcrumbs(lang), &[(words::tracks(lang), "/lop")]))
        <div class="split">
            <div>
                (page.marks())
                <h1 class="ds-heading" data-size="lg">(whole.journey.title)</h1>
                @if let Some(statement) = whole.told.statement() { <p class="lead">(insights::sentence(lang, statement))</p> }
            </div>
            (symbol(visit, whole, true))
        </div>
        <div class="with-side">
            <div>
                (step::next(visit, whole, page.step, page.may_change))
                (phases)
                (page.rounds())
            </div>
            <div>(page.side())</div>
        </div>
    }
}

impl Page<'_> {
    fn marks(&self) -> Html {
        let (lang, journey) = (self.visit.lang, &self.whole.journey);
        let status = (journey.status != JourneyStatus::Active)
            .then(|| tag(status_colour(journey.status), status_name(lang, journey.status)));
        let unit = self.whole.unit.as_ref().map(|u| tag(Colour::Neutral, &u.name));
        let public = journey.published.then(|| tag(Colour::Neutral, words::is_public(lang)));
        let marks: Vec<Html> = status.into_iter().chain(unit).chain(public).collect();
        if marks.is_empty() { Html::none() } else { tags(marks) }
    }

    /// The phase the round stands in is open; the others say in a few words what they have come to.
    fn phase(&self, phase: Phase) -> Html {
        let (lang, now) = (self.visit.lang, self.whole.round.half);
        let mut section = blt::phases(stop_of(phase), place_of(phase), phase_name(lang, phase));
        for (half, name) in halves_of(phase).into_iter().zip([words::gather(lang), words::weigh(lang)]) {
            let state = self.whole.state_of(self.visit, half);
            section = section.half(name, state, state_name(lang, state), self.half(half));
        }
        if now.phase() == Some(phase) {
            return section.into();
        }
        section.lead(self.so_far(phase)).folded(words::show_all(lang)).into()
    }

    fn so_far(&self, phase: Phase) -> Html {
        let (lang, known) = (self.visit.lang, &self.known);
        let text = match phase {
            Phase::Need => words::need_so_far(lang, known.insights as i64),
            Phase::Solution => match self.whole.proposed.chosen() {
                Some(solution) => solution.title.clone(),
                None => words::solution_so_far(lang, known.ideas as i64),
            },
            Phase::Test => words::test_so_far(lang, known.test.planned as i64),
        };
        html! { <p>(text)</p> }
    }

    /// What has come to stand in a half, its checklist, and the press that moves on from it.
    fn half(&self, half: Half) -> Html {
        let lang = self.visit.lang;
        let list = readiness::checklist(half, &self.known);
        let is_now = half == self.whole.round.half;
        let list = if is_now { checklist::open(lang, &list) } else { checklist::folded(lang, &list) };
        // The next step on top may say the same; once is enough.
        let said_above = matches!(self.step, Step::MoveOn(_));
        let on = half.next().filter(|_| is_now && self.may_change && !said_above && self.whole.journey.status.is_under_way());
        let on = on.map(|next| {
            let label = words::go_on(lang, half_name(lang, next));
            Html::from(post_button(format!("/lop/{}/fase", self.whole.journey.id), label).secondary().with("til", next.as_str()))
        });
        html! { (self.content(half)) (list) (on) }
    }

    /// What each room shows in a half: one line a room.
    fn content(&self, half: Half) -> Html {
        let (visit, whole, may_change) = (self.visit, self.whole, self.may_change);
        let journey = &whole.journey;
        match half {
            Half::NeedGather => html! { (self.reported()) (insights::gathered(visit, journey, &whole.told, may_change)) },
            Half::NeedWeigh => insights::weighed(visit, journey, &whole.told, may_change),
            Half::SolutionGather => solutions::gathered(visit, journey, &whole.proposed, may_change),
            Half::SolutionWeigh => solutions::weighed(visit, journey, &whole.round, &whole.proposed, may_change),
            Half::TestGather => {
                trials::gathered(visit, journey, &whole.round, &whole.tested, &whole.proposed.assumptions, may_change)
            }
            Half::TestWeigh => html! {
                (whole.evidence_of(visit)) (trials::weighed(visit, journey, &whole.round, &whole.tested)) (self.results())
            },
            Half::Decided => Html::none(),
        }
    }

    /// What must hold, with what the tests have said about it.
    fn results(&self) -> Html {
        let chosen = self.whole.proposed.chosen().map(|s| self.whole.proposed.assumptions_of(s.id).collect::<Vec<_>>());
        solutions::assumption_list(self.visit.lang, &self.whole.journey, &chosen.unwrap_or_default(), false)
    }

    /// The needs as they were reported: where it all comes from.
    fn reported(&self) -> Html {
        let lang = self.visit.lang;
        self.whole.needs.iter().map(|need| quote(&need.text, &words::reported_on(lang, need.reported_at.date()))).collect()
    }

    /// What has been, and how each round ended.
    fn rounds(&self) -> Html {
        let (visit, whole) = (self.visit, self.whole);
        html! {
            <section id="runder">
                <h2 class="ds-heading" data-size="sm">(words::rounds(visit.lang))</h2>
                (whole.rounds_told)
                (happened::ways_back(visit, whole))
            </section>
        }
    }

    fn side(&self) -> Html {
        let (visit, whole, lang) = (self.visit, self.whole, self.visit.lang);
        html! {
            <section>
                <h2 class="ds-heading" data-size="sm">(words::voices(lang))</h2>
                (insights::groups(lang, &whole.told.heard))
            </section>
            <section>
                <h2 class="ds-heading" data-size="sm">(words::foundations(lang))</h2>
                @if let Some(check) = &whole.foundations { <p>(foundations::headline(lang, check))</p> (foundations::bars_of(lang, &check.scores)) }
                (link_button(words::judge(lang), format!("/lop/{}/fundament", whole.journey.id)).quiet())
            </section>
            (self.people())
            <section class="stack-tight">(happened::all(visit, whole)) (self.tools())</section>
        }
    }

    fn people(&self) -> Html {
        let (whole, lang, id) = (self.whole, self.visit.lang, self.whole.journey.id);
        let me = self.visit.person.as_ref().map(|p| p.id);
        let is_member = whole.team.parts.iter().any(|(part, id)| *part == Part::Member && Some(*id) == me);
        let is_in = me.is_some_and(|me| whole.team.has(me));
        let change = self.may_change.then(|| link_button(words::change_team(lang), format!("/lop/{id}/lag")).secondary().into());
        let join = (!is_in && Journey::may_be_joined_by(self.visit))
            .then(|| post_button(format!("/lop/{id}/lag/meg"), words::join(lang)).secondary().into());
        let leave = is_member.then(|| post_button(format!("/lop/{id}/lag/meg/slutt"), words::leave(lang)).quiet().into());
        let presses = actions([Html::from(change), Html::from(join), Html::from(leave)]);
        let named = |part: Part| {
            let names: Vec<&str> = whole.team.who_is(part).filter_map(|id| whole.names.get(&id)).map(String::as_str).collect();
            if names.is_empty() { words::nobody_yet(lang).to_owned() } else { names.join(", ") }
        };
        html! {
            <section id="lag">
                <h2 class="ds-heading" data-size="sm">(words::team(lang))</h2>
                <dl class="facts"> @for part in Part::ALL { <div><dt>(part_name(lang, *part))</dt><dd>(named(*part))</dd></div> } </dl>
                (presses)
            </section>
        }
    }

    /// What is needed now and then.
    fn tools(&self) -> Html {
        let (lang, journey) = (self.visit.lang, &self.whole.journey);
        let link =
            |label: &'static str, below: &str| Html::from(link_button(label, format!("/lop/{}/{below}", journey.id)).quiet());
        let publish = if journey.published { words::change_public(lang) } else { words::publish(lang) };
        let is_before_test = self.whole.round.half < Half::TestGather;
        let all: Html = [
            (self.may_change && is_before_test).then(|| link(words::straight_to_test(lang), "tester")),
            self.may_change.then(|| link(words::move_phase(lang), "fase")),
            Some(link(words::benefits(lang), "gevinst")),
            (self.may_change && !matches!(self.step, Step::Decide) && self.whole.round.half != Half::Decided)
                .then(|| link(words::go_decide(lang), "beslutning")),
            journey.may_be_published_by(self.visit).then(|| link(publish, "publisering")),
        ]
        .into_iter()
        .flatten()
        .collect();
        if all.is_empty() {
            Html::none()
        } else {
            html! { <div class="stack-tight">(all)</div> }
        }
    }
}
