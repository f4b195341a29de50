//! blt
fn main() {}
