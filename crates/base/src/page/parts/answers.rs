//! Answers as large buttons: one press answers a question on a phone.

use super::{Icon, icon};
use crate::html;
use crate::page::html::part;
use crate::page::{Html, Text};

struct Answer<'a> {
    value: Text<'a>,
    label: Text<'a>,
    icon: Option<Icon>,
    chosen: bool,
}

/// A column of large buttons, each of which sends the form with its own value.
pub struct Answers<'a> {
    name: &'static str,
    answers: Vec<Answer<'a>>,
}

/// `answers("svar").answer("ja", "Ja").icon(Icon::ThumbUp).answer("nei", "Nei")`; stands in a form, or beside a comment field in one.
pub fn answers<'a>(name: &'static str) -> Answers<'a> {
    Answers { name, answers: Vec::new() }
}

impl<'a> Answers<'a> {
    pub fn answer(mut self, value: impl Into<Text<'a>>, label: impl Into<Text<'a>>) -> Self {
        self.answers.push(Answer { value: value.into(), label: label.into(), icon: None, chosen: false });
        self
    }
    /// An icon for the answer just added.
    pub fn icon(mut self, icon: Icon) -> Self {
        if let Some(answer) = self.answers.last_mut() {
            answer.icon = Some(icon);
        }
        self
    }
    /// Marks the answer just added as the one given before.
    pub fn chosen(mut self, chosen: bool) -> Self {
        if let Some(answer) = self.answers.last_mut() {
            answer.chosen = chosen;
        }
        self
    }

    fn html(&self) -> Html {
        html! {
            <div class="answers">
                @for answer in &self.answers {
                    <button class="answer" type="submit" name=(self.name) value=(answer.value) data-chosen=[answer.chosen.then_some("true")]>
                        @if let Some(picture) = answer.icon { <span class="round-icon">(icon(picture))</span> }
                        <span>(answer.label)</span>
                    </button>
                }
            </div>
        }
    }
}
part!(Answers<'a>);
