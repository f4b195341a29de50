//! What the receipt and the page where the reporter follows look like.

use super::{
    super::{
        need::{IdeaQuestion, Need, Status},
        rows::Followed,
        talk::{Author, Message, News},
        words,
    },
    talk_of,
};
use crate::people::Visit;
use base::{
    html,
    page::{
        Html,
        form::{Problems, problem_summary},
        parts::*,
    },
    words::{self as shared, Lang},
};

pub(in crate::blt::needs) fn find(visit: &Visit, typed: &str, problems: &Problems) -> Html {
    let lang = visit.lang;
    let body = html! {
        (text_field("kode", words::find_label(lang)).code().help(words::find_text(lang)).value(typed).problems(problems))
        (button(words::find_go(lang)))
    };
    html! {
        (problem_summary(lang, problems))
        <h1 class="ds-heading" data-size="lg">(words::find_title(lang))</h1>
        (post_form("/folg", &body))
    }
}

/// The page behind the code; the first time it is the receipt.
pub(in crate::blt::needs) fn follow(
    visit: &Visit,
    found: &Followed,
    talk: &[Message],
    others: usize,
    typed: &str,
    problems: &Problems,
) -> Html {
    let lang = visit.lang;
    let need = &found.need;
    let now = found.merged_into.as_ref().unwrap_or(need);
    if found.reporter.withdrawn_at.is_some() {
        return html! { <h1 class="ds-heading" data-size="lg">(words::follow_title(lang))</h1> (alert(Kind::Info, words::follow_withdrawn(lang))) };
    }
    html! {
        (problem_summary(lang, problems))
        (top(visit, found, talk))
        (status_steps(lang, visit, now))
        (code_card(lang, found))
        @if need.idea_question == Some(IdeaQuestion::Asked) && !need.status.has_ended() { (idea_card(lang, found, typed, problems)) }
        @if need.idea_question == Some(IdeaQuestion::Answered) { <p>(words::idea_thanks(lang))</p> }
        @if need.merged_into.is_some() { <p>(words::follow_merged(lang))</p> } @else if others > 0 { <p>(words::follow_several(lang, others as i64))</p> }
        <section class="stack">
            <h2 class="ds-heading" data-size="sm">(words::follow_talk(lang))</h2>
            (talk_of(visit, talk, Some(found.reporter.id)))
        </section>
        @if matches!(now.status, Status::InJourney | Status::Closed) { (link_button(words::follow_journey(lang), format!("/folg/{}/lop", found.reporter.code)).secondary()) }
        (what_you_wrote(lang, found))
        @if need.status != Status::Deleted { (reply_form(lang, found, typed, problems)) (withdraw_form(lang, found)) }
    }
}

fn top(visit: &Visit, found: &Followed, talk: &[Message]) -> Html {
    let lang = visit.lang;
    let need = &found.need;
    let is_new = talk.iter().all(|m| matches!(&m.author, Author::News(News::Received | News::Quarantined)));
    let answered = talk.iter().any(|m| matches!(m.author, Author::Staff(_)));
    let due = need.answer_due.date();
    html! {
        <h1 class="ds-heading" data-size="lg">(if is_new { words::receipt_title(lang) } else { words::follow_title(lang) })</h1>
        @if need.status == Status::Deleted { (alert(Kind::Info, words::follow_deleted(lang))) }
        @else if answered { <p class="lead">(words::follow_answered(lang))</p> }
        @else if need.is_overdue(visit.now) { <p class="lead">(words::follow_late(lang))</p> }
        @else if is_new { <p class="lead">(words::receipt_promise(lang, due))</p> }
        @else if !need.status.has_ended() { <p class="lead">(words::follow_promise(lang, due))</p> }
        @if need.status == Status::Quarantined { (alert(Kind::Info, words::receipt_quarantine(lang))) }
    }
}

fn status_steps(lang: Lang, visit: &Visit, need: &Need) -> Html {
    let _ = visit;
    let (now, last) = match need.status {
        Status::Received | Status::Quarantined => (0, words::step_result(lang)),
        Status::Accepted => (1, words::step_result(lang)),
        Status::Parked => (1, words::step_waiting(lang)),
        Status::InJourney => (2, words::step_result(lang)),
        Status::Closed => (3, words::step_result(lang)),
        Status::Merged | Status::HandedOver | Status::Declined | Status::Withdrawn | Status::Deleted => {
            (3, words::step_ended(lang))
        }
    };
    let line = status_line(words::follow_talk(lang), now)
        .step(words::step_received(lang), shared::date_short(lang, need.reported_at.date()))
        .step(words::step_looking(lang), "")
        .step(words::step_testing(lang), "")
        .step(last, "");
    if now == 3 { line.finished().into() } else { line.into() }
}

fn code_card(lang: Lang, found: &Followed) -> Html {
    let code = found.reporter.code.to_string();
    card(html! {
        <h2 class="ds-heading" data-size="xs">(words::receipt_code_title(lang))</h2>
        <p class="code">(code)</p>
        <p class="meta">(words::receipt_code_text(lang))</p>
    })
    .tinted()
    .into()
}

fn idea_card(lang: Lang, found: &Followed, typed: &str, problems: &Problems) -> Html {
    let value = if problems.of("behov").is_some() { typed } else { "" };
    let body = html! {
        (text_area("behov", words::idea_title(lang)).help(words::idea_text(lang)).value(value).rows(3).draft("behov-bak").problems(problems))
        (button(words::idea_send(lang)).secondary())
    };
    card(post_form(&format!("/folg/{}/behov", found.reporter.code), &body)).into()
}

fn what_you_wrote(lang: Lang, found: &Followed) -> Html {
    let need = &found.need;
    if need.text.is_empty() {
        return Html::none();
    }
    html! {
        <section class="stack">
            <h2 class="ds-heading" data-size="sm">(words::follow_what_you_wrote(lang))</h2>
            (Html::lines(&need.text))
            @if let Some(idea) = &need.idea { <h3 class="ds-heading" data-size="2xs">(words::follow_idea(lang))</h3> (Html::lines(idea)) }
            @if let Some(concerns) = &need.concerns { <p><strong>(words::follow_concerns(lang)) ": "</strong> (concerns)</p> }
            @if need.picture.is_some() { <img class="picture" src={"/folg/" (found.reporter.code.to_string()) "/bilde"} alt=(words::follow_picture_alt(lang))> }
        </section>
    }
}

fn reply_form(lang: Lang, found: &Followed, typed: &str, problems: &Problems) -> Html {
    let value = if problems.of("melding").is_some() { typed } else { "" };
    let body = html! {
        (text_area("melding", words::follow_reply(lang)).value(value).rows(3).draft("melding").problems(problems))
        (button(words::follow_reply_send(lang)).secondary())
    };
    post_form(&format!("/folg/{}", found.reporter.code), body)
}

fn withdraw_form(lang: Lang, found: &Followed) -> Html {
    if !found.need.may_be_withdrawn() {
        return Html::none();
    }
    let body = html! {
        <p>(words::follow_withdraw_text(lang))</p>
        (post_button(format!("/folg/{}/trekk", found.reporter.code), words::follow_withdraw_now(lang)).danger())
    };
    details(words::follow_withdraw(lang), body)
}
