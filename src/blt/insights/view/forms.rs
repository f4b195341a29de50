//! The forms where insights, findings and the problem statement are written.

use super::section::sentence;
use crate::{
    blt::{
        insights::{
            insight::{Insight, Kind, Statement},
            told::Told,
            words,
        },
        journeys::{self, Group, Walk, heading_below, save_and_more, save_or_back},
        needs::guard_alert,
    },
    people::Visit,
};
use base::{
    html,
    page::{
        Html,
        form::{Problems, problem_summary},
        parts::{
            Icon, checkbox, checkboxes, details, empty_state, hidden, link_button, post_button, post_form, radios, select,
            text_area, text_field, timeline,
        },
    },
    text::Personal,
    web::Posted,
    words::Lang,
};

pub(in crate::blt::insights) fn insight_form(
    visit: &Visit,
    walk: &Walk,
    insight: Option<&Insight>,
    typed: &Posted,
    problems: &Problems,
    found: &[Personal],
) -> Html {
    let lang = visit.lang;
    let kind = if typed.has("slag") { typed.get("slag") } else { Kind::Quote.as_str() };
    let kinds = radios("slag", words::kind(lang)).value(kind).problems(problems);
    let kinds =
        [Kind::Quote, Kind::Observation, Kind::Number].iter().fold(kinds, |r, k| r.choice(k.as_str(), kind_name(lang, *k)));
    let groups =
        select("gruppe", words::group(lang)).empty(words::choose_group(lang)).value(typed.get("gruppe")).problems(problems);
    let groups = Group::ALL.iter().fold(groups, |s, g| s.choice(g.as_str(), journeys::group_name(lang, *g)));
    let address = insight.map_or_else(|| walk.address("innsikt"), |i| walk.address(&format!("innsikt/{}", i.id)));
    let body = html! {
        (kinds)
        (text_area("tekst", words::text(lang)).value(typed.get("tekst")).rows(3).draft("innsikt").problems(problems))
        (groups)
        (text_field("kilde", words::source(lang)).help(words::source_help(lang)).value(typed.get("kilde")).problems(problems))
        (checkbox("har_behovet", words::from_target(lang)).checked(typed.has("har_behovet")))
        @if insight.is_none() { (save_and_more(lang, &walk.journey, found, words::save_and_more(lang))) } @else { (save_or_back(lang, &walk.journey, found)) }
    };
    html! {
        (problem_summary(lang, problems))
        (heading_below(lang, &walk.journey, words::insight_title(lang)))
        (guard_alert(lang, found))
        (post_form(&address, &body))
        @if let Some(insight) = insight { (details(words::remove_insight(lang), html! {
            <p>(words::remove_insight_text(lang))</p>
            (post_button(walk.address(&format!("innsikt/{}/sletting", insight.id)), words::remove_now(lang)).danger())
        })) }
    }
}

fn kind_name(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Observation => words::kind_observation(lang),
        Kind::Quote => words::kind_quote(lang),
        Kind::Number => words::kind_number(lang),
    }
}

pub(in crate::blt::insights) fn finding_form(
    visit: &Visit,
    walk: &Walk,
    told: &Told,
    typed: &Posted,
    problems: &Problems,
    found: &[Personal],
) -> Html {
    let lang = visit.lang;
    let chosen: Vec<&str> = typed.all("bak").collect();
    let behind = checkboxes("bak", words::finding_behind(lang)).help(words::finding_needs_two(lang)).problems(problems);
    let behind = told.insights.iter().fold(behind, |c, insight| {
        let id = insight.id.to_string();
        let ticked = chosen.contains(&id.as_str());
        c.choice(id, insight.text.as_str()).chosen(ticked)
    });
    let body = html! {
        (text_area("tekst", words::finding_text(lang)).help(words::finding_help(lang)).value(typed.get("tekst")).rows(2).draft("funn").problems(problems))
        (behind)
        (save_or_back(lang, &walk.journey, found))
    };
    let too_few = told.insights.len() < crate::blt::insights::FEWEST_BEHIND;
    let to_insight = link_button(words::add_insight(lang), walk.address("innsikt")).icon(Icon::Plus);
    html! {
        (problem_summary(lang, problems))
        (heading_below(lang, &walk.journey, words::finding_title(lang)))
        (guard_alert(lang, found))
        @if too_few { (empty_state(words::finding_too_few(lang), words::finding_needs_two(lang)).action(to_insight.clone())) }
        @else { (post_form(&walk.address("funn"), &body)) }
        @if !told.findings.is_empty() { (details(words::remove_finding(lang), removals(lang, walk, told))) }
    }
}

fn removals(lang: Lang, walk: &Walk, told: &Told) -> Html {
    told.findings
        .iter()
        .map(|finding| {
            let press = post_button(walk.address(&format!("funn/{}/sletting", finding.id)), words::remove_now(lang)).danger();
            html! { <p>(finding.text)</p> (press) }
        })
        .collect()
}

pub(in crate::blt::insights) fn statement_form(
    visit: &Visit,
    walk: &Walk,
    versions: &[Statement],
    typed: &Posted,
    problems: &Problems,
    found: &[Personal],
) -> Html {
    let lang = visit.lang;
    let body = html! {
        (hidden("lest", typed.get("lest")))
        (text_field("hvem", words::who(lang)).help(words::who_help(lang)).value(typed.get("hvem")).problems(problems))
        (text_field("trenger", words::needs(lang)).help(words::needs_help(lang)).value(typed.get("trenger")).problems(problems))
        (text_field("fordi", words::because(lang)).help(words::because_help(lang)).value(typed.get("fordi")).problems(problems))
        (text_field("ikke_for", words::not_for_label(lang)).value(typed.get("ikke_for")).problems(problems))
        (text_field("antall", words::how_many_label(lang)).number().value(typed.get("antall")).problems(problems))
        (checkbox("vet_ikke", words::nobody_knows(lang)).checked(typed.has("vet_ikke")))
        (save_or_back(lang, &walk.journey, found))
    };
    let lines: Vec<(String, String)> =
        versions.iter().rev().map(|v| (words::version(lang, v.version, v.at.date()), sentence(lang, v))).collect();
    let history = timeline(lines.iter().map(|(when, what)| (when.as_str(), html! { <p>(what)</p> })));
    html! {
        (problem_summary(lang, problems))
        (heading_below(lang, &walk.journey, words::statement_title(lang)))
        (guard_alert(lang, found))
        (post_form(&walk.address("problem"), &body))
        @if !versions.is_empty() { (details(words::all_versions(lang), &history)) }
    }
}
