//! What a question is, which answers it takes, and what they say about the assumption.

use crate::blt::trials::trial::{MOST_IN_LINE, Says};
use base::{
    db::text_enum,
    text::{self, TextProblem},
};

/// Most questions in one test: more is a survey, and people give up.
pub const MOST_QUESTIONS: usize = 8;
/// Most options in a choice.
pub const MOST_OPTIONS: usize = 8;
/// Most letters in an answer or a comment.
pub const MOST_ANSWER: usize = 1000;
/// Behind an option that supports the assumption, in the form and in the table.
const STAR: char = '*';

/// What kind of answer a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    YesNo,
    /// From 1 to 5.
    Scale,
    /// One of several.
    Choice,
    Text,
}

text_enum!(Kind { YesNo = "yes_no", Scale = "scale", Choice = "choice", Text = "text" });

impl Kind {
    /// The word the plan's form sends.
    pub fn slug(self) -> &'static str {
        match self {
            Kind::YesNo => "ja_nei",
            Kind::Scale => "skala",
            Kind::Choice => "valg",
            Kind::Text => "tekst",
        }
    }

    pub fn by_slug(slug: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|k| k.slug() == slug)
    }
}

/// One of several answers to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub text: String,
    /// Whether it speaks for what the team believes.
    pub supports: bool,
}

/// A question as people are asked it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// 1, 2, 3 …
    pub number: i64,
    pub kind: Kind,
    pub text: String,
    pub options: Vec<Choice>,
    /// Whether no, or a low number, is what supports the assumption.
    pub reversed: bool,
}

/// Why an answer is not one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAnswer {
    Missing,
    /// Not one of those there are.
    Unknown,
    TooLong {
        found: usize,
        max: usize,
    },
}

/// The answers to a yes-or-no question: as sent, and as kept.
const YES_NO: [(&str, &str, Says); 3] =
    [("ja", "yes", Says::For), ("nei", "no", Says::Against), ("vet_ikke", "unknown", Says::Unclear)];

/// Options as they are written: one a line, a star behind those that support the assumption.
pub fn options_of(lines: &str) -> Vec<Choice> {
    let option = |line: &str| {
        let line = line.trim();
        let text = line.trim_end_matches(STAR).trim_end();
        Choice { text: text.to_owned(), supports: line.ends_with(STAR) }
    };
    lines.lines().map(option).filter(|o| !o.text.is_empty()).collect()
}

/// The same lines back.
pub fn lines_of(options: &[Choice]) -> String {
    let line = |o: &Choice| if o.supports { format!("{} {STAR}", o.text) } else { o.text.clone() };
    options.iter().map(line).collect::<Vec<_>>().join("\n")
}

impl Question {
    /// What was sent, as it is kept; `None` for a question passed over, which only the first one may not be.
    ///
    /// # Errors
    /// Why it is not an answer to this question.
    pub fn answer(&self, typed: &str) -> Result<Option<String>, NoAnswer> {
        let typed = typed.trim();
        if typed.is_empty() {
            return if self.number == 1 { Err(NoAnswer::Missing) } else { Ok(None) };
        }
        let found = match self.kind {
            Kind::YesNo => YES_NO.iter().find(|(sent, ..)| *sent == typed).map(|(_, kept, _)| (*kept).to_owned()),
            Kind::Scale => number_within(typed, 5),
            Kind::Choice => number_within(typed, self.options.len()),
            Kind::Text => return self.words(typed),
        };
        found.map(Some).ok_or(NoAnswer::Unknown)
    }

    fn words(&self, typed: &str) -> Result<Option<String>, NoAnswer> {
        match text::clean(typed, MOST_ANSWER) {
            Ok(text) => Ok(Some(text)),
            Err(TextProblem::TooLong { max, found }) => Err(NoAnswer::TooLong { found, max }),
            Err(TextProblem::Empty) if self.number == 1 => Err(NoAnswer::Missing),
            Err(TextProblem::Empty) => Ok(None),
        }
    }

    /// What a kept answer says about the assumption. Words must be read by somebody, so they say nothing by themselves.
    pub fn says(&self, kept: &str) -> Says {
        let says = match self.kind {
            Kind::YesNo => YES_NO.iter().find(|(_, k, _)| *k == kept).map_or(Says::Unclear, |(.., says)| *says),
            Kind::Scale => match kept {
                "4" | "5" => Says::For,
                "1" | "2" => Says::Against,
                _ => Says::Unclear,
            },
            Kind::Choice => return self.says_option(kept),
            Kind::Text => return Says::Unclear,
        };
        match says {
            Says::For if self.reversed => Says::Against,
            Says::Against if self.reversed => Says::For,
            Says::For | Says::Against | Says::Unclear => says,
        }
    }

    /// Without a star anywhere, a choice tells what people prefer and not whether the assumption holds.
    fn says_option(&self, kept: &str) -> Says {
        if !self.options.iter().any(|o| o.supports) {
            return Says::Unclear;
        }
        let option = kept.parse::<usize>().ok().and_then(|n| self.options.get(n.checked_sub(1)?));
        match option {
            Some(Choice { supports: true, .. }) => Says::For,
            Some(Choice { supports: false, .. }) => Says::Against,
            None => Says::Unclear,
        }
    }

    /// The values that can be chosen, as sent.
    pub fn values(&self) -> Vec<String> {
        match self.kind {
            Kind::YesNo => YES_NO.iter().map(|(sent, ..)| (*sent).to_owned()).collect(),
            Kind::Scale => (1..=5).map(|n| n.to_string()).collect(),
            Kind::Choice => (1..=self.options.len()).map(|n| n.to_string()).collect(),
            Kind::Text => Vec::new(),
        }
    }

    /// A value as it is kept, for counting; words have none.
    pub fn kept(&self, sent: &str) -> String {
        match self.kind {
            Kind::YesNo => YES_NO.iter().find(|(s, ..)| *s == sent).map_or_else(String::new, |(_, kept, _)| (*kept).to_owned()),
            Kind::Scale | Kind::Choice | Kind::Text => sent.to_owned(),
        }
    }
}

fn number_within(typed: &str, most: usize) -> Option<String> {
    let number: usize = typed.parse().ok()?;
    (1..=most).contains(&number).then(|| number.to_string())
}

/// The question whose answer counts for or against: the first that is not free text, else the first.
pub fn deciding(questions: &[Question]) -> Option<&Question> {
    questions.iter().find(|q| q.kind != Kind::Text).or(questions.first())
}

/// A number for the questions as they stand: a form made before they were changed carries another.
pub fn edition(questions: &[Question]) -> u64 {
    let mut sum: u64 = 0xcbf2_9ce4_8422_2325;
    let mut add = |text: &str| {
        for byte in text.bytes().chain([0]) {
            sum = (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for question in questions {
        add(question.kind.as_str());
        add(&question.text);
        question.options.iter().for_each(|o| add(&o.text));
    }
    sum
}

/// Whether a line is short enough to be an option.
pub fn fits(option: &Choice) -> bool {
    option.text.chars().count() <= MOST_IN_LINE / 3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(kind: Kind) -> Question {
        Question {
            number: 1,
            kind,
            text: "Ville dette hjulpet deg?".to_owned(),
            options: options_of("Langbord *\n\n  To og to\nHjemme *"),
            reversed: false,
        }
    }

    #[test]
    fn only_answers_that_are_there_are_taken() {
        assert_eq!(question(Kind::YesNo).answer(" ja "), Ok(Some("yes".to_owned())));
        assert_eq!(question(Kind::YesNo).answer("17"), Err(NoAnswer::Unknown));
        assert_eq!(question(Kind::Scale).answer("5"), Ok(Some("5".to_owned())));
        assert_eq!(question(Kind::Scale).answer("6"), Err(NoAnswer::Unknown));
        assert_eq!(question(Kind::Choice).answer("4"), Err(NoAnswer::Unknown));
        assert_eq!(question(Kind::Choice).answer("3"), Ok(Some("3".to_owned())));
        assert_eq!(question(Kind::Text).answer("\u{0}"), Err(NoAnswer::Missing));
        assert!(matches!(question(Kind::Text).answer(&"x".repeat(1001)), Err(NoAnswer::TooLong { found: 1001, max: 1000 })));
    }

    #[test]
    fn only_the_first_question_must_be_answered() {
        assert_eq!(question(Kind::Scale).answer(""), Err(NoAnswer::Missing));
        assert_eq!(Question { number: 2, ..question(Kind::Scale) }.answer(""), Ok(None));
    }

    #[test]
    fn answers_speak_for_against_or_neither() {
        let says = |kind, kept: &str| question(kind).says(kept);
        assert_eq!(
            [says(Kind::YesNo, "yes"), says(Kind::YesNo, "no"), says(Kind::YesNo, "unknown")],
            [Says::For, Says::Against, Says::Unclear]
        );
        assert_eq!(
            [says(Kind::Scale, "4"), says(Kind::Scale, "2"), says(Kind::Scale, "3")],
            [Says::For, Says::Against, Says::Unclear]
        );
        assert_eq!(
            [says(Kind::Choice, "1"), says(Kind::Choice, "2"), says(Kind::Text, "ja")],
            [Says::For, Says::Against, Says::Unclear]
        );
        let reversed = Question { reversed: true, ..question(Kind::YesNo) };
        assert_eq!(reversed.says("no"), Says::For);
    }

    #[test]
    fn options_read_back_as_they_were_written() {
        let options = options_of("Langbord *\n\n  To og to\nHjemme *");
        assert_eq!(lines_of(&options), "Langbord *\nTo og to\nHjemme *");
        let unmarked = Question { options: options_of("A\nB"), ..question(Kind::Choice) };
        assert_eq!(unmarked.says("1"), Says::Unclear);
    }

    #[test]
    fn changed_words_are_another_edition() {
        let one = [question(Kind::YesNo)];
        let other = [Question { text: "Ville du brukt det?".to_owned(), ..question(Kind::YesNo) }];
        assert_eq!(edition(&one), edition(&one.clone()));
        assert_ne!(edition(&one), edition(&other));
    }
}
