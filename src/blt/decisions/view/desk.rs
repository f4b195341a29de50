//! What the page looks like where a round is decided: what is known now, and the eight choices.

use super::form;
use crate::{
    blt::{
        decisions::{
            decision::Choice,
            desk::Desk,
            gate::Gate,
            known::{Known, Tried},
            names::{choice_name, leads_text, sentence},
            words,
        },
        foundations, insights, journeys,
        solutions::{self, Assumption},
        trials::{self, State, observations::in_a_sentence},
    },
    people::Visit,
};
use base::{
    html,
    page::{
        Html,
        form::{Problems, problem_summary},
        parts::{Kind, actions, alert, definition_list, details, inbox_row, link_button, tag, tags},
    },
    text::Personal,
    web::Posted,
    words::{self as shared, Lang},
};

/// What the form says back.
pub(in crate::blt::decisions) struct Shown<'a> {
    pub typed: &'a Posted,
    pub problems: &'a Problems,
    pub personal: &'a [Personal],
    /// The gates that were found closed when the form was sent.
    pub gates: &'a [Gate],
}

pub(in crate::blt::decisions) fn desk(visit: &Visit, desk: &Desk, shown: &Shown) -> Html {
    let lang = visit.lang;
    let title = words::title_of_round(lang, desk.walk.round.number);
    html! {
        (problem_summary(lang, shown.problems))
        (journeys::heading_below(lang, &desk.walk.journey, &title))
        @if desk.decided.is_some() { (closed(visit, desk, shown)) } @else { (open(visit, desk, shown)) }
    }
}

/// The round is closed: what was decided, and what somebody had typed here meanwhile.
fn closed(visit: &Visit, desk: &Desk, shown: &Shown) -> Html {
    let lang = visit.lang;
    let Some(decision) = &desk.decided else { return Html::none() };
    let kept = shown.typed.get("begrunnelse");
    let presses = actions([
        link_button(words::see_document(lang), format!("/beslutninger/{}", decision.id)).into(),
        link_button(shared::back(lang), desk.walk.place("runder")).quiet().into(),
    ]);
    html! {
        <div id="felt-valg" tabindex="-1">(alert(Kind::Info, words::is_closed(lang)).body(sentence(lang, decision)))</div>
        @if !kept.trim().is_empty() { <section class="stack-tight"><h2 class="ds-heading" data-size="xs">(words::you_wrote(lang))</h2>(Html::lines(kept))</section> }
        (presses)
    }
}

fn open(visit: &Visit, desk: &Desk, shown: &Shown) -> Html {
    let lang = visit.lang;
    let choice = Choice::by_slug(shown.typed.get("valg"));
    html! {
        @if !desk.may_decide(visit) { (only_deciders(lang, desk)) }
        @if let Some(choice) = choice { (form::chosen(visit, desk, choice, shown)) (known(visit, desk)) }
        @else { (known(visit, desk)) (choices(lang, desk)) }
    }
}

/// The team prepares, and hears who decides.
fn only_deciders(lang: Lang, desk: &Desk) -> Html {
    let names = desk.deciders.join(", ");
    if names.is_empty() {
        let to_team = link_button(words::name_decider(lang), desk.walk.address("lag")).secondary();
        return alert(Kind::Info, words::nobody_decides(lang)).body(to_team).into();
    }
    alert(Kind::Info, words::only_decider(lang, &names)).body(words::you_prepare(lang)).into()
}

/// The eight ways on, each with what it leads to.
fn choices(lang: Lang, desk: &Desk) -> Html {
    html! {
        <section class="stack">
            <h2 class="ds-heading" data-size="sm" id="felt-valg" tabindex="-1">(words::what_now(lang))</h2>
            <ul class="rows">
                @for choice in Choice::ALL {
                    (inbox_row(desk.walk.address(&format!("beslutning?valg={}", choice.slug())), choice_name(lang, *choice)).meta(leads_text(lang, *choice)))
                }
            </ul>
        </section>
    }
}

/// What is known now, short enough to read before one decides.
fn known(visit: &Visit, desk: &Desk) -> Html {
    let (lang, known) = (visit.lang, &desk.known);
    let running = known.tried.iter().any(|t| t.trial.state == State::Running);
    let assumptions: Vec<&Assumption> = match known.proposed.chosen() {
        Some(chosen) => known.proposed.assumptions_of(chosen.id).collect(),
        None => Vec::new(),
    };
    html! {
        <section class="stack">
            <h2 class="ds-heading" data-size="sm">(words::known_now(lang))</h2>
            @if let Some(statement) = known.told.statement() { <p class="statement">(insights::sentence(lang, statement))</p> }
            (definition_list(facts(lang, desk)))
            @if !assumptions.is_empty() { <h3 class="ds-heading" data-size="xs">(words::had_to_hold(lang))</h3> (solutions::assumption_list(lang, &desk.walk.journey, &assumptions, false)) }
            (tests(lang, known))
            @if running { (alert(Kind::Info, words::still_running(lang))) }
            (details(words::talk_about(lang), questions(lang)))
        </section>
    }
}

fn facts(lang: Lang, desk: &Desk) -> Vec<(&'static str, Html)> {
    let known = &desk.known;
    let (minutes, kroner) = known.spent();
    let groups = known.told.heard.iter().filter(|(_, count)| *count > 0).count() as i64;
    let heard = words::insights_from(lang, known.told.insights.len() as i64, groups);
    let solution =
        known.proposed.chosen().map_or(words::no_solution(lang).to_owned(), |s| words::solution_is(lang, &s.title, s.version));
    let stands = match (&known.check, known.check_now()) {
        (_, Some(check)) => foundations::headline(lang, check),
        (Some(_), None) => words::foundations_old(lang).to_owned(),
        (None, None) => words::foundations_none(lang).to_owned(),
    };
    let to_foundations = desk.walk.address("fundament");
    vec![
        (words::insights(lang), heard.into()),
        (words::solution(lang), solution.into()),
        (words::spent(lang), words::cost(lang, minutes, &shared::kroner(lang, kroner)).into()),
        (words::foundations(lang), html! { <a class="ds-link" href=(to_foundations)>(stands)</a> }),
    ]
}

fn tests(lang: Lang, known: &Known) -> Html {
    if known.tried.is_empty() {
        return html! { <p class="quiet">(words::nothing_tested(lang))</p> };
    }
    html! {
        <h3 class="ds-heading" data-size="xs">(words::tests(lang))</h3>
        <ul class="rows"> @for tried in known.tried.iter().rev() { (test(lang, tried)) } </ul>
    }
}

/// One test in a few lines: what it was, how many said what, what it cost, and why it was not smaller.
fn test(lang: Lang, tried: &Tried) -> Html {
    let t = &tried.trial;
    let cost =
        words::cost(lang, t.actual_minutes.unwrap_or(t.minutes), &shared::kroner(lang, t.actual_kroner.unwrap_or(t.kroner)));
    let result =
        if tried.results.people > 0 { in_a_sentence(lang, tried.results) } else { trials::state_name(lang, t.state).to_owned() };
    let verdict = Html::from(t.verdict.map(|v| tag(solutions::holds_colour(v.holds()), trials::verdict_name(lang, v))));
    html! {
        <li class="row idea">
            <div class="row-main">
                <p class="row-title"><a class="ds-link" href={"/tester/" (t.id.to_string())}>(t.title)</a></p>
                <p class="meta">(t.kind.name(lang)) " · " (cost)</p>
                <p>(result)</p>
                @if let Some(surprise) = &t.surprise { <p>(words::surprised(lang)) ": " (surprise)</p> }
                @if let Some(why) = &t.why_not_smaller { <p class="meta">(words::why_not_smaller(lang)) " " (why)</p> }
                @if !verdict.is_empty() { (tags([verdict.clone()])) }
            </div>
        </li>
    }
}

/// What one talks about before a round ends.
fn questions(lang: Lang) -> Html {
    let all = [
        words::question_answered(lang),
        words::question_change(lang),
        words::question_ready(lang),
        words::question_learned(lang),
        words::question_cost(lang),
    ];
    html! { <ul class="ds-list"> @for question in all { <li>(question)</li> } </ul> }
}
