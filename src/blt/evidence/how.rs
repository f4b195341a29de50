//! How it was worked out, for those who want to reckon it again: limits, chances, guard, and how each answer counts.

use super::{
    kept::LIBRARY,
    known::Known,
    say::{chance, of_hundred, tenths_down, whole},
    words,
};
use crate::blt::yardstick;
use base::{
    html,
    page::{
        Html,
        parts::{details, table},
    },
    words::{self as shared, Lang},
};
use evidence::{guard::claim, yes::Yes};

pub(super) fn how(lang: Lang, known: &Known) -> Html {
    let decision = &known.weighed.decision;
    let limits = known.scales.yardstick.limits(known.preset());
    let goal = of_hundred(lang, limits.works_for);
    let revisions = known.scales.version();
    let wrong = (decision.family_error * 100.0).round() as i64;
    let body = html! {
        (chances(lang, known, &goal))
        <p>(guard(lang, known))</p>
        @if let Some(said) = claimed(lang, known) { <p>(said)</p> }
        @if revisions > 1 { <p>(words::family(lang, revisions, wrong))</p> }
        (counted(lang, known))
        <p>(words::unclear_out(lang)) " " (words::anonymous(lang))</p>
        <p>(words::limits(lang))</p>
        <p><a class="ds-link" href="/admin/malestokk">(words::yardstick(lang, known.scales.yardstick.version))</a></p>
        <p>(words::library(lang, LIBRARY))</p>
        <pre class="break">(known.scales.line())</pre>
    };
    details(words::how(lang), html! { <div class="stack-tight">(body)</div> })
}

fn chances(lang: Lang, known: &Known, goal: &str) -> Html {
    let d = &known.weighed.decision;
    let rows = [(words::how_low(lang), d.p_low), (words::how_mid(lang), d.p_mid), (words::how_high(lang), d.p_high)];
    rows.into_iter()
        .fold(table(words::how_caption(lang, goal), [words::how_view(lang), words::how_chance(lang)]), |table, (name, p)| {
            table.row([Html::from(name), Html::from(chance(lang, p))])
        })
        .into()
}

/// The betting score: so many times the stake has grown, and must have grown. It can be huge, and then only its size matters.
fn guard(lang: Lang, known: &Known) -> String {
    let d = &known.weighed.decision;
    let points = |ln: f64| if ln > 13.8 { shared::number(lang, 1_000_000) } else { tenths_down(lang, ln.exp()) };
    words::guard(lang, &points(d.ln_e_works), &points(d.need_ln_e))
}

/// The largest share that may be claimed, rounded down to tenths; nothing when there is none.
fn claimed(lang: Lang, known: &Known) -> Option<String> {
    let d = &known.weighed.decision;
    let said = claim(Yes::of(d.guard_s, d.guard_n), known.scales.plan().c).ok()?;
    let tenths = (said.anytime * 10.0).floor() as i64;
    (tenths > 0).then(|| words::claim(lang, tenths))
}

fn counted(lang: Lang, known: &Known) -> Html {
    let head = [
        words::counted_version(lang),
        words::counted_kind(lang),
        words::counted_raw(lang),
        words::counted_yes(lang),
        words::counted_no(lang),
    ];
    let groups = &known.weighed.pool.groups;
    if groups.is_empty() {
        return Html::none();
    }
    groups
        .iter()
        .fold(table(words::counted(lang), head), |table, g| {
            table.row([
                Html::from(shared::number(lang, whole(g.rev))),
                Html::from(yardstick::kind_name(lang, g.kind)),
                Html::from(words::counted_share(lang, whole(g.s), whole(g.n))),
                Html::from(tenths_down(lang, g.s_eff)),
                Html::from(tenths_down(lang, g.f_eff)),
            ])
        })
        .into()
}
