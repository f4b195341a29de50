//! The field for a file or a photo.

use super::fields::{field_methods, help_of, label_of, problem_of};
use crate::html;
use crate::page::form::{Field, Problems};
use crate::page::html::part;
use crate::page::{Html, Text};

/// A file or a photo. The form around it must be [`multipart`](super::multipart).
#[derive(Clone)]
pub struct FileField<'a> {
    field: Field<'a>,
    accept: Option<&'static str>,
}

/// `file_field("bilde", "Legg ved bilde").accept("image/*")`
pub fn file_field<'a>(name: &'static str, label: impl Into<Text<'a>>) -> FileField<'a> {
    FileField { field: Field::new(name, label), accept: None }
}

impl<'a> FileField<'a> {
    field_methods!();

    /// The kinds of file offered, such as `image/*` or `.csv,.xlsx`.
    pub fn accept(mut self, kinds: &'static str) -> Self {
        self.accept = Some(kinds);
        self
    }

    fn html(&self) -> Html {
        let field = &self.field;
        html! {
            <div class="ds-field file">
                (label_of(field)) (help_of(field))
                <input class="ds-input" type="file" id=(field.id()) name=(field.name) accept=[self.accept]
                    aria-describedby=[field.described_by()] aria-invalid=[field.invalid()]>
                (problem_of(field))
            </div>
        }
    }
}
part!(FileField<'a>);
