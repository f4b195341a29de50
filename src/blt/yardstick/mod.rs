//! The yardstick: how this organisation weighs what people say and do, and how sure it wants to be.

mod words {
    base::phrases!("yardstick");
}
mod yardstick;
mod names;
mod rows;
mod draft;
mod view_form;
mod view;
mod pages;
#[cfg(test)]
mod tests;

pub use names::{kind_name, preset_name};
pub use rows::{SaveYardstick, Saved, current, version, versions};
pub use yardstick::{Carry, Fault, Limits, Preset, WEIGHED, Weight, Weights, Yardstick};

use base::doors::Doors;

pub fn doors() -> Doors {
    Doors::new().get("/admin/malestokk", pages::show).post("/admin/malestokk", pages::save)
}
