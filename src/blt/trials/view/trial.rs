//! The team's page of one test: what it asks, the way in, what came of it, and its end.

use super::{marks, rule, verdict_name};
use crate::{
    blt::{
        journeys::{self, Walk, group_name},
        needs,
        trials::{
            observations::{self, Form, Recorded},
            trial::{Kind, Results, State, Trial, Verdict},
            words,
        },
        yardstick::Yardstick,
    },
    people::Visit,
};
use base::{
    html,
    page::{
        Html,
        form::{Problems, problem_summary},
        parts::{self, *},
    },
    text::Personal,
    web::Posted,
    words::{self as shared, Lang},
};

/// Everything the page shows.
pub struct Shown<'a> {
    pub trial: &'a Trial,
    pub walk: &'a Walk,
    pub may_change: bool,
    /// What must hold, in words.
    pub assumption: Option<String>,
    /// What is tested.
    pub tried: Option<String>,
    /// The one the test is held against.
    pub yardstick: Yardstick,
    pub came: Came,
    /// The public address of this installation.
    pub public: String,
    /// An identity for a line that may be written down.
    pub line: String,
    pub typed: &'a Posted,
    pub problems: &'a Problems,
    pub personal: &'a [Personal],
}

/// What came of it: all that changes while answers come.
pub struct Came {
    pub results: Results,
    /// The kind's own view of the answers; nothing for a kind without a tool.
    pub own: Html,
    pub recorded: Vec<Recorded>,
    pub may_record: bool,
    /// What the adviser says about the next test.
    pub advice: Html,
}

pub fn trial(visit: &Visit, shown: &Shown) -> Html {
    let (lang, trial) = (visit.lang, shown.trial);
    html! {
        (problem_summary(lang, shown.problems))
        (journeys::heading_below(lang, &shown.walk.journey, &trial.title))
        (marks(lang, trial))
        (needs::guard_alert(lang, shown.personal))
        @if let Some(assumption) = &shown.assumption { <p class="lead">(words::we_believe(lang, assumption))</p> }
        @if trial.state == State::Planned { (start(lang, shown)) }
        @if trial.state == State::Running { @if trial.kind.is_answered_by_link() { (way_in(visit, shown)) } }
        @if trial.state == State::Closed { @if trial.verdict.is_some() { (ended(lang, trial)) } }
        @if trial.state != State::Planned { (results(visit, shown)) }
        @if shown.may_change { @if trial.state != State::Planned { (weigh(lang, shown)) } }
        (facts(lang, shown))
        (another(lang, shown))
    }
}

fn start(lang: Lang, shown: &Shown) -> Html {
    if !shown.may_change {
        return html! { <p>(words::not_started_yet(lang))</p> };
    }
    let (id, d) = (shown.trial.id, shown.trial.kind.description());
    html! {
        <p>((d.about)(lang))</p>
        (actions([
            post_button(format!("/tester/{id}/start"), words::start_now(lang)).large().icon_after(Icon::ArrowRight).into(),
            link_button(words::change_plan(lang), format!("/tester/{id}/plan")).secondary().into(),
            Html::from(shown.trial.kind.is_answered_by_link().then(|| link_button(words::poster(lang), format!("/tester/{id}/plakat")).quiet().icon(Icon::PrinterSmall).into())),
        ]))
    }
}

/// The link, the QR code and the poster.
fn way_in(visit: &Visit, shown: &Shown) -> Html {
    let (lang, trial) = (visit.lang, shown.trial);
    if !trial.takes_answers(visit.today()) {
        return alert(parts::Kind::Info, words::last_day_passed(lang)).into();
    }
    let path = format!("/t/{}", trial.code);
    let link = format!("{}{path}", shown.public);
    let picture = format!("{path}/qr.svg");
    card(html! {
        <div class="way-in">
            <div class="stack-tight">
                <h2 class="ds-heading" data-size="xs">(words::share_title(lang))</h2>
                <p><a class="ds-link way-in-link" href=(path)>(without_scheme(&link))</a></p>
                (actions([
                    copy_button(words::copy_link(lang), link.as_str(), words::copied(lang)).into(),
                    link_button(words::poster(lang), format!("/tester/{}/plakat", trial.id)).secondary().icon(Icon::PrinterSmall).into(),
                ]))
                @if let Some(last) = trial.closes_on { <p class="meta">(words::open_until(lang, last))</p> }
            </div>
            <img class="way-in-qr" src=(picture) alt=(words::qr_says(lang, without_scheme(&link))) width="160" height="160">
        </div>
    })
    .tinted()
    .into()
}

/// People type an address without what stands before the name.
fn without_scheme(link: &str) -> &str {
    link.split_once("://").map_or(link, |(_, rest)| rest)
}

fn results(visit: &Visit, shown: &Shown) -> Html {
    let (lang, trial) = (visit.lang, shown.trial);
    let form = Form { typed: shown.typed, problems: shown.problems, personal: shown.personal, id: shown.line.clone() };
    let part = part(visit, trial, &shown.came);
    let (page, running) = (format!("/tester/{}", trial.id), trial.state == State::Running);
    html! {
        <section class="stack" id="resultater">
            <h2 class="ds-heading" data-size="sm">(words::results(lang))</h2>
            (rule::held_against(lang, trial))
            @if running {
                (live_part(&format!("{page}/direkte"), &page, words::newest(lang), &part))
                <p class="meta">(words::look_safely(lang))</p>
            } @else { (part) }
            @if shown.came.may_record { (observations::form(visit, trial, &form)) }
        </section>
    }
}

/// The part of the page that is renewed while the test runs. There is no form in it that somebody may be filling in.
pub fn part(visit: &Visit, trial: &Trial, came: &Came) -> Html {
    let lang = visit.lang;
    let together = trial.kind.tool().is_none() || !came.recorded.is_empty();
    html! {
        (live_words(&observations::in_a_sentence(lang, came.results)))
        (came.own)
        @if together {
            @if trial.kind.tool().is_some() { <h3 class="ds-heading" data-size="2xs">(words::all_together(lang))</h3> }
            (observations::counted(lang, came.results))
            (observations::list(visit, trial, &came.recorded, came.may_record))
        }
        (came.advice)
    }
}

/// What it came to, for a test that has been weighed.
fn ended(lang: Lang, trial: &Trial) -> Html {
    let verdict = trial.verdict.map_or("", |v| verdict_name(lang, v));
    let kind = match trial.verdict {
        Some(Verdict::Supported) => parts::Kind::Success,
        Some(Verdict::NotSupported | Verdict::Unclear) | None => parts::Kind::Info,
    };
    let surprise = trial.surprise.as_deref().unwrap_or_default();
    alert(kind, verdict)
        .body(html! { @if !surprise.is_empty() { <p><strong>(words::surprise(lang))</strong></p> (Html::lines(surprise)) } })
        .into()
}

/// Closing and weighing are one form; what the last day has closed is only weighed.
fn weigh(lang: Lang, shown: &Shown) -> Html {
    let (trial, typed, problems) = (shown.trial, shown.typed, shown.problems);
    let kept = |name: &str, stored: String| {
        if typed.has("dom") || typed.has("overrasket") { typed.get(name).to_owned() } else { stored }
    };
    let chosen = kept("dom", trial.verdict.map(|v| v.as_str().to_owned()).unwrap_or_default());
    let verdicts = radios("dom", words::weigh_question(lang)).framed().value(chosen).problems(problems);
    let verdicts = Verdict::ALL.iter().fold(verdicts, |r, v| r.choice(v.as_str(), verdict_name(lang, *v)));
    let (minutes, kroner) = (trial.actual_minutes.unwrap_or(trial.minutes), trial.actual_kroner.unwrap_or(trial.kroner));
    let has_ended = trial.state == State::Closed;
    let anyway = (!shown.personal.is_empty()).then(|| hidden("likevel", "1"));
    let body = html! {
        (hidden("versjon", &trial.version.to_string()))
        (Html::from(anyway.clone()))
        (verdicts)
        (text_area("overrasket", words::surprise_question(lang)).aside(shared::optional(lang)).value(kept("overrasket", trial.surprise.clone().unwrap_or_default())).rows(3).problems(problems))
        <div class="side-by-side">
            (text_field("minutter", words::actual_minutes(lang)).number().value(kept("minutter", minutes.to_string())).problems(problems))
            (text_field("kroner", words::actual_kroner(lang)).number().value(kept("kroner", kroner.to_string())).problems(problems))
        </div>
        (button(if has_ended { words::weigh_now(lang) } else { words::close_now(lang) }))
    };
    let form = post_form(&format!("/tester/{}/avslutning", trial.id), body);
    let title = if has_ended { words::weigh_title(lang) } else { words::close_title(lang) };
    let open = typed.has("overrasket") || (has_ended && trial.verdict.is_none());
    html! { <section class="stack" id="avslutning">(details_when(open, title, &form))</section> }
}

fn facts(lang: Lang, shown: &Shown) -> Html {
    let t = shown.trial;
    let cost = |minutes: i64, kroner: i64| words::cost(lang, minutes, &shared::kroner(lang, kroner));
    let who = if t.who.is_empty() {
        group_name(lang, t.group).to_owned()
    } else {
        format!("{} ({})", t.who, group_name(lang, t.group))
    };
    let mut facts: Vec<(&str, Html)> = vec![
        (words::who_answers(lang), who.into()),
        (words::how_many(lang), shared::number(lang, t.how_many).into()),
        (words::planned_on(lang), shared::date(lang, t.planned_on).into()),
        (words::planned_cost(lang), cost(t.minutes, t.kroner).into()),
    ];
    facts.extend(rule::facts(lang, t, &shown.yardstick, shown.tried.as_deref()));
    if let Some(last) = t.closes_on {
        facts.push((words::closes_on(lang), shared::date(lang, last).into()));
    }
    if let (Some(minutes), Some(kroner)) = (t.actual_minutes, t.actual_kroner) {
        facts.push((words::actual_cost(lang), cost(minutes, kroner).into()));
    }
    if let Some(why) = &t.why_not_smaller {
        facts.push((words::why_not_smaller(lang), Html::lines(why)));
    }
    if !t.information.is_empty() {
        facts.push((words::information(lang), Html::lines(&t.information)));
    }
    let change = (shown.may_change && t.state == State::Running)
        .then(|| link_button(words::change_plan(lang), format!("/tester/{}/plan", t.id)).secondary().into());
    details(
        words::plan_title_short(lang),
        html! {
            (definition_list(facts.clone()))
            @if t.is_locked() { <p class="meta">(words::locked(lang))</p> }
            (Html::from(change.clone()))
        },
    )
}

fn another(lang: Lang, shown: &Shown) -> Html {
    if !shown.may_change || shown.trial.state == State::Planned {
        return Html::none();
    }
    link_button(words::new_from_this(lang), format!("{}/ny?fra={}", shown.walk.address("tester"), shown.trial.id)).quiet().into()
}

/// One sheet of A4 for the wall.
pub fn poster(visit: &Visit, trial: &Trial, public: &str) -> Html {
    let lang = visit.lang;
    let address = format!("{public}/t/{}", trial.code);
    let picture = format!("/t/{}/qr.svg", trial.code);
    let says = words::qr_says(lang, without_scheme(&address));
    let code = trial.code.to_string();
    // Who is asked to talk must not read what the team believes before they have said what they think.
    let (title, text) = match trial.kind {
        Kind::Conversation => (words::poster_talk_title(lang), words::poster_talk_text(lang)),
        Kind::Question | Kind::Drawing | Kind::Model | Kind::Practical | Kind::Pilot => {
            (trial.title.as_str(), words::poster_text(lang))
        }
    };
    html! {
        (parts::poster(visit.organisation.name.as_str(), title)
            .text(text)
            .qr(picture.as_str(), says.as_str())
            .address(format!("{}/t", without_scheme(public)))
            .code(words::poster_code(lang), code.as_str()))
        (actions([button(shared::print(lang)).prints().into(), link_button(shared::back(lang), format!("/tester/{}", trial.id)).quiet().into()]))
    }
}
