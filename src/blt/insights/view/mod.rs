//! What insights look like: on the journey's page, and in their forms.

mod forms;
mod section;

pub(super) use forms::{finding_form, insight_form, statement_form};
pub use section::{gathered, groups, sentence, sentence_of, weighed};
