//! The page of one solution.

use super::{
    ideas::idea_fields,
    section::{about, assumption_list},
};
use crate::{
    blt::{
        journeys::{Walk, heading_below, save_or_back},
        needs::guard_alert,
        solutions::{
            names::change_name,
            proposed::Proposed,
            solution::{Change, Solution, State, Version},
            words,
        },
    },
    people::Visit,
};
use base::{
    html,
    page::{
        Html,
        form::{Problems, problem_summary},
        parts::{
            Alert, Icon, card, details, hidden, link_button, post_button, post_form, radios, text_area, text_field, timeline,
        },
    },
    text::Personal,
    web::Posted,
    words as shared,
    words::Lang,
};

/// One of the page's folded forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::blt::solutions) enum Part {
    Edit,
    Renew,
    SetAside,
}

/// Everything the page of one solution shows.
pub(in crate::blt::solutions) struct Shown<'a> {
    pub walk: &'a Walk,
    pub proposed: &'a Proposed,
    pub solution: &'a Solution,
    pub versions: &'a [Version],
    /// The form that came back and stands open.
    pub open: Option<Part>,
    pub typed: &'a Posted,
    pub problems: &'a Problems,
    pub found: &'a [Personal],
}

pub(in crate::blt::solutions) fn one(visit: &Visit, shown: &Shown) -> Html {
    let lang = visit.lang;
    let (walk, solution) = (shown.walk, shown.solution);
    let address = walk.address(&format!("losninger/{}", solution.id));
    let assumptions: Vec<_> = shown.proposed.assumptions_of(solution.id).collect();
    let add = format!("{}?losning={}", walk.address("antakelser"), solution.id);
    html! {
        (problem_summary(lang, shown.problems))
        (heading_below(lang, &walk.journey, &solution.title))
        (guard_alert(lang, shown.found))
        <p class="meta">(about(lang, solution))</p>
        (Html::lines(&solution.text))
        (standing(lang, shown, &address))
        (link_button(words::what_we_know(lang), format!("{}?losning={}", walk.address("vet"), solution.id)).quiet().icon_after(Icon::ArrowRight))
        <section class="stack">
            <h2 class="ds-heading" data-size="sm">(words::must_hold_title(lang))</h2>
            (assumption_list(lang, &walk.journey, &assumptions, true))
            (link_button(words::add_assumption(lang), add.as_str()).secondary().icon(Icon::Plus))
        </section>
        @if shown.versions.len() > 1 { (history(lang, shown.versions)) }
        <section class="stack-tight">
            (renewal(lang, shown, &address))
            (correction(lang, shown, &address))
            @if solution.state == State::Idea { (setting_aside(lang, shown, &address)) }
        </section>
    }
}

/// Chosen, set aside, or ready to be chosen.
fn standing(lang: Lang, shown: &Shown, address: &str) -> Html {
    let round = &shown.walk.round;
    let is_chosen = shown.proposed.choice.as_ref().is_some_and(|c| c.solution_id == shown.solution.id && c.round_id == round.id);
    if shown.solution.state == State::SetAside {
        return html! {
            (Alert::info(words::is_set_aside(lang)).body(Html::lines(&shown.solution.reason)))
            (post_button(format!("{address}/opptak"), words::take_up(lang)).secondary())
        };
    }
    if is_chosen {
        return Alert::success(words::chosen_for(lang, round.number)).into();
    }
    post_button(format!("{address}/valg"), words::choose_for(lang, round.number)).into()
}

/// A form folded away, or open when it came back with something to mend.
fn folded(shown: &Shown, part: Part, title: &str, body: Html) -> Html {
    if shown.open == Some(part) {
        card(html! { <h2 class="ds-heading" data-size="xs">(title)</h2> (body) }).into()
    } else {
        details(title, body)
    }
}

/// What was typed into this form, else what stands stored.
fn value<'a>(shown: &'a Shown, part: Part, name: &str) -> &'a str {
    if shown.open.is_none() || shown.open == Some(part) { shown.typed.get(name) } else { "" }
}

fn renewal(lang: Lang, shown: &Shown, address: &str) -> Html {
    let text = if shown.open == Some(Part::Renew) { shown.typed.get("naa") } else { &shown.solution.text };
    let body = html! {
        (hidden("lest", &shown.solution.version.to_string()))
        (text_field("endret", words::changed(lang)).help(words::changed_help(lang)).value(value(shown, Part::Renew, "endret")).problems(shown.problems))
        (sizes(lang, shown))
        (text_area("naa", words::text_now(lang)).value(text).rows(4).problems(shown.problems))
        (save_or_back(lang, &shown.walk.journey, shown.found))
    };
    let title = words::new_version(lang, shown.solution.version + 1);
    folded(shown, Part::Renew, &title, post_form(&format!("{address}/versjon"), &body))
}

/// Five words for how much it changed: what was tested before keeps its weight accordingly.
fn sizes(lang: Lang, shown: &Shown) -> Html {
    let chosen = Change::from_text(value(shown, Part::Renew, "storrelse")).unwrap_or(Change::Clear);
    let sizes = radios("storrelse", words::change_size(lang)).help(words::change_help(lang)).value(chosen.as_str());
    Change::ALL.iter().fold(sizes, |r, c| r.choice(c.as_str(), change_name(lang, *c))).into()
}

fn correction(lang: Lang, shown: &Shown, address: &str) -> Html {
    if shown.open.is_some() && shown.open != Some(Part::Edit) {
        return Html::none();
    }
    let body = html! {
        (hidden("lest", &shown.solution.version.to_string()))
        (idea_fields(lang, shown.typed, shown.problems))
        (save_or_back(lang, &shown.walk.journey, shown.found))
    };
    folded(shown, Part::Edit, shared::edit(lang), post_form(address, &body))
}

fn setting_aside(lang: Lang, shown: &Shown, address: &str) -> Html {
    let body = html! {
        (text_field("grunn", words::aside_reason(lang)).help(words::aside_help(lang)).value(value(shown, Part::SetAside, "grunn")).problems(shown.problems))
        (save_or_back(lang, &shown.walk.journey, shown.found))
    };
    folded(shown, Part::SetAside, words::set_aside(lang), post_form(&format!("{address}/bortlegging"), &body))
}

fn history(lang: Lang, versions: &[Version]) -> Html {
    let lines: Vec<(String, Html)> = versions
        .iter()
        .rev()
        .map(|v| {
            let what = if v.changed.is_empty() {
                Html::lines(&v.text)
            } else {
                html! { <p>(v.changed)</p> <p class="meta">(words::change_was(lang, change_name(lang, v.size)))</p> (Html::lines(&v.text)) }
            };
            (words::version_on(lang, v.version, v.at.date()), what)
        })
        .collect();
    details(words::all_versions(lang), timeline(lines.iter().map(|(when, what)| (when.as_str(), what.clone()))))
}
