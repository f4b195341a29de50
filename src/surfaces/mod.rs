//! Pages that only put the faces of rooms together.

pub mod menu;
pub mod home;
pub mod challenge;
pub mod admin;
