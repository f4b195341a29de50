//! What the advice about the next test looks like, with its reasons and its price.

use super::{
    advise::{Advice, Do, HOUR_KRONER, MANY, Worth},
    known::Known,
    say::{chance, of_hundred, whole},
    words,
};
use base::{
    html,
    page::{
        Html,
        parts::{Icon, link_button},
    },
    words::{self as shared, Lang},
};
use evidence::verdict::Verdict;

/// The section of the page: one line, why, and the press that plans it.
pub(super) fn section(lang: Lang, known: &Known, may_change: bool) -> Html {
    html! {
        <section class="stack-tight" id="neste">
            <h2 class="ds-heading" data-size="sm">(words::next(lang))</h2>
            (in_short(lang, known, false))
            (reasons(lang, known))
            @if may_change { (press(lang, known)) }
        </section>
    }
}

/// The advice in one line; `named` where no heading above says what it is about.
pub(super) fn in_short(lang: Lang, known: &Known, named: bool) -> Html {
    let advice = &known.advice;
    if advice.is_hopeless {
        return html! { <p><strong>(words::hopeless(lang, MANY))</strong></p> };
    }
    let named = named && advice.is_test();
    let no_test = pays_no_more(known).then(|| words::no_test(lang));
    let said = match advice.act {
        Do::Test { kind, people } => {
            words::next_test(lang, people, kind.name(lang), &shared::kroner(lang, rounded(advice.kroner)))
        }
        Do::Decide => words::decide(lang).to_owned(),
        Do::StopOrChange => words::stop_or_change(lang).to_owned(),
    };
    html! {
        @if let Some(no_test) = no_test { <p><strong>(no_test)</strong> " " (words::not_as_sure(lang))</p> }
        @if no_test.is_none() { <p> @if named { (words::next(lang)) ": " } <strong>(said)</strong></p> }
    }
}

/// Too early for a verdict, and by money alone no test is worth its price.
fn pays_no_more(known: &Known) -> bool {
    let early = known.weighed.decision.verdict == Verdict::NotEnough;
    early && known.advice.worth.is_some_and(|worth| worth.pick.is_none())
}

fn reasons(lang: Lang, known: &Known) -> Html {
    let advice = &known.advice;
    let Do::Test { people, .. } = advice.act else { return Html::none() };
    if advice.is_hopeless || pays_no_more(known) {
        return Html::none();
    }
    let pays = advice.worth.is_some_and(|worth| worth.pick.is_some());
    let why = if pays { words::why_pays(lang) } else { words::why_first(lang) };
    let mut said = vec![why.to_owned()];
    if let Some(flip) = advice.flip {
        let near = |m: Option<u64>| m.filter(|m| *m > 0).map(whole);
        said.extend(near(flip.works_in).map(|m| words::works_in(lang, m)));
        said.extend(near(flip.not_in).map(|m| words::not_in(lang, m)));
    }
    said.extend(advice.clear.map(|p| words::predictive(lang, people, &chance(lang, p))));
    html! { <p>(said.join(" "))</p> }
}

/// Into the planner with this kind and number, or on to the decision.
pub(super) fn press(lang: Lang, known: &Known) -> Html {
    let journey = known.solution.journey_id;
    let decide = || link_button(words::go_decide(lang), format!("/lop/{journey}/beslutning")).secondary().into();
    match known.advice.act {
        Do::Test { .. } if known.advice.is_hopeless || pays_no_more(known) => decide(),
        Do::Test { kind, people } => {
            let to = format!("/lop/{journey}/tester/ny?type={}&antall={people}", kind.description().slug);
            link_button(words::plan(lang), to).icon_after(Icon::ArrowRight).into()
        }
        Do::Decide | Do::StopOrChange => decide(),
    }
}

/// What tests are worth in kroner, beside the verdict: the two may disagree, and both are shown.
pub(super) fn money(lang: Lang, known: &Known) -> Html {
    let Some(worth) = known.advice.worth else { return Html::none() };
    let goal = known.scales.yardstick.limits(known.preset()).works_for;
    let now = if worth.adopt_now { words::money_yes(lang) } else { words::money_no(lang) };
    let low = (worth.breaks_even_at > goal).then(|| words::goal_too_low(lang, &of_hundred(lang, goal)));
    html! {
        <section class="stack-tight" id="penger">
            <h2 class="ds-heading" data-size="sm">(words::money(lang))</h2>
            <p>(most_worth(lang, worth.evpi))</p>
            <p>(now) " " (breaks_even(lang, &worth)) @if let Some(low) = &low { " " (low) }</p>
            @if let Some(go) = worth.one_more { <p>(if go { words::one_more(lang) } else { words::no_more(lang) })</p> }
            <p class="meta">(words::money_guess(lang, &shared::kroner(lang, HOUR_KRONER)))</p>
        </section>
    }
}

fn breaks_even(lang: Lang, worth: &Worth) -> String {
    if worth.breaks_even_at > 100 { words::never_pays(lang).to_owned() } else { words::breaks_even(lang, worth.breaks_even_at) }
}

/// A price that is only about right is told in whole hundreds from a thousand kroner up.
fn rounded(kroner: i64) -> i64 {
    if kroner < 1000 { kroner } else { (kroner + 50) / 100 * 100 }
}

fn most_worth(lang: Lang, evpi: f64) -> String {
    let kroner = evpi.floor() as i64;
    if kroner < 1 { words::evpi_none(lang).to_owned() } else { words::evpi(lang, &shared::kroner(lang, kroner)) }
}

impl Advice {
    /// The test that is proposed, when one is.
    pub fn is_test(&self) -> bool {
        matches!(self.act, Do::Test { .. })
    }
}
