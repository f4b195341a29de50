//! What a practical test is: its tasks, what an observer notes of one person, and what the rule of the plan says about it.

use crate::blt::{
    journeys::Group,
    trials::trial::{Says, Trial},
};
use base::{clock::Time, db::text_enum, id::Id};

/// Most tasks in one test: more than this, and people get tired.
pub const MOST_TASKS: usize = 8;
/// Statements in the usability scale.
pub const STATEMENTS: usize = 10;
/// Most problems noted of one person.
pub const MOST_PROBLEMS: usize = 12;
/// The longest time a task may take, a month: borrowed equipment may be in use for weeks.
const LONGEST: i64 = 31 * 24 * 3600;

/// The ready patterns of a practical test (methods.md 39–43).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pattern {
    /// One person, some tasks, one who watches.
    User,
    /// The situation is played, twice and with other roles.
    Role,
    /// A person does by hand what a machine would do.
    Wizard,
    /// One shift or one visit on an ordinary day.
    Shift,
    /// Equipment that is borrowed before anything is bought.
    Loan,
}

text_enum!(Pattern { User = "user", Role = "role", Wizard = "wizard", Shift = "shift", Loan = "loan" });

/// How a task went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Went {
    Alone,
    Helped,
    Not,
}

text_enum!(Went { Alone = "alone", Helped = "helped", Not = "not" });

impl Went {
    /// The word the observer's form sends.
    pub fn slug(self) -> &'static str {
        match self {
            Went::Alone => "selv",
            Went::Helped => "hjelp",
            Went::Not => "ikke",
        }
    }

    pub fn by_slug(slug: &str) -> Option<Went> {
        Went::ALL.iter().copied().find(|w| w.slug() == slug)
    }
}

/// What one person's session says about what the team believes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    For,
    Against,
    Unclear,
}

text_enum!(Outcome { For = "for", Against = "against", Unclear = "unclear" });

impl Outcome {
    pub fn slug(self) -> &'static str {
        match self {
            Outcome::For => "for",
            Outcome::Against => "mot",
            Outcome::Unclear => "usikker",
        }
    }

    pub fn by_slug(slug: &str) -> Option<Outcome> {
        Outcome::ALL.iter().copied().find(|o| o.slug() == slug)
    }

    pub fn says(self) -> Says {
        match self {
            Outcome::For => Says::For,
            Outcome::Against => Says::Against,
            Outcome::Unclear => Says::Unclear,
        }
    }
}

/// Something a participant is asked to do.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Task {
    /// 1, 2, 3 …
    pub number: i64,
    pub text: String,
    /// What counts as done.
    pub done_when: String,
}

/// The plan of a practical test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    pub pattern: Pattern,
    /// So many tasks without help speak for what the team believes.
    pub needed: i64,
    /// Whether the usability scale is asked.
    pub sus: bool,
    /// What is asked afterwards, one question a line.
    pub questions: String,
    pub tasks: Vec<Task>,
}

/// How one person fared with one task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    pub task: i64,
    /// Null when it was not tried.
    pub went: Option<Went>,
    pub seconds: Option<i64>,
    pub help: String,
}

/// One participant as the observer saw them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Made on the device; it tells no time.
    pub id: Id<Session>,
    /// The beginning of the day.
    pub day: Time,
    pub group: Group,
    pub proposed: Outcome,
    pub outcome: Outcome,
    pub ease: Option<i64>,
    /// Ten answers from 1 to 5.
    pub sus: Option<String>,
    pub said: String,
    pub surprise: String,
    pub quarantined: bool,
    pub attempts: Vec<Attempt>,
    pub problems: Vec<String>,
}

impl Session {
    /// Everything that was written in words, for the guard.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        let helps = self.attempts.iter().map(|a| a.help.as_str());
        [self.said.as_str(), &self.surprise].into_iter().chain(helps).chain(self.problems.iter().map(String::as_str))
    }
}

impl Script {
    /// The rule of the plan: enough tasks without help speak for it, enough only with help leaves it open, else against.
    /// What was not tried might have gone well.
    pub fn proposes(&self, attempts: &[Attempt]) -> Outcome {
        let count = |went: Option<Went>| attempts.iter().filter(|a| a.went == went).count() as i64;
        let tried = count(Some(Went::Alone)) + count(Some(Went::Helped)) + count(Some(Went::Not));
        let untried = self.tasks.len() as i64 - tried;
        if count(Some(Went::Alone)) >= self.needed {
            Outcome::For
        } else if count(Some(Went::Alone)) + count(Some(Went::Helped)) + untried >= self.needed {
            Outcome::Unclear
        } else {
            Outcome::Against
        }
    }

    /// A number for the tasks as they stand: a form made before they were changed carries another.
    pub fn edition(&self) -> u64 {
        let mut sum: u64 = 0xcbf2_9ce4_8422_2325;
        let mut add = |text: &str| {
            for byte in text.bytes().chain([0]) {
                sum = (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        };
        add(&format!("{} {}", self.needed, self.sus));
        for task in &self.tasks {
            add(&task.text);
            add(&task.done_when);
        }
        sum
    }

    pub fn of(trial: &Trial, tasks: Vec<Task>) -> Script {
        let needed = tasks.len() as i64;
        let first = Task { number: 1, text: trial.title.clone(), done_when: String::new() };
        let tasks = if tasks.is_empty() { vec![first] } else { tasks };
        Script { pattern: Pattern::User, needed: needed.max(1), sus: false, questions: String::new(), tasks }
    }
}

/// A time as it is written, minutes and seconds or hours too: `1:30`, `1:02:30`.
///
/// # Errors
/// It is no such time, or longer than a month.
pub fn seconds_of(typed: &str) -> Result<Option<i64>, ()> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let parts: Vec<i64> = typed.split(':').map(whole).collect::<Result<_, ()>>()?;
    let seconds = match parts[..] {
        [minutes, seconds] if seconds < 60 => minutes.checked_mul(60).and_then(|m| m.checked_add(seconds)),
        [hours, minutes, seconds] if minutes < 60 && seconds < 60 => {
            hours.checked_mul(3600).and_then(|h| h.checked_add(minutes * 60 + seconds))
        }
        _ => None,
    };
    seconds.filter(|s| (1..=LONGEST).contains(s)).map(Some).ok_or(())
}

fn whole(part: &str) -> Result<i64, ()> {
    let part = part.trim();
    let figures = !part.is_empty() && part.len() <= 6 && part.bytes().all(|b| b.is_ascii_digit());
    if figures { part.parse().map_err(|_| ()) } else { Err(()) }
}

/// The same back: `1:30`.
pub fn clock_of(seconds: i64) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds % 3600 / 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn script(tasks: i64, needed: i64) -> Script {
        let task = |number| Task { number, text: format!("{number}"), done_when: String::new() };
        let tasks = (1..=tasks).map(task).collect();
        Script { pattern: Pattern::User, needed, sus: false, questions: String::new(), tasks }
    }

    fn attempts(went: &[Option<Went>]) -> Vec<Attempt> {
        (1..).zip(went).map(|(task, went)| Attempt { task, went: *went, seconds: None, help: String::new() }).collect()
    }

    #[test]
    fn the_rule_counts_what_went_without_help() {
        let (alone, helped, not) = (Some(Went::Alone), Some(Went::Helped), Some(Went::Not));
        let three = script(3, 2);
        assert_eq!(three.proposes(&attempts(&[alone, alone, not])), Outcome::For);
        assert_eq!(three.proposes(&attempts(&[alone, helped, not])), Outcome::Unclear);
        assert_eq!(three.proposes(&attempts(&[alone, not, not])), Outcome::Against);
        assert_eq!(three.proposes(&attempts(&[alone, not, None])), Outcome::Unclear, "the third was not tried");
        assert_eq!(three.proposes(&attempts(&[not, not, None])), Outcome::Against);
    }

    #[test]
    fn a_time_is_written_with_a_colon() {
        assert_eq!(seconds_of("1:30"), Ok(Some(90)));
        assert_eq!(seconds_of(" 1:02:03 "), Ok(Some(3723)));
        assert_eq!(seconds_of(""), Ok(None));
        for wrong in ["90", "1:60", "0:00", "1.30", "-1:30", "1:", ":5", "9999999:00", "1:2:3:4", "\u{661}:30"] {
            assert_eq!(seconds_of(wrong), Err(()), "{wrong}");
        }
        assert_eq!((clock_of(90), clock_of(3723)), ("1:30".to_owned(), "1:02:03".to_owned()));
    }

    #[test]
    fn another_task_makes_another_edition() {
        let mut changed = script(2, 2);
        assert_eq!(changed.edition(), script(2, 2).edition());
        changed.tasks[1].done_when = "Ferdig".to_owned();
        assert_ne!(changed.edition(), script(2, 2).edition());
    }
}
