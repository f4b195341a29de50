//! Everything a journey knows about its need, read at once.

use super::{
    insight::{Finding, Insight, Statement},
    rows,
};
use crate::{
    blt::journeys::{Group, Journey},
    people::Visit,
};
use base::{db::Conn, id::Id};

/// What was gathered and what was made of it. Outside nobody reads what people have said, so `insights` is empty there.
pub struct Told {
    pub insights: Vec<Insight>,
    pub findings: Vec<Finding>,
    /// Every version, the newest last.
    pub statements: Vec<Statement>,
    pub heard: Vec<(Group, i64)>,
}

impl Told {
    /// The problem as it is understood now.
    pub fn statement(&self) -> Option<&Statement> {
        self.statements.last()
    }
}

/// What a journey knows about its need. Find the journey first.
pub async fn told(db: &mut Conn, who: &Visit, journey: Id<Journey>) -> anyhow::Result<Told> {
    Ok(Told {
        insights: rows::of_journey(db, who, journey).await?,
        findings: rows::findings(db, who, journey).await?,
        statements: rows::statements(db, who, journey).await?,
        heard: rows::heard(db, who, journey).await?,
    })
}
