//! What one need looks like to those inside.

use super::{answer, care, care::Care, heading};
use crate::{
    blt::{
        challenges::Challenge,
        inbox::{draft::Draft, words},
        needs::{self, Message, Need, Reader, Reporter, Status, status_colour, status_name},
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
    words::{self as shared, Lang},
};

/// Everything the page of one need shows.
pub(in crate::blt::inbox) struct Shown {
    pub need: Need,
    pub talk: Vec<Message>,
    pub reporters: Vec<Reporter>,
    pub units: Vec<Unit>,
    pub challenges: Vec<Challenge>,
    pub others: Vec<Need>,
    /// Needs that were merged into it, as far as this person may read them.
    pub merged: Vec<Need>,
    /// Address and title of the journey it is part of.
    pub journey: Option<(String, String)>,
    pub care: Option<Care>,
    pub draft: Option<Draft>,
    pub reply: String,
}

pub(in crate::blt::inbox) fn need(visit: &Visit, shown: &Shown, problems: &Problems) -> Html {
    let lang = visit.lang;
    let need = &shown.need;
    let may = |deed| visit.person.as_ref().is_some_and(|p| p.may(deed, need.unit));
    let title = if need.is_hidden() { words::held_title(lang) } else { &need.title };
    let is_answerable = matches!(need.status, Status::Received | Status::Accepted | Status::Parked) && !need.is_hidden();
    html! {
        (problem_summary(lang, problems))
        <p>(tag(status_colour(need.status), status_name(lang, need.status)))</p>
        (heading(title))
        @if let Some((address, title)) = &shown.journey { <p>(words::part_of(lang)) " " <a class="ds-link" href=(address)>(title)</a></p> }
        (facts(lang, shown, may(Deed::Triage)))
        (own_words(visit, need))
        @if let Some(care) = &shown.care { (care::form(visit, need, care, problems)) }
        @if may(Deed::Triage) { (waiting_reply(lang, need)) }
        @if may(Deed::Triage) && is_answerable { (answer::answers_of(visit, shown, problems)) }
        @if matches!(need.status, Status::Received | Status::Accepted) && !need.is_hidden() && may(Deed::StartJourney) { (start(lang, need, may(Deed::Triage))) }
        <section class="stack" id="skjedd">
            <h2 class="ds-heading" data-size="sm">(words::talk_title(lang))</h2>
            (needs::talk_of(visit, &shown.talk, Reader::Inside(need.id), |m| care::under_message(visit, need, m)))
        </section>
        (merged(lang, &shown.merged))
        @if may(Deed::Triage) && need.has_words() { (reply(lang, shown, problems)) (owner(lang, shown)) }
    }
}

/// What the reporter wrote, or that it waits to be looked over.
fn own_words(visit: &Visit, need: &Need) -> Html {
    let lang = visit.lang;
    if need.is_hidden() {
        return html! { (alert(Kind::Warning, words::quarantine_title(lang))) (care::under_need(visit, need)) };
    }
    html! {
        (Html::lines(&need.text))
        @if let Some(idea) = &need.idea { <h2 class="ds-heading" data-size="2xs">(words::idea(lang))</h2> (Html::lines(idea)) }
        @if need.picture.is_some() { <img class="picture" src={"/behov/" (need.id.to_string()) "/bilde"} alt=(words::picture_alt(lang))> }
        (care::under_need(visit, need))
    }
}

/// The one thing to do with a need that has been accepted; before that, answering is.
fn start(lang: Lang, need: &Need, answers: bool) -> Html {
    let button = post_button("/lop", words::start_journey(lang)).with("behov", need.id.to_string());
    if answers && need.status == Status::Received { button.secondary().into() } else { button.into() }
}

fn waiting_reply(lang: Lang, need: &Need) -> Html {
    let Some(since) = need.reply_waits_since else { return Html::none() };
    html! {
        (alert(Kind::Info, words::reply_waits(lang, since.date())))
        (post_button(format!("/behov/{}/lest", need.id), words::reply_read(lang)).secondary())
    }
}

/// A few words to the reporters in any state, also after the end.
fn reply(lang: Lang, shown: &Shown, problems: &Problems) -> Html {
    let body = html! {
        (text_area("svar-tekst", words::text_to_reporter(lang)).value(shown.reply.as_str()).rows(3).problems(problems))
        (button(words::reply_send(lang)).secondary())
    };
    let is_open = problems.of("svar-tekst").is_some();
    details_when(is_open, words::reply_title(lang), post_form(&format!("/behov/{}/melding", shown.need.id), &body))
}

fn merged(lang: Lang, merged: &[Need]) -> Html {
    if merged.is_empty() {
        return Html::none();
    }
    html! {
        <section class="stack-tight">
            <h2 class="ds-heading" data-size="sm">(words::merged_here(lang))</h2>
            <ul class="ds-list">
                @for one in merged {
                    <li><a class="ds-link" href={"/behov/" (one.id.to_string())}>(if one.is_hidden() { words::held_title(lang) } else { one.title.as_str() })</a></li>
                }
            </ul>
        </section>
    }
}

/// Who reported it stands there for those who answer, and for nobody else.
fn facts(lang: Lang, shown: &Shown, answers: bool) -> Html {
    let need = &shown.need;
    let unit = shown.units.iter().find(|u| Some(u.id) == need.unit).map(|u| u.name.as_str());
    let challenge = shown.challenges.iter().find(|c| Some(c.id) == need.challenge).map(|c| c.title.as_str());
    let names: Vec<&str> = shown.reporters.iter().filter(|_| answers).filter_map(|r| r.name.as_deref()).collect();
    let count = shown.reporters.len() as i64;
    let mut facts = vec![(words::reported(lang), Html::from(shared::date(lang, need.reported_at.date())))];
    facts.push((words::reporters(lang), Html::from(words::reporter_count(lang, count))));
    if !names.is_empty() {
        facts.push((words::reporter_names(lang), Html::from(names.join(", "))));
    }
    facts.extend(need.concerns.as_ref().filter(|_| !need.is_hidden()).map(|c| (words::concerns(lang), Html::from(c))));
    facts.extend(unit.map(|u| (words::unit(lang), Html::from(u))));
    facts.extend(challenge.map(|c| (words::challenge(lang), Html::from(c))));
    definition_list(facts)
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
