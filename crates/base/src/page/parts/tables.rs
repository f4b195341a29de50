//! Tables, which become cards on a phone.

use crate::html;
use crate::page::html::part;
use crate::page::{Html, Text};

/// A table with a caption. The roles are written out because a phone shows rows as blocks, and browsers then forget that it is a table. Each cell carries its column's heading, which a phone shows beside it.
#[derive(Clone)]
pub struct Table<'a> {
    caption: Text<'a>,
    caption_hidden: bool,
    head: Vec<Text<'a>>,
    numbers: Vec<usize>,
    rows: Vec<Vec<Html>>,
}

/// `table("Gevinster", ["Hva", "Plan", "Målt"]).numbers([1, 2]).row(["Spart tid".into(), "40".into(), "32".into()])`
pub fn table<'a, T: Into<Text<'a>>>(caption: impl Into<Text<'a>>, head: impl IntoIterator<Item = T>) -> Table<'a> {
    let head = head.into_iter().map(Into::into).collect();
    Table { caption: caption.into(), caption_hidden: false, head, numbers: Vec::new(), rows: Vec::new() }
}

impl Table<'_> {
    /// The columns, counted from 0, that hold numbers and stand to the right.
    pub fn numbers(mut self, columns: impl IntoIterator<Item = usize>) -> Self {
        self.numbers = columns.into_iter().collect();
        self
    }
    /// Keeps the caption for screen readers, where the heading above says the same.
    pub fn caption_hidden(mut self) -> Self {
        self.caption_hidden = true;
        self
    }
    /// A row; its first cell names the row.
    pub fn row(mut self, cells: impl IntoIterator<Item = Html>) -> Self {
        self.rows.push(cells.into_iter().collect());
        self
    }

    fn html(&self) -> Html {
        let class = if self.caption_hidden { "ds-sr-only" } else { "" };
        html! {
            <table class="ds-table as-cards" role="table">
                <caption><span class=(class)>(self.caption)</span></caption>
                <thead role="rowgroup"><tr role="row"> @for (n, name) in self.head.iter().enumerate() { <th scope="col" role="columnheader" data-number=[self.number(n)]>(name)</th> } </tr></thead>
                <tbody role="rowgroup"> @for row in &self.rows { <tr role="row"> @for (n, cell) in row.iter().enumerate() { (self.cell(n, cell)) } </tr> } </tbody>
            </table>
        }
    }

    fn number(&self, column: usize) -> Option<&'static str> {
        self.numbers.contains(&column).then_some("true")
    }

    fn cell(&self, column: usize, cell: &Html) -> Html {
        let label = self.head.get(column);
        if column == 0 {
            html! { <th scope="row" role="rowheader">(cell)</th> }
        } else {
            html! { <td role="cell" data-label=[label] data-number=[self.number(column)]>(cell)</td> }
        }
    }
}
part!(Table<'a>);
