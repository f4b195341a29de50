//! One insert statement for many rows, a few rounds for thousands of them.

use anyhow::{Context, ensure};

use super::{Args, Place, Value};
use crate::db::conn::Tx;

/// SQLite allows 32,766 parameters in a statement and PostgreSQL 65,535.
const MOST_PARAMETERS: usize = 32_766;
const MOST_ROWS: usize = 512;

/// An insert for many rows, made by `sql_each!`.
#[must_use = "a statement does nothing until it is run"]
pub struct SqlEach {
    text: &'static str,
    rows: Vec<Vec<Value>>,
    place: Place,
}

impl SqlEach {
    pub fn new<A: Args>(text: &'static str, rows: impl IntoIterator<Item = A>, place: Place) -> Self {
        Self { text, rows: rows.into_iter().map(|row| row.values()).collect(), place }
    }

    /// Inserts every row and tells how many were (with `on conflict do nothing` fewer than were given).
    pub async fn run(self, tx: &mut Tx) -> anyhow::Result<u64> {
        let Place { file, line } = self.place;
        self.insert(tx).await.with_context(|| format!("statement at {file}:{line}"))
    }

    async fn insert(self, tx: &mut Tx) -> anyhow::Result<u64> {
        let Some(width) = self.rows.first().map(Vec::len) else {
            return Ok(0);
        };
        let shape = Shape::of(self.text, width)?;
        ensure!(self.rows.iter().all(|row| row.len() == width), "rows of different widths");
        let (mut rows, mut left, mut touched) = (self.rows.into_iter(), 0, 0);
        left += rows.len();
        while left > 0 {
            let count = largest_step(left, width);
            let values = rows.by_ref().take(count).flatten().collect();
            touched += tx.run(shape.text(count, tx.is_sqlite()).into(), values).await?;
            left -= count;
        }
        Ok(touched)
    }
}

/// A power of two, so that few different texts are prepared.
fn largest_step(left: usize, width: usize) -> usize {
    let most = left.min(MOST_ROWS).min(MOST_PARAMETERS / width.max(1)).max(1);
    1 << most.ilog2()
}

/// The statement cut around the group of parameters that is repeated.
struct Shape {
    before: &'static str,
    group: &'static str,
    after: &'static str,
    width: usize,
}

impl Shape {
    fn of(text: &'static str, width: usize) -> anyhow::Result<Self> {
        let start = text.find("$1").and_then(|at| text[..at].rfind('('));
        let start = start.context("a statement for many rows needs a group such as ($1, $2)")?;
        let end = start + closing(&text[start..]).context("the group of parameters is not closed")?;
        let (group, after) = (&text[start..end], &text[end..]);
        ensure!(super::highest_parameter(text) == width, "the text has another number of $n than a row has values");
        ensure!(super::highest_parameter(after) == 0, "no parameters may follow the group that is repeated");
        Ok(Self { before: &text[..start], group, after, width })
    }

    /// `nameless` leaves the numbers out where each parameter is used once and in order: SQLite looks up thousands of
    /// numbered ones in a time that grows with their square.
    fn text(&self, count: usize, nameless: bool) -> String {
        let group = self.nameless_group().filter(|_| nameless);
        let mut text = String::with_capacity(self.before.len() + self.after.len() + count * (self.group.len() + 12));
        text.push_str(self.before);
        for row in 0..count {
            if row > 0 {
                text.push_str(", ");
            }
            match &group {
                Some(group) => text.push_str(group),
                None => text.push_str(&super::template::moved_up(self.group, row * self.width)),
            }
        }
        text.push_str(self.after);
        text
    }
}

impl Shape {
    fn nameless_group(&self) -> Option<String> {
        let mut group = self.group.to_owned();
        let mut from = 0;
        for number in 1..=self.width {
            let name = format!("${number}");
            let at = from + group[from..].find('$').filter(|at| group[from + at..].starts_with(&name))?;
            let ends = group[at + name.len()..].starts_with(|c: char| !c.is_ascii_digit());
            group.replace_range(at..at + name.len(), "?");
            from = if ends { at } else { return None };
        }
        (!group.contains('$') && !group.contains('\'')).then_some(group)
    }
}

fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, symbol) in text.char_indices() {
        match symbol {
            '(' => depth += 1,
            ')' if depth == 1 => return Some(at + 1),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_group_is_repeated_and_numbered_on() {
        let shape = Shape::of("insert into a (x, y) values ($1, lower($2)) on conflict do nothing", 2).unwrap();
        assert_eq!(shape.text(2, false), "insert into a (x, y) values ($1, lower($2)), ($3, lower($4)) on conflict do nothing");
    }

    #[test]
    fn parameters_used_once_in_order_need_no_number() {
        let text = |sql| Shape::of(sql, 2).unwrap().text(2, true);
        assert_eq!(
            text("insert into a (x, y) values ($1, lower($2))"),
            "insert into a (x, y) values (?, lower(?)), (?, lower(?))"
        );
        assert!(text("insert into a (x, y, z) values ($2, $1, 3)").contains("$4"));
        assert!(text("insert into a (x, y, z) values ($1, $2, $2)").contains("$4"));
    }

    #[test]
    fn steps_are_powers_of_two_below_the_limits() {
        assert_eq!(largest_step(1000, 3), 512);
        assert_eq!(largest_step(7, 3), 4);
        assert_eq!(largest_step(1000, 200), 128);
    }
}
