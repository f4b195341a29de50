//! The rounds of a journey, each with what was learned and decided.

use crate::html;
use crate::page::html::part;
use crate::page::{Html, Text};

/// One round in the row of rounds.
#[derive(Clone)]
struct Round<'a> {
    name: Text<'a>,
    learned: Html,
    outcome: Html,
    href: Option<Text<'a>>,
    now: bool,
}

/// The rounds of a journey, first to last, each with what was learned and what was decided.
#[derive(Clone)]
pub struct Rounds<'a> {
    label: Text<'a>,
    rounds: Vec<Round<'a>>,
}

/// `rounds("Rundene").round("Runde 1", "Nøkkelboks er for treg.", tag(Colour::Warning, "Endre løsningen")).to("?runde=1").now()`
pub fn rounds<'a>(label: impl Into<Text<'a>>) -> Rounds<'a> {
    Rounds { label: label.into(), rounds: Vec::new() }
}

impl<'a> Rounds<'a> {
    pub fn round(mut self, name: impl Into<Text<'a>>, learned: impl Into<Html>, outcome: impl Into<Html>) -> Self {
        self.rounds.push(Round { name: name.into(), learned: learned.into(), outcome: outcome.into(), href: None, now: false });
        self
    }
    /// Where the round just added leads.
    pub fn to(mut self, href: impl Into<Text<'a>>) -> Self {
        if let Some(round) = self.rounds.last_mut() {
            round.href = Some(href.into());
        }
        self
    }
    /// The round just added is the one going on.
    pub fn now(mut self) -> Self {
        if let Some(round) = self.rounds.last_mut() {
            round.now = true;
        }
        self
    }

    fn html(&self) -> Html {
        html! {
            <ol class="rounds" aria-label=(self.label)>
                @for round in &self.rounds {
                    <li data-now=[round.now.then_some("true")] aria-current=[round.now.then_some("step")]>
                        <p class="round-name"> @if let Some(href) = &round.href { <a href=(href)>(round.name)</a> } @else { (round.name) } </p>
                        <div class="round-body"> @if !round.learned.is_empty() { <p>(round.learned)</p> } (round.outcome) </div>
                    </li>
                }
            </ol>
        }
    }
}
part!(Rounds<'a>);
