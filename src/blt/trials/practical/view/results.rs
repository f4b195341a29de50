//! What came of a practical test, for the team: counts first, then every participant.

use super::{observe::went_name, outcome_name, warnings};
use crate::{
    blt::trials::{
        observations,
        practical::{
            patterns,
            results::{Shown, Typical, typical},
            script::{Outcome, Session, Task, Went, clock_of},
            words,
        },
        trial::{Observation, Results, Source, State, Trial},
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
use evidence::{
    discovery::{Encounters, discovery},
    scores::{SusQuestion, sus},
};

pub fn shown(visit: &Visit, trial: &Trial, shown: &Shown) -> Html {
    let lang = visit.lang;
    let empty = shown.sessions.is_empty();
    html! {
        <div class="stack" id="deltakere">
            (begin(lang, trial, shown))
            @if empty { <p class="quiet">(words::nobody_yet(lang))</p> } @else {
                (observations::counted(lang, counted(&shown.sessions)))
                <p class="meta">(words::task_rule(lang, shown.script.tasks.len() as i64, shown.script.needed))</p>
                (tasks(lang, shown))
                (ease(lang, &shown.sessions))
                (usability(lang, &shown.sessions))
                (problems(lang, &shown.sessions))
                (participants(visit, trial, shown))
            }
        </div>
    }
}

/// The way to the observer's page, and what must be in order first.
fn begin(lang: Lang, trial: &Trial, shown: &Shown) -> Html {
    if !shown.may_change || !shown.takes_more {
        return Html::none();
    }
    let address = format!("/tester/{}/observer", trial.id);
    let picture = format!("/t/{}/qr.svg", trial.code);
    let pattern = shown.script.pattern;
    html! {
        (card(html! {
            <div class="way-in">
                <div class="stack-tight">
                    <h3 class="ds-heading" data-size="xs">(words::observe_title(lang))</h3>
                    <p>(words::observe_text(lang))</p>
                    (actions([link_button(words::observe(lang), address.as_str()).large().icon_after(Icon::ArrowRight).into()]))
                </div>
                @if trial.state == State::Running { <img class="way-in-qr" src=(picture) alt=(words::qr_says(lang)) width="160" height="160"> }
            </div>
        }).tinted())
        (details(&words::before_begin(lang, patterns::name(lang, pattern)), warnings(lang, pattern)))
    }
}

fn counted(sessions: &[Session]) -> Results {
    let one = |s: &Session| Observation {
        says: s.outcome.says(),
        count: 1,
        group: s.group,
        note: String::new(),
        source: Source::ByHand,
    };
    Results::of(&sessions.iter().map(one).collect::<Vec<_>>())
}

/// Tasks × how they went, as counts, with the time of those who managed alone.
fn tasks(lang: Lang, shown: &Shown) -> Html {
    let head = [
        words::task(lang),
        words::went_alone(lang),
        words::went_helped(lang),
        words::went_not(lang),
        words::untried(lang),
        words::time_alone(lang),
    ];
    let table = table(words::tasks_caption(lang), head).numbers([1, 2, 3, 4]);
    let table = shown.script.tasks.iter().fold(table, |t, task| t.row(row(lang, task, &shown.sessions)));
    html! { (table) <p class="meta">(words::time_note(lang))</p> }
}

fn row(lang: Lang, task: &Task, sessions: &[Session]) -> Vec<Html> {
    let attempts = || sessions.iter().filter_map(|s| s.attempts.iter().find(|a| a.task == task.number));
    let count = |went: Went| attempts().filter(|a| a.went == Some(went)).count();
    let tried = Went::ALL.iter().map(|w| count(*w)).sum::<usize>();
    let number = |n: usize| -> Html { shared::number(lang, n as i64).into() };
    let times = attempts().filter(|a| a.went == Some(Went::Alone)).filter_map(|a| a.seconds).map(|s| s as f64).collect();
    vec![
        format!("{}. {}", task.number, task.text).into(),
        number(count(Went::Alone)),
        number(count(Went::Helped)),
        number(count(Went::Not)),
        number(sessions.len().saturating_sub(tried)),
        typical(times).map_or_else(|| words::no_time(lang).to_owned(), |t| time(lang, &t)).into(),
    ]
}

fn time(lang: Lang, t: &Typical) -> String {
    let people = i64::try_from(t.people).unwrap_or(i64::MAX);
    match t.between {
        Some((low, high)) => words::time_between(lang, &clock_of(t.seconds), people, &clock_of(low), &clock_of(high)),
        None => words::time_of_one(lang, &clock_of(t.seconds)),
    }
}

fn ease(lang: Lang, sessions: &[Session]) -> Html {
    let given: Vec<i64> = sessions.iter().filter_map(|s| s.ease).collect();
    if given.is_empty() {
        return Html::none();
    }
    let names = [words::ease_1(lang), "2", "3", "4", words::ease_5(lang)];
    let share = |n: i64| shared::share(lang, given.iter().filter(|g| **g == n).count() as i64, given.len() as i64);
    let facts: Vec<(&str, Html)> = (1..).zip(names).map(|(n, name)| (name, share(n).into())).collect();
    let facts = definition_list(facts);
    html! { <section class="stack"><h3 class="ds-heading" data-size="2xs">(words::ease(lang))</h3> (facts)</section> }
}

/// The score with the interval it probably lies in; one person's score stands alone.
fn usability(lang: Lang, sessions: &[Session]) -> Html {
    let digits = |s: &str| s.bytes().map(|b| Some(u64::from(b.wrapping_sub(b'0')))).collect::<Vec<_>>();
    let responses: Vec<_> = sessions.iter().filter_map(|s| s.sus.as_deref()).map(digits).collect();
    let Some(found) = sus(&SusQuestion { responses, ..SusQuestion::default() }).ok().filter(|f| f.n > 0) else {
        return Html::none();
    };
    let whole = |points: f64| points.round() as i64;
    let people = i64::try_from(found.n).unwrap_or(i64::MAX);
    let line = words::sus_score(lang, people, whole(found.mean.unwrap_or_default()), whole(found.ci[0]), whole(found.ci[1]));
    html! {
        <section class="stack"><h3 class="ds-heading" data-size="2xs">(words::sus_result(lang))</h3>
            <p>(line)</p> <p class="meta">(words::sus_usual(lang))</p> (observations::one_person(lang, people))</section>
    }
}

/// Problems with how many met each, and whether more people would find more.
fn problems(lang: Lang, sessions: &[Session]) -> Html {
    let mut met: Vec<(&str, i64)> = Vec::new();
    for problem in sessions.iter().flat_map(|s| &s.problems) {
        match met.iter_mut().find(|(text, _)| text.to_lowercase() == problem.to_lowercase()) {
            Some((_, n)) => *n += 1,
            None => met.push((problem, 1)),
        }
    }
    if met.is_empty() {
        return Html::none();
    }
    met.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let people = sessions.len() as i64;
    let facts = definition_list(met.iter().map(|(text, n)| (*text, shared::share(lang, *n, people).into())));
    html! {
        <section class="stack"><h3 class="ds-heading" data-size="2xs">(words::problems_found(lang))</h3>
            (facts) <p>(advice(lang, &met, people))</p></section>
    }
}

/// Problems differ, so this is at least, and probably.
fn advice(lang: Lang, met: &[(&str, i64)], people: i64) -> String {
    let counts = met.iter().map(|(_, n)| n.unsigned_abs()).collect();
    let asked = Encounters { n: people.unsigned_abs(), counts, goal: 0.85, level: 0.95, more: Vec::new() };
    let Ok(found) = discovery(&asked) else { return String::new() };
    let (problems, at_least) = (met.len() as i64, found.chao2.unwrap_or_default().ceil() as i64);
    let more = found.need_more.and_then(|n| i64::try_from(n).ok()).unwrap_or(0);
    if people < 2 {
        return words::ask_one_more(lang).to_owned();
    }
    if more == 0 {
        words::found_most(lang, problems)
    } else {
        words::find_more(lang, more.min(20), problems, at_least.max(problems))
    }
}

fn participants(visit: &Visit, trial: &Trial, shown: &Shown) -> Html {
    let lang = visit.lang;
    let all: Html = (1..).zip(&shown.sessions).map(|(n, s)| participant(lang, trial, shown, n, s)).collect();
    html! { <section class="stack"><h3 class="ds-heading" data-size="2xs">(words::participants(lang))</h3> (all)</section> }
}

fn participant(lang: Lang, trial: &Trial, shown: &Shown, number: i64, s: &Session) -> Html {
    let colour = match s.outcome {
        Outcome::For => Colour::Success,
        Outcome::Against => Colour::Danger,
        Outcome::Unclear => Colour::Neutral,
    };
    let day = shared::date(lang, s.day.date());
    let attempts: Html = s
        .attempts
        .iter()
        .filter_map(|a| Some((a, a.went?)))
        .map(|(a, went)| {
            let task = shown.script.tasks.iter().find(|t| t.number == a.task).map_or("", |t| t.text.trim_end_matches('.'));
            let time = a.seconds.map(|s| format!(" ({})", clock_of(s))).unwrap_or_default();
            html! { <li>(task)": "(went_name(lang, went))(time) @if !a.help.is_empty() { " – "(a.help) }</li> }
        })
        .collect();
    let inside = html! {
        @if s.outcome != s.proposed { <p class="meta">(words::observer_says(lang, outcome_name(lang, s.proposed)))</p> }
        <ul class="ds-list">(attempts)</ul>
        (quoted(s))
        (surprised(lang, s))
        (guarded(lang, trial, shown, s))
        @if shown.may_change { @if shown.takes_more { (details(words::take_away(lang), post_button(format!("/tester/{}/observer/{}/sletting", trial.id, s.id), words::take_away_now(lang)).danger())) } }
    };
    card(html! {
        <p><strong>(words::participant(lang, number))</strong> " " (tag(colour, outcome_name(lang, s.outcome))) " " <span class="meta">(day)</span></p>
        (inside)
    })
    .into()
}

fn quoted(s: &Session) -> Html {
    if s.said.is_empty() { Html::none() } else { quote(&s.said, "") }
}

fn surprised(lang: Lang, s: &Session) -> Html {
    html! { @if !s.surprise.is_empty() { <p><strong>(words::surprise(lang))</strong></p> (Html::lines(&s.surprise)) } }
}

/// Words in quarantine: somebody who may see them lets the team read them, or takes them away.
fn guarded(lang: Lang, trial: &Trial, shown: &Shown, s: &Session) -> Html {
    if !s.quarantined {
        return Html::none();
    }
    if !shown.sees_hidden {
        return alert(parts::Kind::Info, words::looked_over_first(lang)).into();
    }
    let press = |label: &'static str, choice: &'static str| {
        post_button(format!("/tester/{}/observer/{}", trial.id, s.id), label).secondary().with("valg", choice)
    };
    html! {
        <p>(tag(Colour::Warning, words::quarantined(lang)))</p>
        (actions([press(words::let_team_read(lang), "vis").into(), press(words::delete_words(lang), "slett").danger().into()]))
    }
}
