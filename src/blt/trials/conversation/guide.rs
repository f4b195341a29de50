//! The guide: what is told first, up to eight open questions, and which of them could kill the idea (rule T5).

use super::words;
use base::words::Lang;

/// Most questions in a guide: more cannot be talked about in twenty minutes.
pub const MOST_QUESTIONS: usize = 8;

/// What is asked, in the order it is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// What is told before the first question; may be empty.
    pub first: String,
    pub questions: Vec<Question>,
}

/// One open question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// 1, 2, 3 …
    pub number: i64,
    pub text: String,
    /// Whether the answer could end the idea.
    pub kills: bool,
}

/// The one of the ready questions that could kill the idea.
pub const READY_KILLS: usize = 7;

impl Guide {
    /// The ready guide: eight open questions that fit most solutions.
    pub fn ready(lang: Lang) -> Guide {
        let texts = [
            words::ready_1(lang),
            words::ready_2(lang),
            words::ready_3(lang),
            words::ready_4(lang),
            words::ready_5(lang),
            words::ready_6(lang),
            words::ready_7(lang),
            words::ready_8(lang),
        ];
        let texts = texts.map(str::to_owned).to_vec();
        Guide { first: words::ready_first(lang).to_owned(), questions: numbered(texts, Some(READY_KILLS - 1)) }
    }

    pub fn question(&self, number: i64) -> Option<&Question> {
        self.questions.iter().find(|q| q.number == number)
    }
}

/// Questions in their order; `kills` is the place of the one that could kill the idea.
pub fn numbered(texts: Vec<String>, kills: Option<usize>) -> Vec<Question> {
    let question = |(at, text): (usize, String)| Question {
        number: i64::try_from(at + 1).unwrap_or(i64::MAX),
        text,
        kills: kills == Some(at),
    };
    texts.into_iter().enumerate().map(question).collect()
}

/// Beginnings and turns that put the answer in somebody's mouth, in Bokmål, Nynorsk and English.
const LEADING: [&str; 32] = [
    "er du enig",
    "er du einig",
    "er du ikke",
    "er du ikkje",
    "synes du ikke",
    "syns du ikke",
    "synest du ikkje",
    "tykkjer du ikkje",
    "ville du ikke",
    "ville du ikkje",
    "ville det ikke",
    "ville det ikkje",
    "vil du ikke",
    "vil du ikkje",
    "er det ikke",
    "er det ikkje",
    "er ikke dette",
    "er ikkje dette",
    "hvor bra ",
    "hvor fint ",
    "hvor nyttig ",
    "kor bra ",
    "kor fint ",
    "kor nyttig ",
    "do you agree",
    "don't you",
    "wouldn't you",
    "wouldn't it",
    "isn't it",
    "isn't this",
    "how great ",
    "how useful ",
];

/// Does the question lead to an answer (rule T5: a test is no sales pitch)? It looks at turns of phrase only, so it is a nudge.
pub fn leads(question: &str) -> bool {
    let lower = question.to_lowercase().replace('’', "'");
    LEADING.iter().any(|turn| lower.contains(turn))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ready_guide_is_neutral_in_every_language_and_one_question_could_kill_the_idea() {
        for lang in Lang::ALL {
            let guide = Guide::ready(lang);
            assert_eq!(guide.questions.len(), MOST_QUESTIONS);
            assert!(guide.questions.iter().all(|q| !leads(&q.text)), "{lang:?}");
            assert_eq!(guide.questions.iter().filter(|q| q.kills).count(), 1);
        }
    }

    #[test]
    fn a_question_that_sells_is_noticed() {
        for sells in ["Ville det ikke vært fint med SMS?", "Hvor nyttig er dette for deg?", "Wouldn’t you like this?"] {
            assert!(leads(sells), "{sells}");
        }
        for open in ["Hva gjør du i dag?", "Hva ville fått deg til å la være?", "What do you do today?"] {
            assert!(!leads(open), "{open}");
        }
    }
}
