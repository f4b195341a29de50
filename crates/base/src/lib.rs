//! The tools of blt that know nothing about innovation, in the order they depend on each other.

#![deny(dead_code)]

// Lets `phrases!` and `html!` name this crate the same way inside and outside of it.
extern crate self as base;

pub mod clock;
pub mod id;
pub mod code;
pub mod chance;
pub mod text;
pub mod words;
pub mod search;
pub mod db;
pub mod files;
pub mod config;
pub mod mail;
pub mod jobs;
pub mod assets;
pub mod page;
pub mod web;
pub mod doors;
