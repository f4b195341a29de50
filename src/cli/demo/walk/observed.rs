//! The script of a practical test, and what was seen of each participant.

use crate::{
    blt::trials::{
        Trial,
        practical::{Attempt, Outcome, Pattern, Script, Session, TakeSession, Went},
    },
    cli::demo::pen::{Pen, Word},
};
use anyhow::ensure;
use base::{clock::Time, web::Posted};
use serde::Deserialize;

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ScriptText {
    pattern: Word,
    needed: i64,
    #[serde(default)]
    sus: bool,
    #[serde(default)]
    after: Vec<String>,
    /// Each task, and what counts as done.
    tasks: Vec<(String, String)>,
}

/// One participant; an empty word is a task that was not tried, 0 seconds a time nobody took.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SessionText {
    went: Vec<String>,
    #[serde(default)]
    seconds: Vec<i64>,
    #[serde(default)]
    help: Vec<String>,
    ease: Option<i64>,
    sus: Option<String>,
    #[serde(default)]
    said: String,
    #[serde(default)]
    surprise: String,
    #[serde(default)]
    problems: Vec<String>,
    outcome: Option<Word>,
    on: Option<i64>,
}

impl ScriptText {
    /// The script as the plan's form sends it.
    pub fn posted(&self) -> anyhow::Result<Posted> {
        let mut fields = vec![
            ("opplegg".to_owned(), self.pattern.read(Pattern::from_text)?.slug().to_owned()),
            ("krav".to_owned(), self.needed.to_string()),
            ("etterpa".to_owned(), self.after.join("\n")),
        ];
        if self.sus {
            fields.push(("sus".to_owned(), "on".to_owned()));
        }
        for (number, (text, done_when)) in (1..).zip(&self.tasks) {
            let name = |field: &str| if number == 1 { field.to_owned() } else { format!("{field}{number}") };
            fields.push((name("oppgave"), text.clone()));
            fields.push((name("ferdig"), done_when.clone()));
        }
        Ok(fields.into_iter().collect())
    }
}

/// Everybody who was observed, each on their day.
pub(super) async fn watch(
    pen: &mut Pen<'_>,
    by: &str,
    trial: &Trial,
    script: &Script,
    sessions: &[SessionText],
) -> anyhow::Result<()> {
    for text in sessions {
        let at = Time::start_of(pen.at(text.on).date());
        let attempts = text.attempts()?;
        let proposed = script.proposes(&attempts);
        let outcome = text.outcome.as_ref().map_or(Ok(proposed), |word| word.read(Outcome::from_text))?;
        let session = Session {
            id: pen.id(at),
            day: at,
            group: trial.group,
            proposed,
            outcome,
            ease: text.ease,
            sus: text.sus.clone(),
            said: text.said.clone(),
            surprise: text.surprise.clone(),
            quarantined: false,
            attempts,
            problems: text.problems.clone(),
        };
        let take = TakeSession {
            organisation: pen.organisation.id,
            journey: trial.journey_id,
            trial: trial.id,
            version: trial.version,
            session,
            by: pen.person(by)?,
            at,
        };
        ensure!(pen.write(take).await?, "a participant was not taken");
    }
    Ok(())
}

impl SessionText {
    fn attempts(&self) -> anyhow::Result<Vec<Attempt>> {
        let one = |(at, word): (usize, &String)| {
            ensure!(word.is_empty() || Went::from_text(word).is_some(), "'{word}' is not how a task goes");
            Ok(Attempt {
                task: at as i64 + 1,
                went: Went::from_text(word),
                seconds: self.seconds.get(at).copied().filter(|s| *s > 0),
                help: self.help.get(at).cloned().unwrap_or_default(),
            })
        };
        self.went.iter().enumerate().map(one).collect()
    }
}
