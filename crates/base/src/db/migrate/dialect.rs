//! Renders a migration, written in PostgreSQL's types, for either engine.
//!
//! - SQLite gets its own word for each type, and every table is STRICT, so that a wrong type is refused there too.
//! - PostgreSQL gets `collate "C"` on every text column, so that both engines sort and compare texts alike, byte by
//!   byte, and `lower` knows the letters a–z only on both.
//! - What stands between a line `--! sqlite` or `--! postgres` and the next such line is for that engine only and is
//!   not touched; `--! both` ends it.

use anyhow::{bail, ensure};

use crate::db::sql::tokens::{Token, tokens};

/// The engine a migration is rendered for.
#[derive(Clone, Copy, PartialEq)]
enum Target {
    Sqlite,
    Postgres,
}

/// The types a migration may use, and what SQLite calls them.
const TYPES: &[(&str, &str)] = &[
    ("bigint", "integer"),
    ("text", "text"),
    ("uuid", "blob"),
    ("boolean", "integer"),
    ("bytea", "blob"),
    ("double", "real"),
    ("jsonb", "text"),
];

pub(super) fn for_sqlite(sql: &str) -> anyhow::Result<String> {
    render(sql, Target::Sqlite)
}

pub(super) fn for_postgres(sql: &str) -> anyhow::Result<String> {
    render(sql, Target::Postgres)
}

fn render(sql: &str, target: Target) -> anyhow::Result<String> {
    let mut out = String::with_capacity(sql.len() + 256);
    let mut common = String::new();
    let mut fence = None;
    for line in sql.lines() {
        if let Some(name) = line.trim().strip_prefix("--!") {
            out.push_str(&translate(&std::mem::take(&mut common), target)?);
            fence = match name.trim() {
                "sqlite" => Some(Target::Sqlite),
                "postgres" => Some(Target::Postgres),
                "both" => None,
                other => bail!("`--! {other}` is neither sqlite, postgres nor both"),
            };
            continue;
        }
        let into = match fence {
            None => &mut common,
            Some(only) if only == target => &mut out,
            Some(_) => continue,
        };
        into.push_str(line);
        into.push('\n');
    }
    out.push_str(&translate(&common, target)?);
    Ok(out)
}

/// Translates one statement after the other.
fn translate(sql: &str, target: Target) -> anyhow::Result<String> {
    let tokens = tokens(sql);
    let mut out = String::with_capacity(sql.len() + 256);
    for statement in tokens.split_inclusive(|token| *token == Token::Sign(";")) {
        let mut walk = Walk::over(statement, target, out);
        for token in statement {
            walk.step(*token)?;
        }
        out = walk.out;
    }
    Ok(out)
}

/// What the next name in a statement means.
#[derive(Clone, Copy, PartialEq)]
enum Expect {
    Anything,
    ColumnName,
    ColumnType,
}

/// A walk through one statement, from piece to piece.
struct Walk<'s> {
    target: Target,
    creates_table: bool,
    /// For each open bracket, whether it belongs to `cast(`.
    open: Vec<bool>,
    expect: Expect,
    before: Token<'s>,
    out: String,
}

impl<'s> Walk<'s> {
    fn over(statement: &[Token<'s>], target: Target, out: String) -> Self {
        let mut words = statement.iter().filter(|token| token.is_name());
        let creates = words.next().is_some_and(|word| word.is_word("create"));
        let creates_table = creates && words.next().is_some_and(|word| word.is_word("table"));
        let before = Token::Sign(";");
        Self { target, creates_table, open: Vec::new(), expect: Expect::Anything, before, out }
    }

    fn step(&mut self, token: Token<'s>) -> anyhow::Result<()> {
        if let Token::Gap(text) = token {
            self.out.push_str(text);
            return Ok(());
        }
        ensure!(!(token.is_word("virtual")), "a virtual table must stand after a line `--! sqlite`");
        let written = self.written(token)?;
        self.out.push_str(&written);
        self.expect = self.after(token);
        self.brackets(token);
        self.before = token;
        Ok(())
    }

    /// The piece as the engine wants it.
    fn written(&self, token: Token<'s>) -> anyhow::Result<String> {
        let sqlite = self.target == Target::Sqlite;
        if sqlite && token.is_word("precision") && self.before.is_word("double") {
            return Ok(String::new());
        }
        if self.expect == Expect::ColumnType && token.is_name() {
            return column_type(token.text(), self.target);
        }
        let in_cast = self.open.last() == Some(&true) && self.before.is_word("as");
        if sqlite && in_cast && token.is_name() {
            return column_type(token.text(), self.target);
        }
        Ok(token.text().to_owned())
    }

    fn after(&self, token: Token<'s>) -> Expect {
        let starts_column = self.creates_table
            && match token.text() {
                "(" => self.open.is_empty(),
                "," => self.open.len() == 1,
                _ => false,
            };
        if starts_column || (token.is_word("column") && self.before.is_word("add")) {
            return Expect::ColumnName;
        }
        let begins_rule = ["primary", "unique", "foreign", "check", "constraint"].iter().any(|word| token.is_word(word));
        match self.expect {
            Expect::ColumnName if token.is_name() && !begins_rule => Expect::ColumnType,
            Expect::ColumnName | Expect::ColumnType | Expect::Anything => Expect::Anything,
        }
    }

    fn brackets(&mut self, token: Token<'s>) {
        match token.text() {
            "(" => self.open.push(self.before.is_word("cast")),
            ")" => {
                self.open.pop();
                if self.open.is_empty() && self.creates_table && self.target == Target::Sqlite {
                    self.out.push_str(" strict");
                }
            }
            _ => {}
        }
    }
}

fn column_type(word: &str, target: Target) -> anyhow::Result<String> {
    let word = word.to_ascii_lowercase();
    let Some((_, sqlite)) = TYPES.iter().find(|(name, _)| *name == word) else {
        bail!("the type {word} is not one of bigint, text, uuid, boolean, bytea, double precision, jsonb");
    };
    Ok(match target {
        Target::Sqlite => (*sqlite).to_owned(),
        Target::Postgres if word == "text" => "text collate \"C\"".to_owned(),
        Target::Postgres => word,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQL: &str = "create table needs (\n  organisation_id bigint not null,\n  id uuid not null, -- text, uuid\n  \
        title text not null default 'a (uuid)', text text,\n  open boolean not null default true,\n  \
        share double precision check (share > 0), extra jsonb, \n  primary key (organisation_id, id)\n);\n\
        create index needs_title on needs (organisation_id, title);\nalter table needs add column note text;\n\
        insert into needs select 1, cast(id as uuid) from old;\n";

    #[test]
    fn sqlite_gets_strict_tables_and_its_own_types() {
        let sql = for_sqlite(SQL).unwrap();
        assert!(sql.contains("id blob not null, -- text, uuid"), "{sql}");
        assert!(sql.contains("title text not null default 'a (uuid)', text text,"), "{sql}");
        assert!(sql.contains("open integer not null default true"), "{sql}");
        assert!(sql.contains("share real  check (share > 0), extra text"), "{sql}");
        assert!(sql.contains("primary key (organisation_id, id)\n) strict;"), "{sql}");
        assert!(sql.contains("needs (organisation_id, title);\nalter table needs add column note text;"), "{sql}");
        assert!(sql.contains("cast(id as blob)"), "{sql}");
    }

    #[test]
    fn postgres_compares_texts_byte_by_byte() {
        let sql = for_postgres(SQL).unwrap();
        assert!(sql.contains("title text collate \"C\" not null default 'a (uuid)', text text collate \"C\","), "{sql}");
        assert!(sql.contains("share double precision check"), "{sql}");
        assert!(sql.contains("add column note text collate \"C\";"), "{sql}");
        assert!(sql.contains("cast(id as uuid)") && !sql.contains("strict"), "{sql}");
    }

    #[test]
    fn a_fence_is_for_one_engine_and_left_alone() {
        let sql = "create table a (id bigint);\n--! sqlite\ncreate virtual table s using fts5(x);\n--! postgres\n\
            create table s (x tsvector);\n--! both\ncreate table b (id uuid);";
        let (sqlite, postgres) = (for_sqlite(sql).unwrap(), for_postgres(sql).unwrap());
        assert!(sqlite.contains("fts5") && !sqlite.contains("tsvector") && sqlite.contains("(id blob) strict"));
        assert!(postgres.contains("tsvector") && !postgres.contains("fts5") && postgres.contains("b (id uuid)"));
    }

    #[test]
    fn other_types_are_refused() {
        let problem = for_sqlite("create table a (at timestamptz);").unwrap_err().to_string();
        assert!(problem.contains("timestamptz"), "{problem}");
        assert!(for_postgres("create table a (id varchar(10));").is_err());
        assert!(for_sqlite("create virtual table s using fts5(x);").is_err());
    }
}
