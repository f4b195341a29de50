//! blt
