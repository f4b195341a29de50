//! What results look like: people first, then the lines that were written down.

use super::{rows::Recorded, words};
use crate::{
    blt::{
        journeys::{Group, group_name},
        trials::trial::{Results, Trial},
    },
    people::Visit,
};
use base::{
    html,
    page::{Html, form::Problems, parts::*},
    text::Personal,
    web::Posted,
    words::{self as shared, Lang},
};

/// How many stand for, against and between, as people and in words.
pub fn counted(lang: Lang, results: Results) -> Html {
    if results.people == 0 {
        return html! { <p class="quiet">(words::nothing(lang))</p> };
    }
    let dots = |n: i64| u32::try_from(n).unwrap_or(u32::MAX);
    let answered = Answered { yes: dots(results.for_), no: dots(results.against), unclear: dots(results.unclear) };
    html! {
        <p class="lead">(in_a_sentence(lang, results))</p>
        (people(answered, words::for_word(lang), words::against_word(lang), words::unclear_word(lang)))
        (one_person(lang, results.people))
    }
}

/// The result as one plain sentence: «3 av 5 er for.»
pub fn in_a_sentence(lang: Lang, results: Results) -> String {
    words::so_many_for(lang, &shared::share(lang, results.for_, results.people))
}

/// One person counts, and is called what it is (mission M27).
pub fn one_person(lang: Lang, people: i64) -> Html {
    if people == 1 {
        html! { <p class="meta">(words::one_person(lang))</p> }
    } else {
        Html::none()
    }
}

/// The form where results are written down, and what was typed in it.
pub struct Form<'a> {
    pub typed: &'a Posted,
    pub problems: &'a Problems,
    pub personal: &'a [Personal],
    /// An identity for the line, so that a form sent twice counts once.
    pub id: String,
}

pub fn form(visit: &Visit, trial: &Trial, form: &Form) -> Html {
    let lang = visit.lang;
    let (typed, problems) = (form.typed, form.problems);
    let number =
        |name: &'static str, label: &'static str| text_field(name, label).number().value(typed.get(name)).problems(problems);
    let chosen = if typed.has("gruppe") { typed.get("gruppe") } else { trial.group.as_str() };
    let groups = Group::ALL
        .iter()
        .fold(select("gruppe", words::group(lang)).value(chosen), |s, g| s.choice(g.as_str(), group_name(lang, *g)));
    let anyway = (!form.personal.is_empty()).then(|| button(words::save_anyway(lang)).secondary().sends("likevel", "1").into());
    let body = html! {
        (hidden("enkel", &form.id))
        (fieldset(words::how_many(lang), html! { <div class="side-by-side">(number("for", words::for_label(lang))) (number("mot", words::against_label(lang))) (number("usikker", words::unclear_label(lang)))</div> }))
        (text_area("notat", words::note(lang)).help(words::note_help(lang)).aside(shared::optional(lang)).value(typed.get("notat")).rows(3).problems(problems))
        (text_field("hvem", words::who(lang)).help(words::who_help(lang)).aside(shared::optional(lang)).value(typed.get("hvem")).problems(problems))
        (groups)
        (actions([button(words::write_down(lang)).secondary().into(), Html::from(anyway.clone())]))
    };
    let title = if trial.kind.tool().is_some() { words::on_paper(lang) } else { words::by_hand(lang) };
    let open = !problems.is_empty() || !form.personal.is_empty() || trial.kind.tool().is_none();
    details_when(open, title, post_form(&format!("/tester/{}/resultat", trial.id), body))
}

/// The lines written down, each with a way to take it away while that may be done.
pub fn list(visit: &Visit, trial: &Trial, lines: &[Recorded], may_remove: bool) -> Html {
    let lang = visit.lang;
    let one = |l: &Recorded| {
        let who = if l.who.is_empty() {
            group_name(lang, l.who_group).to_owned()
        } else {
            format!("{} ({})", l.who, group_name(lang, l.who_group))
        };
        let said = html! {
            <p><strong>(who)</strong> ": " (words::line(lang, l.for_count, l.against_count, l.unclear_count))</p>
            (Html::lines(&l.note))
            @if may_remove { (post_button(format!("/tester/{}/resultat/{}/sletting", trial.id, l.id), words::remove(lang)).quiet()) }
        };
        (shared::date(lang, l.day.date()), said)
    };
    let lines: Vec<(String, Html)> = lines.iter().map(one).collect();
    if lines.is_empty() { Html::none() } else { timeline(lines.iter().map(|(day, said)| (day.as_str(), said.clone()))) }
}
