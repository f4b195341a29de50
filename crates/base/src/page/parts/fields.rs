//! Fields to write in. What is wrong stands beside the field; what was written is kept.

use crate::html;
use crate::page::form::{Field, Problems};
use crate::page::html::part;
use crate::page::{Html, Text};

/// The methods every field has.
macro_rules! field_methods {
    () => {
        /// A sentence of help under the label.
        pub fn help(mut self, help: impl Into<Text<'a>>) -> Self {
            self.field.help = Some(help.into());
            self
        }
        /// Shows what is wrong with this field, when something is.
        pub fn problems(mut self, problems: &'a Problems) -> Self {
            self.field.problem = problems.of(self.field.name).map(Text::from);
            self
        }
        /// A word after the label, such as «valgfritt».
        pub fn aside(mut self, word: impl Into<Text<'a>>) -> Self {
            self.field.aside = Some(word.into());
            self
        }
        /// Keeps the label for screen readers only, where the heading above says the same.
        pub fn label_hidden(mut self) -> Self {
            self.field.label_hidden = true;
            self
        }
    };
}
pub(super) use field_methods;

pub(super) fn label_of(field: &Field) -> Html {
    let class = if field.label_hidden { "ds-label ds-sr-only" } else { "ds-label" };
    html! { <label class=(class) for=(field.id())>(field.label) @if let Some(word) = &field.aside { " " <span class="aside">(word)</span> }</label> }
}

pub(super) fn help_of(field: &Field) -> Html {
    field.help.as_ref().map(|help| html! { <p data-field="description" id={(field.id()) "-hjelp"}>(help)</p> }).into()
}

pub(super) fn problem_of(field: &Field) -> Html {
    let show = |problem: &Text| html! { <p class="ds-validation-message" data-field="validation" data-color="danger" id={(field.id()) "-feil"}>(problem)</p> };
    field.problem.as_ref().map(show).into()
}

/// A field of one line.
#[derive(Clone)]
pub struct TextField<'a> {
    field: Field<'a>,
    kind: &'static str,
    value: Text<'a>,
    autocomplete: Option<&'static str>,
    inputmode: Option<&'static str>,
    max: Option<usize>,
    width: Option<&'static str>,
    code: bool,
}

/// `text_field("navn", "Navn").value(&form.navn).problems(&problems)`
pub fn text_field<'a>(name: &'static str, label: impl Into<Text<'a>>) -> TextField<'a> {
    let field = Field::new(name, label);
    TextField {
        field,
        kind: "text",
        value: Text::default(),
        autocomplete: None,
        inputmode: None,
        max: None,
        width: None,
        code: false,
    }
}

impl<'a> TextField<'a> {
    field_methods!();

    /// What stands in the field: what was typed, or what is stored.
    pub fn value(mut self, value: impl Into<Text<'a>>) -> Self {
        self.value = value.into();
        self
    }
    /// An e-mail address, with the phone's own keyboard for it.
    pub fn email(mut self) -> Self {
        (self.kind, self.autocomplete) = ("email", Some("email"));
        self
    }
    /// A password; `autocomplete` is `current-password` or `new-password`.
    pub fn password(mut self, autocomplete: &'static str) -> Self {
        (self.kind, self.autocomplete) = ("password", Some(autocomplete));
        self
    }
    /// A whole number. It is text with a number keyboard, because a number field changes by itself when one scrolls.
    pub fn number(mut self) -> Self {
        (self.inputmode, self.width) = (Some("numeric"), Some("short"));
        self
    }
    /// A date, sent as `2026-11-24`.
    pub fn date(mut self) -> Self {
        (self.kind, self.width) = ("date", Some("short"));
        self
    }
    /// Words to search for.
    pub fn search(mut self) -> Self {
        self.kind = "search";
        self
    }
    /// A follow-up or test code: capitals, no spelling help, wide letters.
    pub fn code(mut self) -> Self {
        self.code = true;
        self
    }
    /// What the browser may fill in: `name`, `organization` …
    pub fn autocomplete(mut self, what: &'static str) -> Self {
        self.autocomplete = Some(what);
        self
    }
    /// The most characters one can type.
    pub fn max(mut self, characters: usize) -> Self {
        self.max = Some(characters);
        self
    }
    /// As narrow as a number or a date.
    pub fn short(mut self) -> Self {
        self.width = Some("short");
        self
    }

    fn html(&self) -> Html {
        let field = &self.field;
        let (class, capitals, check) =
            if self.code { ("ds-input code", Some("characters"), Some("false")) } else { ("ds-input", None, None) };
        html! {
            <div class="ds-field" data-width=[self.width]>
                (label_of(field)) (help_of(field))
                <input class=(class) type=(self.kind) id=(field.id()) name=(field.name) value=(self.value) autocomplete=[self.autocomplete]
                    inputmode=[self.inputmode] maxlength=[self.max] autocapitalize=[capitals] spellcheck=[check]
                    aria-describedby=[field.described_by()] aria-invalid=[field.invalid()]>
                (problem_of(field))
            </div>
        }
    }
}
part!(TextField<'a>);

/// A field of several lines.
#[derive(Clone)]
pub struct TextArea<'a> {
    field: Field<'a>,
    value: Text<'a>,
    rows: u32,
    draft: Option<&'static str>,
    left: Option<(usize, Text<'a>, Text<'a>)>,
    example: Option<Text<'a>>,
    large: bool,
}

/// `text_area("text", "Hva strever du med?").rows(6).draft("behov")`
pub fn text_area<'a>(name: &'static str, label: impl Into<Text<'a>>) -> TextArea<'a> {
    TextArea {
        field: Field::new(name, label),
        value: Text::default(),
        rows: 4,
        draft: None,
        left: None,
        example: None,
        large: false,
    }
}

impl<'a> TextArea<'a> {
    field_methods!();

    /// What stands in the field.
    pub fn value(mut self, value: impl Into<Text<'a>>) -> Self {
        self.value = value.into();
        self
    }
    /// How many lines are seen at first.
    pub fn rows(mut self, rows: u32) -> Self {
        self.rows = rows;
        self
    }
    /// Keeps what is typed in this tab until it has been sent, under this key, so that a lost connection loses no words.
    pub fn draft(mut self, key: &'static str) -> Self {
        self.draft = Some(key);
        self
    }
    /// Counts down to `max` characters. `left` and `over` hold `%d`: «%d tegn igjen», «%d tegn for mye».
    pub fn counts(mut self, max: usize, left: impl Into<Text<'a>>, over: impl Into<Text<'a>>) -> Self {
        self.left = Some((max, left.into(), over.into()));
        self
    }
    /// An example shown while the field is empty. Never the only place something is said.
    pub fn example(mut self, text: impl Into<Text<'a>>) -> Self {
        self.example = Some(text.into());
        self
    }
    /// Larger letters: the field is the page.
    pub fn large(mut self) -> Self {
        self.large = true;
        self
    }

    fn html(&self) -> Html {
        let (field, example) = (&self.field, self.example.as_ref());
        let class = if self.large { "ds-input large" } else { "ds-input" };
        let counter = self.left.as_ref().map(|(max, left, over)| {
            html! { <p class="counter" data-counter=(max) data-left=(left) data-over=(over) data-for=(field.id()) hidden></p> }
        });
        html! {
            <div class="ds-field">
                (label_of(field)) (help_of(field))
                <textarea class=(class) id=(field.id()) name=(field.name) rows=(self.rows) placeholder=[example] data-draft=[self.draft]
                    aria-describedby=[field.described_by()] aria-invalid=[field.invalid()]>"\n"(self.value)</textarea>
                (counter) (problem_of(field))
            </div>
        }
    }
}
part!(TextArea<'a>);
