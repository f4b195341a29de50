//! What challenges look like.

use super::{Challenge, words};
use crate::people::{Deed, Visit};
use base::{
    html,
    page::{
        Html,
        form::{Problems, problem_summary},
        parts::*,
    },
    web::Posted,
    words as shared,
};

fn heading(text: &str) -> Html {
    html! { <h1 class="ds-heading" data-size="lg">(text)</h1> }
}

fn may_pose(visit: &Visit) -> bool {
    visit.person.as_ref().is_some_and(|p| p.may_somewhere(Deed::PoseChallenge))
}

pub(super) fn list(visit: &Visit, challenges: &[Challenge]) -> Html {
    let lang = visit.lang;
    html! {
        (heading(words::list_title(lang)))
        <p class="lead">(words::list_text(lang))</p>
        @if challenges.is_empty() { (empty_state(words::list_empty(lang), "")) }
        <h2 class="ds-sr-only">(words::list_title(lang))</h2>
        (cards_of(challenges))
        @if may_pose(visit) { (link_button(words::pose(lang), "/utfordringer/ny").secondary()) }
    }
}

/// Challenges as cards, also for the front page.
pub fn cards_of(challenges: &[Challenge]) -> Html {
    html! {
        <div class="grid">
            @for challenge in challenges { (card_link(format!("/utfordringer/{}", challenge.slug), challenge.title.as_str()).text(challenge.goal.as_str())) }
        </div>
    }
}

pub(super) fn form(visit: &Visit, challenge: Option<&Challenge>, typed: &Posted, problems: &Problems) -> Html {
    let lang = visit.lang;
    let action = challenge.map_or_else(|| "/utfordringer".to_owned(), |c| format!("/utfordringer/{}", c.slug));
    let body = html! {
        (anyway(problems))
        (text_field("tittel", words::title(lang)).help(words::title_help(lang)).value(typed.get("tittel")).problems(problems))
        (text_area("tekst", words::text(lang)).value(typed.get("tekst")).rows(5).problems(problems))
        (text_field("maal", words::goal(lang)).help(words::goal_help(lang)).value(typed.get("maal")).problems(problems))
        (checkbox("vis", words::publish(lang)).checked(typed.get("vis") == "1"))
        (button(shared::save(lang)))
    };
    html! {
        (problem_summary(lang, problems))
        (heading(if challenge.is_some() { words::edit_title(lang) } else { words::new_title(lang) }))
        (post_form(&action, &body))
    }
}
