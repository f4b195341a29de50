//! Fields to choose in: lists, round and square boxes.

use super::fields::{field_methods, help_of, label_of, problem_of};
use crate::html;
use crate::page::form::{Field, Problems};
use crate::page::html::part;
use crate::page::{Html, Text};

/// One thing to choose.
#[derive(Clone)]
struct Choice<'a> {
    value: Text<'a>,
    label: Text<'a>,
    help: Option<Text<'a>>,
    chosen: bool,
}

/// A list that opens.
#[derive(Clone)]
pub struct Select<'a> {
    field: Field<'a>,
    choices: Vec<Choice<'a>>,
    value: Text<'a>,
    empty: Option<Text<'a>>,
}

/// `select("enhet", "Enhet").empty("Velg").choice("1", "Hjemmetjenesten").value(&form.enhet)`
pub fn select<'a>(name: &'static str, label: impl Into<Text<'a>>) -> Select<'a> {
    Select { field: Field::new(name, label), choices: Vec::new(), value: Text::default(), empty: None }
}

impl<'a> Select<'a> {
    field_methods!();

    /// The first line, chosen when nothing is; its value is empty.
    pub fn empty(mut self, label: impl Into<Text<'a>>) -> Self {
        self.empty = Some(label.into());
        self
    }
    pub fn choice(mut self, value: impl Into<Text<'a>>, label: impl Into<Text<'a>>) -> Self {
        self.choices.push(Choice { value: value.into(), label: label.into(), help: None, chosen: false });
        self
    }
    /// The value that is chosen.
    pub fn value(mut self, value: impl Into<Text<'a>>) -> Self {
        self.value = value.into();
        self
    }

    fn html(&self) -> Html {
        let field = &self.field;
        html! {
            <div class="ds-field">
                (label_of(field)) (help_of(field))
                <select class="ds-input" id=(field.id()) name=(field.name) aria-describedby=[field.described_by()] aria-invalid=[field.invalid()]>
                    @if let Some(empty) = &self.empty { <option value="">(empty)</option> }
                    @for choice in &self.choices { <option value=(choice.value) selected[choice.value == self.value]>(choice.label)</option> }
                </select>
                (problem_of(field))
            </div>
        }
    }
}
part!(Select<'a>);

/// Several boxes under one legend: one may be chosen (`radios`) or several (`checkboxes`).
#[derive(Clone)]
pub struct Choices<'a> {
    field: Field<'a>,
    kind: &'static str,
    choices: Vec<Choice<'a>>,
    value: Option<Text<'a>>,
    framed: bool,
}

/// `radios("type", "Hva slags test?").choice("sporsmal", "Spørsmål").value(&form.kind)`
pub fn radios<'a>(name: &'static str, legend: impl Into<Text<'a>>) -> Choices<'a> {
    Choices { field: Field::new(name, legend), kind: "radio", choices: Vec::new(), value: None, framed: false }
}

/// `checkboxes("grupper", "Hvem gjelder det?").choice("barn", "Barn").chosen(true)`
pub fn checkboxes<'a>(name: &'static str, legend: impl Into<Text<'a>>) -> Choices<'a> {
    Choices { kind: "checkbox", ..radios(name, legend) }
}

impl<'a> Choices<'a> {
    field_methods!();

    pub fn choice(mut self, value: impl Into<Text<'a>>, label: impl Into<Text<'a>>) -> Self {
        self.choices.push(Choice { value: value.into(), label: label.into(), help: None, chosen: false });
        self
    }
    /// A sentence under the choice just added.
    pub fn about(mut self, help: impl Into<Text<'a>>) -> Self {
        if let Some(choice) = self.choices.last_mut() {
            choice.help = Some(help.into());
        }
        self
    }
    /// Whether the choice just added is chosen.
    pub fn chosen(mut self, chosen: bool) -> Self {
        if let Some(choice) = self.choices.last_mut() {
            choice.chosen = chosen;
        }
        self
    }
    /// The value that is chosen, of round boxes.
    pub fn value(mut self, value: impl Into<Text<'a>>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// A frame around each choice, so that the whole frame can be pressed. Good on a phone.
    pub fn framed(mut self) -> Self {
        self.framed = true;
        self
    }

    fn html(&self) -> Html {
        let (field, framed) = (&self.field, self.framed.then_some("outline"));
        let boxes: Html = self.choices.iter().enumerate().map(|(n, choice)| self.one(n, choice, framed)).collect();
        let class = if field.label_hidden { "ds-label ds-sr-only" } else { "ds-label" };
        html! {
            <fieldset class="ds-fieldset choices" aria-describedby=[field.described_by()] data-framed=[framed]>
                <legend class=(class)>(field.label) @if let Some(word) = &field.aside { " " <span class="aside">(word)</span> }</legend>
                (help_of(field)) (boxes) (problem_of(field))
            </fieldset>
        }
    }

    /// The first box has the field's own id, so that the error summary leads to it.
    fn one(&self, n: usize, choice: &Choice, framed: Option<&'static str>) -> Html {
        let id = if n == 0 { self.field.id() } else { format!("{}-{n}", self.field.id()) };
        let chosen = choice.chosen || self.value.as_ref() == Some(&choice.value);
        let about = choice.help.as_ref().map(|_| format!("{id}-om"));
        html! {
            <div class="ds-field" data-variant=[framed]>
                <input class="ds-input" type=(self.kind) id=(id) name=(self.field.name) value=(choice.value) checked[chosen]
                    aria-describedby=[&about] aria-invalid=[self.field.invalid()]>
                <label class="ds-label" for=(id)>(choice.label)</label>
                @if let Some(help) = &choice.help { <p data-field="description" id={(id) "-om"}>(help)</p> }
            </div>
        }
    }
}
part!(Choices<'a>);

/// One square box.
#[derive(Clone)]
pub struct Checkbox<'a> {
    field: Field<'a>,
    checked: bool,
}

/// `checkbox("samtykke", "Jeg vil være med").checked(form.consent)`; it is sent as `on`.
pub fn checkbox<'a>(name: &'static str, label: impl Into<Text<'a>>) -> Checkbox<'a> {
    Checkbox { field: Field::new(name, label), checked: false }
}

impl<'a> Checkbox<'a> {
    field_methods!();

    pub fn checked(mut self, checked: bool) -> Self {
        self.checked = checked;
        self
    }

    fn html(&self) -> Html {
        let field = &self.field;
        html! {
            <div class="ds-field">
                <input class="ds-input" type="checkbox" id=(field.id()) name=(field.name) checked[self.checked]
                    aria-describedby=[field.described_by()] aria-invalid=[field.invalid()]>
                (label_of(field)) (help_of(field)) (problem_of(field))
            </div>
        }
    }
}
part!(Checkbox<'a>);
