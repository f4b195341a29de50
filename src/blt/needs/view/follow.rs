//! What the receipt and the page where the reporter follows look like.

use super::{
    super::{
        need::{IdeaQuestion, Need, Status},
        rows::Followed,
        talk::{Author, Message, News},
        words,
    },
    Reader, flag_button, talk_of,
};
use crate::{people::Visit, search::Found};
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

/// What stands around a report.
pub(in crate::blt::needs) struct Around {
    pub talk: Vec<Message>,
    /// How many others have reported the same.
    pub others: usize,
    /// Published journeys about the same.
    pub alike: Vec<Found>,
}

/// Whether nobody has done anything yet: the page is the receipt.
pub(in crate::blt::needs) fn is_new(talk: &[Message]) -> bool {
    talk.iter().all(|m| matches!(&m.author, Author::News(News::Received | News::Quarantined)))
}

/// The page behind the code; the first time it is the receipt.
pub(in crate::blt::needs) fn follow(visit: &Visit, found: &Followed, around: &Around, typed: &str, problems: &Problems) -> Html {
    let lang = visit.lang;
    let need = &found.need;
    let now = found.merged_into.as_ref().unwrap_or(need);
    if found.reporter.withdrawn_at.is_some() {
        let what = alert(Kind::Info, what_went(lang, need));
        return html! { <h1 class="ds-heading" data-size="lg">(words::follow_title(lang))</h1> (what) };
    }
    let address = format!("/folg/{}/personopplysning", found.reporter.code);
    html! {
        (problem_summary(lang, problems))
        (top(visit, found, &around.talk))
        (status_steps(lang, now))
        (code_card(lang, found))
        @if need.idea_question == Some(IdeaQuestion::Asked) && !need.status.has_ended() { (idea_card(lang, found, typed, problems)) }
        @if need.idea_question == Some(IdeaQuestion::Answered) { <p>(words::idea_thanks(lang))</p> }
        @if need.merged_into.is_some() { <p>(words::follow_merged(lang))</p> } @else if around.others > 0 { <p>(words::follow_several(lang, around.others as i64))</p> }
        (alike(lang, &around.alike))
        <section class="stack" id="meldt">
            <h2 class="ds-heading" data-size="sm">(words::follow_talk(lang))</h2>
            (talk_of(visit, &around.talk, Reader::Reporter(found.reporter.id), |m| flag(lang, &address, m)))
        </section>
        @if now.lives_in_a_journey() { (link_button(words::follow_journey(lang), format!("/folg/{}/lop", found.reporter.code)).secondary()) }
        (what_you_wrote(lang, found))
        @if need.status != Status::Deleted { (reply_form(lang, found, now, typed, problems)) }
        (leave_forms(lang, found))
    }
}

/// What the reporter may say about a text: nothing more once it is gone or waits to be looked over.
fn flag(lang: Lang, address: &str, message: &Message) -> Html {
    if message.quarantined || message.text.is_empty() {
        return Html::none();
    }
    flag_button(lang, address, Some(message), message.flagged)
}

/// Exactly what became of a report that was taken back.
fn what_went(lang: Lang, need: &Need) -> &'static str {
    match need.status {
        Status::InJourney | Status::Closed => words::follow_withdrawn_journey(lang),
        Status::Withdrawn | Status::Deleted => words::follow_withdrawn(lang),
        Status::Received
        | Status::Quarantined
        | Status::Accepted
        | Status::Parked
        | Status::Merged
        | Status::HandedOver
        | Status::Declined => words::follow_withdrawn_others(lang),
    }
}

fn alike(lang: Lang, alike: &[Found]) -> Html {
    if alike.is_empty() {
        return Html::none();
    }
    html! {
        <section class="stack">
            <h2 class="ds-heading" data-size="sm">(words::alike_title(lang))</h2>
            <p>(words::alike_text(lang))</p>
            <div class="stack-tight"> @for found in alike { (card_link(found.address.as_str(), found.title.as_str())) } </div>
        </section>
    }
}

fn top(visit: &Visit, found: &Followed, talk: &[Message]) -> Html {
    let lang = visit.lang;
    let need = &found.need;
    let is_new = is_new(talk);
    // A unit that has been given it has not answered yet, whatever was said on the way.
    let is_given_on = matches!(need.status, Status::Received) && need.answered_at.is_none();
    let answered = !is_given_on && talk.iter().any(|m| matches!(m.author, Author::Staff(_)));
    let due = need.answer_due.date();
    html! {
        <h1 class="ds-heading" data-size="lg">(if is_new { words::receipt_title(lang) } else { words::follow_title(lang) })</h1>
        @if need.status == Status::Deleted { (alert(Kind::Info, words::follow_deleted(lang))) }
        @else if answered { <p class="lead">(words::follow_answered(lang))</p> }
        @else if need.is_overdue(visit.now) { <p class="lead">(words::follow_late(lang))</p> }
        @else if is_new { <p class="lead">(words::receipt_promise(lang, due))</p> }
        @else if !need.status.has_ended() { <p class="lead">(words::follow_promise(lang, due))</p> }
        @if need.status == Status::Quarantined { (alert(Kind::Info, words::receipt_quarantine(lang))) }
        @if need.held_at.is_some() { (alert(Kind::Info, words::held_text(lang))) }
    }
}

fn status_steps(lang: Lang, need: &Need) -> Html {
    let (now, last) = match need.status {
        Status::Received | Status::Quarantined => (0, words::step_result(lang)),
        Status::Accepted => (1, words::step_result(lang)),
        Status::Parked => (1, words::step_waiting(lang)),
        Status::InJourney => (2, words::step_result(lang)),
        Status::Closed => (3, words::step_result(lang)),
        Status::Merged | Status::HandedOver | Status::Declined | Status::Withdrawn | Status::Deleted => return ended(lang, need),
    };
    let line = status_line(words::follow_talk(lang), now)
        .step(words::step_received(lang), shared::date_short(lang, need.reported_at.date()))
        .step(words::step_looking(lang), "")
        .step(words::step_testing(lang), "")
        .step(last, "");
    if now == 3 { line.finished().into() } else { line.into() }
}

/// What ended with its answer was never tested, and does not say so.
fn ended(lang: Lang, need: &Need) -> Html {
    status_line(words::follow_talk(lang), 1)
        .step(words::step_received(lang), shared::date_short(lang, need.reported_at.date()))
        .step(words::step_ended(lang), "")
        .finished()
        .into()
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
    if need.text.is_empty() || need.held_at.is_some() {
        return Html::none();
    }
    let address = format!("/folg/{}/personopplysning", found.reporter.code);
    html! {
        <section class="stack">
            <h2 class="ds-heading" data-size="sm">(words::follow_what_you_wrote(lang))</h2>
            (Html::lines(&need.text))
            @if let Some(idea) = &need.idea { <h3 class="ds-heading" data-size="2xs">(words::follow_idea(lang))</h3> (Html::lines(idea)) }
            @if let Some(concerns) = &need.concerns { <p><strong>(words::follow_concerns(lang)) ": "</strong> (concerns)</p> }
            @if need.picture.is_some() { <img class="picture" src={"/folg/" (found.reporter.code.to_string()) "/bilde"} alt=(words::follow_picture_alt(lang))> }
            @if need.status != Status::Quarantined { (flag_button(lang, &address, None, need.flagged_at.is_some())) }
        </section>
    }
}

/// Who reads the answer is said plainly, after the end too.
fn reply_form(lang: Lang, found: &Followed, now: &Need, typed: &str, problems: &Problems) -> Html {
    let value = if problems.of("melding").is_some() { typed } else { "" };
    let who_reads = if now.status.has_ended() { words::follow_reply_ended(lang) } else { words::follow_reply_read(lang) };
    let body = html! {
        (text_area("melding", words::follow_reply(lang)).help(who_reads).value(value).rows(3).draft("melding").problems(problems))
        (button(words::follow_reply_send(lang)).secondary())
    };
    post_form(&format!("/folg/{}", found.reporter.code), body)
}

/// Two ways to leave: with everything, or with the name only.
fn leave_forms(lang: Lang, found: &Followed) -> Html {
    let code = &found.reporter.code;
    let text = if found.need.lives_in_a_journey() {
        words::follow_withdraw_text_journey(lang)
    } else {
        words::follow_withdraw_text(lang)
    };
    let withdrawal = html! {
        <p>(text)</p>
        (post_button(format!("/folg/{code}/trekk"), words::follow_withdraw_now(lang)).danger())
    };
    let name = html! {
        <p>(words::follow_remove_name_text(lang))</p>
        (post_button(format!("/folg/{code}/navn"), words::follow_remove_name(lang)).secondary())
    };
    let has_name = found.reporter.name.is_some() || found.reporter.email.is_some();
    html! {
        @if has_name { (details(words::follow_remove_name(lang), name.clone())) }
        (details(words::follow_withdraw(lang), withdrawal.clone()))
    }
}
