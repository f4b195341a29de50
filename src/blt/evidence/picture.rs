//! The people who took part, drawn one by one: who tried, who looked and who said something, and the doubter we imagine.

use super::{known::Known, words};
use crate::blt::trials::Results;
use base::{
    html,
    page::{
        Html,
        parts::{Answered, people},
    },
    words::Lang,
};
use evidence::belief::Kind;

/// The most people drawn in one row; beyond it a bar says it better.
const MOST_DRAWN: i64 = 60;

/// The rows, the strongest on top: its kinds, and what those people did.
const ROWS: [(&[Kind], fn(Lang) -> &'static str); 3] = [
    (&[Kind::Practical], words::tried),
    (&[Kind::Drawing, Kind::Model], words::saw),
    (&[Kind::Question, Kind::Conversation], words::said),
];

/// How somebody stands, told by shape and colour.
#[derive(Clone, Copy)]
enum Sign {
    For,
    Against,
    Unclear,
    Doubter,
}

impl Sign {
    fn code(self) -> &'static str {
        match self {
            Sign::For => "yes",
            Sign::Against => "no",
            Sign::Unclear => "unclear",
            Sign::Doubter => "doubter",
        }
    }

    fn name(self, lang: Lang) -> &'static str {
        match self {
            Sign::For => words::sign_for(lang),
            Sign::Against => words::sign_against(lang),
            Sign::Unclear => words::sign_unclear(lang),
            Sign::Doubter => words::sign_doubter(lang),
        }
    }

    /// A person: filled when for, crossed when against, dotted when unclear, dashed and crossed when only imagined.
    fn person(self) -> Html {
        let crossed = matches!(self, Sign::Against | Sign::Doubter);
        html! {
            <svg class="person" data-kind=(self.code()) viewBox="0 0 20 24" aria-hidden="true">
                <circle cx="10" cy="6" r="4"></circle>
                <path d="M2.5 22c0-6 3-9 7.5-9s7.5 3 7.5 9z"></path>
                @if crossed { <line x1="2" y1="22" x2="18" y2="3"></line> }
            </svg>
        }
    }
}

/// The people of this version, the imagined doubter among them.
pub(super) fn picture(lang: Lang, known: &Known) -> Html {
    let grade = known.scales.pooling().grade;
    let rows: Html = ROWS
        .iter()
        .map(|(kinds, name)| (known.scales.people(kinds), kinds.contains(&grade), *name))
        .filter(|(results, has_doubter, _)| results.people > 0 || *has_doubter)
        .map(|(results, has_doubter, name)| row(lang, name(lang), results, has_doubter))
        .collect();
    let before = known.scales.before().people;
    let now = known.scales.people(&Kind::ALL);
    let signs = [(Sign::For, now.for_), (Sign::Against, now.against), (Sign::Unclear, now.unclear), (Sign::Doubter, 1)];
    let signs: Vec<Sign> = signs.into_iter().filter(|(_, count)| *count > 0).map(|(sign, _)| sign).collect();
    html! {
        <section class="stack-tight crowd" aria-label=(words::picture(lang))>
            (rows)
            <ul class="legend"> @for sign in &signs { <li>(sign.person())(sign.name(lang))</li> } </ul>
            <p class="meta">(words::doubter(lang)) @if before > 0 { " " (words::before(lang, before)) }</p>
        </section>
    }
}

fn row(lang: Lang, name: &str, results: Results, has_doubter: bool) -> Html {
    let said = words::people_of(lang, name, &counts(lang, results));
    let drawn = [(Sign::For, results.for_), (Sign::Against, results.against), (Sign::Unclear, results.unclear)];
    let doubter = has_doubter.then(|| Sign::Doubter.person());
    let doubter = Html::from(doubter);
    html! {
        <div class="crowd-row">
            <p>(said)</p>
            @if results.people > MOST_DRAWN { (bar(lang, results)) } @else {
                <div class="persons"> @for (sign, count) in &drawn { @for _ in 0..*count { (sign.person()) } } (doubter) </div>
            }
        </div>
    }
}

/// So many for, against and unclear; what nobody was is left out.
fn counts(lang: Lang, results: Results) -> String {
    let parts = [
        (results.for_, words::part_for(lang, results.for_)),
        (results.against, words::part_against(lang, results.against)),
        (results.unclear, words::part_unclear(lang, results.unclear)),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|(n, _)| *n > 0).map(|(_, said)| said).collect();
    if parts.is_empty() { words::nobody(lang).to_owned() } else { parts.join(", ") }
}

fn bar(lang: Lang, results: Results) -> Html {
    let count = |n: i64| u32::try_from(n).unwrap_or(u32::MAX / 4);
    let answered = Answered { yes: count(results.for_), no: count(results.against), unclear: count(results.unclear) };
    people(answered, words::sign_for(lang), words::sign_against(lang), words::sign_unclear(lang))
}
