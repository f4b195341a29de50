//! What the inbox, the list of needs and one need look like to those inside.

use super::{
    draft::{Choice, Draft},
    words,
};
use crate::{
    blt::{
        challenges::Challenge,
        needs::{self, DeclineReason, Message, Need, Reporter, Status, status_colour, status_name},
    },
    people::{Deed, Visit, organisations::Unit},
};
use base::{
    html,
    page::{
        Html,
        form::{Problems, problem_summary},
        parts::*,
    },
    text,
    words::{self as shared, Lang},
};
use serde::Deserialize;

/// What a list is narrowed to, as it stands in the address.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    pub status: String,
    #[serde(default)]
    pub utfordring: String,
    #[serde(default)]
    pub etter: String,
}

fn heading(text: &str) -> Html {
    html! { <h1 class="ds-heading" data-size="lg">(text)</h1> }
}

pub(super) fn waiting(visit: &Visit, waiting: &[Need]) -> Html {
    let lang = visit.lang;
    let late = waiting.iter().filter(|n| n.is_overdue(visit.now)).count();
    html! {
        (heading(words::title(lang)))
        @if waiting.is_empty() { (empty_state(words::empty_title(lang), words::empty_text(lang))) }
        @if late > 0 { <p class="lead">(words::late(lang, late as i64))</p> }
        @if !waiting.is_empty() { <ul class="rows"> @for need in waiting { (row(visit, need)) } </ul> }
    }
}

fn row(visit: &Visit, need: &Need) -> Html {
    let lang = visit.lang;
    let title = if need.status == Status::Quarantined { words::quarantine_row(lang) } else { need.title.as_str() };
    let row = inbox_row(format!("/behov/{}", need.id), title).meta(words::reported_on(lang, need.reported_at.date()));
    let due = words::answer_by(lang, need.answer_due.date());
    if need.is_overdue(visit.now) {
        row.over(due).into()
    } else if need.answered_at.is_some() {
        row.within(words::waits_for_reporter(lang)).into()
    } else if need.answer_due.ms() - visit.now.ms() < 3 * 86_400_000 {
        row.soon(due).into()
    } else {
        row.within(due).into()
    }
}

pub(super) fn list(visit: &Visit, found: &[Need], challenges: &[Challenge], asked: &Asked, more: bool) -> Html {
    let lang = visit.lang;
    let statuses = [Status::Accepted, Status::InJourney, Status::Closed];
    let address = |status: &str| format!("/behov?status={status}&utfordring={}", asked.utfordring);
    let all = address("");
    let tabs_of: Vec<(String, &str, bool)> = std::iter::once((all, shared::all(lang), asked.status.is_empty()))
        .chain(statuses.iter().map(|s| (address(s.as_str()), status_name(lang, *s), asked.status == s.as_str())))
        .collect();
    let views: Vec<(&str, &str, bool)> = tabs_of.iter().map(|(a, l, h)| (*l, a.as_str(), *h)).collect();
    html! {
        (heading(words::list_title(lang)))
        (tabs(words::list_title(lang), &views))
        @if let Some(challenge) = challenges.iter().find(|c| c.slug == asked.utfordring) { <p>(words::within_challenge(lang, &challenge.title))</p> }
        @if found.is_empty() { (empty_state(words::list_empty(lang), "")) }
        <h2 class="ds-sr-only">(words::list_title(lang))</h2>
        <div class="stack-tight"> @for need in found { (listed(lang, need)) } </div>
        @if let (true, Some(last)) = (more, found.last()) {
            (pagination(shared::pages(lang)).next(shared::next_page(lang), format!("/behov?status={}&utfordring={}&etter={}", asked.status, asked.utfordring, last.id)))
        }
    }
}

fn listed(lang: Lang, need: &Need) -> Html {
    card_link(format!("/behov/{}", need.id), need.title.as_str())
        .above(tag(status_colour(need.status), status_name(lang, need.status)))
        .meta(words::reported_on(lang, need.reported_at.date()))
        .into()
}

/// Everything the page of one need shows.
pub(super) struct Shown {
    pub need: Need,
    pub talk: Vec<Message>,
    pub reporters: Vec<Reporter>,
    pub units: Vec<Unit>,
    pub challenges: Vec<Challenge>,
    pub others: Vec<Need>,
    pub draft: Option<Draft>,
}

pub(super) fn need(visit: &Visit, shown: &Shown, problems: &Problems) -> Html {
    let lang = visit.lang;
    let need = &shown.need;
    let may = |deed| visit.person.as_ref().is_some_and(|p| p.may(deed, need.unit));
    html! {
        (problem_summary(lang, problems))
        <p>(tag(status_colour(need.status), status_name(lang, need.status)))</p>
        (heading(if need.status == Status::Quarantined { words::quarantine_row(lang) } else { &need.title }))
        (facts(lang, shown))
        @if need.status == Status::Quarantined && may(Deed::SeeQuarantine) { (quarantine(lang, need, problems)) }
        @else {
            (Html::lines(&need.text))
            @if let Some(idea) = &need.idea { <h2 class="ds-heading" data-size="2xs">(words::idea(lang))</h2> (Html::lines(idea)) }
            @if need.picture.is_some() { <img class="picture" src={"/behov/" (need.id.to_string()) "/bilde"} alt=(words::picture_alt(lang))> }
        }
        @if may(Deed::Triage) && matches!(need.status, Status::Received | Status::Accepted | Status::Parked) { (answers_of(visit, shown, problems)) }
        @if matches!(need.status, Status::Received | Status::Accepted) && may(Deed::StartJourney) {
            (post_button("/lop", words::start_journey(lang)).with("behov", need.id.to_string()))
        }
        <section class="stack">
            <h2 class="ds-heading" data-size="sm">(words::talk_title(lang))</h2>
            (needs::talk_of(visit, &shown.talk, None))
        </section>
        @if may(Deed::Triage) { (owner(lang, shown)) }
    }
}

fn facts(lang: Lang, shown: &Shown) -> Html {
    let need = &shown.need;
    let unit = shown.units.iter().find(|u| Some(u.id) == need.unit).map(|u| u.name.as_str());
    let challenge = shown.challenges.iter().find(|c| Some(c.id) == need.challenge).map(|c| c.title.as_str());
    let names: Vec<&str> = shown.reporters.iter().filter_map(|r| r.name.as_deref()).collect();
    let count = shown.reporters.len() as i64;
    let mut facts = vec![(words::reported(lang), Html::from(shared::date(lang, need.reported_at.date())))];
    facts.push((words::reporters(lang), Html::from(words::reporter_count(lang, count))));
    if !names.is_empty() {
        facts.push((words::reporter_names(lang), Html::from(names.join(", "))));
    }
    facts.extend(need.concerns.as_ref().map(|c| (words::concerns(lang), Html::from(c))));
    facts.extend(unit.map(|u| (words::unit(lang), Html::from(u))));
    facts.extend(challenge.map(|c| (words::challenge(lang), Html::from(c))));
    definition_list(facts)
}

/// Six ways to answer; the chosen one opens with its polite text.
fn answers_of(visit: &Visit, shown: &Shown, problems: &Problems) -> Html {
    let lang = visit.lang;
    let id = shown.need.id;
    let chosen = shown.draft.as_ref().map(|d| d.choice);
    let choices: Vec<Html> = Choice::ALL
        .into_iter()
        .map(|choice| {
            let link = link_button(choice.label(lang), format!("/behov/{id}?svar={}#svar", choice.word()));
            if chosen == Some(choice) { link.into() } else { link.secondary().into() }
        })
        .collect();
    html! {
        <section class="stack" id="svar">
            <h2 class="ds-heading" data-size="sm">(words::answer_title(lang))</h2>
            (actions(choices.clone()))
            @if let Some(draft) = &shown.draft { (answer_form(lang, shown, draft, problems)) }
        </section>
    }
}

fn answer_form(lang: Lang, shown: &Shown, draft: &Draft, problems: &Problems) -> Html {
    let more = match draft.choice {
        Choice::LookAtIt | Choice::NeedMore => Html::none(),
        Choice::HandOver => text_field("til", words::hand_over_to(lang)).value(draft.to.as_str()).problems(problems).into(),
        Choice::Park => text_field("dato", words::park_until(lang)).date().value(draft.until.as_str()).problems(problems).into(),
        Choice::Decline => DeclineReason::ALL
            .iter()
            .fold(radios("grunn", words::decline_why(lang)), |r, reason| r.choice(reason.as_str(), reason_name(lang, *reason)))
            .value(draft.reason.as_str())
            .problems(problems)
            .into(),
        Choice::Merge => shown
            .others
            .iter()
            .fold(radios("sammen-med", words::merge_with(lang)), |r, other| r.choice(other.id.to_string(), other.title.as_str()))
            .value(draft.into.as_str())
            .problems(problems)
            .into(),
    };
    let body = html! {
        (hidden("valg", draft.choice.word()))
        (more)
        (text_area("tekst", words::text_to_reporter(lang)).help(words::text_help(lang)).value(draft.text.as_str()).rows(5).problems(problems))
        (button(words::answer_send(lang)))
    };
    card(post_form(&format!("/behov/{}/svar", shown.need.id), &body)).tinted().into()
}

fn reason_name(lang: Lang, reason: DeclineReason) -> &'static str {
    match reason {
        DeclineReason::NotOurs => words::reason_not_ours(lang),
        DeclineReason::Unlawful => words::reason_unlawful(lang),
        DeclineReason::SingleCase => words::reason_single_case(lang),
        DeclineReason::OtherChannel => words::reason_other_channel(lang),
        DeclineReason::Duplicate => words::reason_duplicate(lang),
        DeclineReason::NotANeed => words::reason_not_a_need(lang),
    }
}

/// The text with what the guard found already taken out, to look over and let in.
fn quarantine(lang: Lang, need: &Need, problems: &Problems) -> Html {
    let redacted = |t: &str| text::redact(t, &text::personal(t));
    let idea = need
        .idea
        .as_deref()
        .map(|idea| Html::from(text_area("ide", words::idea(lang)).value(redacted(idea)).rows(3).problems(problems)));
    let body = html! {
        (text_area("tekst", words::quarantine_text(lang)).help(words::quarantine_help(lang)).value(redacted(&need.text)).rows(6).problems(problems))
        (idea)
        (button(words::quarantine_clear(lang)))
    };
    let removal = html! {
        <p>(words::quarantine_remove_text(lang))</p>
        (post_button(format!("/behov/{}/sletting", need.id), words::quarantine_remove(lang)).danger())
    };
    html! {
        (alert(Kind::Warning, words::quarantine_title(lang)))
        (details(words::quarantine_original(lang), Html::lines(&need.text)))
        (post_form(&format!("/behov/{}/karantene", need.id), &body))
        (details(words::quarantine_remove(lang), &removal))
    }
}

fn owner(lang: Lang, shown: &Shown) -> Html {
    let need = &shown.need;
    let units = shown
        .units
        .iter()
        .fold(select("enhet", words::unit(lang)).empty(words::no_unit(lang)), |s, u| s.choice(u.id.to_string(), u.name.as_str()));
    let challenges =
        shown.challenges.iter().fold(select("utfordring", words::challenge(lang)).empty(words::no_challenge(lang)), |s, c| {
            s.choice(c.slug.as_str(), c.title.as_str())
        });
    let slug = shown.challenges.iter().find(|c| Some(c.id) == need.challenge).map_or("", |c| c.slug.as_str());
    let body = html! {
        (units.clone().value(need.unit.map(|u| u.to_string()).unwrap_or_default()))
        (challenges.clone().value(slug))
        (button(shared::save(lang)).secondary())
    };
    details(words::owner_title(lang), post_form(&format!("/behov/{}/eier", need.id), &body))
}
