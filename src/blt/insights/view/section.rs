//! What the need looks like on the journey's page: what was heard, from whom, and what it adds up to.

use crate::{
    blt::{
        insights::{
            insight::{Finding, HowMany, Insight, Kind, Statement},
            told::Told,
            words,
        },
        journeys::{self, Group, Journey},
    },
    people::Visit,
};
use base::{
    html,
    page::{
        Html,
        parts::{Alert, Colour, Icon, actions, definition_list, details, link_button, tag, tags, timeline},
    },
    words::{self as shared, Lang},
};

/// Insights shown before the rest are folded away.
const FIRST_SHOWN: usize = 3;

/// The gather half: the newest insights first.
pub fn gathered(visit: &Visit, journey: &Journey, told: &Told, may_change: bool) -> Html {
    let lang = visit.lang;
    let newest: Vec<&Insight> = told.insights.iter().rev().collect();
    let (first, rest) = newest.split_at(newest.len().min(FIRST_SHOWN));
    let each = |insights: &[&Insight]| -> Html { insights.iter().map(|i| one(lang, journey, i, may_change)).collect() };
    html! {
        (each(first))
        @if !rest.is_empty() { (details(&words::more_insights(lang, rest.len() as i64), each(rest))) }
        @if may_change { (link_button(words::add_insight(lang), format!("/lop/{}/innsikt", journey.id)).secondary().icon(Icon::Plus)) }
    }
}

fn one(lang: Lang, journey: &Journey, insight: &Insight, may_change: bool) -> Html {
    let group = journeys::group_name(lang, insight.group);
    let from = match insight.kind {
        Kind::Quote => words::from_quote(lang, group, &insight.source),
        Kind::Observation => words::from_observation(lang, group, &insight.source),
        Kind::Number => words::from_number(lang, group, &insight.source),
    };
    let address = format!("/lop/{}/innsikt/{}", journey.id, insight.id);
    html! {
        <figure class="quote">
            <blockquote>(Html::lines(&insight.text))</blockquote>
            <figcaption class="meta">(from)
                @if may_change { " · " <a class="ds-link" href=(address)>(shared::edit(lang)) <span class="ds-sr-only">": "(insight.text)</span></a> }
            </figcaption>
        </figure>
    }
}

/// Which groups have been heard, and which not yet (mission M9); words say it, colour only helps.
pub fn groups(lang: Lang, heard: &[(Group, i64)]) -> Html {
    let with: Vec<Html> = heard
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(group, count)| tag(Colour::Success, &words::heard_count(lang, journeys::group_name(lang, *group), *count)))
        .collect();
    let without: Vec<Html> = heard
        .iter()
        .filter(|(group, count)| *count == 0 && *group != Group::Others)
        .map(|(group, _)| tag(Colour::Neutral, journeys::group_name(lang, *group)))
        .collect();
    let someone = !with.is_empty();
    html! {
        @if someone { <p class="meta">(words::heard(lang))</p> (tags(with.clone())) }
        <p class="meta">(if someone { words::not_heard(lang) } else { words::nobody_heard(lang) })</p>
        (tags(without.clone()))
    }
}

/// The weigh half: the patterns, and the problem in one sentence with its earlier versions.
pub fn weighed(visit: &Visit, journey: &Journey, told: &Told, may_change: bool) -> Html {
    let lang = visit.lang;
    let write = if told.statements.is_empty() { words::write_statement(lang) } else { words::change_statement(lang) };
    let to_statement = link_button(write, format!("/lop/{}/problem", journey.id)).secondary().icon(Icon::PencilWriting);
    let to_finding = link_button(words::add_finding(lang), format!("/lop/{}/funn", journey.id)).secondary().icon(Icon::Plus);
    let presses = actions([to_statement.into(), to_finding.into()]);
    html! {
        @if let Some(now) = told.statement() {
            <p class="statement">(sentence(lang, now))</p>
            @if may_change && now.contains_a_solution() { (Alert::warning(words::contains_solution(lang)).body(words::contains_solution_help(lang))) }
            (around(lang, now))
        }
        (findings(visit, journey, &told.findings))
        @if told.statements.len() > 1 && journey.is_seen_inside_by(visit) { (details(words::earlier_versions(lang), earlier(lang, &told.statements))) }
        @if may_change { (presses) }
    }
}

/// The problem as one sentence.
pub fn sentence(lang: Lang, statement: &Statement) -> String {
    sentence_of(lang, &statement.who, &statement.needs, &statement.because)
}

/// The same from its parts, for what was kept of it.
pub fn sentence_of(lang: Lang, who: &str, needs: &str, because: &str) -> String {
    let because = because.trim_end_matches('.');
    if because.is_empty() {
        words::sentence_short(lang, who, needs.trim_end_matches('.'))
    } else {
        words::sentence(lang, who, needs, because)
    }
}

fn around(lang: Lang, statement: &Statement) -> Html {
    let mut facts = Vec::new();
    if !statement.not_for.is_empty() {
        facts.push((words::not_for(lang), Html::from(&statement.not_for)));
    }
    match statement.how_many {
        Some(HowMany::Number(number)) => facts.push((words::how_many(lang), shared::number(lang, number).into())),
        Some(HowMany::Unknown) => facts.push((words::how_many(lang), words::nobody_knows(lang).into())),
        None => {}
    }
    if facts.is_empty() { Html::none() } else { definition_list(facts) }
}

fn findings(visit: &Visit, journey: &Journey, findings: &[Finding]) -> Html {
    let lang = visit.lang;
    if findings.is_empty() {
        return Html::none();
    }
    html! {
        (journeys::heading_within(visit, journey, words::findings(lang)))
        <ul class="ds-list">
            @for finding in findings { <li>(finding.text) " " <span class="meta">(words::behind(lang, finding.behind.len() as i64))</span></li> }
        </ul>
    }
}

/// The versions before the one that holds now, the newest first.
fn earlier(lang: Lang, statements: &[Statement]) -> Html {
    let lines: Vec<(String, Html)> = statements
        .iter()
        .rev()
        .skip(1)
        .map(|s| (words::version(lang, s.version, s.at.date()), html! { <p>(sentence(lang, s))</p> }))
        .collect();
    timeline(lines.iter().map(|(when, what)| (when.as_str(), what.clone())))
}
