//! What solutions look like: on the journey's page, on their own page, and in their forms.

mod around;
mod ideas;
mod one;
mod section;

pub(super) use around::{assumption_form, elsewhere};
pub(super) use ideas::ideas;
pub(super) use one::{Part, Shown, one};
pub use section::{assumption_list, gathered, weighed};
