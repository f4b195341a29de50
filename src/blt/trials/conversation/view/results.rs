//! What came of the conversations, for the team: who was talked with, and what was said at each question, quotes first.

use super::outcome_name;
use crate::{
    blt::{
        journeys::{self, group_name},
        needs,
        trials::{
            conversation::{
                gather::key,
                results::Shown,
                save,
                talk::{DECISIVE, MORE, Note, Talk, lines, mark},
                words,
            },
            found::Found,
            observations,
            trial::Trial,
        },
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

pub fn shown(visit: &Visit, trial: &Trial, shown: &Shown) -> Html {
    let lang = visit.lang;
    let may_write = shown.may_change && trial.takes_records();
    let begin: Option<Html> =
        may_write.then(|| link_button(words::begin(lang), format!("/tester/{}/samtaler/ny", trial.id)).icon(Icon::Chat).into());
    html! {
        @if shown.talks.is_empty() { <p class="quiet">(words::none_yet(lang))</p> } @else { (observations::counted(lang, shown.results)) }
        (Html::from(begin.clone()))
        @if !shown.talks.is_empty() { (talks(lang, trial, shown)) (said(visit, trial, shown)) } @else { (guide(lang, shown)) }
    }
}

/// What will be asked, as long as nobody has been asked.
fn guide(lang: Lang, shown: &Shown) -> Html {
    let questions: Html = shown
        .guide
        .questions
        .iter()
        .map(|q| html! { <li>(q.text) @if q.kills { " " (tag(Colour::Warning, words::can_kill(lang))) }</li> })
        .collect();
    details(words::the_guide(lang), html! { <ol class="ds-list">(questions)</ol> })
}

/// One row for each person: number, group, and whether it would work.
fn talks(lang: Lang, trial: &Trial, shown: &Shown) -> Html {
    let missing = shown.talks.iter().filter(|t| t.outcome.is_none()).count() as i64;
    let row = |t: &Talk| -> Html {
        let meta = words::row_meta(lang, group_name(lang, t.who_group), &shared::date(lang, t.day.date()));
        let outcome = t.outcome.map_or(words::no_outcome(lang), |o| outcome_name(lang, o));
        let title = words::talk_title(lang, t.number);
        if shown.may_change {
            return inbox_row(save::address(trial.id, t.id), format!("{title}: {outcome}")).meta(meta).into();
        }
        html! { <li><p>(title) ": " (outcome)</p><p class="meta">(meta)</p></li> }
    };
    let rows: Html = shown.talks.iter().map(row).collect();
    html! {
        <h3 class="ds-heading" data-size="2xs">(words::talks(lang))</h3>
        <ul class="rows">(rows)</ul>
        @if missing > 0 { <p class="meta">(words::without_outcome(lang, missing))</p> }
    }
}

fn said(visit: &Visit, trial: &Trial, shown: &Shown) -> Html {
    let lang = visit.lang;
    let questions = shown.guide.questions.iter().map(|q| (q.number, q.text.as_str(), q.kills));
    let rest = [(DECISIVE, words::decisive(lang), false), (MORE, words::more_label(lang), false)];
    let is_used = |place: i64| shown.notes.iter().any(|n| n.question == place && !n.text.is_empty());
    let rest = rest.into_iter().filter(|(place, ..)| is_used(*place));
    let each: Html = questions.chain(rest).map(|q| question(visit, shown, q)).collect();
    let held: Html = shown.notes.iter().filter(|n| n.quarantined && shown.clears).map(|n| quarantined(lang, trial, n)).collect();
    html! {
        <section class="stack" id="sagt">
            <h3 class="ds-heading" data-size="xs">(words::said_title(lang))</h3>
            @if shown.hidden > 0 { (alert(parts::Kind::Info, words::hidden(lang, shown.hidden))) }
            (held)
            (each)
            @if shown.may_change && !shown.notes.is_empty() { (link_button(words::make_finding(lang), format!("/tester/{}/notater/funn", trial.id)).secondary()) }
        </section>
    }
}

/// One line somebody said or the team saw.
struct Line<'a> {
    note: &'a Note,
    talk: &'a Talk,
    text: String,
    is_quote: bool,
}

fn lines_of<'a>(shown: &'a Shown, place: i64) -> Vec<Line<'a>> {
    let mut all = Vec::new();
    for talk in &shown.talks {
        for note in shown.notes.iter().filter(|n| n.talk_id == talk.id && n.question == place && !n.quarantined) {
            let joined = note.joined();
            all.extend(lines(&joined).map(|l| Line { note, talk, text: l.text.to_owned(), is_quote: l.is_quote }));
        }
    }
    // What people said in their own words stands first; the order of the conversations is kept.
    all.sort_by_key(|line| !line.is_quote);
    all
}

fn question(visit: &Visit, shown: &Shown, (place, text, kills): (i64, &str, bool)) -> Html {
    let lang = visit.lang;
    let all = lines_of(shown, place);
    let mut people: Vec<i64> = all.iter().map(|l| l.talk.number).collect();
    people.sort_unstable();
    people.dedup();
    let each: Html = all.iter().map(|l| line(lang, shown, l)).collect();
    let share = shared::share(lang, people.len() as i64, shown.talks.len() as i64);
    html! {
        <section class="stack-tight">
            <h4 class="ds-heading" data-size="2xs">(text) @if kills { " " (tag(Colour::Warning, words::can_kill(lang))) }</h4>
            @if all.is_empty() { <p class="quiet">(words::nobody_said(lang))</p> } @else { <p class="meta">(words::said_by(lang, &share))</p> <ul class="talk-lines">(each)</ul> }
        </section>
    }
}

fn line(lang: Lang, shown: &Shown, line: &Line) -> Html {
    let (note, text) = (line.note, line.text.as_str());
    let key = key(note.id, text);
    let anchor = format!("linje-{}-{}", note.id, mark(text));
    let from = words::from_talk(lang, line.talk.number, group_name(lang, line.talk.who_group));
    let kept = shown.kept.iter().find(|k| k.note_id == note.id && k.line == mark(text)).map(|k| k.insight_id);
    let insight = format!("/lop/{}/innsikt", shown.journey.id);
    let to = format!("/tester/{}/notater/innsikt", line.talk.trial_id);
    html! {
        <li id=(anchor)>
            <div class="stack-tight">
                @if line.is_quote { (quote(text, &from)) } @else { <p>(text) <br> <span class="meta">(from)</span></p> }
                @if let Some(id) = kept {
                    <p>(tag(Colour::Success, words::is_insight(lang))) @if shown.may_change { " " <a class="ds-link" href=(format!("{insight}/{id}"))>(words::show_insight(lang)) <span class="ds-sr-only">": "(text)</span></a> }</p>
                } @else if shown.may_change {
                    (post_button(to.as_str(), words::to_insight(lang)).quiet().icon(Icon::Plus).with("en", key.as_str()))
                }
            </div>
        </li>
    }
}

/// Lines that go together become a finding: a page of its own, because the results may be renewed while one chooses.
pub fn finding(
    visit: &Visit,
    found: &Found,
    all: &[(String, String)],
    typed: &Posted,
    (problems, personal): (&Problems, &[Personal]),
) -> Html {
    let lang = visit.lang;
    let lines = checkboxes("linje", words::said_title(lang)).framed();
    let lines = all.iter().fold(lines, |boxes, (key, text)| {
        boxes.choice(key.as_str(), text.as_str()).chosen(typed.all("linje").any(|picked| picked == key))
    });
    let anyway = (!personal.is_empty()).then(|| button(words::save_anyway(lang)).secondary().sends("likevel", "1").into());
    let form = html! {
        <p>(words::finding_about(lang))</p>
        (lines)
        (text_area("funn", words::finding_label(lang)).value(typed.get("funn")).rows(2).problems(problems))
        (actions([button(words::make_finding(lang)).into(), Html::from(anyway.clone()), link_button(shared::back(lang), format!("/tester/{}#sagt", found.trial.id)).quiet().into()]))
    };
    html! {
        (problem_summary(lang, problems))
        (journeys::heading_below(lang, &found.walk.journey, words::finding_title(lang)))
        (needs::guard_alert(lang, personal))
        (post_form(&format!("/tester/{}/notater/funn", found.trial.id), &form))
    }
}

fn quarantined(lang: Lang, trial: &Trial, note: &Note) -> Html {
    let address = format!("/tester/{}/notater/{}", trial.id, note.id);
    let press = |label: &'static str, choice: &'static str| post_button(address.clone(), label).secondary().with("valg", choice);
    card(html! {
        <p>(tag(Colour::Warning, words::quarantined(lang)))</p>
        (Html::lines(&note.joined()))
        (actions([press(words::let_team_read(lang), "vis").into(), press(words::take_away(lang), "slett").danger().into()]))
    })
    .into()
}
