//! What is known, as a page and as a section of other pages: the verdict first, then the people, then what to do.

use super::{
    advice_view,
    how::how,
    known::Known,
    picture::picture,
    say::{of_hundred, promise, verdict_sentence},
    words,
};
use crate::{
    blt::{
        journeys::{self, Walk},
        solutions::Solution,
        yardstick,
    },
    people::Visit,
};
use base::{
    html,
    page::{
        Html,
        parts::{Alert, Icon, details, empty_state, link_button, live_part, live_words},
    },
    words::Lang,
};
use evidence::verdict::Verdict;

/// What the page shows.
pub(super) struct Shown<'a> {
    pub walk: &'a Walk,
    /// Nothing when no solution has been chosen, and none was asked for.
    pub known: Option<&'a Known>,
    pub others: &'a [&'a Solution],
    pub may_change: bool,
}

pub(super) fn page(visit: &Visit, shown: &Shown) -> Html {
    let (lang, journey) = (visit.lang, &shown.walk.journey);
    let Some(known) = shown.known else {
        let choose = link_button(words::choose(lang), shown.walk.address("losninger")).icon(Icon::LightBulb);
        let empty = empty_state(words::not_chosen(lang), words::not_chosen_text(lang)).action(choose);
        return html! { (journeys::heading_below(lang, journey, words::title(lang))) (empty) (others(lang, shown)) };
    };
    html! {
        (journeys::heading_below(lang, journey, words::title(lang)))
        <p class="meta">(known.solution.title) ". " (words::version(lang, known.scales.version()))</p>
        (renewing(lang, known, part(lang, known, shown.may_change)))
        (how(lang, known))
        (others(lang, shown))
    }
}

/// What becomes something else with each answer.
pub(super) fn part(lang: Lang, known: &Known, may_change: bool) -> Html {
    html! {
        (live_words(&verdict_sentence(lang, known)))
        (verdict(lang, known))
        (promised(lang, known))
        (picture(lang, known))
        (advice_view::section(lang, known, may_change))
        (advice_view::money(lang, known))
        (about(lang, known))
    }
}

/// While a test runs the part renews itself; one may look as often as one likes, and the page says why.
fn renewing(lang: Lang, known: &Known, part: Html) -> Html {
    if !known.is_running {
        return part;
    }
    let (journey, solution) = (known.solution.journey_id, known.id());
    let stream = format!("/lop/{journey}/vet/{solution}/direkte");
    html! { (live_part(&stream, &address(known), words::newest(lang), &part)) <p class="meta">(words::look_safely(lang))</p> }
}

/// The sentence everything else stands behind, and a warning when tests contradict each other.
fn verdict(lang: Lang, known: &Known) -> Html {
    let tone = match known.weighed.decision.verdict {
        Verdict::Works => "yes",
        Verdict::NotEnough => "unclear",
        Verdict::DoesNot => "no",
    };
    let dispute = known.scales.is_disputed().then(|| Alert::warning(words::disputed(lang)).into());
    html! {
        <p class="verdict" data-kind=(tone)>(verdict_sentence(lang, known))</p>
        (Html::from(dispute.clone()))
    }
}

fn promised(lang: Lang, known: &Known) -> Html {
    Html::from(promise(lang, known).map(|said| html! { <p>(said)</p> }))
}

/// What the verdict is for, and what counts for one person.
fn about(lang: Lang, known: &Known) -> Html {
    let limits = known.scales.yardstick.limits(known.preset());
    let (goal, wanted) = (of_hundred(lang, limits.works_for), of_hundred(lang, limits.sure));
    html! {
        <p class="meta">
            (words::for_what(lang, yardstick::preset_name(lang, known.preset()), &goal, &wanted))
            @if let Some(rule) = &known.rule { " " (words::worked_when(lang, rule)) }
        </p>
    }
}

fn others(lang: Lang, shown: &Shown) -> Html {
    if shown.others.is_empty() {
        return Html::none();
    }
    let to = |solution: &Solution| format!("{}?losning={}", shown.walk.address("vet"), solution.id);
    let list =
        html! { <ul class="ds-list"> @for s in shown.others { <li><a class="ds-link" href=(to(s))>(s.title)</a></li> } </ul> };
    details(words::others(lang), list)
}

/// The section on the journey's page. `inside` says whether the visitor may go on to the whole page.
pub fn section(visit: &Visit, known: &Known, inside: bool) -> Html {
    let lang = visit.lang;
    let more = inside.then(|| link_button(words::go(lang), address(known)).quiet().icon_after(Icon::ArrowRight).into());
    let more: Html = Html::from(more);
    html! {
        <section class="stack-tight" id="vet">
            <h3 class="ds-heading" data-size="xs">(words::title(lang))</h3>
            (verdict(lang, known)) (picture(lang, known))
            @if inside { (advice_view::in_short(lang, known, true)) }
            (more)
        </section>
    }
}

/// In few words, beside a plan or a test: the verdict, and what to do next.
pub(super) fn beside(lang: Lang, known: &Known, plans: bool) -> Html {
    let link = link_button(words::go(lang), address(known)).quiet().icon_after(Icon::ArrowRight);
    html! {
        <section class="stack-tight advice">
            <h2 class="ds-heading" data-size="xs">(words::title(lang))</h2>
            (verdict(lang, known))
            (advice_view::in_short(lang, known, true))
            <div class="actions"> @if plans { @if known.advice.is_test() { (advice_view::press(lang, known)) } } (link.clone()) </div>
        </section>
    }
}

fn address(known: &Known) -> String {
    format!("/lop/{}/vet?losning={}", known.solution.journey_id, known.id())
}
