//! How far something has come.

use super::{Icon, icon};
use crate::html;
use crate::page::html::part;
use crate::page::{Html, Text};

/// The large line of a reporter's own need: «Mottatt → Vi ser på det → Vi tester → Resultat».
#[derive(Clone)]
pub struct StatusLine<'a> {
    label: Text<'a>,
    steps: Vec<(Text<'a>, Text<'a>)>,
    now: usize,
    finished: bool,
}

/// `status_line("Status", 1).step("Mottatt", "24. november").step("Vi ser på det", "Svar innen 8. desember")`; `now` counts from 0.
pub fn status_line<'a>(label: impl Into<Text<'a>>, now: usize) -> StatusLine<'a> {
    StatusLine { label: label.into(), steps: Vec::new(), now, finished: false }
}

impl<'a> StatusLine<'a> {
    /// A step, and when it was or will be reached (may be empty).
    pub fn step(mut self, name: impl Into<Text<'a>>, when: impl Into<Text<'a>>) -> Self {
        self.steps.push((name.into(), when.into()));
        self
    }
    /// The last step is reached and nothing more will come.
    pub fn finished(mut self) -> Self {
        self.finished = true;
        self
    }

    fn html(&self) -> Html {
        let steps: Html = self.steps.iter().enumerate().map(|(n, step)| self.one(n, step)).collect();
        html! { <ol class="status-line" aria-label=(self.label)>(steps)</ol> }
    }

    fn one(&self, n: usize, (name, when): &(Text, Text)) -> Html {
        let done = n < self.now || (self.finished && n <= self.now);
        let here = n == self.now;
        let state = if done {
            "done"
        } else if here {
            "now"
        } else {
            "later"
        };
        html! {
            <li data-state=(state) aria-current=[here.then_some("step")]>
                <span class="mark"> @if done { (icon(Icon::Checkmark)) } </span>
                <span class="status-text"><span class="status-name">(name)</span> @if !when.is_empty() { <span class="meta">(when)</span> }</span>
            </li>
        }
    }
}
part!(StatusLine<'a>);

/// The steps of a form of several pages: where one is, and what is left. `steps("Steg 2 av 3", &["Hva", "Hvem", "Når"], 1)`
pub fn steps(label: &str, names: &[&str], now: usize) -> Html {
    html! {
        <div class="steps">
            <p class="meta">(label)</p>
            <ol aria-hidden="true"> @for n in 0..names.len() { <li data-state=(if n < now { "done" } else if n == now { "now" } else { "later" })></li> } </ol>
            @if let Some(name) = names.get(now) { <p class="steps-name">(name)</p> }
        </div>
    }
}

/// What is good enough, and what is left: (done, text, nudge). It is a help, not a gate. `done_word` and `left_word` are read aloud.
pub fn checklist<'a>(
    done_word: &str,
    left_word: &str,
    points: impl IntoIterator<Item = (bool, &'a str, Option<&'a str>)>,
) -> Html {
    let one = |(done, text, nudge): (bool, &str, Option<&str>)| {
        let (mark, word) = if done { (Icon::CheckmarkCircleFill, done_word) } else { (Icon::Circle, left_word) };
        html! {
            <li data-done=[done.then_some("true")]>(icon(mark))<div><p><span class="ds-sr-only">(word)": "</span>(text)</p>
                @if let Some(nudge) = nudge { @if !done { <p class="meta">(nudge)</p> } }</div></li>
        }
    };
    let points: Html = points.into_iter().map(one).collect();
    html! { <ul class="checklist">(points)</ul> }
}
