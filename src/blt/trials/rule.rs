//! The rule of a plan: what counts as "it worked for this person", how sure the team wants to be, and what is at stake.

use super::{
    trial::{MOST_IN_LINE, Purchase, Trial},
    words,
};
use crate::{
    blt::yardstick::{Preset, Yardstick},
    people::Visit,
};
use base::{
    page::form::{Problems, clean, clean_optional, whole_number},
    web::Posted,
};
use evidence::worth::{Ahead, flip};

/// More kroner than any municipality spends on one solution.
const MOST_AT_STAKE: i64 = 100_000_000_000;
/// More people than any test asks for.
const MOST_NEEDED: u64 = 200;

/// A plan's rule as the form's fields.
pub fn fields_of(trial: &Trial) -> Vec<(&'static str, String)> {
    let kroner = |k: Option<i64>| k.map(|k| k.to_string()).unwrap_or_default();
    vec![
        ("regel", trial.rule.clone()),
        ("sikker", trial.preset.as_str().to_owned()),
        ("innforing", kroner(trial.adopt_kroner)),
        ("verdi", kroner(trial.benefit_kroner)),
        ("kjop", trial.purchase.as_str().to_owned()),
        ("kjop_hvor", trial.purchase_reference.clone().unwrap_or_default()),
    ]
}

/// Takes what was typed about the rule into a plan that has no answers yet. A form without the rule says nothing about it.
pub fn take(visit: &Visit, posted: &Posted, new: &mut Trial, problems: &mut Problems) {
    if !posted.has("regel") {
        return;
    }
    let lang = visit.lang;
    new.rule = problems.take("regel", clean(lang, posted.get("regel"), MOST_IN_LINE)).unwrap_or_default();
    new.preset = Preset::from_text(posted.get("sikker")).unwrap_or(new.kind.usual_preset());
    let mut kroner = |name: &'static str| {
        let typed = posted.get(name);
        if typed.trim().is_empty() { None } else { problems.take(name, whole_number(lang, typed, 0, MOST_AT_STAKE)) }
    };
    new.adopt_kroner = kroner("innforing");
    new.benefit_kroner = kroner("verdi");
    new.purchase = Purchase::from_text(posted.get("kjop")).unwrap_or(Purchase::None);
    new.purchase_reference = problems.take("kjop_hvor", clean_optional(lang, posted.get("kjop_hvor"), MOST_IN_LINE)).flatten();
}

/// Notes that a form from before the first answer would change what that answer settled.
pub fn note_locked(visit: &Visit, old: &Trial, posted: &Posted, problems: &mut Problems) {
    let mut wished = old.clone();
    take(visit, posted, &mut wished, &mut Problems::none());
    if wished != *old {
        problems.add("regel", words::rule_locked(visit.lang));
    }
}

/// So many people are enough when it works for every one of them; none when no test could be so large.
pub fn fewest(yardstick: &Yardstick, preset: Preset) -> Option<i64> {
    let (plan, pooling) = (yardstick.plan(preset), yardstick.pooling(preset, &[]));
    let ahead = Ahead::of((&[], &pooling), &plan, yardstick.limits(preset).grade).ok()?;
    let people = flip(&ahead, MOST_NEEDED).ok()?.works_in?;
    i64::try_from(people).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_people_are_needed_as_the_specification_says() {
        let needed: Vec<Option<i64>> = Preset::ALL.iter().map(|p| fewest(&Yardstick::specified(), *p)).collect();
        assert_eq!(needed, [Some(4), Some(6), Some(14), Some(17)]);
    }
}
