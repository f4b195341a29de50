//! Which unique rule a change broke, told alike for both engines.

use sqlx::postgres::PgDatabaseError;

/// A unique rule that was broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The columns of the rule; empty when it is an index over an expression.
    pub columns: Vec<String>,
    /// The name of the index or constraint, when the engine tells it.
    pub rule: Option<String>,
}

impl Violation {
    /// Whether the rule covers this column, or is an index of this name.
    pub fn is_on(&self, name: &str) -> bool {
        self.columns.iter().any(|column| column == name) || self.rule.as_deref() == Some(name)
    }
}

pub fn is_unique_violation(problem: &anyhow::Error) -> bool {
    unique_violation(problem).is_some()
}

/// The unique rule (or primary key) that made a change fail, if that is why.
pub fn unique_violation(problem: &anyhow::Error) -> Option<Violation> {
    let error = problem.chain().find_map(|cause| cause.downcast_ref::<sqlx::Error>())?.as_database_error()?;
    if !error.is_unique_violation() {
        return None;
    }
    Some(match error.try_downcast_ref::<PgDatabaseError>() {
        Some(postgres) => Violation { columns: in_brackets(postgres.detail()), rule: error.constraint().map(Into::into) },
        None => by_message(error.message()),
    })
}

/// PostgreSQL says, in its own language, `Key (organisation_id, code)=(1, x) already exists.`
fn in_brackets(detail: Option<&str>) -> Vec<String> {
    let inside = detail.and_then(|detail| detail.split_once('(')?.1.split_once(")=(")).map(|(inside, _)| inside);
    let columns = inside.unwrap_or_default().split(", ").map(|column| column.trim_matches('"'));
    columns.filter(|column| !column.is_empty() && !column.contains(['(', ' '])).map(Into::into).collect()
}

/// SQLite says `UNIQUE constraint failed: needs.organisation_id, needs.code`, or `… failed: index 'needs_title'`.
fn by_message(message: &str) -> Violation {
    let told = message.rsplit_once("failed: ").map_or("", |(_, told)| told);
    if let Some(rule) = told.strip_prefix("index '") {
        return Violation { columns: Vec::new(), rule: Some(rule.trim_end_matches('\'').to_owned()) };
    }
    let columns = told.split(", ").filter_map(|column| column.split_once('.')).map(|(_, column)| column.to_owned());
    Violation { columns: columns.collect(), rule: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_read_from_both_messages() {
        let found = by_message("UNIQUE constraint failed: needs.organisation_id, needs.code");
        assert_eq!(found.columns, ["organisation_id", "code"]);
        assert_eq!(in_brackets(Some("Key (organisation_id, code)=(1, a)b) already exists.")), ["organisation_id", "code"]);
        assert!(by_message("UNIQUE constraint failed: index 'needs_title'").is_on("needs_title"));
        assert!(in_brackets(Some("Key (lower(title))=(x) already exists.")).is_empty());
    }
}
