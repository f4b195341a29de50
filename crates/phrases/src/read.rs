//! Reads one words file and refuses whatever a phrase cannot be.

use std::path::Path;

use fluent_syntax::ast::{self, CallArguments, Entry, Expression, InlineExpression, PatternElement, VariantKey};

use fluent_syntax::parser::ParserError;

use crate::message::{Choice, Kind, Message, Piece, Place};
use crate::problem::Problem;

/// The messages of a file in its order, or everything that is wrong with it.
pub(crate) fn read(file: &Path, source: &str) -> Result<Vec<Message>, Vec<Problem>> {
    let source = source.replace("\r\n", "\n");
    let reader = Reader { file, source: &source };
    match fluent_syntax::parser::parse(source.as_str()) {
        Ok(resource) => reader.messages(&resource),
        Err((_, errors)) => {
            Err(errors.iter().map(|error| reader.problem(line_at(&source, error.pos.start), in_words(error))).collect())
        }
    }
}

struct Reader<'s> {
    file: &'s Path,
    source: &'s str,
}

type Found<T> = Result<T, Problem>;

impl Reader<'_> {
    fn messages(&self, resource: &ast::Resource<&str>) -> Result<Vec<Message>, Vec<Problem>> {
        let mut messages: Vec<Message> = Vec::new();
        let mut problems = Vec::new();
        for entry in &resource.body {
            let found = match entry {
                Entry::Message(message) => self.message(message, &messages),
                Entry::Term(term) => Err(self.problem(
                    self.line_of(term.id.name),
                    format!("`-{}`: terms are not used, write the word itself", term.id.name),
                )),
                Entry::Junk { content } => Err(self.problem(self.line_of(content), "not a phrase")),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            };
            match found {
                Ok(message) => messages.push(message),
                Err(problem) => problems.push(problem),
            }
        }
        if problems.is_empty() { Ok(messages) } else { Err(problems) }
    }

    fn message(&self, message: &ast::Message<&str>, before: &[Message]) -> Found<Message> {
        let id = message.id.name;
        let line = self.line_of(id);
        self.name(id, line)?;
        if let Some(same) = before.iter().find(|same| same.id == id) {
            let what = format!("`{id}` stands on line {} already", same.line);
            return Err(self.problem(line, what));
        }
        if let Some(attribute) = message.attributes.first() {
            let line = self.line_of(attribute.id.name);
            let what = format!("`.{}`: give it an id of its own", attribute.id.name);
            return Err(self.problem(line, what));
        }
        let Some(pattern) = &message.value else {
            return Err(self.problem(line, format!("`{id}` has no text")));
        };
        let pieces = self.pieces(pattern, line)?;
        Ok(Message { id: id.to_owned(), line, pieces })
    }

    fn pieces(&self, pattern: &ast::Pattern<&str>, line: usize) -> Found<Vec<Piece>> {
        pattern
            .elements
            .iter()
            .map(|element| match element {
                PatternElement::TextElement { value } => Ok(Piece::Words((*value).to_owned())),
                PatternElement::Placeable { expression } => self.piece(expression, line),
            })
            .collect()
    }

    fn piece(&self, expression: &Expression<&str>, line: usize) -> Found<Piece> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, line),
            Expression::Select { selector, variants } => self.choice(selector, variants, line).map(Piece::Choice),
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>, line: usize) -> Found<Piece> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let text = fluent_syntax::unicode::unescape_unicode_to_string(value);
                Ok(Piece::Words(text.into_owned()))
            }
            InlineExpression::NumberLiteral { value } => Ok(Piece::Words((*value).to_owned())),
            InlineExpression::VariableReference { id } => self.place(id.name, None).map(Piece::Place),
            InlineExpression::FunctionReference { id, arguments } => self.call(id.name, arguments).map(Piece::Place),
            InlineExpression::Placeable { expression } => self.piece(expression, line),
            InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
                Err(self
                    .problem(self.line_of(id.name), format!("`{}`: phrases do not quote each other, write the words", id.name)))
            }
        }
    }

    fn call(&self, function: &str, arguments: &CallArguments<&str>) -> Found<Place> {
        let line = self.line_of(function);
        let kind = match function {
            "NUMBER" => Kind::Number,
            "DATE" => Kind::Date,
            "DATETIME" => Kind::DateTime,
            other => {
                let what = format!("{other}(…): only NUMBER, DATE and DATETIME are known");
                return Err(self.problem(line, what));
            }
        };
        match (arguments.positional.as_slice(), arguments.named.as_slice()) {
            ([InlineExpression::VariableReference { id }], []) => self.place(id.name, Some(kind)),
            (_, _) => Err(self.problem(line, format!("{function}(…) takes one placeholder and no more"))),
        }
    }

    fn place(&self, name: &str, kind: Option<Kind>) -> Found<Place> {
        let line = self.line_of(name);
        self.name(name, line)?;
        if name == "lang" {
            return Err(self.problem(line, "`$lang` is taken by the language itself"));
        }
        Ok(Place { name: name.to_owned(), kind, line })
    }

    fn choice(&self, selector: &InlineExpression<&str>, variants: &[ast::Variant<&str>], line: usize) -> Found<Choice> {
        let mut place = match self.inline(selector, line)? {
            Piece::Place(place) => place,
            Piece::Words(_) | Piece::Choice(_) => {
                return Err(self.problem(line, "only a placeholder can choose a form"));
            }
        };
        match place.kind {
            None | Some(Kind::Number) => place.kind = Some(Kind::Number),
            Some(Kind::Text | Kind::Date | Kind::DateTime) => {
                return Err(self.problem(place.line, "only a number can choose a form"));
            }
        }
        self.forms(place, variants)
    }

    fn forms(&self, place: Place, variants: &[ast::Variant<&str>]) -> Found<Choice> {
        let (mut exact, mut one, mut other) = (Vec::new(), None, None);
        for variant in variants {
            let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = &variant.key;
            let line = self.line_of(key);
            let pieces = self.pieces(&variant.value, line)?;
            let twice = match (*key, key.parse::<i64>()) {
                ("one", _) => one.replace(pieces).is_some(),
                ("other", _) => other.replace(pieces).is_some(),
                (_, Ok(number)) => {
                    let known = exact.iter().any(|(known, _)| *known == number);
                    exact.push((number, pieces));
                    known
                }
                (_, Err(_)) => {
                    let what = format!("[{key}]: a form is [one], [other] or a whole number");
                    return Err(self.problem(line, what));
                }
            };
            if twice || (variant.default && *key != "other") {
                let what = format!("[{key}]: each form stands once, and the general one is *[other]");
                return Err(self.problem(line, what));
            }
            if one.is_some() && exact.iter().any(|(number, _)| number.abs() == 1) {
                return Err(self.problem(line, "[1] and [one] are the same form"));
            }
        }
        let Some(other) = other else {
            return Err(self.problem(place.line, "*[other] is missing"));
        };
        Ok(Choice { place, exact, one, other })
    }

    /// Ids become names in Rust, so they hold small letters, figures and single hyphens.
    fn name(&self, id: &str, line: usize) -> Found<()> {
        let plain = id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if !plain || id.ends_with('-') || id.contains("--") {
            let what = format!("`{id}`: use small letters, figures and single hyphens");
            return Err(self.problem(line, what));
        }
        if RUST_KEEPS.contains(&id) {
            return Err(self.problem(line, format!("`{id}` is a word of Rust, choose another")));
        }
        Ok(())
    }

    fn problem(&self, line: usize, what: impl Into<String>) -> Problem {
        Problem::at(self.file, line, what)
    }

    /// The line of a slice of the source, which is how the parser hands out every name.
    fn line_of(&self, part: &str) -> usize {
        let at = (part.as_ptr() as usize).wrapping_sub(self.source.as_ptr() as usize);
        line_at(self.source, at)
    }
}

/// The parser shows an expected line break as itself, which one cannot see in one line.
fn in_words(error: &ParserError) -> String {
    let told = error.to_string();
    if told.contains('\n') { "a new line is missing here".to_owned() } else { told }
}

fn line_at(source: &str, at: usize) -> usize {
    let before = source.as_bytes().get(..at).unwrap_or_default();
    1 + before.iter().filter(|&&b| b == b'\n').count()
}

/// Keywords that no function and no argument can be called.
const RUST_KEEPS: [&str; 52] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut",
    "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "union",
];
