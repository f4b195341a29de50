//! A phase of a journey, with its gather half and its weigh half.

use super::{Phase, State};
use crate::html;
use crate::page::html::part;
use crate::page::parts::details;
use crate::page::{Html, Text};

/// A phase of the journey, with its gather half and its weigh half.
#[derive(Clone)]
pub struct PhaseSection<'a> {
    phase: Phase,
    id: Text<'a>,
    title: Text<'a>,
    lead: Html,
    body: Html,
    halves: Vec<(Text<'a>, State, Text<'a>, Html)>,
    folded: Option<Text<'a>>,
}

/// `phases(Phase::Need, "behov", "Behov").lead("Hjelpepleiere på nattevakt …").half("Samle", State::Done, "Ferdig", body)`
pub fn phases<'a>(phase: Phase, id: impl Into<Text<'a>>, title: impl Into<Text<'a>>) -> PhaseSection<'a> {
    PhaseSection {
        phase,
        id: id.into(),
        title: title.into(),
        lead: Html::none(),
        body: Html::none(),
        halves: Vec::new(),
        folded: None,
    }
}

impl<'a> PhaseSection<'a> {
    /// What the phase has come to, in a sentence or two.
    pub fn lead(mut self, lead: impl Into<Html>) -> Self {
        self.lead = lead.into();
        self
    }
    /// What is in the phase when it is told without halves.
    pub fn body(mut self, body: impl Into<Html>) -> Self {
        self.body = body.into();
        self
    }
    /// A half: its name, state, the state in words, and what is in it.
    pub fn half(mut self, name: impl Into<Text<'a>>, state: State, said: impl Into<Text<'a>>, body: impl Into<Html>) -> Self {
        self.halves.push((name.into(), state, said.into(), body.into()));
        self
    }

    /// Folds the halves away under these words: for a phase one is not in just now.
    pub fn folded(mut self, summary: impl Into<Text<'a>>) -> Self {
        self.folded = Some(summary.into());
        self
    }

    fn html(&self) -> Html {
        html! {
            <section class="phase" id=(self.id) data-color=(self.phase.colour()) aria-labelledby={(self.id) "-tittel"}>
                <header><span class="phase-letter" aria-hidden="true">(self.phase.letter())</span><h2 id={(self.id) "-tittel"}>(self.title)</h2></header>
                @if !self.lead.is_empty() { <div class="phase-lead">(self.lead)</div> }
                @if !self.body.is_empty() { <div class="stack">(self.body)</div> }
                @if self.halves.is_empty() {}
                @else if let Some(summary) = &self.folded { (details(summary, self.halves())) }
                @else { (self.halves()) }
            </section>
        }
    }

    fn halves(&self) -> Html {
        html! {
            <div class="halves">
                @for (name, state, said, body) in &self.halves {
                    <div class="half" data-state=(state.name())>
                        <h3>(name)" "<span class="meta">(said)</span></h3>
                        <div class="stack">(body)</div>
                    </div>
                }
            </div>
        }
    }
}
part!(PhaseSection<'a>);
