//! Finds statements that order by a column which may be empty without saying where the empty ones go.
//!
//! SQLite takes a missing value for the smallest and PostgreSQL for the largest, so the order would differ.

use super::tokens::{Token, tokens};

/// A column that may be null.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(super) struct Nullable {
    table: String,
    column: String,
}

/// What SQLite knows about its columns.
pub(super) const NULLABLE: &str =
    "select m.name as \"table\", c.name as \"column\" from sqlite_master m, pragma_table_info(m.name) c
    where m.type = 'table' and c.\"notnull\" = 0 and c.pk = 0";

/// The first column of a statement whose missing values have no place, if there is one.
pub(super) fn unplaced<'n>(text: &str, nullable: &'n [Nullable]) -> Option<&'n str> {
    let tokens: Vec<_> = tokens(text).into_iter().filter(|token| !matches!(token, Token::Gap(_))).collect();
    let names = |name: &str| tokens.iter().any(|token| token.is_word(name));
    let terms = terms(&tokens);
    let unplaced = |candidate: &&Nullable| names(&candidate.table) && terms.iter().any(|term| is_bare(term, &candidate.column));
    nullable.iter().find(unplaced).map(|found| found.column.as_str())
}

/// The terms of every `order by`, each as its own pieces.
fn terms<'t, 's>(tokens: &'t [Token<'s>]) -> Vec<&'t [Token<'s>]> {
    let mut terms = Vec::new();
    for start in 2..tokens.len() {
        if tokens[start - 2].is_word("order") && tokens[start - 1].is_word("by") {
            let length = length_of_order(&tokens[start..]);
            terms.extend(by_commas(&tokens[start..start + length]));
        }
    }
    terms
}

/// An order ends at the bracket that closes around it, or at the word that begins something else.
fn length_of_order(tokens: &[Token<'_>]) -> usize {
    let mut depth = 0;
    let ends = |token: &Token<'_>| ["limit", "offset", "rows", "range", "union"].iter().any(|word| token.is_word(word));
    for (at, token) in tokens.iter().enumerate() {
        match token.text() {
            "(" => depth += 1,
            ")" if depth == 0 => return at,
            ")" => depth -= 1,
            _ if depth == 0 && ends(token) => return at,
            _ => {}
        }
    }
    tokens.len()
}

fn by_commas<'t, 's>(tokens: &'t [Token<'s>]) -> Vec<&'t [Token<'s>]> {
    let mut depth = 0;
    let split = tokens.split(move |token| {
        match token.text() {
            "(" => depth += 1,
            ")" => depth -= 1,
            _ => {}
        }
        depth == 0 && token.text() == ","
    });
    split.collect()
}

/// `closed_at`, `n.closed_at` or either with `asc` or `desc`, and no word about nulls.
fn is_bare(term: &[Token<'_>], column: &str) -> bool {
    let ends_with_direction = term.last().is_some_and(|token| token.is_word("asc") || token.is_word("desc"));
    let term = if ends_with_direction { &term[..term.len() - 1] } else { term };
    match term {
        [name] => name.is_word(column),
        [_, dot, name] => dot.text() == "." && name.is_word(column),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<String> {
        let nullable = [Nullable { table: "needs".into(), column: "closed_at".into() }];
        unplaced(text, &nullable).map(Into::into)
    }

    #[test]
    fn a_bare_column_that_may_be_null_is_found() {
        assert!(found("select 1 from needs order by id, closed_at desc limit 3").is_some());
        assert!(found("select 1 from needs n ORDER BY n.closed_at").is_some());
        assert!(found("select max(x) over (partition by y order by closed_at) from needs").is_some());
    }

    #[test]
    fn a_placed_or_filled_column_is_not() {
        assert!(found("select 1 from needs order by closed_at desc nulls last").is_none());
        assert!(found("select 1 from needs order by coalesce(closed_at, 0), id").is_none());
        assert!(found("select closed_at from trials order by closed_at").is_none());
        assert!(found("select closed_at from needs order by id limit 1").is_none());
    }
}
