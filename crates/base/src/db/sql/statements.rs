//! The list of every statement in the program, so that one test can check them all.

use anyhow::{Context, bail};

use super::ordering::{NULLABLE, Nullable, unplaced};
use super::template::in_full;
use crate::db::{Db, Sql};

/// A statement as it stands in the code.
#[derive(Debug, Clone, Copy)]
pub struct Statement {
    pub text: &'static str,
    pub file: &'static str,
    pub line: u32,
}

inventory::collect!(Statement);

/// Every statement written with `sql!` or `sql_each!`, by file and line.
pub fn statements() -> Vec<Statement> {
    let mut all: Vec<Statement> = inventory::iter::<Statement>().copied().collect();
    all.sort_by_key(|statement| (statement.file, statement.line));
    all
}

impl Db {
    /// Lets the engine read every statement in the program without running it, optional parts included, and names
    /// file and line of each that it does not accept, or whose order would differ between the engines. Answers how many there are. For tests and for `blt check`.
    pub async fn prepare_all(&self) -> anyhow::Result<usize> {
        let all = statements();
        let mut link = self.link_for_checks().await?;
        let mut refused = Vec::new();
        let nullable = self.nullable_columns().await?;
        for Statement { text, file, line } in &all {
            if let Err(problem) = link.prepare(in_full(text)).await {
                refused.push(format!("{file}:{line}: {problem:#}"));
            }
            if let Some(column) = unplaced(text, &nullable) {
                refused.push(format!("{file}:{line}: {column} may be null: order by it with `nulls first` or `nulls last`"));
            }
        }
        // The types of the values were guessed here, so these prepared statements must not be met again.
        link.close().await.context("the connection of the check does not close")?;
        if !refused.is_empty() {
            bail!("{} statements are refused:\n{}", refused.len(), refused.join("\n"));
        }
        Ok(all.len())
    }

    /// Known from SQLite only, which every test runs on.
    async fn nullable_columns(&self) -> anyhow::Result<Vec<Nullable>> {
        if !self.is_sqlite() {
            return Ok(Vec::new());
        }
        Sql::text(NULLABLE).all(&mut *self.read().await?).await
    }
}
