//! The part of the plan's form that is about the guide: ready to use, folded away until somebody wants to adapt it.

use crate::{
    blt::trials::conversation::{
        form::{self, FIRST, KILLS, LEADS_ANYWAY, TEXTS},
        guide::{Guide, leads},
        words,
    },
    people::Visit,
};
use base::{
    html,
    page::{Html, form::Problems, parts::*},
    web::Posted,
    words as shared,
};

pub fn fields(visit: &Visit, typed: &Posted, problems: &Problems, locked: bool) -> Html {
    if locked {
        return Html::none();
    }
    let lang = visit.lang;
    let ready = form::fields_of(&Guide::ready(lang));
    let ready: Vec<(&str, &str)> = ready.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let ready = Posted::of(&ready);
    let filled = if form::is_sent(typed) { typed } else { &ready };
    let question = |(at, name): (usize, &'static str)| -> Html {
        let label = words::question_number(lang, at as i64 + 1);
        text_area(name, label).value(filled.get(name)).rows(2).problems(problems).into()
    };
    let questions: Html = TEXTS.into_iter().enumerate().map(question).collect();
    let mut kills =
        select(KILLS, words::kills_label(lang)).help(words::kills_help(lang)).value(filled.get(KILLS)).problems(problems);
    for number in 1..=TEXTS.len() {
        kills = kills.choice(number.to_string(), words::question_number(lang, number as i64));
    }
    let wrong = TEXTS.iter().chain([&FIRST, &KILLS]).any(|name| problems.of(name).is_some());
    let sells = TEXTS.iter().any(|name| problems.of(name).is_some() && leads(filled.get(name)));
    let keep = (sells || typed.has(LEADS_ANYWAY))
        .then(|| checkbox(LEADS_ANYWAY, words::leads_anyway(lang)).checked(typed.has(LEADS_ANYWAY)).into());
    let body = html! {
        <p>(words::guide_about(lang))</p>
        (text_area(FIRST, words::first_label(lang)).help(words::first_help(lang)).aside(shared::optional(lang)).value(filled.get(FIRST)).rows(3).problems(problems))
        (questions)
        (kills)
        (Html::from(keep.clone()))
    };
    details_when(wrong, words::guide_title(lang), body)
}
