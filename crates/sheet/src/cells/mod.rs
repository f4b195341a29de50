//! What is in a cell, as plain text: HTML is taken out, and all else is left as it is.

mod entities;
mod tags;
mod page;

use page::Page;
use tags::{Shape, Tag};

/// The text of a cell without HTML. Paragraphs and list items get lines of their own, entities become their characters,
/// and the address of a link follows its words. Text in which `<` and `&` are just signs comes back unchanged.
pub fn plain_text(cell: &str) -> String {
    let cell = with_real_line_breaks(cell);
    if !cell.contains(['<', '&']) {
        return cell;
    }
    let pieces: Vec<Piece<'_>> = Pieces::of(&cell).collect();
    let has_tags = pieces.iter().any(|piece| matches!(piece, Piece::Tag(_)));
    if !has_tags && !pieces.iter().any(|piece| matches!(piece, Piece::Entity(_))) {
        return cell;
    }
    let has_blocks = pieces.iter().any(|piece| matches!(piece, Piece::Tag(tag) if tag.shape != Shape::Inline));
    let mut page = Page::new(has_blocks);
    for piece in &pieces {
        page.add(piece);
    }
    let text = page.finish();
    // Some systems escape their HTML once more on the way out.
    if !has_tags && text.contains("</") { plain_text(&text) } else { text }
}

/// Databases write a line break as the four signs `\r\n` when they are not asked nicely.
fn with_real_line_breaks(cell: &str) -> String {
    cell.replace("\\r\\n", "\n")
}

/// One part of a cell.
enum Piece<'a> {
    Words(&'a str),
    Entity(String),
    Tag(Tag),
}

/// A cell taken apart.
struct Pieces<'a> {
    rest: &'a str,
    /// How much of the cell lies behind the end of the last comment: looked for once, not behind every `<!--`.
    behind_comments: usize,
}

impl<'a> Pieces<'a> {
    fn of(cell: &'a str) -> Self {
        let behind_comments = cell.rfind("-->").map_or(usize::MAX, |end| cell.len() - end);
        Self { rest: cell, behind_comments }
    }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        let comments_may_end = self.rest.len() > self.behind_comments;
        if let Some((tag, length)) = tags::read(self.rest, comments_may_end) {
            self.rest = &self.rest[length..];
            return Some(Piece::Tag(tag));
        }
        if let Some((meant, length)) = entities::read(self.rest) {
            self.rest = &self.rest[length..];
            return Some(Piece::Entity(meant));
        }
        let first = self.rest.chars().next()?;
        let start = first.len_utf8();
        let end = self.rest[start..].find(['<', '&']).map_or(self.rest.len(), |end| start + end);
        let (words, rest) = self.rest.split_at(end);
        self.rest = rest;
        Some(Piece::Words(words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn unchanged(text: &str) {
        assert_eq!(plain_text(text), text);
    }

    #[test]
    fn signs_that_are_just_signs_survive() {
        unchanged("a < b og b > a");
        unchanged("<");
        unchanged("x<y & z");
        unchanged("Kontakt <navn> eller <ola@example.no>");
        unchanged("Barn <6 år, R&D, AT&T; 5 <br");
        unchanged("  to  mellomrom\n\n\nog linjer  ");
        unchanged("<3 denne bydelen </3");
        unchanged("if (a<b&&c>d)");
    }

    #[test]
    fn paragraphs_breaks_and_lists_become_lines() {
        assert_eq!(plain_text("<p>En</p>\n<p>To<br>tre</p>"), "En\n\nTo\ntre");
        assert_eq!(
            plain_text("<div>Vi vil:<ul><li>ha <b>lys</b></li><li>og benk</li></ul>Takk</div>"),
            "Vi vil:\n\n- ha lys\n- og benk\n\nTakk"
        );
        assert_eq!(plain_text("<ol><li>a</li><li>b<ul><li>c</li></ul></li></ol>"), "1. a\n2. b\n\n  - c");
        assert_eq!(plain_text("a<BR/><br >b<br><br><br>c"), "a\n\nb\n\nc");
        assert_eq!(plain_text("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"), "a b\nc");
    }

    #[test]
    fn inline_tags_leave_the_lines_alone() {
        assert_eq!(plain_text("En <b>viktig</b> linje\n  og en til"), "En viktig linje\n  og en til");
        assert_eq!(plain_text("<span style=\"a>b\" data-x='<p>'>Hei</span>"), "Hei");
    }

    #[test]
    fn entities_become_their_characters() {
        assert_eq!(
            plain_text("Trafikk &amp; veg &ndash; &#229;pent&nbsp;n&aring; &#x2026; &euro;"),
            "Trafikk & veg – åpent nå … €"
        );
        assert_eq!(plain_text("&#150; &#0; &#x110000; &ukjent;"), "– \u{fffd} \u{fffd} &ukjent;");
    }

    #[test]
    fn html_that_was_escaped_once_more_is_html() {
        assert_eq!(plain_text("&lt;p&gt;Hei &amp;amp; hå&lt;/p&gt;"), "Hei & hå");
        assert_eq!(plain_text("skriv &lt;br&gt; i feltet"), "skriv <br> i feltet");
    }

    #[test]
    fn what_nobody_sees_is_left_out() {
        assert_eq!(
            plain_text("<style>p { color: red }</style><p>Hei</p><script>if (a<b) x()</script><!-- <p>nei</p> -->"),
            "Hei"
        );
    }

    #[test]
    fn links_keep_their_address() {
        assert_eq!(
            plain_text("Se <a href=\"https://example.no/a?b=1&amp;c=2\">siden</a>."),
            "Se siden (https://example.no/a?b=1&c=2)."
        );
        assert_eq!(plain_text("<a href='https://www.example.no/'>www.example.no</a>"), "www.example.no");
        assert_eq!(plain_text("<a href=\"#topp\">opp</a> <img alt=\"Kart\" src=x>"), "opp Kart");
    }

    #[test]
    fn line_breaks_written_as_signs_break_lines() {
        assert_eq!(plain_text("hvert år.\\r\\nHar blitt bedre"), "hvert år.\nHar blitt bedre");
    }

    #[test]
    fn long_text_of_broken_tags_is_done_at_once() {
        for part in ["<a \"", "<a <a", "<a '\"", "&amp", "<!--", "<p"] {
            let text = part.repeat(100_000 / part.len());
            assert!(!plain_text(&text).is_empty());
        }
    }
}
