//! The part of the plan's form that is about the tasks.

use super::warnings;
use crate::{
    blt::trials::practical::{
        patterns,
        plan::{DONE, TEXTS},
        script::{MOST_TASKS, Pattern},
        words,
    },
    people::Visit,
};
use base::{
    html,
    page::{
        Html,
        form::Problems,
        parts::{self, *},
    },
    web::Posted,
    words::{self as shared, Lang},
};

pub fn fields(visit: &Visit, typed: &Posted, problems: &Problems, locked: bool) -> Html {
    if locked {
        return Html::none();
    }
    let lang = visit.lang;
    let pattern = Pattern::by_slug(typed.get("opplegg")).unwrap_or(Pattern::User);
    let is_wrong = |name: &&str| problems.of(name).is_some();
    let open = TEXTS.iter().chain(&DONE).chain(&["krav", "etterpa"]).any(is_wrong);
    let used = (0..MOST_TASKS).filter(|at| !typed.get(TEXTS[*at]).trim().is_empty()).count();
    html! {
        (hidden("opplegg", pattern.slug()))
        (alert(parts::Kind::Info, words::before_begin(lang, patterns::name(lang, pattern))).body(warnings(lang, pattern)))
        (details_when(open, &words::tasks_title(lang, used as i64), tasks(lang, typed, problems, used)))
    }
}

/// The tasks that are used stand open, one more beside them, and the rest are folded away.
fn tasks(lang: Lang, typed: &Posted, problems: &Problems, used: usize) -> Html {
    let shown = used.clamp(1, MOST_TASKS);
    let one = |at: usize| task(lang, typed, problems, at);
    let first: Html = (0..shown).map(one).collect();
    let rest: Html = (shown..MOST_TASKS).map(one).collect();
    html! {
        <p class="meta">(words::tasks_help(lang))</p>
        (first)
        @if shown < MOST_TASKS { (details(words::more_tasks(lang), &rest)) }
        (text_field("krav", words::needed(lang)).help(words::needed_help(lang)).number().value(typed.get("krav")).problems(problems))
        (text_area("etterpa", words::afterwards(lang)).help(words::afterwards_help(lang)).aside(shared::optional(lang)).value(typed.get("etterpa")).rows(4).problems(problems))
        (checkbox("sus", words::ask_sus(lang)).help(words::ask_sus_help(lang)).checked(typed.has("sus")))
    }
}

fn task(lang: Lang, typed: &Posted, problems: &Problems, at: usize) -> Html {
    let text = text_field(TEXTS[at], words::task(lang)).value(typed.get(TEXTS[at])).problems(problems);
    let done = text_field(DONE[at], words::done_when(lang)).value(typed.get(DONE[at])).problems(problems);
    fieldset(&words::task_number(lang, at as i64 + 1), html! { (text) (done) })
}
