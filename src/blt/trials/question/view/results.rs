//! What came of the questions, for the team: counts first, and every word people wrote.

use super::label;
use crate::{
    blt::trials::{
        observations,
        question::{
            question::{Kind, Question},
            results::Shown,
            rows::Said,
            words,
        },
        trial::Trial,
    },
    people::Visit,
};
use base::{
    html,
    page::{
        Html,
        parts::{self, *},
    },
    words::{self as shared, Lang},
};

pub fn shown(visit: &Visit, trial: &Trial, shown: &Shown) -> Html {
    let lang = visit.lang;
    if shown.people == 0 {
        return html! { <p class="quiet">(words::no_answers(lang))</p> };
    }
    let several = shown.questions.len() > 1;
    let each: Html = shown.questions.iter().map(|q| question(visit, trial, shown, q, several)).collect();
    html! {
        <div class="stack" id="svar">
            (each)
            (comments(visit, trial, shown))
            @if shown.hidden > 0 { (alert(parts::Kind::Info, words::hidden(lang, shown.hidden))) }
            @if !shown.names.is_empty() { (details(words::names_title(lang), names(&shown.names))) }
        </div>
    }
}

fn question(visit: &Visit, trial: &Trial, shown: &Shown, question: &Question, several: bool) -> Html {
    let lang = visit.lang;
    let counted = match question.kind {
        Kind::YesNo => yes_and_no(lang, shown, question),
        Kind::Scale | Kind::Choice => distribution(lang, shown, question),
        Kind::Text => said(visit, trial, shown, question.number),
    };
    html! {
        <section class="stack">
            @if several { <h3 class="ds-heading" data-size="2xs">(question.text)</h3> }
            (counted)
        </section>
    }
}

fn count(shown: &Shown, question: &Question, sent: &str) -> i64 {
    let kept = question.kept(sent);
    shown.counts.iter().find(|(number, value, _)| *number == question.number && *value == kept).map_or(0, |(.., n)| *n)
}

fn yes_and_no(lang: Lang, shown: &Shown, question: &Question) -> Html {
    let [yes, no, unclear] = ["ja", "nei", "vet_ikke"].map(|sent| count(shown, question, sent));
    let answered = yes + no + unclear;
    let dots = |n: i64| u32::try_from(n).unwrap_or(u32::MAX);
    html! {
        <p class="lead">(words::said_yes(lang, &shared::share(lang, yes, answered)))</p>
        (people(Answered { yes: dots(yes), no: dots(no), unclear: dots(unclear) }, words::yes(lang), words::no(lang), words::unclear(lang)))
        (observations::one_person(lang, answered))
    }
}

/// How many chose what, in words and numbers; nothing is left to a chart.
fn distribution(lang: Lang, shown: &Shown, question: &Question) -> Html {
    let counts: Vec<(String, i64)> =
        question.values().iter().map(|v| (label(lang, question, v), count(shown, question, v))).collect();
    let answered = counts.iter().map(|(_, n)| n).sum();
    let facts = counts.iter().map(|(label, n)| (label.as_str(), shared::share(lang, *n, answered).into()));
    let facts = definition_list(facts);
    html! { (facts) (observations::one_person(lang, answered)) }
}

fn said(visit: &Visit, trial: &Trial, shown: &Shown, number: i64) -> Html {
    let lang = visit.lang;
    let texts: Html = shown
        .said
        .iter()
        .filter(|s| s.question == number)
        .filter_map(|s| Some(one(visit, trial, s, s.value.as_deref()?)))
        .collect();
    html! { @if texts.is_empty() { <p class="quiet">(words::no_words(lang))</p> } @else { <div class="stack">(texts)</div> } }
}

fn comments(visit: &Visit, trial: &Trial, shown: &Shown) -> Html {
    let texts: Html = shown.said.iter().filter_map(|s| Some(one(visit, trial, s, s.comment.as_deref()?))).collect();
    if texts.is_empty() {
        return Html::none();
    }
    html! { <section class="stack"><h3 class="ds-heading" data-size="2xs">(words::comments(visit.lang))</h3> (texts)</section> }
}

fn one(visit: &Visit, trial: &Trial, said: &Said, text: &str) -> Html {
    let lang = visit.lang;
    let day = shared::date(lang, said.day.date());
    if !said.quarantined {
        return quote(text, &day);
    }
    let address = format!("/tester/{}/svar/{}", trial.id, said.id);
    let press = |label: &'static str, choice: &'static str| {
        post_button(address.clone(), label).secondary().with("sporsmal", said.question.to_string()).with("valg", choice)
    };
    card(html! {
        <p>(tag(Colour::Warning, words::quarantined(lang)))</p>
        (quote(text, &day))
        (actions([press(words::let_team_read(lang), "vis").into(), press(words::take_away(lang), "slett").danger().into()]))
    })
    .into()
}

fn names(names: &[(Option<String>, Option<String>)]) -> Html {
    let line = |(name, contact): &(Option<String>, Option<String>)| {
        let parts: Vec<&str> = [name, contact].into_iter().flatten().map(String::as_str).collect();
        html! { <li>(parts.join(", "))</li> }
    };
    let lines: Html = names.iter().map(line).collect();
    html! { <ul class="ds-list">(lines)</ul> }
}
