//! The BLT symbol: three rings of two halves, and the way back below.

use super::{Phase, State};
use crate::html;
use crate::page::html::part;
use crate::page::parts::{Icon, icon};
use crate::page::{Html, Text};

/// One phase in the symbol.
#[derive(Clone)]
struct Stop<'a> {
    phase: Phase,
    name: Text<'a>,
    said: Text<'a>,
    href: Option<Text<'a>>,
    gather: State,
    weigh: State,
    here: bool,
}

/// The BLT symbol as navigation: three rings, each ring's left half for gathering and right half for weighing, and the way back below.
#[derive(Clone)]
pub struct Symbol<'a> {
    label: Text<'a>,
    stops: Vec<Stop<'a>>,
    back: Option<(Text<'a>, Option<Text<'a>>)>,
}

/// `symbol("Fasene i løpet").phase(Phase::Need, "Behov", "Ferdig", State::Done, State::Done).to("#behov")….back("Runde 2", None)`
pub fn symbol<'a>(label: impl Into<Text<'a>>) -> Symbol<'a> {
    Symbol { label: label.into(), stops: Vec::new(), back: None }
}

impl<'a> Symbol<'a> {
    /// A phase: its name, its state in words, and how far its two halves have come.
    pub fn phase(
        mut self,
        phase: Phase,
        name: impl Into<Text<'a>>,
        said: impl Into<Text<'a>>,
        gather: State,
        weigh: State,
    ) -> Self {
        self.stops.push(Stop { phase, name: name.into(), said: said.into(), href: None, gather, weigh, here: false });
        self
    }
    /// Where the phase just added leads.
    pub fn to(mut self, href: impl Into<Text<'a>>) -> Self {
        if let Some(stop) = self.stops.last_mut() {
            stop.href = Some(href.into());
        }
        self
    }
    /// The phase just added is the one this page shows.
    pub fn here(mut self) -> Self {
        if let Some(stop) = self.stops.last_mut() {
            stop.here = true;
        }
        self
    }
    /// The way back: the round, and where it leads (the rounds).
    pub fn back(mut self, text: impl Into<Text<'a>>, href: Option<Text<'a>>) -> Self {
        self.back = Some((text.into(), href));
        self
    }

    fn html(&self) -> Html {
        let stops: Html = self.stops.iter().map(Stop::html).collect();
        html! {
            <nav class="blt" aria-label=(self.label)>
                <ol class="blt-stops">(stops)</ol>
                @if let Some((text, href)) = &self.back {
                    <div class="blt-back">
                        <span class="blt-arrow" aria-hidden="true"></span>
                        @if let Some(href) = href { <a class="blt-round" href=(href)>(icon(Icon::ArrowCirclepath))(text)</a> }
                        @else { <span class="blt-round">(icon(Icon::ArrowCirclepath))(text)</span> }
                    </div>
                }
            </nav>
        }
    }
}
part!(Symbol<'a>);

impl Stop<'_> {
    fn html(&self) -> Html {
        let state = State::of_halves(self.gather, self.weigh);
        let inside = html! {
            (ring(self.phase, self.gather, self.weigh))
            <span class="blt-name">(self.name)</span> <span class="blt-said">(self.said)</span>
        };
        html! {
            <li data-color=(self.phase.colour()) data-state=(state.name())>
                @if let Some(href) = &self.href { <a class="blt-stop" href=(href) aria-current=[self.here.then_some("step")]>(inside)</a> }
                @else { <span class="blt-stop" aria-current=[self.here.then_some("step")]>(inside)</span> }
            </li>
        }
    }
}

/// A ring of two halves around the phase's letter.
fn ring(phase: Phase, gather: State, weigh: State) -> Html {
    html! {
        <span class="blt-ring" aria-hidden="true">
            <svg viewBox="0 0 72 72" focusable="false" fill="none" stroke-linecap="round">
                <path data-state=(gather.name()) d="M33 67.800a32 32 0 0 1 0-63.600"></path>
                <path data-state=(weigh.name()) d="M39 4.200a32 32 0 0 1 0 63.600"></path>
            </svg>
            <span class="blt-letter">(phase.letter())</span>
        </span>
    }
}

/// The symbol in one small line, for cards and rows: three dots. `label` says it in words.
pub fn small_symbol(label: &str, states: [State; 3]) -> Html {
    html! {
        <span class="blt-small" role="img" aria-label=(label)>
            @for (phase, state) in Phase::ALL.into_iter().zip(states) { <span data-color=(phase.colour()) data-state=(state.name())>(phase.letter())</span> }
        </span>
    }
}
