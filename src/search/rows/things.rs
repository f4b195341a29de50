//! Writing the index: what is new, what has changed and what is gone, in one transaction with the marks that told of it.

use super::{stems, turn, words};
use crate::{
    journal::{self, Reader, Subject, Unread},
    search::{Found, Thing},
};
use base::{
    db::{Conn, Tx, Write},
    search::Stemmed,
    sql, sql_each,
};
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

/// A thing made ready for the index; the work on its words is done before the transaction.
pub struct Prepared {
    organisation: i64,
    kind: Subject,
    id: Uuid,
    title: String,
    address: String,
    stems: Stemmed,
    tokens: String,
}

impl From<Thing> for Prepared {
    fn from(thing: Thing) -> Prepared {
        let stems = Stemmed::of(&thing.title, &thing.text);
        let tokens = thing.tokens(&stems);
        Prepared {
            organisation: thing.organisation,
            kind: thing.kind,
            id: thing.id,
            title: thing.title,
            address: thing.address,
            stems,
            tokens,
        }
    }
}

/// Brings the index up to date with some things, and ends the turn.
pub struct Index {
    pub holder: Uuid,
    /// The marks that led here. What they tell of and is not among the things can no longer be found.
    pub read: Vec<Unread>,
    pub things: Vec<Prepared>,
}

#[derive(sqlx::FromRow)]
struct Old {
    number: i64,
    kind: Subject,
    thing_id: Uuid,
    title_stems: String,
    text_stems: String,
}

impl Write for Index {
    /// False when the turn had been lost: nothing is changed then, and the marks stand.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        if !turn::give_back(tx, self.holder).await? {
            return Ok(false);
        }
        journal::have_read(tx, Reader::Search, &self.read).await?;
        let mut organisations: Vec<i64> = self.read.iter().map(|u| u.organisation).collect();
        organisations.sort_unstable();
        organisations.dedup();
        for organisation in organisations {
            self.of_one(tx, organisation).await?;
        }
        Ok(true)
    }
}

impl Index {
    async fn of_one(&self, tx: &mut Tx, organisation: i64) -> anyhow::Result<()> {
        let things: Vec<&Prepared> = self.things.iter().filter(|t| t.organisation == organisation).collect();
        let old = self.old(tx, organisation, &things).await?;
        let numbers: HashMap<(Subject, Uuid), i64> = old.iter().map(|o| ((o.kind, o.thing_id), o.number)).collect();
        remove(tx, organisation, &old).await?;
        add(tx, &things, &numbers).await?;
        stems::count(tx, organisation, differences(&old, &things)).await
    }

    /// What the index holds of these things now.
    async fn old(&self, tx: &mut Tx, organisation: i64, things: &[&Prepared]) -> anyhow::Result<Vec<Old>> {
        let marked = self.read.iter().filter(|u| u.organisation == organisation).map(|u| (u.subject, u.subject_id));
        let concerned: HashSet<(Subject, Uuid)> = marked.chain(things.iter().map(|t| (t.kind, t.id))).collect();
        let mut ids: Vec<Uuid> = concerned.iter().map(|(_, id)| *id).collect();
        ids.sort_unstable();
        let mut old: Vec<Old> = sql!(
            "select number, kind, thing_id, title_stems, text_stems from search_things where organisation_id = $1 and thing_id in ($2)",
            organisation, ids
        )
        .all(tx)
        .await?;
        old.retain(|o| concerned.contains(&(o.kind, o.thing_id)));
        Ok(old)
    }
}

/// Things by their numbers, in the order asked for; a kind from a newer version of the program is left out.
pub async fn found(db: &mut Conn, organisation: i64, numbers: &[i64]) -> anyhow::Result<Vec<Found>> {
    // The plus keeps SQLite from going through all things of the organisation: the numbers are few.
    let rows: Vec<(i64, String, Uuid, String, String)> = sql!(
        "select number, kind, thing_id, title, address from search_things where +organisation_id = $1 and number in ($2)",
        organisation,
        numbers
    )
    .all(db)
    .await?;
    let mut by_number: HashMap<i64, Found> = HashMap::new();
    for (number, kind, id, title, address) in rows {
        by_number.extend(Subject::from_text(&kind).map(|kind| (number, Found { kind, id, title, address })));
    }
    Ok(numbers.iter().filter_map(|number| by_number.remove(number)).collect())
}

async fn remove(tx: &mut Tx, organisation: i64, old: &[Old]) -> anyhow::Result<()> {
    if old.is_empty() {
        return Ok(());
    }
    let numbers: Vec<i64> = old.iter().map(|o| o.number).collect();
    words::remove(tx, &numbers).await?;
    sql!("delete from search_things where +organisation_id = $1 and number in ($2)", organisation, numbers).run(tx).await?;
    Ok(())
}

/// A thing keeps its number when it is indexed again, so that a change does not make it the newest.
async fn add(tx: &mut Tx, things: &[&Prepared], numbers: &HashMap<(Subject, Uuid), i64>) -> anyhow::Result<()> {
    let mut last: i64 = sql!("select coalesce(max(number), 0) from search_things").value(tx).await?;
    last = numbers.values().copied().fold(last, i64::max);
    let mut numbered = Vec::with_capacity(things.len());
    for thing in things {
        let number = numbers.get(&(thing.kind, thing.id)).copied().unwrap_or_else(|| {
            last += 1;
            last
        });
        numbered.push((number, *thing));
    }
    let rows = numbered.iter().map(|(number, t)| {
        let (title_stems, text_stems) = (t.stems.title.join(" "), t.stems.text.join(" "));
        (*number, t.organisation, t.id, t.kind, t.title.clone(), t.address.clone(), title_stems, text_stems)
    });
    sql_each!(
        "insert into search_things (number, organisation_id, thing_id, kind, title, address, title_stems, text_stems) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        rows
    )
    .run(tx)
    .await?;
    words::add(tx, numbered.iter().map(|(number, t)| (*number, t.tokens.clone())).collect()).await
}

/// In how many more things, or fewer, each stem is now.
fn differences(old: &[Old], new: &[&Prepared]) -> BTreeMap<String, i64> {
    let mut changes = BTreeMap::new();
    for stem in old.iter().flat_map(|o| o.title_stems.split(' ').chain(o.text_stems.split(' '))).filter(|s| !s.is_empty()) {
        *changes.entry(stem.to_owned()).or_default() -= 1;
    }
    for stem in new.iter().flat_map(|t| t.stems.all()) {
        *changes.entry(stem.clone()).or_default() += 1;
    }
    changes.retain(|_, by: &mut i64| *by != 0);
    changes
}
