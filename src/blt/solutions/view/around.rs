//! The forms for what others do and for what must hold.

use crate::{
    blt::{
        journeys::{Walk, heading_below, save_and_more, save_or_back},
        needs::guard_alert,
        solutions::{
            names::asks_name,
            proposed::Proposed,
            solution::{Asks, Assumption, Elsewhere},
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
        parts::{Icon, card, checkbox, empty_state, link_button, post_button, post_form, radios, select, text_area, text_field},
    },
    text::Personal,
    web::Posted,
    words::{self as shared, Lang},
};

pub(in crate::blt::solutions) fn elsewhere(
    visit: &Visit,
    walk: &Walk,
    proposed: &Proposed,
    typed: &Posted,
    problems: &Problems,
    found: &[Personal],
) -> Html {
    let lang = visit.lang;
    let body = html! {
        (text_field("hvem", words::who(lang)).help(words::who_help(lang)).value(typed.get("hvem")).problems(problems))
        (text_area("hva", words::what(lang)).value(typed.get("hva")).rows(3).draft("andre").problems(problems))
        (text_field("kilde", words::source(lang)).aside(shared::optional(lang)).value(typed.get("kilde")).problems(problems))
        (save_or_back(lang, &walk.journey, found))
    };
    let nobody = post_button(walk.address("andre"), words::nobody(lang)).secondary().with("ingen", "1");
    html! {
        (problem_summary(lang, problems))
        (heading_below(lang, &walk.journey, words::elsewhere_title(lang)))
        (guard_alert(lang, found))
        <p class="lead">(words::elsewhere_text(lang))</p>
        (post_form(&walk.address("andre"), &body))
        @if proposed.elsewhere.is_empty() { (card(html! { <p>(words::nobody_text(lang))</p> (nobody.clone()) })) }
        @else {
            <section class="stack">
                <h2 class="ds-heading" data-size="sm">(words::found_so_far(lang))</h2>
                <ul class="rows"> @for answer in &proposed.elsewhere { (answered(lang, walk, answer)) } </ul>
            </section>
        }
    }
}

fn answered(lang: Lang, walk: &Walk, answer: &Elsewhere) -> Html {
    let title = if answer.found { answer.who.as_str() } else { words::found_nobody(lang) };
    let press = post_button(walk.address(&format!("andre/{}/sletting", answer.id)), shared::remove(lang)).quiet();
    html! {
        <li class="row idea">
            <div class="row-main">
                <p class="row-title">(title)</p>
                (Html::lines(&answer.what))
                @if !answer.source.is_empty() { <p class="meta">(answer.source)</p> }
            </div>
            (press)
        </li>
    }
}

pub(in crate::blt::solutions) fn assumption_form(
    visit: &Visit,
    walk: &Walk,
    proposed: &Proposed,
    before: Option<&Assumption>,
    typed: &Posted,
    problems: &Problems,
    found: &[Personal],
) -> Html {
    let lang = visit.lang;
    let asks = radios("gjelder", words::asks(lang)).value(typed.get("gjelder")).problems(problems);
    let asks = Asks::ALL.iter().fold(asks, |r, a| r.choice(a.as_str(), asks_name(lang, *a)));
    let which = select("losning", words::about_which(lang)).value(typed.get("losning")).problems(problems);
    let which = proposed.on_the_table().fold(which, |s, solution| s.choice(solution.id.to_string(), solution.title.as_str()));
    let address = before.map_or_else(|| walk.address("antakelser"), |a| walk.address(&format!("antakelser/{}", a.id)));
    let body = html! {
        @if before.is_none() { (which) }
        (text_field("tekst", words::assumption_text(lang)).help(words::assumption_help(lang)).value(typed.get("tekst")).problems(problems))
        (asks)
        (checkbox("maa_stemme", words::must_hold_field(lang)).checked(typed.has("maa_stemme")))
        @if before.is_none() { (save_and_more(lang, &walk.journey, found, words::save_and_more(lang))) } @else { (save_or_back(lang, &walk.journey, found)) }
    };
    let to_idea = link_button(words::add_idea(lang), walk.address("losninger")).icon(Icon::LightBulb);
    html! {
        (problem_summary(lang, problems))
        (heading_below(lang, &walk.journey, words::assumption_title(lang)))
        (guard_alert(lang, found))
        @if proposed.solutions.is_empty() { (empty_state(words::no_ideas(lang), words::no_ideas_text(lang)).action(to_idea.clone())) }
        @else { (post_form(&address, &body)) }
    }
}
