//! What the document of a decision looks like: one page, printable, in the reader's own language, as it was written.

use crate::{
    blt::{
        benefits,
        decisions::{
            decision::{Choice, Decision},
            gate::Gate,
            names::{choice_name, gate_text, saved, strength_name},
            snapshot::{self as then, Snapshot},
            words,
        },
        foundations::{self, Foundation, Level, Score},
        insights,
        journeys::{self, Group, Journey},
        solutions::{self, Holds, Novelty},
        trials,
    },
    people::Visit,
};
use base::{
    html,
    page::{
        Html,
        parts::{Kind, actions, alert, button, definition_list, quote, tag},
    },
    words::{self as shared, Lang},
};
use jiff::civil::Date;

pub(in crate::blt::decisions) fn document(
    visit: &Visit,
    journey: &Journey,
    decision: &Decision,
    then: &Snapshot,
    is_untouched: bool,
) -> Html {
    let lang = visit.lang;
    let choice = Choice::from_text(&then.decision.choice).map_or(then.decision.choice.as_str(), |c| choice_name(lang, c));
    html! {
        (journeys::heading_below(lang, journey, &words::document_heading(lang, then.round, choice)))
        @if !is_untouched { (alert(Kind::Danger, words::is_touched(lang))) }
        <p class="lead">(then.journey)</p>
        (decided(lang, then))
        (need(lang, then))
        (solution(lang, then))
        (tests(lang, then))
        (foundations_then(lang, then))
        (benefits_then(lang, then))
        <p class="meta">(words::written_at(lang, then.decision.at)) " SHA-256: " <span class="fingerprint">(decision.sha256)</span></p>
        (actions([button(shared::print(lang)).secondary().prints().into()]))
    }
}

fn heading(text: &str) -> Html {
    html! { <h2 class="ds-heading" data-size="sm">(text)</h2> }
}

fn day(lang: Lang, iso: &str) -> String {
    iso.parse::<Date>().map_or_else(|_| iso.to_owned(), |d| shared::date(lang, d))
}

fn decided(lang: Lang, then: &Snapshot) -> Html {
    let d = &then.decision;
    let money = |kroner: Option<i64>| kroner.map(|k| shared::kroner(lang, k));
    let next = d.next_step.as_ref().map(|step| match &d.next_on {
        Some(on) => format!("{step} ({})", day(lang, on)),
        None => step.clone(),
    });
    let facts = [
        (words::by(lang), Some(d.by.clone())),
        (
            words::organisation(lang),
            Some(then.unit.as_ref().map_or(then.organisation.clone(), |u| format!("{u}, {}", then.organisation))),
        ),
        (words::next(lang), next),
        (words::wake_on(lang), d.wake_on.as_deref().map(|on| day(lang, on))),
        (words::handed_to(lang), d.handed_to.clone()),
        (words::costs(lang), money(d.kroner)),
        (words::second(lang), d.second.clone()),
        (words::alone(lang), d.alone_because.clone()),
        (words::needs(lang), (!then.needs.is_empty()).then(|| then.needs.join(" · "))),
    ];
    let facts = facts.into_iter().filter_map(|(name, value)| Some((name, Html::from(value?))));
    let despite: Vec<&str> = d.despite.iter().filter_map(|g| Gate::from_text(g)).map(|g| gate_text(lang, g).0).collect();
    html! {
        <section class="stack">
            (Html::lines(&d.reason))
            @if let Some(kroner) = d.avoided_kroner { <p><strong>(saved(lang, kroner))</strong></p> }
            (definition_list(facts.clone()))
            @if !despite.is_empty() {
                <p>(words::decided_despite(lang)) " " (despite.join(" "))</p>
                @if let Some(because) = &d.despite_because { <p>(words::despite_because(lang, because))</p> }
            }
        </section>
    }
}

fn need(lang: Lang, then: &Snapshot) -> Html {
    let group = |code: &str| Group::from_text(code).map_or(code.to_owned(), |g| journeys::group_name(lang, g).to_owned());
    let heard: Vec<String> =
        then.heard.iter().map(|(code, count)| format!("{}: {}", group(code), shared::number(lang, *count))).collect();
    html! {
        <section class="stack">
            (heading(words::document_need(lang)))
            @if let Some(p) = &then.statement {
                <p class="statement">(insights::sentence_of(lang, &p.who, &p.needs, &p.because))</p>
                @if !p.not_for.is_empty() { <p>(words::not_for(lang, &p.not_for))</p> }
            } @else { <p class="quiet">(words::no_statement(lang))</p> }
            @if !heard.is_empty() { <p class="meta">(words::heard(lang)) " " (heard.join(" · "))</p> }
            @for one in &then.insights { (quote(&one.text, &format!("{} · {}", group(&one.group), one.source))) }
            @if !then.findings.is_empty() { <ul class="ds-list"> @for finding in &then.findings { <li>(finding.text)</li> } </ul> }
        </section>
    }
}

fn solution(lang: Lang, then: &Snapshot) -> Html {
    let novelty = |code: &str| Novelty::from_text(code).map_or("", |n| solutions::novelty_name(lang, n));
    let kind = |code: &str| solutions::Kind::from_text(code).map_or("", |k| solutions::kind_name(lang, k));
    html! {
        <section class="stack">
            (heading(words::document_solution(lang)))
            @if let Some(s) = &then.solution {
                <p><strong>(words::solution_is(lang, &s.title, s.version))</strong> " " <span class="meta">(kind(&s.kind)) " · " (novelty(&s.novelty))</span></p>
                (Html::lines(&s.text))
            } @else { <p class="quiet">(words::no_solution(lang))</p> }
            @if !then.other_ideas.is_empty() {
                <p class="meta">(words::other_ideas(lang))</p>
                <ul class="ds-list"> @for idea in &then.other_ideas { <li>(idea.title) @if let Some(why) = &idea.set_aside { ": " (why) } </li> } </ul>
            }
            @if !then.elsewhere.is_empty() {
                <p class="meta">(words::others_do(lang))</p>
                <ul class="ds-list"> @for one in &then.elsewhere { <li> @if one.found { (one.who) ": " (one.what) } @else { (words::found_nobody(lang)) } </li> } </ul>
            }
            (assumptions(lang, &then.assumptions))
        </section>
    }
}

fn assumptions(lang: Lang, all: &[then::Assumption]) -> Html {
    if all.is_empty() {
        return Html::none();
    }
    let state = |code: &str| Holds::from_text(code).map(|h| tag(solutions::holds_colour(h), solutions::holds_name(lang, h)));
    html! {
        <p class="meta">(words::had_to_hold(lang))</p>
        <ul class="ds-list"> @for one in all { <li>(one.text) " " (Html::from(state(&one.state)))</li> } </ul>
    }
}

fn tests(lang: Lang, then: &Snapshot) -> Html {
    html! {
        <section class="stack">
            (heading(words::tests(lang)))
            @if then.tests.is_empty() { <p class="quiet">(words::nothing_tested(lang))</p> }
            @for test in &then.tests { (one_test(lang, test)) }
        </section>
    }
}

fn one_test(lang: Lang, t: &then::Test) -> Html {
    let kind = trials::Kind::from_text(&t.kind).map_or(t.kind.as_str(), |k| k.name(lang));
    let verdict = t.verdict.as_deref().and_then(trials::Verdict::from_text).map(|v| trials::verdict_name(lang, v));
    let results = trials::Results { for_: t.for_, against: t.against, unclear: t.unclear, people: t.people };
    let kroner = shared::kroner(lang, t.actual_kroner.unwrap_or(t.planned_kroner));
    let facts = [
        (words::assumption(lang), t.assumption.clone()),
        (words::asked(lang), Some(t.who.clone()).filter(|w| !w.is_empty())),
        (words::criterion(lang), Some(t.criterion.clone())),
        (words::result(lang), (t.people > 0).then(|| trials::observations::in_a_sentence(lang, results))),
        (words::evidence(lang), Some(strength_name(lang, &t.strength).to_owned())),
        (words::verdict(lang), verdict.map(str::to_owned)),
        (words::used(lang), Some(words::cost(lang, t.actual_minutes.unwrap_or(t.planned_minutes), &kroner))),
        (words::why_not_smaller(lang), t.why_not_smaller.clone()),
        (words::surprised(lang), t.surprise.clone()),
    ];
    let facts = facts.into_iter().filter_map(|(name, value)| Some((name, Html::from(value?))));
    html! {
        <div class="stack-tight">
            <h3 class="ds-heading" data-size="2xs">(t.title) " " <span class="meta">(kind) " · " (words::round(lang, t.round))</span></h3>
            (definition_list(facts.clone()))
        </div>
    }
}

fn foundations_then(lang: Lang, then: &Snapshot) -> Html {
    let Some(stood) = &then.foundations else { return Html::none() };
    let score = |(foundation, level, reason): &(String, i64, String)| {
        Some(Score { foundation: Foundation::from_text(foundation)?, level: Level::of(*level)?, reason: reason.clone() })
    };
    let scores: Vec<Score> = stood.scores.iter().filter_map(score).collect();
    html! {
        <section class="stack">
            (heading(words::foundations(lang)))
            (foundations::bars_of(lang, &scores))
            <p class="meta">(shared::date(lang, stood.at.date()))</p>
        </section>
    }
}

fn benefits_then(lang: Lang, then: &Snapshot) -> Html {
    if then.benefits.is_empty() {
        return Html::none();
    }
    let baseline = |b: &then::Benefit| match (&b.baseline, &b.cannot_measure) {
        (Some(was), _) => {
            words::baseline_was(lang, &shared::decimal(lang, was.value), &was.unit, &day(lang, &was.on), &was.method)
        }
        (None, Some(because)) => words::cannot_because(lang, because),
        (None, None) => words::no_baseline(lang).to_owned(),
    };
    let kind = |b: &then::Benefit| benefits::Kind::from_text(&b.kind).map_or("", |k| benefits::kind_name(lang, k));
    html! {
        <section class="stack">
            (heading(words::benefits(lang)))
            <ul class="ds-list"> @for b in &then.benefits {
                <li><strong>(b.title)</strong> " " <span class="meta">(kind(b)) @if let Some(owner) = &b.owner { " · " (owner) } </span> <br> (baseline(b))</li>
            } </ul>
        </section>
    }
}
