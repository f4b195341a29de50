//! Ready patterns that fill the plan, each with its own warnings (methods.md 39–43).

use super::{script::Pattern, words};
use crate::blt::trials::kinds::{Ready, Usual};
use base::words::Lang;

/// The first one is what a plan begins with.
pub(super) const ALL: [Ready; 5] = [
    Ready {
        slug: Pattern::User.slug(),
        name: words::user_name,
        about: words::user_about,
        // The same as for the kind itself, which the adviser reckons with.
        usual: Usual { people: 5, well: 4, minutes: 480, kroner: 0, days: 14 },
        fields: |lang| fields(lang, Pattern::User),
    },
    Ready {
        slug: Pattern::Role.slug(),
        name: words::role_name,
        about: words::role_about,
        usual: Usual { people: 4, well: 3, minutes: 180, kroner: 0, days: 7 },
        fields: |lang| fields(lang, Pattern::Role),
    },
    Ready {
        slug: Pattern::Wizard.slug(),
        name: words::wizard_name,
        about: words::wizard_about,
        usual: Usual { people: 5, well: 4, minutes: 240, kroner: 0, days: 14 },
        fields: |lang| fields(lang, Pattern::Wizard),
    },
    Ready {
        slug: Pattern::Shift.slug(),
        name: words::shift_name,
        about: words::shift_about,
        usual: Usual { people: 4, well: 3, minutes: 480, kroner: 0, days: 7 },
        fields: |lang| fields(lang, Pattern::Shift),
    },
    Ready {
        slug: Pattern::Loan.slug(),
        name: words::loan_name,
        about: words::loan_about,
        usual: Usual { people: 5, well: 4, minutes: 300, kroner: 0, days: 14 },
        fields: |lang| fields(lang, Pattern::Loan),
    },
];

impl Pattern {
    /// Its word in addresses and in the plan's form.
    pub const fn slug(self) -> &'static str {
        match self {
            Pattern::User => "brukertest",
            Pattern::Role => "rollespill",
            Pattern::Wizard => "gardin",
            Pattern::Shift => "vakt",
            Pattern::Loan => "utstyr",
        }
    }

    pub fn by_slug(slug: &str) -> Option<Pattern> {
        Pattern::ALL.iter().copied().find(|p| p.slug() == slug)
    }
}

pub(super) fn name(lang: Lang, pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::User => words::user_name(lang),
        Pattern::Role => words::role_name(lang),
        Pattern::Wizard => words::wizard_name(lang),
        Pattern::Shift => words::shift_name(lang),
        Pattern::Loan => words::loan_name(lang),
    }
}

/// What must be in order before anybody begins.
pub(super) fn warnings(lang: Lang, pattern: Pattern) -> Vec<&'static str> {
    match pattern {
        Pattern::User => vec![words::warn_free(lang), words::warn_names(lang)],
        Pattern::Role => vec![words::warn_invented(lang), words::warn_free(lang)],
        Pattern::Wizard => vec![words::warn_harm(lang), words::warn_sees(lang), words::warn_tell(lang)],
        Pattern::Shift => {
            vec![words::warn_safety(lang), words::warn_back(lang), words::warn_present(lang)]
        }
        Pattern::Loan => {
            vec![
                words::warn_binding(lang),
                words::warn_gain(lang),
                words::warn_stored(lang),
                words::warn_safe_use(lang),
                words::warn_safety(lang),
            ]
        }
    }
}

/// What the observer must not forget when the tasks are done.
pub(super) fn at_the_end(lang: Lang, pattern: Pattern) -> Option<&'static str> {
    match pattern {
        Pattern::User => None,
        Pattern::Role => Some(words::end_role(lang)),
        Pattern::Wizard => Some(words::end_wizard(lang)),
        Pattern::Shift => Some(words::end_shift(lang)),
        Pattern::Loan => Some(words::end_loan(lang)),
    }
}

/// Three tasks with what counts as done, and what is asked afterwards.
fn fields(lang: Lang, pattern: Pattern) -> Vec<(&'static str, String)> {
    let (tasks, questions) = match pattern {
        Pattern::User => (words::user_tasks(lang), words::user_questions(lang)),
        Pattern::Role => (words::role_tasks(lang), words::role_questions(lang)),
        Pattern::Wizard => (words::wizard_tasks(lang), words::wizard_questions(lang)),
        Pattern::Shift => (words::shift_tasks(lang), words::shift_questions(lang)),
        Pattern::Loan => (words::loan_tasks(lang), words::loan_questions(lang)),
    };
    let lines = |text: &str| text.split(" | ").map(|l| l.trim().to_owned()).collect::<Vec<_>>();
    let tasks = lines(tasks);
    let mut fields = vec![
        ("opplegg", pattern.slug().to_owned()),
        ("krav", (tasks.len() / 2).to_string()),
        ("etterpa", lines(questions).join("\n")),
    ];
    for (at, pair) in tasks.chunks(2).enumerate() {
        fields.push((super::plan::TEXTS[at], pair[0].clone()));
        fields.push((super::plan::DONE[at], pair.get(1).cloned().unwrap_or_default()));
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_has_three_tasks_that_say_what_counts_as_done() {
        for ready in &ALL {
            let pattern = Pattern::by_slug(ready.slug).expect("a pattern");
            for lang in Lang::ALL {
                let fields = (ready.fields)(lang);
                let filled = fields.iter().filter(|(name, value)| {
                    (super::super::plan::TEXTS.contains(name) || super::super::plan::DONE.contains(name)) && !value.is_empty()
                });
                assert_eq!(filled.count(), 6, "{} {lang:?}", ready.slug);
                assert!(warnings(lang, pattern).len() >= 2);
            }
        }
        assert_eq!(ALL.len(), Pattern::ALL.len());
    }
}
