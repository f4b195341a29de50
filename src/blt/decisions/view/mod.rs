//! What decisions look like: on the desk, as a form, as a document, and on the journey's page.

mod desk;
mod document;
mod form;
mod section;

pub(super) use desk::{Shown, desk};
pub(super) use document::document;
pub(super) use section::{Told, section};
