//! How sure a team can be, and what the smallest next test is.
