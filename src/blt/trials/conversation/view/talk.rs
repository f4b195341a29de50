//! The pages on the phone: beginning a conversation, and noting what is said.

mod note;

use super::outcome_name;
use crate::{
    blt::{
        journeys::{self, Group, group_name},
        needs,
        trials::{
            conversation::{
                guide::Guide,
                rows::Answered,
                save::{self, NOTES, Sheet},
                talk::{DECISIVE, MORE, Outcome},
                words,
            },
            found::Found,
            trial::Trial,
        },
    },
    people::{Person, Visit},
};
use axum::{
    Json,
    response::{IntoResponse as _, Response},
};
use base::{
    assets, html,
    id::Id,
    page::{
        Html,
        form::{Problems, problem_summary},
        frame::document,
        parts::{self, *},
    },
    text::Personal,
    web::{self, Posted},
    words::{self as shared, Lang},
};
use http::StatusCode;

/// What was typed and could not be settled.
pub(in crate::blt::trials::conversation) struct Typed<'a> {
    pub posted: &'a Posted,
    pub problems: &'a Problems,
    pub personal: &'a [Personal],
    /// The places that are not saved: what was typed is shown there, not what is stored.
    pub held: &'a [i64],
}

/// A conversation that has not begun.
pub(in crate::blt::trials::conversation) struct Beginning<'a> {
    pub found: &'a Found,
    pub guide: &'a Guide,
    /// The number it will have, unless a colleague is quicker.
    pub number: i64,
    pub typed: &'a Posted,
    pub problems: &'a Problems,
}

/// What is said aloud, and the yes without which nothing is written down.
pub(in crate::blt::trials::conversation) fn begin(visit: &Visit, beginning: &Beginning) -> Html {
    let Beginning { found, guide, number, typed, problems } = *beginning;
    let (lang, trial) = (visit.lang, &found.trial);
    let groups = select("gruppe", words::group_label(lang)).value(typed.get("gruppe")).problems(problems);
    let groups = Group::ALL.iter().fold(groups, |s, g| s.choice(g.as_str(), group_name(lang, *g)));
    let form = html! {
        (hidden("enkel", typed.get("enkel")))
        (groups)
        (checkbox("har_behovet", words::has_need(lang)).checked(typed.has("har_behovet")))
        (checkbox("samtykke", words::consent_label(lang)).checked(typed.has("samtykke")).problems(problems))
        (button(words::begin_now(lang)).large().icon_after(Icon::ArrowRight))
        @if !trial.is_locked() { <p class="meta">(words::first_locks(lang))</p> }
    };
    html! {
        (problem_summary(lang, problems))
        (journeys::heading_below(lang, &found.walk.journey, &words::begin_title(lang, number)))
        (card(html! {
            @if !guide.first.is_empty() { <h2 class="ds-heading" data-size="2xs">(words::say_first(lang))</h2> (Html::lines(&guide.first)) }
            <h2 class="ds-heading" data-size="2xs">(words::say_consent(lang))</h2>
            <p>(words::consent_said(lang))</p>
        }).tinted())
        (post_form(&format!("/tester/{}/samtaler/ny", trial.id), &form))
    }
}

/// The page of one conversation.
pub(in crate::blt::trials::conversation) fn page(visit: &Visit, status: StatusCode, sheet: &Sheet, typed: &Typed) -> Response {
    let title = words::talk_title(visit.lang, sheet.talk.number);
    let body = body(visit, sheet, typed, &title);
    web::page(status, document(&visit.frame(&title).script(assets::TALK_JS), body))
}

fn body(visit: &Visit, sheet: &Sheet, typed: &Typed, title: &str) -> Html {
    let (lang, talk) = (visit.lang, &sheet.talk);
    let group = group_name(lang, talk.who_group);
    let first = &sheet.guide.first;
    html! {
        (problem_summary(lang, typed.problems))
        (needs::guard_alert(lang, typed.personal))
        <p><a class="ds-link" href=(format!("/tester/{}#resultater", sheet.found.trial.id))>(sheet.found.trial.title)</a></p>
        <h1>(title)</h1>
        <p class="meta">(words::talk_meta(lang, group, talk.day.date()))</p>
        @if sheet.found.trial.takes_records() {
            <p>(words::two_phones(lang))</p>
            (roles(lang, sheet))
            <p><strong>(words::dont_write(lang))</strong> " " (words::how_to_note(lang))</p>
            @if !first.is_empty() { (details(words::say_first(lang), Html::lines(first))) }
            (form(visit, sheet, typed))
            (remove(lang, sheet))
        } @else {
            (alert(parts::Kind::Info, words::closed_title(lang)))
        }
    }
}

/// One asks and one notes; both may write.
fn roles(lang: Lang, sheet: &Sheet) -> Html {
    let address = save::address(sheet.found.trial.id, sheet.talk.id);
    let link = |label: &str, to: &str, here: bool| {
        let (variant, current) = if here { ("primary", Some("true")) } else { ("secondary", None) };
        html! { <a class="ds-button" data-variant=(variant) aria-current=[current] href=(to)>(label)</a> }
    };
    html! {
        <nav class="actions" aria-label=(words::roles(lang))>
            (link(words::role_note(lang), &address, !sheet.asks))
            (link(words::role_ask(lang), &format!("{address}?rolle=spor"), sheet.asks))
        </nav>
    }
}

/// The form, with what its script says in the page's own words.
fn form(visit: &Visit, sheet: &Sheet, typed: &Typed) -> Html {
    let lang = visit.lang;
    let address = save::address(sheet.found.trial.id, sheet.talk.id);
    let writer = visit.person.as_ref().map(|p| p.id.to_string()).unwrap_or_default();
    let places: Html = sheet.guide.questions.iter().map(|q| note::note(visit, sheet, typed, q.number)).collect();
    html! {
        <form method="post" action=(address) class="stack form" novalidate data-talk=(sheet.talk.id.to_string()) data-writer=(writer) data-saved=(words::saved_at(lang))
            data-saving=(words::saving(lang)) data-waits=(words::not_yet(lang)) data-offline=(words::offline(lang)) data-signed-out=(words::signed_out(lang))
            data-failed=(words::failed(lang)) data-look=(words::look_over(lang)) data-beside=(words::beside_title(lang)) data-both=(words::take_both(lang))
            data-mine=(words::keep_mine(lang)) data-wrote=(words::also_wrote(lang, "%n"))>
            (hidden("vindu", &sheet.side))
            @if sheet.asks { (hidden("rolle", "spor")) }
            (places)
            (note::note(visit, sheet, typed, MORE))
            (outcome(lang, sheet, typed))
            (note::note(visit, sheet, typed, DECISIVE))
            (button(words::finish(lang)).secondary().sends("ferdig", "1"))
            (bar(lang, sheet, typed))
        </form>
    }
}

/// What is saved, always in sight; and the way to save that needs no script.
fn bar(lang: Lang, sheet: &Sheet, typed: &Typed) -> Html {
    let guarded = !typed.personal.is_empty();
    html! {
        <div class="talk-bar">
            <p role="status" data-status="">@if sheet.is_saved { (words::all_saved(lang)) }</p>
            (button(words::save(lang)))
            @if guarded {
                (button(words::save_anyway(lang)).secondary().sends("likevel", "1"))
                <p class="meta">(words::anyway_hint(lang))</p>
            }
        </div>
    }
}

fn outcome(lang: Lang, sheet: &Sheet, typed: &Typed) -> Html {
    let stands = sheet.talk.outcome.as_ref().map_or("", |o| o.as_str());
    let chosen = if typed.posted.has("utfall") { typed.posted.get("utfall") } else { stands };
    // What counts as "it worked for this person" was settled in the plan.
    let rule = sheet.found.trial.rule.as_str();
    let help = if rule.is_empty() { words::outcome_help(lang) } else { rule };
    let choices = radios("utfall", words::outcome(lang)).help(help).framed().value(chosen).problems(typed.problems);
    let choices = Outcome::ALL.iter().fold(choices, |r, o| r.choice(o.as_str(), outcome_name(lang, *o)));
    html! {
        <div data-outcome="">
            (hidden("utfall_lest", stands))
            (hidden("utfall_versjon", &sheet.talk.outcome_version.to_string()))
            (choices)
        </div>
    }
}

/// Two who chose differently hear what the other chose.
pub(in crate::blt::trials::conversation) fn chosen_otherwise(visit: &Visit, sheet: &Sheet) -> String {
    let stands = sheet.talk.outcome.map_or("", |o| outcome_name(visit.lang, o));
    let name = sheet.talk.outcome_by.map(|by| name_of(visit.lang, sheet, by));
    words::chosen_otherwise(visit.lang, name.as_deref().unwrap_or(words::somebody(visit.lang)), stands)
}

pub(in crate::blt::trials::conversation) fn name_of(lang: Lang, sheet: &Sheet, person: Id<Person>) -> String {
    sheet.names.get(&person).cloned().unwrap_or_else(|| words::somebody(lang).to_owned())
}

fn remove(lang: Lang, sheet: &Sheet) -> Html {
    let address = format!("{}/sletting", save::address(sheet.found.trial.id, sheet.talk.id));
    let body = html! { <p>(words::remove_about(lang))</p> (post_button(address.clone(), words::remove_now(lang)).danger()) };
    details(words::remove(lang), body)
}

/// Nothing more is taken: what was typed is shown, so that it can be kept.
pub(in crate::blt::trials::conversation) fn refused(
    visit: &Visit,
    answered: &Answered,
    trial: &Trial,
    posted: &Posted,
    quiet: bool,
) -> Response {
    let lang = visit.lang;
    let (title, text) = match answered {
        Answered::Gone => (words::gone_title(lang), words::gone_text(lang)),
        Answered::Closed | Answered::Kept(_) => (words::closed_title(lang), words::closed_text(lang)),
    };
    if quiet {
        return (StatusCode::CONFLICT, Json(serde_json::json!({ "problem": text }))).into_response();
    }
    let typed: Html = NOTES.iter().map(|name| posted.get(name)).filter(|t| !t.trim().is_empty()).map(Html::lines).collect();
    let body = html! {
        <h1>(title)</h1>
        <p class="lead">(text)</p>
        @if !typed.is_empty() { (card(typed.clone())) }
        (link_button(shared::back(lang), format!("/tester/{}", trial.id)).secondary())
    };
    visit.show_as(StatusCode::CONFLICT, title, body)
}
