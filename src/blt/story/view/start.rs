//! What the form looks like that starts a journey.

use super::parts::place_of;
use crate::{
    blt::{
        journeys::{PHASES, phase_name},
        needs::Need,
        story::words,
    },
    people::Visit,
};
use base::{
    html,
    page::{
        Html,
        form::{Problems, problem_summary},
        parts::{anyway, breadcrumbs, button, checkboxes, post_form, radios, text_field},
    },
    web::Posted,
    words as shared,
};

pub(in crate::blt::story) fn start(visit: &Visit, offered: &[Need], typed: &Posted, problems: &Problems) -> Html {
    let lang = visit.lang;
    let now = if typed.has("hvor") { typed.get("hvor") } else { place_of(PHASES[0]) };
    let phases = radios("hvor", words::start_where(lang)).value(now);
    let phases = PHASES.iter().fold(phases, |r, phase| r.choice(place_of(*phase), phase_name(lang, *phase)));
    let ticked: Vec<&str> = typed.all("behov").collect();
    let needs = checkboxes("behov", words::start_needs(lang)).aside(shared::optional(lang)).problems(problems);
    let needs = offered.iter().fold(needs, |c, need| {
        let id = need.id.to_string();
        let chosen = ticked.contains(&id.as_str());
        c.choice(id, need.title.as_str()).chosen(chosen)
    });
    let body = html! {
        (anyway(problems))
        (text_field("tittel", words::start_name(lang)).help(words::start_name_help(lang)).value(typed.get("tittel")).problems(problems))
        @if !offered.is_empty() { (needs) }
        (phases)
        (button(words::start_go(lang)))
    };
    html! {
        (problem_summary(lang, problems))
        (breadcrumbs(shared::breadcrumbs(lang), &[(words::tracks(lang), "/lop")]))
        <h1 class="ds-heading" data-size="lg">(words::start_title(lang))</h1>
        (post_form("/lop", &body))
    }
}
