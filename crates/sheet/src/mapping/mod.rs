//! Which column is which field of ours, and a row turned into a proposal.

mod guess;
mod flags;
mod values;

use std::fmt;

use crate::cells::plain_text;
use crate::dates::{self, Order};
use crate::field::Field;
use crate::problem::RowProblem;
use crate::proposal::Proposal;
use crate::row::Row;

/// Which column is which field. There always is one for the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    text: usize,
    /// The other fields that have a column, in the order of `Field::ALL`.
    others: Vec<(Field, usize)>,
    header: Vec<String>,
    /// How the dates of this file are written.
    order: Order,
}

/// Why columns could not be mapped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MappingProblem {
    /// What was given is not `field=column`.
    NotAPair {
        /// What was given.
        flag: String,
    },
    /// There is no such field of ours.
    UnknownField {
        /// What was given.
        field: String,
        /// The one most like it.
        closest: Option<Field>,
    },
    /// The file has no such column.
    UnknownColumn {
        /// What was given.
        column: String,
        /// The one most like it.
        closest: Option<String>,
    },
    /// The same field was given two columns.
    FieldTwice(Field),
    /// No column holds the text, or none was given.
    NoText,
}

/// Why a row gives no proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineProblem {
    /// The row could not be read.
    Row(RowProblem),
    /// Neither its text nor its title says anything.
    NoText,
}

impl Mapping {
    fn from_columns(columns: &[(Field, usize)], header: &[String], sample: &[Row]) -> Result<Mapping, MappingProblem> {
        let column_of = |field: Field| columns.iter().find(|(own, _)| *own == field).map(|(_, column)| *column);
        let text = column_of(Field::Text).ok_or(MappingProblem::NoText)?;
        let others = Field::ALL.into_iter().filter(|field| *field != Field::Text);
        let others = others.filter_map(|field| Some((field, column_of(field)?))).collect();
        let order = match column_of(Field::Date) {
            Some(column) => Order::of(cells_of(sample, column)),
            None => Order::default(),
        };
        Ok(Mapping { text, others, header: header.to_vec(), order })
    }

    /// The column of a field, counted from 0.
    pub fn column(&self, field: Field) -> Option<usize> {
        if field == Field::Text {
            return Some(self.text);
        }
        self.others.iter().find(|(own, _)| *own == field).map(|(_, column)| *column)
    }

    /// Each field that has a column, with the column's name: what people are shown before the import.
    pub fn pairs(&self) -> Vec<(Field, &str)> {
        let named = |field: Field| Some((field, self.header.get(self.column(field)?)?.as_str()));
        Field::ALL.into_iter().filter_map(named).collect()
    }

    /// The proposal in a row. A row with a title but no text proposes its title.
    pub fn apply(&self, row: &Row) -> Result<Proposal, LineProblem> {
        let cells = match &row.cells {
            Ok(cells) => cells.as_slice(),
            Err(problem) => return Err(LineProblem::Row(problem.clone())),
        };
        let line = |field: Field| self.said(field, cells).map(|text| on_one_line(&text));
        let (text, title) = match (self.said(Field::Text, cells), line(Field::Title)) {
            (Some(text), title) => (text, title),
            (None, Some(title)) => (title, None),
            (None, None) => return Err(LineProblem::NoText),
        };
        let (said_date, said_votes) = (line(Field::Date), line(Field::Votes));
        let said_email = line(Field::Email);
        let day = |text: &str| dates::parse(text, self.order);
        let date = said_date.as_deref().and_then(day);
        let votes = said_votes.as_deref().and_then(values::whole_number);
        let email = said_email.as_deref().and_then(values::address);
        let unread = [
            (Field::Date, said_date.is_some() && date.is_none()),
            (Field::Votes, said_votes.is_some() && votes.is_none()),
            (Field::Email, said_email.is_some() && email.is_none()),
        ];
        let unread = unread.into_iter().filter(|(_, is_unread)| *is_unread);
        let unread = unread.map(|(field, _)| field).collect();
        Ok(Proposal {
            title: title.filter(|title| *title != text),
            text,
            name: line(Field::Name),
            email,
            date,
            status: line(Field::Status),
            category: line(Field::Category),
            place: line(Field::Place),
            votes,
            external_id: line(Field::ExternalId),
            answer: self.said(Field::Answer, cells),
            unread,
        })
    }

    /// What the row says of a field, as plain text; none when it says nothing.
    fn said(&self, field: Field, cells: &[String]) -> Option<String> {
        values::meaningful(plain_text(cells.get(self.column(field)?)?))
    }
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the rows have in a column.
fn cells_of(rows: &[Row], column: usize) -> impl Iterator<Item = &str> {
    let cells = rows.iter().filter_map(move |row| row.cells.as_ref().ok()?.get(column));
    cells.map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
}

impl fmt::Display for MappingProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPair { flag } => write!(f, "{flag} is not field=column"),
            Self::UnknownField { field, closest: Some(closest) } => write!(f, "no field {field}; closest: {closest}"),
            Self::UnknownField { field, closest: None } => write!(f, "no field {field}"),
            Self::UnknownColumn { column, closest: Some(closest) } => write!(f, "no column {column}; closest: {closest}"),
            Self::UnknownColumn { column, closest: None } => write!(f, "no column {column}"),
            Self::FieldTwice(field) => write!(f, "{field} is given twice"),
            Self::NoText => f.write_str("no column for the text"),
        }
    }
}

impl std::error::Error for MappingProblem {}

impl fmt::Display for LineProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Row(problem) => problem.fmt(f),
            Self::NoText => f.write_str("no text"),
        }
    }
}

impl std::error::Error for LineProblem {}

#[cfg(test)]
mod tests;
