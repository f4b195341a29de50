//! The part of the plan's form that is about questions.

use crate::{
    blt::trials::question::{
        MOST_QUESTIONS,
        form::{KINDS, OPTIONS, REVERSED, TEXTS},
        question::Kind,
        words,
    },
    people::Visit,
};
use base::{
    html,
    page::{Html, form::Problems, parts::*},
    web::Posted,
    words::Lang,
};

/// Which kind of answer the first question takes, and up to seven more questions. The first question's own field is the plan's.
pub fn fields(visit: &Visit, typed: &Posted, problems: &Problems, locked: bool) -> Html {
    if locked {
        return Html::none();
    }
    let lang = visit.lang;
    let used = (0..MOST_QUESTIONS).any(|at| is_used(typed, problems, at));
    let more: Html = (1..MOST_QUESTIONS).map(|at| another(lang, typed, problems, at)).collect();
    details_when(used, words::other_answers(lang), html! { (kind_of_answer(lang, typed, problems, 0)) (more) })
}

/// Whether there is something to see. The first question is always there; only its answers may be out of the ordinary.
fn is_used(typed: &Posted, problems: &Problems, at: usize) -> bool {
    let is_plain = Kind::by_slug(typed.get(KINDS[at])).is_none_or(|k| k == Kind::YesNo) && !typed.has(REVERSED[at]);
    let is_written = if at == 0 { !is_plain } else { !typed.get(TEXTS[at]).trim().is_empty() };
    let names = if at == 0 { &[KINDS[0], OPTIONS[0]][..] } else { &[TEXTS[at], KINDS[at], OPTIONS[at]][..] };
    is_written || names.iter().any(|name| problems.of(name).is_some())
}

fn another(lang: Lang, typed: &Posted, problems: &Problems, at: usize) -> Html {
    let title = words::question_number(lang, at as i64 + 1);
    let body = html! {
        (text_field(TEXTS[at], words::question_label(lang)).value(typed.get(TEXTS[at])).problems(problems))
        (kind_of_answer(lang, typed, problems, at))
    };
    details_when(is_used(typed, problems, at), &title, body)
}

fn kind_of_answer(lang: Lang, typed: &Posted, problems: &Problems, at: usize) -> Html {
    let mut kinds = select(KINDS[at], words::kind_label(lang)).value(typed.get(KINDS[at])).problems(problems);
    for kind in Kind::ALL {
        kinds = kinds.choice(kind.slug(), kind_name(lang, *kind));
    }
    let chosen = Kind::by_slug(typed.get(KINDS[at])).unwrap_or(Kind::YesNo);
    let open = chosen == Kind::Choice || problems.of(OPTIONS[at]).is_some() || typed.has(REVERSED[at]);
    html! {
        (kinds)
        (details_when(open, words::about_answers(lang), html! {
            (text_area(OPTIONS[at], words::options_label(lang)).help(words::options_help(lang)).value(typed.get(OPTIONS[at])).rows(3).problems(problems))
            (checkbox(REVERSED[at], words::reversed_label(lang)).help(words::reversed_help(lang)).checked(typed.has(REVERSED[at])))
        }))
    }
}

pub fn kind_name(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::YesNo => words::kind_yes_no(lang),
        Kind::Scale => words::kind_scale(lang),
        Kind::Choice => words::kind_choice(lang),
        Kind::Text => words::kind_text(lang),
    }
}
