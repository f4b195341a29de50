//! Cuts SQL into words, quoted names, texts, comments and signs, so that words can be replaced safely.

/// A piece of SQL; all pieces in a row are the whole text again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::db) enum Token<'s> {
    Word(&'s str),
    QuotedName(&'s str),
    Text(&'s str),
    /// White space and comments.
    Gap(&'s str),
    Sign(&'s str),
}

impl<'s> Token<'s> {
    pub(in crate::db) fn text(self) -> &'s str {
        match self {
            Token::Word(text) | Token::QuotedName(text) | Token::Text(text) | Token::Gap(text) | Token::Sign(text) => text,
        }
    }

    pub(in crate::db) fn is_word(self, word: &str) -> bool {
        matches!(self, Token::Word(text) if text.eq_ignore_ascii_case(word))
    }

    pub(in crate::db) fn is_name(self) -> bool {
        matches!(self, Token::Word(_) | Token::QuotedName(_))
    }
}

pub(in crate::db) fn tokens(sql: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = sql;
    while let Some(first) = rest.chars().next() {
        let (token, length) = next(rest, first);
        tokens.push(token);
        rest = &rest[length..];
    }
    tokens
}

fn next(rest: &str, first: char) -> (Token<'_>, usize) {
    if rest.starts_with("--") {
        let length = rest.find('\n').unwrap_or(rest.len());
        return (Token::Gap(&rest[..length]), length);
    }
    if rest.starts_with("/*") {
        let length = rest.find("*/").map_or(rest.len(), |at| at + 2);
        return (Token::Gap(&rest[..length]), length);
    }
    if first.is_whitespace() {
        let length = rest.find(|symbol: char| !symbol.is_whitespace()).unwrap_or(rest.len());
        return (Token::Gap(&rest[..length]), length);
    }
    if first.is_alphabetic() || first == '_' {
        let length = rest.find(|symbol: char| !symbol.is_alphanumeric() && symbol != '_').unwrap_or(rest.len());
        return (Token::Word(&rest[..length]), length);
    }
    if first == '\'' || first == '"' {
        let length = rest[1..].find(first).map_or(rest.len(), |at| at + 2);
        let token = if first == '"' { Token::QuotedName(&rest[..length]) } else { Token::Text(&rest[..length]) };
        return (token, length);
    }
    (Token::Sign(&rest[..first.len_utf8()]), first.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_pieces_in_a_row_are_the_text_again() {
        let sql = "create table æ (id bigint, -- it's\n name text default 'it''s; (x' /* ; */);";
        assert_eq!(tokens(sql).iter().map(|token| token.text()).collect::<String>(), sql);
    }
}
