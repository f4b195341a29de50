//! One Rust file as a flat row of tokens, without comments and without what only tests see.

use std::str::FromStr;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

pub struct Source {
    pub tokens: Vec<Token>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    pub kind: Kind,
    /// A text literal stands here without its quotation marks.
    pub text: String,
    pub line: usize,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    Name,
    Mark,
    Text,
    Other,
}

/// A path such as `crate::people::visit`, with the line where it begins.
pub struct Named {
    pub parts: Vec<String>,
    pub line: usize,
}

impl Source {
    pub fn read(path: &str, text: &str) -> Self {
        let stream = TokenStream::from_str(text).unwrap_or_else(|problem| panic!("{path} is not Rust: {problem}"));
        let mut tokens = Vec::new();
        flatten(stream, &mut tokens);
        Self { tokens }
    }

    /// Where these tokens follow each other; gives the place of the first.
    pub fn finds<'a>(&'a self, wanted: &'a [&str]) -> impl Iterator<Item = usize> + 'a {
        let windows = self.tokens.windows(wanted.len()).enumerate();
        windows.filter_map(move |(at, window)| {
            let same = window.iter().zip(wanted).all(|(token, word)| token.is(word));
            same.then_some(at)
        })
    }

    pub fn texts(&self) -> impl Iterator<Item = &Token> {
        self.tokens.iter().filter(|token| token.kind == Kind::Text)
    }

    pub fn names(&self) -> impl Iterator<Item = &Token> {
        self.tokens.iter().filter(|token| token.kind == Kind::Name)
    }

    pub fn at(&self, place: usize) -> Option<&Token> {
        self.tokens.get(place)
    }

    fn says(&self, place: usize, text: &str) -> bool {
        self.at(place).is_some_and(|token| token.is(text))
    }

    /// Every path with at least two parts; the branches of a `use` group each on their own.
    pub fn paths(&self) -> Vec<Named> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            let token = &self.tokens[at];
            // `use ::journal` begins a path after the word, not with it.
            let begins = token.kind == Kind::Name && !["use", "as", "in", "dyn", "for"].iter().any(|word| token.is(word));
            if begins && self.says(at + 1, "::") {
                at = self.path_from(at, &[], &mut found);
            } else {
                at += 1;
            }
        }
        found
    }

    fn path_from(&self, start: usize, before: &[String], found: &mut Vec<Named>) -> usize {
        let mut parts = before.to_vec();
        let mut at = start;
        while let Some(token) = self.at(at).filter(|token| token.kind == Kind::Name) {
            parts.push(token.text.clone());
            at += 1;
            if !self.says(at, "::") {
                break;
            }
            at += 1;
        }
        if self.says(at, "{") && self.says(at.wrapping_sub(1), "::") {
            return self.branches_from(at + 1, &parts, found);
        }
        let line = self.at(start).map_or(0, |token| token.line);
        found.push(Named { parts, line });
        at.max(start + 1)
    }

    fn branches_from(&self, start: usize, before: &[String], found: &mut Vec<Named>) -> usize {
        let mut at = start;
        while at < self.tokens.len() && !self.says(at, "}") {
            at = self.path_from(at, before, found);
            while at < self.tokens.len() && !self.says(at, ",") && !self.says(at, "}") {
                at += 1;
            }
            at += usize::from(self.says(at, ","));
        }
        at + 1
    }

    /// The modules this file declares at its outermost level, in the order they stand.
    pub fn modules(&self) -> Vec<String> {
        let mut depth = 0;
        let mut modules = Vec::new();
        for (at, token) in self.tokens.iter().enumerate() {
            depth += token.deeper();
            if depth == 0 && token.is("mod") && token.kind == Kind::Name {
                modules.extend(self.at(at + 1).map(|name| name.text.clone()));
            }
        }
        modules
    }
}

impl Token {
    pub fn is(&self, text: &str) -> bool {
        self.kind != Kind::Text && self.text == text
    }

    fn deeper(&self) -> i32 {
        if self.kind != Kind::Mark {
            return 0;
        }
        match self.text.as_str() {
            "(" | "[" | "{" => 1,
            ")" | "]" | "}" => -1,
            _ => 0,
        }
    }
}

fn flatten(stream: TokenStream, out: &mut Vec<Token>) {
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    let mut at = 0;
    while at < trees.len() {
        match attribute(&trees, at) {
            Some((end, Attribute::Doc)) => at = end,
            Some((end, Attribute::TestOnly)) => at = end_of_item(&trees, end),
            Some((_, Attribute::Other)) | None => at += push(&trees[at], out),
        }
    }
}

enum Attribute {
    Doc,
    TestOnly,
    Other,
}

/// The attribute that begins here, if one does, and the place after it.
fn attribute(trees: &[TokenTree], at: usize) -> Option<(usize, Attribute)> {
    let is_mark = |place: usize, mark: char| matches!(trees.get(place), Some(TokenTree::Punct(p)) if p.as_char() == mark);
    if !is_mark(at, '#') {
        return None;
    }
    let inner = at + 1 + usize::from(is_mark(at + 1, '!'));
    let Some(TokenTree::Group(group)) = trees.get(inner) else {
        return None;
    };
    let text = group.stream().to_string().replace(' ', "");
    let kind = if text.starts_with("doc=") {
        Attribute::Doc
    } else if text == "test" || text == "cfg(test)" || text.starts_with("cfg(all(test") {
        Attribute::TestOnly
    } else {
        Attribute::Other
    };
    Some((inner + 1, kind))
}

fn end_of_item(trees: &[TokenTree], start: usize) -> usize {
    let ends = |tree: &TokenTree| match tree {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(mark) => mark.as_char() == ';',
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    };
    let length = trees[start..].iter().position(ends);
    length.map_or(trees.len(), |length| start + length + 1)
}

/// Adds one tree and tells how many it stood for: the two colons of a path are one mark.
fn push(tree: &TokenTree, out: &mut Vec<Token>) -> usize {
    let line = tree.span().start().line;
    let mut add = |kind, text: String| out.push(Token { kind, text, line });
    match tree {
        TokenTree::Ident(name) => add(Kind::Name, name.to_string()),
        TokenTree::Literal(literal) => match unquoted(&literal.to_string()) {
            Some(text) => add(Kind::Text, text),
            None => add(Kind::Other, literal.to_string()),
        },
        TokenTree::Punct(mark) if mark.as_char() == ':' && mark.spacing() == Spacing::Joint => {
            add(Kind::Mark, "::".to_owned());
            return 2;
        }
        TokenTree::Punct(mark) => add(Kind::Mark, mark.to_string()),
        TokenTree::Group(group) => push_group(group, out),
    }
    1
}

fn push_group(group: &Group, out: &mut Vec<Token>) {
    let (open, close) = match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => ("", ""),
    };
    let mark = |text: &str, line| Token { kind: Kind::Mark, text: text.to_owned(), line };
    out.push(mark(open, group.span_open().start().line));
    flatten(group.stream(), out);
    out.push(mark(close, group.span_close().start().line));
}

/// What stands between the quotation marks of a text literal; `None` for any other literal.
fn unquoted(literal: &str) -> Option<String> {
    let open = literal.find('"')?;
    if literal.starts_with('\'') || literal.starts_with("b'") {
        return None;
    }
    let inner = literal.get(open + 1..literal.rfind('"')?)?;
    if literal[..open].contains('r') {
        return Some(inner.to_owned());
    }
    Some(inner.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\n", ""))
}

#[test]
fn comments_and_tests_are_not_seen() {
    let text = "//! doc\n/// doc\nfn a() { b(\"c\") } // d\n#[cfg(test)]\nmod tests { fn e() {} }\n#[test]\nfn f() {}\nfn g() {}";
    let source = Source::read("a.rs", text);
    let names: Vec<&str> = source.names().map(|token| token.text.as_str()).collect();
    assert_eq!(names, ["fn", "a", "b", "fn", "g"]);
    assert_eq!(source.texts().next().map(|token| token.line), Some(3));
}

#[test]
fn a_use_group_is_several_paths() {
    let source = Source::read("a.rs", "use crate::{a::{self, b as c}, d::*}; fn x() { super::e() }");
    let paths: Vec<String> = source.paths().iter().map(|path| path.parts.join("::")).collect();
    assert_eq!(paths, ["crate::a::self", "crate::a::b", "crate::d", "super::e"]);
}
