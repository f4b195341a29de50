//! What an engine is asked for: tokens joined by "all of these" and "any of these".

/// A question to the index of words.
pub enum Expression {
    Any(Vec<String>),
    All(Vec<Expression>),
}

/// How an engine writes a token, "and" and "or". Tokens hold letters and digits only, so nothing in them needs care.
pub struct Spelling {
    pub quote: char,
    pub and: &'static str,
    pub or: &'static str,
}

impl Expression {
    pub fn written(&self, spelling: &Spelling) -> String {
        let quote = spelling.quote;
        match self {
            Expression::Any(tokens) => {
                let tokens: Vec<String> = tokens.iter().map(|token| format!("{quote}{token}{quote}")).collect();
                format!("({})", tokens.join(spelling.or))
            }
            Expression::All(parts) => {
                let parts: Vec<String> = parts.iter().map(|part| part.written(spelling)).collect();
                format!("({})", parts.join(spelling.and))
            }
        }
    }
}
