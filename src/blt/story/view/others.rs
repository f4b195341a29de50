//! The story without the team's tools and without names: for everybody, and for the one who reported the need.

use super::parts::{place_of, stop_of, symbol};
use crate::{
    blt::{
        insights,
        journeys::{Half, JourneyStatus, Phase, phase_name, status_colour, status_name},
        solutions,
        story::{whole::Whole, words},
        trials,
    },
    people::Visit,
};
use base::{
    code::Code,
    html,
    page::{
        Html, blt,
        parts::{breadcrumbs, link_button, tag},
    },
    words::{self as shared, Lang},
};

fn status(visit: &Visit, whole: &Whole) -> Html {
    let (lang, status) = (visit.lang, whole.journey.status);
    let shown =
        (status != JourneyStatus::Active).then(|| html! { <p>(tag(status_colour(status), status_name(lang, status)))</p> });
    Html::from(shown)
}

/// Where a round stands, as one says it to a neighbour.
fn where_we_are(lang: Lang, half: Half) -> &'static str {
    match half {
        Half::NeedGather => words::now_need_gather(lang),
        Half::NeedWeigh => words::now_need_weigh(lang),
        Half::SolutionGather => words::now_solution_gather(lang),
        Half::SolutionWeigh => words::now_solution_weigh(lang),
        Half::TestGather => words::now_test_gather(lang),
        Half::TestWeigh => words::now_test_weigh(lang),
        Half::Decided => words::now_decided(lang),
    }
}

/// A published journey for everybody.
pub(in crate::blt::story) fn everybody(visit: &Visit, whole: &Whole) -> Html {
    let lang = visit.lang;
    html! {
        (breadcrumbs(shared::breadcrumbs(lang), &[(words::tracks(lang), "/lop")]))
        <div class="split">
            <div>
                (status(visit, whole))
                <h1 class="ds-heading" data-size="lg">(whole.journey.title)</h1>
                <div class="lead">(Html::lines(&whole.journey.summary))</div>
            </div>
            (symbol(visit, whole, true))
        </div>
        <div class="with-side">
            <div>
                (section(visit, Phase::Need, need(visit, whole)))
                (section(visit, Phase::Solution, solution(visit, whole)))
                (section(visit, Phase::Test, test(visit, whole)))
                <section id="runder"><h2 class="ds-heading" data-size="sm">(words::rounds(lang))</h2>(whole.rounds_told)</section>
            </div>
            <div>
                <section>
                    <h2 class="ds-heading" data-size="sm">(words::voices(lang))</h2>
                    (insights::groups(lang, &whole.told.heard))
                </section>
                <section class="stack-tight"><p>(words::add_yours(lang))</p>(link_button(words::report(lang), "/").secondary())</section>
            </div>
        </div>
    }
}

fn section(visit: &Visit, phase: Phase, body: Html) -> Html {
    blt::phases(stop_of(phase), place_of(phase), phase_name(visit.lang, phase)).body(body).into()
}

fn need(visit: &Visit, whole: &Whole) -> Html {
    let shown = insights::weighed(visit, &whole.journey, &whole.told, false);
    if shown.is_empty() {
        html! { <p class="quiet">(words::need_later(visit.lang))</p> }
    } else {
        shown
    }
}

fn solution(visit: &Visit, whole: &Whole) -> Html {
    let shown = html! {
        (solutions::weighed(visit, &whole.journey, &whole.round, &whole.proposed, false))
        (solutions::gathered(visit, &whole.journey, &whole.proposed, false))
    };
    if whole.proposed.solutions.is_empty() && whole.proposed.elsewhere.is_empty() {
        return html! { <p class="quiet">(words::solution_later(visit.lang))</p> };
    }
    shown
}

fn test(visit: &Visit, whole: &Whole) -> Html {
    if whole.tested.trials.is_empty() {
        return html! { <p class="quiet">(words::test_later(visit.lang))</p> };
    }
    html! { (whole.evidence_of(visit)) (trials::section(visit, &whole.journey, &whole.tested)) }
}

/// The same way for the one who reported the need: where it is now, what was tested, and what was decided and why. Nothing people have told.
pub(in crate::blt::story) fn reporter(visit: &Visit, whole: &Whole, code: &Code) -> Html {
    let lang = visit.lang;
    let back = format!("/folg/{code}");
    html! {
        (breadcrumbs(shared::breadcrumbs(lang), &[(words::your_report(lang), &back)]))
        (status(visit, whole))
        <h1 class="ds-heading" data-size="lg">(whole.journey.title)</h1>
        <p class="lead">(where_we_are(lang, whole.round.half))</p>
        (symbol(visit, whole, false))
        <section><h2 class="ds-heading" data-size="sm">(words::tests(lang))</h2>(test(visit, whole))</section>
        <section id="runder"><h2 class="ds-heading" data-size="sm">(words::rounds(lang))</h2>(whole.rounds_told)</section>
    }
}
