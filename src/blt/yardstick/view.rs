//! What the yardstick looks like: the numbers in force, what is known and what is judgement, and what they were before.

use super::{
    names::{change_name, kind_name, preset_name},
    pages::Shown,
    view_form, words,
    yardstick::{Preset, WEIGHED, Yardstick},
};
use crate::{blt::solutions::Change, people::Visit};
use base::{
    clock::Time,
    html,
    page::{
        Html,
        form::{Problems, problem_summary},
        parts::*,
    },
    web::Posted,
    words::{self as shared, Lang},
};
use evidence::worth::{Ahead, flip};

/// The most people looked ahead for.
const FAR: u64 = 200;

pub(super) fn page(visit: &Visit, shown: &Shown, typed: &Posted, problems: &Problems) -> Html {
    let lang = visit.lang;
    html! {
        (problem_summary(lang, problems))
        <h1 class="ds-heading" data-size="lg">(words::title(lang))</h1>
        <p class="lead">(in_force(lang, shown))</p>
        <p class="ds-paragraph">(words::holds_for(lang))</p>
        (sure(lang, &shown.now))
        (say(lang, &shown.now))
        (carry(lang, &shown.now))
        <section class="stack-tight">
            <h2 class="ds-heading" data-size="sm">(words::limits_title(lang))</h2>
            <p class="ds-paragraph">(words::limits_text(lang))</p>
        </section>
        @if shown.may_change { (view_form::form(lang, shown, typed, problems)) }
        (versions(lang, shown))
    }
}

fn in_force(lang: Lang, shown: &Shown) -> String {
    let made = shown.versions.first().filter(|_| !shown.now.is_as(&Yardstick::specified()));
    made.map_or_else(
        || words::in_force_specified(lang).to_owned(),
        |v| words::in_force_own(lang, v.yardstick.version, who(shown, v.person_id), v.at.date()),
    )
}

fn who(shown: &Shown, person: base::id::Id<crate::people::Person>) -> &str {
    shown.names.get(&person).map_or("", String::as_str)
}

/// What is known and what is judgement, under a table.
fn basis(lang: Lang, known: &str, judged: &str) -> Html {
    html! {
        <p class="ds-paragraph"><strong>(words::known(lang))</strong> " " (known)</p>
        <p class="ds-paragraph"><strong>(words::judged(lang))</strong> " " (judged)</p>
    }
}

fn sure(lang: Lang, now: &Yardstick) -> Html {
    let head = [
        words::sure_for_what(lang),
        words::sure_works(lang),
        words::sure_certain(lang),
        words::sure_grade(lang),
        words::sure_enough(lang),
    ];
    let rows = Preset::ALL.iter().fold(table(words::sure_table(lang), head), |table, preset| {
        let limits = now.limits(*preset);
        table.row([
            Html::from(preset_name(lang, *preset)),
            Html::from(of_hundred(lang, limits.works_for)),
            Html::from(of_hundred(lang, limits.sure)),
            Html::from(kind_name(lang, limits.grade)),
            Html::from(enough(lang, now, *preset)),
        ])
    });
    html! {
        <section class="stack">
            <h2 class="ds-heading" data-size="sm">(words::sure_title(lang))</h2>
            (rows) (basis(lang, words::sure_known(lang), words::sure_judged(lang)))
        </section>
    }
}

/// So many of ten, when it comes out even.
fn of_hundred(lang: Lang, share: i64) -> String {
    if share % 10 == 0 { words::of_ten(lang, share / 10) } else { words::of_hundred(lang, share) }
}

/// How many people are enough when it works for all of them.
fn enough(lang: Lang, now: &Yardstick, preset: Preset) -> String {
    let (plan, pooling) = (now.plan(preset), now.pooling(preset, &[]));
    let ahead = Ahead::of((&[], &pooling), &plan, now.limits(preset).grade);
    let people = ahead.and_then(|ahead| flip(&ahead, FAR)).ok().and_then(|flip| flip.works_in);
    let people = people.and_then(|n| i64::try_from(n).ok());
    people.map_or_else(|| words::sure_never(lang).to_owned(), |n| words::sure_people(lang, n))
}

fn say(lang: Lang, now: &Yardstick) -> Html {
    let head = [words::say_kind(lang), words::say_yes(lang), words::say_no(lang), words::say_cap(lang)];
    let rows = WEIGHED.iter().fold(table(words::say_table(lang), head), |table, kind| {
        let Some(weight) = now.weights.of(*kind) else { return table };
        let people = |n: i64| Html::from(words::say_people(lang, n));
        table.row([Html::from(kind_name(lang, *kind)), people(weight.yes), people(weight.no), people(weight.cap)])
    });
    html! {
        <section class="stack">
            <h2 class="ds-heading" data-size="sm">(words::say_title(lang))</h2>
            (rows)
            <p class="ds-paragraph">(words::say_together(lang, now.weights.together))</p>
            (basis(lang, words::say_known(lang), words::say_judged(lang)))
        </section>
    }
}

fn carry(lang: Lang, now: &Yardstick) -> Html {
    let head = [words::carry_change(lang), words::carry_keeps(lang)];
    let rows = Change::ALL.iter().fold(table(words::carry_table(lang), head), |table, change| {
        table.row([Html::from(change_name(lang, *change)), Html::from(now.carry.of(*change).to_string())])
    });
    html! {
        <section class="stack">
            <h2 class="ds-heading" data-size="sm">(words::carry_title(lang))</h2>
            (rows) (basis(lang, words::carry_known(lang), words::carry_judged(lang)))
        </section>
    }
}

fn versions(lang: Lang, shown: &Shown) -> Html {
    let by = |at: Time, person| words::version_by(lang, who(shown, person), at.date());
    html! {
        <section class="stack-tight">
            <h2 class="ds-heading" data-size="sm">(words::versions(lang))</h2>
            <ul class="ds-list">
                @for made in &shown.versions {
                    <li><strong>(words::version(lang, made.yardstick.version))</strong> ": " (made.because) <br> <span class="meta">(by(made.at, made.person_id))</span></li>
                }
                <li>(words::version_specified(lang))</li>
            </ul>
            <p><a class="ds-link" href="/">(shared::to_front_page(lang))</a></p>
        </section>
    }
}
