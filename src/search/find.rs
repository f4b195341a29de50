//! Asking the index: by words, and for what is about the same.

use super::{
    expression::Expression,
    reach::{Reached, reach},
    rows::{self, Candidate, candidates, known},
    thing::{Found, kind_token, tokens_of, word_token},
};
use crate::{journal::Subject, people::Visit};
use base::{
    db::Conn,
    search::{Likeness, Query, Sought, Wanted},
};
use std::collections::HashMap;

/// Most hits that are weighed and counted: the newest. Whoever gets as many adds a word.
const MOST_HITS: usize = 300;
/// Hits on one page.
const ONE_PAGE: usize = 20;
/// More words than this are a text, of which the rarest words are taken.
const MOST_WORDS: usize = 8;
/// So many words of a text say what it is about.
const TELLING_WORDS: usize = 10;
/// Things that have any of a text's words, about; the rarest words are taken until there are so many.
const MANY_ENOUGH: i64 = 1500;
/// Of what was looked for, this much must be in a thing that has only some of the words.
const SOME: f64 = 0.25;
/// Two texts are alike when this much of the one is in the other.
const ALIKE: f64 = 0.3;

/// What was found, the best first.
#[derive(Default)]
pub struct Hits {
    /// How many there are, at most `MOST_HITS`.
    pub count: usize,
    /// Those on this page.
    pub found: Vec<Found>,
    /// Which page it is, from 1: the one asked for, or the last.
    pub page: usize,
    /// There are more than could be weighed.
    pub more: bool,
    /// No thing has all the words: these have some of them.
    pub partly: bool,
    /// What was looked for, to mark it in the texts.
    pub wanted: Wanted,
}

impl Hits {
    pub fn pages(&self) -> usize {
        self.count.div_ceil(ONE_PAGE)
    }
}

/// Finds what this visitor may see and what was written stands in, a page of it.
pub async fn find(db: &mut Conn, who: &Visit, query: &Query, page: usize) -> anyhow::Result<Hits> {
    let is_text = query.words.len() > MOST_WORDS;
    let reached = if is_text { telling(db, who, query).await? } else { reach(db, who.organisation.id, query).await? };
    let (used, unused): (Vec<Reached>, Vec<Reached>) = reached.into_iter().partition(|r| !r.stems.is_empty());
    if used.is_empty() {
        return Ok(Hits::default());
    }
    let wanted = wanted(&used);
    let all_words = !is_text && unused.is_empty();
    let mut candidates = if all_words { asked(db, who, all_of(who, &used)).await? } else { Vec::new() };
    let partly = candidates.is_empty();
    // Where one word was looked for and nothing has it, there are no others to try.
    if partly && (used.len() > 1 || !all_words) {
        candidates = asked(db, who, any_of(who, &used)).await?;
    }
    let more = candidates.len() > MOST_HITS;
    candidates.truncate(MOST_HITS);
    let numbers = weighed(candidates, &wanted, |l| !partly || l.share >= SOME);
    let count = numbers.len();
    let page = page.clamp(1, count.div_ceil(ONE_PAGE).max(1));
    let shown: Vec<i64> = numbers.into_iter().skip((page - 1) * ONE_PAGE).take(ONE_PAGE).collect();
    Ok(Hits { count, found: rows::found(db, who.organisation.id, &shown).await?, page, more, partly, wanted })
}

/// Things of one kind that are about the same as a text, the most alike first.
pub async fn similar(db: &mut Conn, who: &Visit, kind: Subject, text: &str, most: usize) -> anyhow::Result<Vec<Found>> {
    let query = Query::read(text);
    let used: Vec<Reached> = telling(db, who, &query).await?.into_iter().filter(|r| !r.stems.is_empty()).collect();
    if used.is_empty() {
        return Ok(Vec::new());
    }
    let wanted = wanted(&used);
    let of_kind = Expression::Any(vec![kind_token(who.organisation.id, kind)]);
    let candidates = asked(db, who, Expression::All(vec![any_of(who, &used), of_kind])).await?;
    let enough = 2.min(used.len());
    let mut numbers = weighed(candidates, &wanted, |l| l.words >= enough && l.share >= ALIKE);
    numbers.truncate(most);
    rows::found(db, who.organisation.id, &numbers).await
}

/// The words of a text that say most about it: the rarest that others have used too, with what they reach.
async fn telling(db: &mut Conn, who: &Visit, query: &Query) -> anyhow::Result<Vec<Reached>> {
    let stems: Vec<String> = query.words.iter().flat_map(|w| w.stems.iter().cloned()).collect();
    let used: HashMap<String, i64> = known(db, who.organisation.id, &stems).await?.into_iter().collect();
    let things = |word: &Sought| word.stems.iter().filter_map(|s| used.get(s)).sum::<i64>();
    let mut words: Vec<(i64, Sought)> = query.words.iter().map(|w| (things(w), w.clone())).filter(|(n, _)| *n > 0).collect();
    words.sort_by_key(|(things, _)| *things);
    words.truncate(TELLING_WORDS);
    let words = words.into_iter().map(|(_, word)| word).collect();
    let mut reached = reach(db, who.organisation.id, &Query { words }).await?;
    let mut sum = 0;
    let mut taken = 0;
    reached.retain(|word| {
        let room = taken < 2 || sum + word.things <= MANY_ENOUGH;
        taken += 1;
        sum += word.things;
        room
    });
    Ok(reached)
}

fn wanted(reached: &[Reached]) -> Wanted {
    let mut wanted = Wanted::default();
    for word in reached {
        wanted.add(word.stems.iter().map(|(stem, near)| (stem.as_str(), *near)), word.things);
    }
    wanted
}

fn tokens(who: &Visit, word: &Reached) -> Vec<String> {
    word.stems.iter().map(|(stem, _)| word_token(who.organisation.id, stem)).collect()
}

fn all_of(who: &Visit, words: &[Reached]) -> Expression {
    Expression::All(words.iter().map(|word| Expression::Any(tokens(who, word))).collect())
}

fn any_of(who: &Visit, words: &[Reached]) -> Expression {
    Expression::Any(words.iter().flat_map(|word| tokens(who, word)).collect())
}

/// The only way to the index: who asks is part of the question. One more than can be weighed tells that there are more.
async fn asked(db: &mut Conn, who: &Visit, words: Expression) -> anyhow::Result<Vec<Candidate>> {
    let question = Expression::All(vec![words, Expression::Any(tokens_of(who))]);
    candidates(db, who.organisation.id, &question, MOST_HITS as i64 + 1).await
}

/// The numbers of the good ones, the best first; of equals the newest.
fn weighed(candidates: Vec<Candidate>, wanted: &Wanted, is_good: impl Fn(&Likeness) -> bool) -> Vec<i64> {
    let mut weighed: Vec<(f64, i64)> = candidates
        .into_iter()
        .map(|c| (wanted.weigh(stems(&c.title_stems), stems(&c.text_stems)), c.number))
        .filter(|(likeness, _)| is_good(likeness))
        .map(|(likeness, number)| (likeness.score, number))
        .collect();
    weighed.sort_by(|a, b| b.0.total_cmp(&a.0));
    weighed.into_iter().map(|(_, number)| number).collect()
}

fn stems(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ').filter(|stem| !stem.is_empty())
}
