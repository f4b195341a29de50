//! The ways to answer a need, and the form of the one that is chosen.

use super::need::Shown;
use crate::{
    blt::{
        inbox::{
            draft::{Choice, Draft},
            words,
        },
        needs::{DeclineReason, Status},
    },
    people::Visit,
};
use base::{
    html,
    page::{
        Html,
        form::{Problems, id_of},
        parts::*,
    },
    words::Lang,
};

/// The ways to answer; the chosen one opens with its polite text. On an unanswered need the first one is the page's own button.
pub(super) fn answers_of(visit: &Visit, shown: &Shown, problems: &Problems) -> Html {
    let lang = visit.lang;
    let id = shown.need.id;
    let chosen = shown.draft.as_ref().map(|d| d.choice);
    let first = Choice::LookAtIt;
    let choices: Vec<Html> = Choice::for_status(shown.need.status)
        .map(|choice| {
            let link = link_button(choice.label(lang), format!("/behov/{id}?svar={}#svar", choice.word()));
            let is_filled = chosen.map_or(choice == first, |c| c == choice);
            if is_filled { link.into() } else { link.secondary().into() }
        })
        .collect();
    let title = if shown.need.status == Status::Accepted { words::answer_again(lang) } else { words::answer_title(lang) };
    html! {
        <section class="stack" id="svar">
            <h2 class="ds-heading" data-size="sm">(title)</h2>
            (actions(choices.clone()))
            @if let Some(draft) = &shown.draft { (answer_form(lang, shown, draft, problems)) }
        </section>
    }
}

fn answer_form(lang: Lang, shown: &Shown, draft: &Draft, problems: &Problems) -> Html {
    if draft.choice == Choice::Decline && DeclineReason::from_text(&draft.reason).is_none() {
        return reasons(lang, shown, problems);
    }
    let more = fields(lang, shown, draft, problems);
    let body = html! {
        (hidden("valg", draft.choice.word()))
        (hidden("lest", &draft.seen))
        (more)
        (text_area("tekst", words::text_to_reporter(lang)).help(words::text_help(lang)).value(draft.text.as_str()).rows(5).problems(problems))
        (button(words::answer_send(lang)))
    };
    card(post_form(&format!("/behov/{}/svar", shown.need.id), &body)).tinted().into()
}

/// What one answer asks for besides its text.
fn fields(lang: Lang, shown: &Shown, draft: &Draft, problems: &Problems) -> Html {
    match draft.choice {
        Choice::LookAtIt | Choice::NeedMore => Html::none(),
        Choice::GiveTo => shown
            .units
            .iter()
            .fold(select("til-enhet", words::give_to(lang)).empty(""), |s, u| s.choice(u.id.to_string(), u.name.as_str()))
            .help(words::give_to_help(lang))
            .value(draft.unit.as_str())
            .problems(problems)
            .into(),
        Choice::HandOver => html! {
            (text_field("til", words::hand_over_to(lang)).value(draft.to.as_str()).problems(problems))
            (text_field("adresse", words::hand_over_address(lang)).aside(base::words::optional(lang)).email().help(words::hand_over_help(lang)).value(draft.address.as_str()).problems(problems))
        },
        Choice::Park => text_field("dato", words::park_until(lang)).date().value(draft.until.as_str()).problems(problems).into(),
        Choice::Decline => html! {
            (hidden("grunn", &draft.reason))
            <p><strong>(DeclineReason::from_text(&draft.reason).map_or("", |r| reason_name(lang, r)))</strong></p>
        },
        Choice::Merge => {
            let warning = alert(Kind::Info, words::merge_warning(lang));
            let others = shown
                .others
                .iter()
                .fold(radios("sammen-med", words::merge_with(lang)).help(words::merge_help(lang)), |r, o| {
                    r.choice(o.id.to_string(), o.title.as_str())
                })
                .value(draft.into.as_str())
                .problems(problems);
            html! { (warning) (others) }
        }
    }
}

/// A decline begins with its reason, since the text is about it.
fn reasons(lang: Lang, shown: &Shown, problems: &Problems) -> Html {
    let id = shown.need.id;
    let links = DeclineReason::ALL.iter().map(|reason| {
        let address = format!("/behov/{id}?svar={}&grunn={}#svar", Choice::Decline.word(), reason.as_str());
        link_button(reason_name(lang, *reason), address).secondary().into()
    });
    let links: Vec<Html> = links.collect();
    let body = html! {
        <h3 class="ds-heading" data-size="2xs" id=(id_of("grunn")) tabindex="-1">(words::decline_why(lang))</h3>
        @if let Some(problem) = problems.of("grunn") { <p class="ds-validation-message">(problem)</p> }
        @if let Some(draft) = shown.draft.as_ref().filter(|d| !d.text.trim().is_empty()) { (Html::lines(&draft.text)) }
        (actions(links.clone()))
    };
    card(&body).tinted().into()
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
