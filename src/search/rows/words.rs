//! The one place where the engines differ: FTS5 in SQLite, a `tsvector` in PostgreSQL, and what each calls joining texts.
//!
//! Both hold the same tokens. Answers of many small rows come as one text, since handing over a row costs more than reading it.

use crate::search::expression::{Expression, Spelling};
use anyhow::Context as _;
use base::db::{Conn, Place, Sql, SqlEach, Tx};

const SQLITE: Spelling = Spelling { quote: '"', and: " AND ", or: " OR " };
const POSTGRES: Spelling = Spelling { quote: '\'', and: " & ", or: " | " };

/// What may be a hit, with the stems by which it is weighed.
pub struct Candidate {
    pub number: i64,
    pub title_stems: String,
    pub text_stems: String,
}

/// What both statements have in common. A thing that something happened to since it was indexed is left out until it has been
/// read again, for the index may not know yet that it is hidden now. `cross join` keeps SQLite from going through all things.
macro_rules! candidates_of {
    ($joined:literal, $matching:literal) => {
        concat!(
            "select coalesce(",
            $joined,
            "(t.number || '|' || t.title_stems || '|' || t.text_stems, '/'), '') from (",
            $matching,
            ") w cross join search_things t where t.number = w.number and t.organisation_id = $3 and not exists (select 1 from journal_unread u \
             where u.organisation_id = t.organisation_id and u.reader = 'search' and u.subject_id = t.thing_id)"
        )
    };
}

const IN_SQLITE: &str = candidates_of!(
    "group_concat",
    "select rowid as number from search_words where search_words match $1 order by rowid desc limit $2"
);
const IN_POSTGRES: &str = candidates_of!(
    "string_agg",
    "select number from search_words where tokens @@ cast($1 as tsquery) order by number desc limit $2"
);

/// The newest things the question fits, at most so many, the newest first.
pub async fn candidates(db: &mut Conn, organisation: i64, question: &Expression, most: i64) -> anyhow::Result<Vec<Candidate>> {
    let (text, question) =
        if db.is_sqlite() { (IN_SQLITE, question.written(&SQLITE)) } else { (IN_POSTGRES, question.written(&POSTGRES)) };
    let joined: String = Sql::text(text).bind(question).bind(most).bind(organisation).value(db).await?;
    let mut found = joined.split('/').filter(|one| !one.is_empty()).map(candidate).collect::<anyhow::Result<Vec<_>>>()?;
    found.sort_unstable_by_key(|c| std::cmp::Reverse(c.number));
    Ok(found)
}

fn candidate(one: &str) -> anyhow::Result<Candidate> {
    let mut parts = one.split('|');
    let number = parts.next().unwrap_or_default().parse().context("a candidate without a number")?;
    let mut stems = || parts.next().unwrap_or_default().to_owned();
    Ok(Candidate { number, title_stems: stems(), text_stems: stems() })
}

/// Most stems that begin, and that end, with one: the commonest are taken.
const MOST_REACHED: i64 = 40;
/// Comes after every letter.
const LAST: char = '\u{10ffff}';

macro_rules! longer_by {
    ($joined:literal) => {
        concat!(
            "select coalesce(",
            $joined,
            "(x.stem || ' ' || x.things, ' '), '') from (select * from (select stem, things from search_stems \
             where organisation_id = $1 and stem > $2 and stem < $3 order by things desc, stem limit $6) b union select * from (\
             select stem, things from search_stems where organisation_id = $1 and backwards > $4 and backwards < $5 \
             order by things desc, stem limit $6) e) x"
        )
    };
}

const LONGER_IN_SQLITE: &str = longer_by!("group_concat");
const LONGER_IN_POSTGRES: &str = longer_by!("string_agg");

/// Stems that begin or end with this one, and in how many things they are.
pub async fn longer(db: &mut Conn, organisation: i64, stem: &str) -> anyhow::Result<Vec<(String, i64)>> {
    let text = if db.is_sqlite() { LONGER_IN_SQLITE } else { LONGER_IN_POSTGRES };
    let backwards = super::stems::backwards(stem);
    let sql = Sql::text(text).bind(organisation).bind(stem).bind(format!("{stem}{LAST}"));
    let sql = sql.bind(&backwards).bind(format!("{backwards}{LAST}")).bind(MOST_REACHED);
    let joined: String = sql.value(db).await?;
    let mut parts = joined.split(' ').filter(|part| !part.is_empty());
    let mut found = Vec::new();
    while let (Some(stem), Some(things)) = (parts.next(), parts.next()) {
        found.push((stem.to_owned(), things.parse().context("a stem without a count")?));
    }
    Ok(found)
}

/// Adds the tokens of new things, by number.
pub(super) async fn add(tx: &mut Tx, tokens: Vec<(i64, String)>) -> anyhow::Result<()> {
    let text = if tx.is_sqlite() {
        "insert into search_words (rowid, tokens) values ($1, $2)"
    } else {
        "insert into search_words (number, tokens) values ($1, array_to_tsvector(string_to_array($2, ' ')))"
    };
    SqlEach::new(text, tokens, Place { file: file!(), line: line!() }).run(tx).await?;
    Ok(())
}

/// Takes things out of the index.
pub(super) async fn remove(tx: &mut Tx, numbers: &[i64]) -> anyhow::Result<()> {
    let text = if tx.is_sqlite() {
        "delete from search_words where rowid in ($1)"
    } else {
        "delete from search_words where number in ($1)"
    };
    Sql::text(text).bind(numbers).run(tx).await?;
    Ok(())
}
