//! What those who follow a link see when there is no form: thanks, closed, not yet, unknown.

use crate::{
    blt::{
        journeys::Journey,
        trials::{trial::Trial, words},
    },
    people::Visit,
};
use base::{
    html,
    page::{
        Html,
        form::{Problems, problem_summary},
        parts::*,
    },
    web::Posted,
};

/// What happens next, and where one can follow. Nothing personal is asked for.
pub fn thanks(visit: &Visit, trial: &Trial, journey: Option<&Journey>) -> Html {
    let lang = visit.lang;
    let follow = match journey {
        Some(journey) => link_button(words::follow_journey(lang), format!("/lop/{}", journey.id)),
        None => link_button(words::follow_all(lang), "/lop"),
    };
    let ways = actions([
        follow.icon_after(Icon::ArrowRight).into(),
        link_button(words::answer_for_another(lang), format!("/t/{}?ny=1", trial.code)).secondary().into(),
    ]);
    html! {
        <h1>(words::thanks_title(lang))</h1>
        <p class="lead"> @if let Some(last) = trial.closes_on { (words::next_after(lang, last)) } @else { (words::next(lang)) } </p>
        <p>(words::follow_text(lang))</p>
        (ways)
    }
}

/// The test takes no more answers. What somebody wrote is shown, so that it can be kept.
pub fn closed(visit: &Visit, posted: &Posted) -> Html {
    let lang = visit.lang;
    html! {
        <h1>(words::closed_title(lang))</h1>
        <p class="lead">(words::closed_text(lang))</p>
        (kept(visit, posted))
        (link_button(words::follow_all(lang), "/lop").secondary())
    }
}

/// What was sent and not taken, in the sender's own words.
fn kept(visit: &Visit, posted: &Posted) -> Html {
    let is_answer = |name: &str| name.starts_with("svar") || name == "kommentar";
    let texts: Vec<&str> =
        posted.fields().iter().filter(|(n, v)| is_answer(n) && !v.trim().is_empty()).map(|(_, v)| v.as_str()).collect();
    if texts.is_empty() {
        return Html::none();
    }
    card(html! { <p class="meta">(words::not_sent(visit.lang))</p> @for text in &texts { (Html::lines(text)) } }).into()
}

pub fn not_started(visit: &Visit, posted: &Posted) -> Html {
    let lang = visit.lang;
    html! {
        <h1>(words::not_started_title(lang))</h1>
        <p class="lead">(words::not_started_text(lang))</p>
        (kept(visit, posted))
    }
}

/// No test has this code: it can be typed again.
pub fn unknown(visit: &Visit, typed: &str, problem: Option<String>, posted: &Posted) -> Html {
    let mut problems = Problems::none();
    if let Some(problem) = problem {
        problems.add("kode", problem);
    }
    html! {
        (problem_summary(visit.lang, &problems))
        <h1>(words::unknown_title(visit.lang))</h1>
        <p class="lead">(words::unknown_text(visit.lang))</p>
        (kept(visit, posted))
        (code_form(visit, typed, &problems))
    }
}

pub fn type_code(visit: &Visit, typed: &str, problems: &Problems) -> Html {
    html! {
        (problem_summary(visit.lang, problems))
        <h1>(words::code_title(visit.lang))</h1>
        (code_form(visit, typed, problems))
    }
}

fn code_form(visit: &Visit, typed: &str, problems: &Problems) -> Html {
    let lang = visit.lang;
    let typed: String = typed.chars().take(40).collect();
    post_form(
        "/t",
        html! {
            (text_field("kode", words::code_label(lang)).code().help(words::code_help(lang)).value(typed.as_str()).problems(problems))
            (button(words::code_go(lang)))
        },
    )
}
