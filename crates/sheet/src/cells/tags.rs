//! The tags of HTML: which there are, and what each does to the lines.

use super::entities;

/// What a tag does to the text around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Nothing.
    Inline,
    /// A new line.
    Break,
    /// A new line, with an empty one before it.
    Paragraph,
    /// A space.
    Cell,
    /// What it holds is not shown.
    Hidden,
}

/// A tag.
#[derive(Debug)]
pub struct Tag {
    /// In lower case; `!` for comments and declarations.
    pub name: &'static str,
    /// Whether it is `</name>`.
    pub closes: bool,
    /// What it does.
    pub shape: Shape,
    /// Where a link leads, or what a picture shows.
    pub value: Option<String>,
}

const TAGS: [(Shape, &str); 5] = [
    (
        Shape::Inline,
        "a abbr acronym b big bdi bdo cite code del dfn em font i img input ins kbd label mark o:p picture q s samp small \
         source span strike strong sub sup time tt u var video audio iframe wbr",
    ),
    (
        Shape::Break,
        "br div li tr dd dt section article header footer main nav aside figure figcaption form option tbody thead tfoot",
    ),
    (Shape::Paragraph, "p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr address body html fieldset"),
    (Shape::Cell, "td th"),
    (Shape::Hidden, "style script head title noscript template"),
];

/// The tag at the beginning of `text`, and how long it is. What only looks like one is none. `comments_may_end`: the end of
/// a comment is somewhere in it.
pub fn read(text: &str, comments_may_end: bool) -> Option<(Tag, usize)> {
    let inside = text.strip_prefix('<')?;
    if inside.starts_with("!--") && !comments_may_end {
        return None;
    }
    if inside.starts_with('!') {
        return comment(inside).map(|length| (tag("!", false, Shape::Inline, None), length + 1));
    }
    let (closes, inside) = match inside.strip_prefix('/') {
        Some(rest) => (true, rest),
        None => (false, inside),
    };
    const LONGEST: usize = 10;
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b':';
    let length = inside.bytes().take(LONGEST + 1).take_while(|byte| is_name(byte)).count();
    let (shape, name) = known(&inside[..length])?;
    let attributes = &inside[length..];
    if !attributes.starts_with(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>') {
        return None;
    }
    let end = end_of_tag(attributes)?;
    let value = match name {
        "a" => attribute(&attributes[..end], "href"),
        "img" => attribute(&attributes[..end], "alt"),
        _ => None,
    };
    Some((tag(name, closes, shape, value), 1 + usize::from(closes) + length + end + 1))
}

fn tag(name: &'static str, closes: bool, shape: Shape, value: Option<String>) -> Tag {
    Tag { name, closes, shape, value }
}

fn known(name: &str) -> Option<(Shape, &'static str)> {
    let found = |names: &'static str| names.split_ascii_whitespace().find(|known| known.eq_ignore_ascii_case(name));
    TAGS.into_iter().find_map(|(shape, names)| Some((shape, found(names)?)))
}

/// How long a comment, or a declaration such as `<!DOCTYPE html>`, is.
fn comment(inside: &str) -> Option<usize> {
    if inside.starts_with("!--") {
        return inside.find("-->").map(|end| end + 3);
    }
    let is_declaration = inside.get(..8).is_some_and(|begin| begin.eq_ignore_ascii_case("!doctype"));
    if is_declaration { inside.find('>').map(|end| end + 1) } else { None }
}

/// Where the `>` is that ends the tag; one inside quotes does not, and a `<` outside them says that this was no tag.
fn end_of_tag(attributes: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in attributes.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'<') => return None,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            (None | Some(_), _) => {}
        }
    }
    None
}

/// The value of an attribute, with its entities read.
fn attribute(attributes: &str, name: &str) -> Option<String> {
    let lower = attributes.to_ascii_lowercase();
    let mut from = 0;
    let start = loop {
        let at = from + lower[from..].find(name)?;
        let is_own = lower[..at].ends_with(|c: char| c.is_ascii_whitespace() || c == '"' || c == '\'');
        let after = lower[at + name.len()..].trim_start();
        if is_own && after.starts_with('=') {
            break attributes.len() - after.len() + 1;
        }
        from = at + name.len();
    };
    let value = attributes[start..].trim_start();
    let value = match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].split(quote).next()?,
        _ => value.split_ascii_whitespace().next()?,
    };
    Some(without_entities(value.trim()))
}

fn without_entities(value: &str) -> String {
    let mut text = String::new();
    let mut rest = value;
    while let Some(at) = rest.find('&') {
        text.push_str(&rest[..at]);
        let (meant, length) = entities::read(&rest[at..]).unwrap_or(("&".to_string(), 1));
        text.push_str(&meant);
        rest = &rest[at + length..];
    }
    text + rest
}
