//! The pages where insights, findings and the problem statement are written.

pub(super) mod finding;
pub(super) mod insight;
pub(super) mod statement;
