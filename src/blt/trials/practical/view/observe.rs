//! The observer's form, for a phone in one hand.

use super::outcome_name;
use crate::{
    blt::{
        journeys::{Group, group_name},
        needs,
        trials::{
            practical::{
                form::{HELP, SUS, TIME, WENT},
                patterns,
                script::{MOST_TASKS, Outcome, Script, Task, Went},
                words,
            },
            trial::Trial,
        },
    },
    people::Visit,
};
use axum::response::Response;
use base::{
    assets, html,
    page::{
        Html,
        form::{Problems, problem_summary},
        frame,
        parts::{self, *},
    },
    text::Personal,
    web::{self, Posted},
    words::{self as shared, Lang},
};
use http::StatusCode;

/// The form as it is shown: what has been typed, and why it is shown again.
pub(in super::super) struct Sheet<'a> {
    pub id: String,
    pub typed: &'a Posted,
    pub problems: Problems,
    pub personal: &'a [Personal],
    pub notice: Option<&'static str>,
    /// Another participant's form was just taken.
    pub taken: bool,
}

impl<'a> Sheet<'a> {
    pub fn fresh(typed: &'a Posted) -> Sheet<'a> {
        Sheet { id: String::new(), typed, problems: Problems::none(), personal: &[], notice: None, taken: false }
    }
}

/// The page around it: nothing else in the way, its own script, and what lets a phone keep it.
pub(in super::super) fn document(visit: &Visit, trial: &Trial, status: StatusCode, body: Html) -> Response {
    let frame = visit
        .frame(&trial.title)
        .bare()
        .private()
        .script(assets::OBSERVER_JS)
        .style(assets::OBSERVER_CSS)
        .manifest(format!("/tester/{}/observer.webmanifest", trial.id));
    web::page(status, frame::document(&frame, body))
}

pub(in super::super) fn page(visit: &Visit, trial: &Trial, script: &Script, known: &[String], sheet: &Sheet) -> Html {
    let (lang, typed, problems) = (visit.lang, sheet.typed, &sheet.problems);
    let tasks: Html =
        script.tasks.iter().enumerate().take(MOST_TASKS).map(|(at, t)| task(lang, at, t, typed, problems)).collect();
    let action = format!("/tester/{}/observer", trial.id);
    let body = html! {
        (hidden("enkel", &sheet.id))
        (hidden("utgave", &script.edition().to_string()))
        (hidden("observator", &visit.person.as_ref().map(|p| p.id.to_string()).unwrap_or_default()))
        (tasks)
        (afterwards(visit, trial, script, known, sheet))
        (send(lang, sheet))
    };
    html! {
        (problem_summary(lang, problems))
        <a class="ds-link" href=(format!("/tester/{}", trial.id))>(words::back_to_test(lang))</a>
        <h1>(trial.title)</h1>
        (unsent(visit, trial))
        @if sheet.taken { (flash(words::taken(lang))) }
        @if let Some(notice) = sheet.notice { (alert(parts::Kind::Warning, notice)) }
        (needs::guard_alert(lang, sheet.personal))
        @if !trial.information.is_empty() { (details(words::say_first(lang), Html::lines(&trial.information))) }
        <p class="meta">(words::no_names(lang))</p>
        <div id="skjema">(post_form(&action, &body))</div>
    }
}

/// What the page's script fills in: what waits on this device. Without script it stays hidden.
fn unsent(visit: &Visit, trial: &Trial) -> Html {
    let lang = visit.lang;
    let person = visit.person.as_ref().map(|p| p.id.to_string()).unwrap_or_default();
    html! {
        <section id="usendt" class="unsent stack-tight" hidden data-scope=(format!("/tester/{}/observer", trial.id)) data-person=(person)
            aria-label=(words::on_device(lang))
            data-ready=(words::ready(lang)) data-unready=(words::unready(lang)) data-one=(words::one_unsent(lang)) data-many=(words::many_unsent(lang))
            data-sent=(words::sent(lang)) data-kept=(words::kept_here(lang)) data-stuck=(words::stuck(lang)) data-sign-in=(words::sign_in_to_send(lang))
            data-others=(words::others_wait(lang)) data-full=(words::not_kept(lang)) data-start=(words::start(lang)) data-stop=(words::stop(lang))
            data-proposes=(words::proposes(lang)) data-no-result=(words::no_result(lang)) data-not-a-time=(words::not_a_time(lang))>
            <p data-line="unsent" role="status"></p>
            <p data-line="ready" class="meta"></p>
            <ul data-list></ul>
            <div class="actions">
                <button type="button" class="ds-button" data-variant="secondary" data-send hidden>(words::send_now(lang))</button>
                <a class="ds-button" data-variant="secondary" data-sign-in href=(format!("/inn?til=/tester/{}/observer", trial.id)) hidden>(words::sign_in(lang))</a>
            </div>
            <template>
                <li class="stack-tight">
                    <p data-what></p>
                    <div class="actions">
                        <button type="button" class="ds-button" data-variant="secondary" data-open>(words::open_again(lang))</button>
                        <button type="button" class="ds-button" data-variant="secondary" data-anyway hidden>(words::send_anyway(lang))</button>
                        <button type="button" class="ds-button" data-variant="tertiary" data-color="danger" data-remove data-sure=(words::sure_to_remove(lang))>(words::remove(lang))</button>
                    </div>
                </li>
            </template>
        </section>
    }
}

fn task(lang: Lang, at: usize, task: &Task, typed: &Posted, problems: &Problems) -> Html {
    let name = format!("{}. {}", at + 1, task.text);
    let went = Went::ALL.iter().fold(radios(WENT[at], name.as_str()).framed(), |r, w| r.choice(w.slug(), went_name(lang, *w)));
    let went = went.value(typed.get(WENT[at])).problems(problems);
    let went = if task.done_when.is_empty() { went } else { went.help(words::done_is(lang, &task.done_when)) };
    html! {
        <section class="task" data-task>
            (went)
            <div class="timed">
                (text_field(TIME[at], words::time(lang)).help(words::time_help(lang)).short().value(typed.get(TIME[at])).problems(problems))
                <button type="button" class="ds-button" data-variant="secondary" data-timer hidden><span>(words::start(lang))</span><span class="ds-sr-only">" "(words::start_of(lang, at as i64 + 1))</span></button>
            </div>
            <div class="helped">(text_field(HELP[at], words::which_help(lang)).aside(shared::optional(lang)).value(typed.get(HELP[at])).problems(problems))</div>
        </section>
    }
}

pub(super) fn went_name(lang: Lang, went: Went) -> &'static str {
    match went {
        Went::Alone => words::went_alone(lang),
        Went::Helped => words::went_helped(lang),
        Went::Not => words::went_not(lang),
    }
}

fn afterwards(visit: &Visit, trial: &Trial, script: &Script, known: &[String], sheet: &Sheet) -> Html {
    let (lang, typed, problems) = (visit.lang, sheet.typed, &sheet.problems);
    let area = |name: &'static str, label: &'static str| {
        text_area(name, label).aside(shared::optional(lang)).value(typed.get(name)).rows(3).problems(problems)
    };
    let questions: Vec<&str> = script.questions.lines().filter(|l| !l.trim().is_empty()).collect();
    html! {
        @if !questions.is_empty() {
            <div class="ask"><p><strong>(words::ask_them(lang))</strong></p><ul class="ds-list"> @for q in &questions { <li>(*q)</li> } </ul></div>
        }
        (area("sagt", words::said(lang)))
        (scale("letthet", words::ease(lang), typed.get("letthet"), problems))
        <p class="meta">(words::ease_ends(lang))</p>
        @if script.sus { (usability(lang, sheet)) }
        (area("overrasket", words::surprise(lang)))
        (stumbled(lang, known, sheet))
        (outcome(lang, trial, script, sheet))
        (more(lang, trial, sheet))
        @if let Some(line) = patterns::at_the_end(lang, script.pattern) { (alert(parts::Kind::Info, line)) }
    }
}

/// Five numbers beside each other.
fn scale(name: &'static str, label: &str, value: &str, problems: &Problems) -> Html {
    let all = ["1", "2", "3", "4", "5"].iter().fold(radios(name, label).framed(), |r, n| r.choice(*n, *n));
    let all = all.value(value).problems(problems);
    html! { <div class="scale">(all)</div> }
}

/// The ten statements, which the participant answers: hand them the phone.
fn usability(lang: Lang, sheet: &Sheet) -> Html {
    let open = SUS.iter().any(|name| sheet.typed.has(name) || sheet.problems.of(name).is_some());
    let all: Html =
        SUS.iter().zip(statements(lang)).map(|(name, text)| scale(name, text, sheet.typed.get(name), &sheet.problems)).collect();
    details_when(
        open,
        words::sus_title(lang),
        html! { <p>(words::sus_help(lang))</p> <p class="meta">(words::sus_ends(lang))</p> (all) },
    )
}

fn statements(lang: Lang) -> [&'static str; SUS.len()] {
    [
        words::sus_1(lang),
        words::sus_2(lang),
        words::sus_3(lang),
        words::sus_4(lang),
        words::sus_5(lang),
        words::sus_6(lang),
        words::sus_7(lang),
        words::sus_8(lang),
        words::sus_9(lang),
        words::sus_10(lang),
    ]
}

fn stumbled(lang: Lang, known: &[String], sheet: &Sheet) -> Html {
    let ticked = |text: &str| sheet.typed.all("problem").any(|p| p == text);
    // What only this form says must not get lost when the form is shown again.
    let own = sheet.typed.all("problem").filter(|p| known.iter().all(|k| k != p));
    let all: Vec<&str> = known.iter().map(String::as_str).chain(own).collect();
    let boxes = checkboxes("problem", words::met_before(lang));
    let boxes = all.iter().fold(boxes, |b, text| b.choice(*text, *text).chosen(ticked(text)));
    let new = text_area("nytt_problem", words::new_problem(lang)).help(words::new_problem_help(lang)).rows(2);
    let new = new.value(sheet.typed.get("nytt_problem")).problems(&sheet.problems);
    let open =
        !sheet.typed.get("nytt_problem").is_empty() || sheet.typed.has("problem") || sheet.problems.of("nytt_problem").is_some();
    let body = html! { <div data-known hidden[all.is_empty()]>(boxes)</div> (new) };
    details_when(open || !known.is_empty(), words::problems_title(lang), body)
}

/// What the rule of the plan says, unless the observer says otherwise.
fn outcome(lang: Lang, trial: &Trial, script: &Script, sheet: &Sheet) -> Html {
    let rule = words::task_rule(lang, script.tasks.len() as i64, script.needed);
    let all = radios("utfall", words::outcome(lang)).framed().choice("", words::by_the_rule(lang)).about(rule);
    let all = Outcome::ALL.iter().fold(all, |r, o| r.choice(o.slug(), outcome_name(lang, *o)));
    let all = if trial.rule.is_empty() { all } else { all.help(trial.rule.as_str()) };
    let all = all.value(sheet.typed.get("utfall")).problems(&sheet.problems);
    let needed = script.needed.to_string();
    html! {
        <div data-outcome data-needed=(needed)>(all) <p data-proposed role="status" hidden></p></div>
    }
}

fn more(lang: Lang, trial: &Trial, sheet: &Sheet) -> Html {
    let chosen = if sheet.typed.has("gruppe") { sheet.typed.get("gruppe") } else { trial.group.as_str() };
    let groups = Group::ALL
        .iter()
        .fold(select("gruppe", words::group(lang)).value(chosen), |s, g| s.choice(g.as_str(), group_name(lang, *g)));
    details(words::more(lang), groups)
}

fn send(lang: Lang, sheet: &Sheet) -> Html {
    let save = button(words::save(lang)).large();
    if sheet.personal.is_empty() {
        return save.into();
    }
    html! {
        (actions([save.clone().into(), button(words::send_anyway(lang)).secondary().sends("likevel", "1").into()]))
        <p class="meta">(words::anyway_hint(lang))</p>
    }
}

/// The test takes no more; what somebody wrote is shown, so that it can be kept.
pub(in super::super) fn ended(visit: &Visit, trial: &Trial, posted: &Posted) -> Html {
    let lang = visit.lang;
    let is_words = |name: &str| name.starts_with("hjelp") || ["sagt", "overrasket", "nytt_problem", "problem"].contains(&name);
    let texts: Vec<&str> =
        posted.fields().iter().filter(|(n, v)| is_words(n) && !v.trim().is_empty()).map(|(_, v)| v.as_str()).collect();
    html! {
        <h1>(words::ended_title(lang))</h1>
        <p class="lead">(words::ended_text(lang))</p>
        @if !texts.is_empty() { (card(html! { <p class="meta">(words::not_sent(lang))</p> @for text in &texts { (Html::lines(text)) } })) }
        (unsent(visit, trial))
        (link_button(words::back_to_test(lang), format!("/tester/{}", trial.id)).secondary())
    }
}
