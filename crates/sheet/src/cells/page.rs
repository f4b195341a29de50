//! The text that grows out of the pieces of a cell.

use super::Piece;
use super::tags::{Shape, Tag};

/// The text as it grows.
pub struct Page {
    text: String,
    /// Line breaks in the HTML are mere spaces, for tags break the lines.
    collapses: bool,
    /// How many line breaks are owed before the next word: at most two.
    owed_breaks: usize,
    owes_space: bool,
    /// The number of the next item in each list that is open; none in lists with dots.
    lists: Vec<Option<usize>>,
    /// The address of the link that is open, and where its words begin.
    link: Option<(String, usize)>,
    /// The element whose content nobody sees, while it is open.
    hidden: Option<&'static str>,
}

impl Page {
    /// `collapses`: line breaks in the HTML are mere spaces, for tags break the lines.
    pub fn new(collapses: bool) -> Self {
        Self { text: String::new(), collapses, owed_breaks: 0, owes_space: false, lists: Vec::new(), link: None, hidden: None }
    }

    /// Adds the next piece.
    pub fn add(&mut self, piece: &Piece<'_>) {
        if let Some(name) = self.hidden {
            if matches!(piece, Piece::Tag(tag) if tag.name == name && tag.closes) {
                self.hidden = None;
            }
            return;
        }
        match piece {
            Piece::Words(words) => self.words(words),
            Piece::Entity(meant) => self.words(meant),
            Piece::Tag(tag) => self.tag(tag),
        }
    }

    fn words(&mut self, words: &str) {
        for letter in words.chars() {
            let is_space = letter.is_whitespace() && (self.collapses || letter == '\u{a0}');
            if is_space {
                self.owes_space = true;
                continue;
            }
            self.pay();
            self.text.push(letter);
        }
    }

    /// Writes the line breaks and the space that were owed.
    fn pay(&mut self) {
        if self.owed_breaks > 0 && !self.text.is_empty() {
            self.text.extend(std::iter::repeat_n('\n', self.owed_breaks));
        } else if self.owes_space && !self.text.is_empty() {
            self.text.push(' ');
        }
        (self.owed_breaks, self.owes_space) = (0, false);
    }

    fn tag(&mut self, tag: &Tag) {
        match tag.shape {
            Shape::Inline => {}
            Shape::Break if tag.name == "br" => self.owed_breaks = (self.owed_breaks + 1).min(2),
            Shape::Break => self.owed_breaks = self.owed_breaks.max(1),
            Shape::Paragraph => self.owed_breaks = 2,
            Shape::Cell => self.owes_space = true,
            Shape::Hidden if !tag.closes => self.hidden = Some(tag.name),
            Shape::Hidden => {}
        }
        match (tag.name, tag.closes) {
            ("ul", false) => self.lists.push(None),
            ("ol", false) => self.lists.push(Some(1)),
            ("ul" | "ol", true) => drop(self.lists.pop()),
            ("li", false) => self.item(),
            ("a", false) => self.link = tag.value.clone().map(|address| (address, self.text.len())),
            ("a", true) => self.link_ends(),
            ("img", _) => self.words(tag.value.as_deref().unwrap_or_default()),
            _ => {}
        }
    }

    fn item(&mut self) {
        self.pay();
        let indent = "  ".repeat(self.lists.len().saturating_sub(1).min(8));
        let sign = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{}. ", *number - 1)
            }
            Some(None) | None => "- ".to_string(),
        };
        self.text.push_str(&indent);
        self.text.push_str(&sign);
        self.owed_breaks = 0;
    }

    /// Adds the address, unless the words already are the address.
    fn link_ends(&mut self) {
        let Some((address, start)) = self.link.take() else {
            return;
        };
        let words = self.text.get(start..).unwrap_or_default().trim().to_string();
        let shown = |address: &str| {
            address.trim_end_matches('/').trim_start_matches("https://").trim_start_matches("http://").to_string()
        };
        if address.starts_with("http") && !shown(&words).eq_ignore_ascii_case(&shown(&address)) {
            self.pay();
            let space = if words.is_empty() || self.text.ends_with(char::is_whitespace) { "" } else { " " };
            self.text.push_str(&format!("{space}({address})"));
        }
    }

    /// The text, when all pieces are in it.
    pub fn finish(self) -> String {
        let text = self.text.trim();
        // A tag at the end of a line leaves the space before it.
        text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
    }
}
