//! What happened on a journey, told from the journal in plain sentences.

use crate::{
    blt::{
        decisions,
        journeys::{Half, Why, half_name, why_name},
        story::{whole::Whole, words},
    },
    journal::Happened,
    people::Visit,
};
use base::{
    html,
    id::Id,
    page::{
        Html,
        parts::{details, timeline},
    },
    words::{self as shared, Lang},
};

/// Times a round went back, each with its word of why. Going back is how one learns, so it is told with the rounds.
pub(super) fn ways_back(visit: &Visit, whole: &Whole) -> Html {
    let lang = visit.lang;
    let back: Vec<&Happened> = whole.happened.iter().filter(|h| h.kind == "journey.moved" && h.data["back"] == true).collect();
    if back.is_empty() {
        return Html::none();
    }
    html! {
        <ul class="ds-list">
            @for one in &back { <li>(sentence(lang, whole, one).unwrap_or_default()) " " <span class="meta">(shared::date(lang, one.at.date()))</span></li> }
        </ul>
    }
}

/// Everything worth telling, the newest first, folded away.
pub(super) fn all(visit: &Visit, whole: &Whole) -> Html {
    let lang = visit.lang;
    let lines: Vec<(String, Html)> = whole
        .happened
        .iter()
        .rev()
        .filter_map(|one| {
            let who = one.actor.and_then(|id| whole.names.get(&id)).map(String::as_str);
            let when = shared::date_time(lang, one.at);
            let when = who.map_or(when.clone(), |who| format!("{when} · {who}"));
            sentence(lang, whole, one).map(|what| (when, html! { <p>(what)</p> }))
        })
        .collect();
    details(words::happened(lang), timeline(lines.iter().map(|(when, what)| (when.as_str(), what.clone()))))
}

/// One entry of the journal as a sentence; what happens often and is seen elsewhere has none.
fn sentence(lang: Lang, whole: &Whole, one: &Happened) -> Option<String> {
    let solution = || {
        let id = one.data["solution"].as_str()?.parse::<Id<_>>().ok()?;
        whole.proposed.solution(id).map(|s| s.title.as_str())
    };
    Some(match one.kind.as_str() {
        "journey.started" => words::log_started(lang).to_owned(),
        "journey.moved" => moved(lang, &one.data)?,
        "journey.joined" => words::log_joined(lang).to_owned(),
        "journey.left" => words::log_left(lang).to_owned(),
        "journey.team_changed" => words::log_team(lang).to_owned(),
        "journey.published" => words::log_published(lang).to_owned(),
        "journey.hidden" => words::log_hidden(lang).to_owned(),
        "statement.saved" => words::log_statement(lang).to_owned(),
        "finding.added" => words::log_finding(lang).to_owned(),
        "journey.decided" => decisions::log_sentence(lang, &one.data)?,
        "journey.woken" => words::log_woken(lang).to_owned(),
        "journey.put_to_use" => words::log_put_to_use(lang).to_owned(),
        "journey.foundations_checked" => words::log_foundations(lang).to_owned(),
        "benefit.added" => words::log_benefit(lang).to_owned(),
        "benefit.measured" => words::log_measured(lang).to_owned(),
        "solution.chosen" => words::log_chosen(lang, solution()?),
        "solution.set_aside" => words::log_set_aside(lang, solution()?),
        "solution.taken_up" => words::log_taken_up(lang, solution()?),
        "solution.renewed" => words::log_renewed(lang, one.data["version"].as_i64().unwrap_or(1), solution()?),
        _ => return None,
    })
}

fn moved(lang: Lang, data: &serde_json::Value) -> Option<String> {
    let to = half_name(lang, Half::from_text(data["to"].as_str()?)?);
    if data["back"] != true {
        return Some(words::log_moved_on(lang, to));
    }
    let why = data["why"].as_str().and_then(Why::from_text).unwrap_or(Why::Other);
    Some(words::log_moved_back(lang, to, why_name(lang, why)))
}
