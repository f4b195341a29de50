//! Numbers one can see: people as dots, bars and large figures.

use crate::html;
use crate::page::Html;

/// How people answered: for, against, and unclear.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    pub yes: u32,
    pub no: u32,
    pub unclear: u32,
}

/// The most dots drawn; beyond it a dot would no longer be one person, and a bar says it better.
const MOST_DOTS: u32 = 60;

/// People as dots, with the count in words beside. Above 60 people it is a bar. The three words name the groups: «For», «Mot», «Usikker».
pub fn people(answered: Answered, yes: &str, no: &str, unclear: &str) -> Html {
    let groups = [("yes", answered.yes, yes), ("no", answered.no, no), ("unclear", answered.unclear, unclear)];
    let total: u32 = groups.iter().map(|(_, count, _)| count).sum();
    let legend: Html = groups
        .iter()
        .map(|(kind, count, word)| html! { <li data-kind=(kind)><span class="dot" aria-hidden="true"></span><strong>(count)</strong>" "(word)</li> })
        .collect();
    html! {
        <div class="people">
            @if total <= MOST_DOTS { (dots(&groups)) } @else { (bar(&groups, total)) }
            <ul class="legend">(legend)</ul>
        </div>
    }
}

fn dots(groups: &[(&str, u32, &str)]) -> Html {
    html! {
        <div class="dots" aria-hidden="true">
            @for (kind, count, _) in groups { @for _ in 0..*count { <span class="dot" data-kind=(kind)></span> } }
        </div>
    }
}

/// A bar drawn as SVG, because the page's rules allow no style attributes.
fn bar(groups: &[(&str, u32, &str)], total: u32) -> Html {
    let mut from = 0.0;
    let pieces: Html = groups
        .iter()
        .filter(|(_, count, _)| *count > 0)
        .map(|(kind, count, _)| {
            let (x, width) = (from, 100.0 * f64::from(*count) / f64::from(total));
            from += width;
            html! { <rect data-kind=(kind) x=(format!("{x:.2}")) y="0" width=(format!("{width:.2}")) height="8"></rect> }
        })
        .collect();
    html! { <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">(pieces)</svg> }
}

/// One bar of a whole, 0–100: `share_bar(60, "12 av 20 (60 %)")`. The words say it; the bar only shows it.
pub fn share_bar(percent: u32, words: &str) -> Html {
    let percent = percent.min(100);
    html! {
        <div class="share"><svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect data-kind="yes" x="0" y="0" width=(percent) height="8"></rect></svg><p>(words)</p></div>
    }
}

/// Levels from 0 to `most`, such as the five foundations: (name, level, the level in words, why).
pub fn bars<'a>(most: u8, levels: impl IntoIterator<Item = (&'a str, u8, &'a str, &'a str)>) -> Html {
    let one = |(name, level, word, why): (&str, u8, &str, &str)| {
        html! {
            <li data-level=(level)>
                <div class="level-head"><span class="level-name">(name)</span><span class="level-word">(word)</span></div>
                <div class="level-steps" aria-hidden="true"> @for n in 0..most { <span data-on=[(n < level).then_some("true")]></span> } </div>
                @if !why.is_empty() { <p class="meta">(why)</p> }
            </li>
        }
    };
    let levels: Html = levels.into_iter().map(one).collect();
    html! { <ul class="levels">(levels)</ul> }
}

/// One large figure and what it counts: `figure("12", "tester i gang")`. Stands in [`figures`].
pub fn figure(number: &str, label: &str) -> Html {
    html! { <li><strong>(number)</strong><span>(label)</span></li> }
}

/// Large figures side by side.
pub fn figures(each: impl IntoIterator<Item = Html>) -> Html {
    let each: Html = each.into_iter().collect();
    html! { <ul class="figures">(each)</ul> }
}
