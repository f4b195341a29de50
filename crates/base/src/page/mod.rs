//! What a page is made of: HTML, forms with their problems, the design system's parts, and the frame around it all.

pub mod html;
pub mod form;
pub mod parts;
pub mod theme;
pub mod frame;
pub mod qr;
pub mod blt;

pub use crate::html;
pub use html::Html;

#[cfg(test)]
mod tests;

/// Text that a part keeps while it is built: borrowed or owned, so that phrases of both kinds fit.
pub type Text<'a> = std::borrow::Cow<'a, str>;
