//! The questions of a test, and what people answered.

use crate::{
    blt::trials::{
        Trial,
        question::{Answer, Kind, Reply, TakeAnswers},
    },
    cli::demo::pen::{Pen, Word},
};
use anyhow::ensure;
use base::{clock::Time, web::Posted};
use serde::Deserialize;

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionText {
    kind: Word,
    text: String,
    #[serde(default)]
    options: Vec<String>,
}

/// One person's answers: a value for each question, as they are kept, and empty where it was passed over.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AnswerText {
    values: Vec<String>,
    comment: Option<String>,
    on: Option<i64>,
}

/// The questions as the plan's form sends them, after the fields of another kind of test.
pub(super) fn posted(questions: &[QuestionText], mut fields: Vec<(String, String)>) -> anyhow::Result<Posted> {
    for (number, question) in (1..).zip(questions) {
        let name = |field: &str| if number == 1 { field.to_owned() } else { format!("{field}{number}") };
        fields.push((name("sporsmal"), question.text.clone()));
        fields.push((name("svartype"), question.kind.read(Kind::from_text)?.slug().to_owned()));
        fields.push((name("svarvalg"), question.options.join("\n")));
    }
    Ok(fields.into_iter().collect())
}

/// Everybody's answers, each on its day.
pub(super) async fn give(pen: &mut Pen<'_>, trial: &Trial, answers: &[AnswerText]) -> anyhow::Result<()> {
    for answer in answers {
        let at = Time::start_of(pen.at(answer.on).date());
        let reply = |(question, value): (i64, &String)| Reply {
            question,
            value: Some(value.clone()).filter(|v| !v.is_empty()),
            comment: answer.comment.clone().filter(|_| question == 1),
            quarantined: false,
        };
        let taken = pen
            .write(TakeAnswers(vec![Answer {
                id: pen.id(at),
                organisation: pen.organisation.id,
                trial: trial.id,
                version: trial.version,
                locks: true,
                day: at,
                replies: (1..).zip(&answer.values).map(reply).collect(),
                who: None,
            }]))
            .await?;
        ensure!(taken.len() == 1, "an answer was not taken");
    }
    Ok(())
}
