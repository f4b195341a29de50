//! Which column is which field, guessed from the names and from what is in them.

use std::collections::HashSet;

use super::{Mapping, MappingProblem, cells_of, values};
use crate::dates::{self, Order};
use crate::field::Field;
use crate::row::Row;

/// The least a guess must score. A name that is only somewhere in the column's scores 50.
const CREDIBLE: i32 = 40;

impl Mapping {
    /// The mapping that names and contents speak for.
    pub fn guess(header: &[String], sample: &[Row]) -> Result<Mapping, MappingProblem> {
        let columns = Columns::of(header, sample).guess(&[]);
        Mapping::from_columns(&columns, header, sample)
    }
}

const BOOLEANS: [&str; 12] = ["true", "false", "ja", "nei", "yes", "no", "nej", "nein", "sann", "usann", "x", "sant"];

/// All columns, with what is in them.
pub struct Columns(Vec<Column>);

/// One column. Shares are of the cells that are not empty, 0 to 100.
struct Column {
    name: String,
    filled: usize,
    /// The average length, in characters.
    length: usize,
    numbers: usize,
    days: usize,
    plain_days: usize,
    addresses: usize,
    links: usize,
    /// Cells that say only yes or no.
    booleans: usize,
    /// Cells of three words or more.
    phrases: usize,
    /// Cells unlike all others.
    different: usize,
}

impl Columns {
    /// Looks at the rows of `sample`.
    pub fn of(header: &[String], sample: &[Row]) -> Columns {
        let column = |(column, name): (usize, &String)| Column::of(name, &cells_of(sample, column).collect::<Vec<_>>());
        Columns(header.iter().enumerate().map(column).collect())
    }

    /// The most credible column for each field, no column twice. What was chosen stands, also that a field has none.
    pub fn guess(&self, chosen: &[(Field, Option<usize>)]) -> Vec<(Field, usize)> {
        let mut guessed: Vec<(Field, usize)> = chosen.iter().filter_map(|(field, column)| Some((*field, (*column)?))).collect();
        let is_open = |field: Field| !chosen.iter().any(|(own, _)| *own == field);
        let mut scores: Vec<(i32, Field, usize)> = Vec::new();
        for field in Field::ALL.into_iter().filter(|field| is_open(*field)) {
            let score = |(number, column): (usize, &Column)| (self.score(field, column), field, number);
            scores.extend(self.0.iter().enumerate().map(score));
        }
        scores.retain(|(score, _, _)| *score >= CREDIBLE);
        // The best first; of equals the field and the column that come first.
        scores.sort_by_key(|(score, field, column)| (-score, *field, *column));
        for (_, field, column) in scores {
            if !guessed.iter().any(|(own, taken)| *own == field || *taken == column) {
                guessed.push((field, column));
            }
        }
        if is_open(Field::Text) {
            self.settle_text(&mut guessed, is_open(Field::Title));
        }
        guessed
    }

    /// The text is the longest column there is, unless one is called so by its very name.
    fn settle_text(&self, guessed: &mut Vec<(Field, usize)>, title_is_open: bool) {
        let column_of =
            |guessed: &[(Field, usize)], field: Field| guessed.iter().find(|(own, _)| *own == field).map(|(_, column)| *column);
        let is_taken = |column: usize| guessed.iter().any(|(field, taken)| *taken == column && *field != Field::Title);
        let free = self.0.iter().enumerate().filter(|(number, column)| !is_taken(*number) && column.is_prose());
        let longest = free.max_by_key(|(_, column)| column.length * column.filled).map(|(number, _)| number);
        match (column_of(guessed, Field::Text), longest) {
            (None, Some(longest)) => {
                guessed.retain(|(_, column)| *column != longest);
                guessed.push((Field::Text, longest));
            }
            (None, None) if self.0.len() == 1 => {
                guessed.clear();
                guessed.push((Field::Text, 0));
            }
            (Some(text), Some(longest)) if text != longest && self.is_outdone(text, longest) => {
                guessed.retain(|(field, column)| *field != Field::Text && *column != longest);
                guessed.push((Field::Text, longest));
                // A short column called "Forslag" beside a long one is its title.
                if title_is_open && column_of(guessed, Field::Title).is_none() {
                    guessed.push((Field::Title, text));
                }
            }
            (Some(_) | None, _) => {}
        }
    }

    fn is_outdone(&self, text: usize, longest: usize) -> bool {
        let (text, longest) = (&self.0[text], &self.0[longest]);
        Field::Text.likeness(&text.name) <= 7 && longest.length >= 60 && longest.length >= text.length * 3
    }

    fn score(&self, field: Field, column: &Column) -> i32 {
        let likeness = i32::from(field.likeness(&column.name)) * 10;
        if column.filled == 0 {
            // Later rows may have something here, so its very name is enough; but a column that has something is better.
            return if likeness >= 80 { likeness - 40 } else { 0 };
        }
        let by_content = column.content_speaks(field);
        let fits = likeness > 0 && column.could_be(field);
        let longest = self.0.iter().filter(|other| other.is_prose()).map(|other| other.length).max().unwrap_or(0);
        let prefers = if field == Field::Text && column.length == longest {
            15
        } else if field == Field::Text && column.length * 3 < longest {
            -15
        } else if field == Field::Title && column.length > 120 {
            -30
        } else {
            language(&column.name)
        };
        if fits { likeness + prefers } else { by_content }
    }
}

/// Which of `title/nb` and `title/en` we would rather have.
fn language(name: &str) -> i32 {
    let last = name.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    match last {
        "nb" | "no" => 4,
        "nn" => 3,
        "en" => 2,
        _ => 0,
    }
}

impl Column {
    fn of(name: &str, cells: &[&str]) -> Column {
        let share = |is: &dyn Fn(&str) -> bool| cells.iter().filter(|cell| is(cell)).count() * 100 / cells.len().max(1);
        let different: HashSet<&&str> = cells.iter().collect();
        Column {
            name: name.to_string(),
            filled: cells.len(),
            length: cells.iter().map(|cell| cell.chars().count()).sum::<usize>() / cells.len().max(1),
            numbers: share(&|cell| values::whole_number(cell).is_some() || cell.replace(',', ".").parse::<f64>().is_ok()),
            days: share(&|cell| dates::parse(cell, Order::DayFirst).or(dates::parse(cell, Order::MonthFirst)).is_some()),
            plain_days: share(&|cell| dates::is_plainly_a_day(cell)),
            addresses: share(&|cell| !cell.contains(' ') && values::address(cell).is_some()),
            links: share(&|cell| cell.starts_with("http://") || cell.starts_with("https://")),
            booleans: share(&|cell| BOOLEANS.contains(&cell.to_lowercase().as_str())),
            phrases: share(&|cell| cell.split_whitespace().nth(2).is_some()),
            different: different.len() * 100 / cells.len().max(1),
        }
    }

    /// Whether it holds sentences.
    fn is_prose(&self) -> bool {
        self.length >= 12 && self.phrases >= 50 && self.plain_days < 50 && self.numbers < 50
    }

    /// Whether what is in it does not speak against the field.
    fn could_be(&self, field: Field) -> bool {
        let is_words = self.numbers < 80 && self.plain_days < 80 && self.addresses < 50 && self.booleans < 80;
        match field {
            Field::Text | Field::Answer => is_words && self.links < 80,
            Field::Title => is_words && self.links < 80 && self.length <= 250,
            Field::Name => is_words && self.links < 50 && self.length <= 60,
            Field::Email => self.addresses >= 50,
            Field::Date => self.days >= 60,
            Field::Status => is_words && self.length <= 50,
            Field::Category => is_words && self.links < 50 && self.length <= 90,
            Field::Place => is_words && self.links < 50 && self.length <= 150,
            Field::Votes => self.numbers >= 80 && self.plain_days < 50,
            Field::ExternalId => self.different >= 98 && self.length <= 200 && self.phrases < 30,
        }
    }

    /// What its content says about the field when its name says nothing.
    fn content_speaks(&self, field: Field) -> i32 {
        let speaks = match field {
            Field::Email => self.addresses >= 90,
            Field::Date => self.plain_days >= 90 && self.filled > 1 && !field.is_ruled_out_by(&self.name),
            Field::Text | Field::Title | Field::Name | Field::Status | Field::Category => false,
            Field::Place | Field::Votes | Field::ExternalId | Field::Answer => false,
        };
        if speaks { CREDIBLE } else { 0 }
    }
}
