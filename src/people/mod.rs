//! Who is asking: the organisation they came to, the person they are, and what they may.

mod words {
    base::phrases!("people");
}
pub mod organisations;
pub mod roles;
pub mod persons;
pub mod sessions;
pub mod visit;
mod interrupted;
pub mod welcome;
pub mod sign_in;
pub mod invite;
#[cfg(test)]
mod tests;

pub use organisations::Organisation;
pub use persons::Person;
pub use roles::{Deed, Role};
pub use visit::{Counter, Menu, Visit};
