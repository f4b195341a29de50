//! What may be said about what is known: one sentence first, and chances as so many of so many.

use super::{known::Known, words};
use base::words::{self as shared, Lang};
use evidence::{
    belief::Kind,
    verdict::{Reason, Sign, Verdict, freq},
};

/// The sentence of the verdict (the specification's §16).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sentence {
    NoEvidence,
    OnlySay,
    OnlyOld,
    NotEnough,
    Works,
    DoesNot,
}

impl Sentence {
    /// The key that is kept with a decision.
    pub fn key(self) -> &'static str {
        match self {
            Sentence::NoEvidence => "no_evidence",
            Sentence::OnlySay => "only_say",
            Sentence::OnlyOld => "only_old",
            Sentence::NotEnough => "not_enough",
            Sentence::Works => "works",
            Sentence::DoesNot => "does_not",
        }
    }
}

impl Known {
    pub fn sentence(&self) -> Sentence {
        match self.weighed.decision.verdict {
            Verdict::Works => Sentence::Works,
            Verdict::DoesNot => Sentence::DoesNot,
            Verdict::NotEnough => match self.weighed.decision.reasons.first() {
                Some(Reason::NoEvidence) => Sentence::NoEvidence,
                Some(Reason::OnlySay) => Sentence::OnlySay,
                Some(Reason::OnlyOld) => Sentence::OnlyOld,
                Some(Reason::TooFewPeople | Reason::NotSureEnough | Reason::GuardNotMet) | None => Sentence::NotEnough,
            },
        }
    }

    /// The verdict's word in the library's contract.
    pub fn verdict(&self) -> &'static str {
        match self.weighed.decision.verdict {
            Verdict::Works => "works",
            Verdict::NotEnough => "not_enough",
            Verdict::DoesNot => "does_not",
        }
    }

    /// Sure enough for one who had looked once. To say that the chance is as wanted and yet too small would sound like a mistake.
    fn waits_for_guard_only(&self) -> bool {
        self.weighed.decision.reasons == [Reason::GuardNotMet]
    }

    /// Whether the decision asks only for what people say or react to, so that nobody has "succeeded" in anything.
    pub fn is_about_saying(&self) -> bool {
        self.scales.yardstick.limits(self.preset()).grade < Kind::Model
    }
}

/// The verdict in one sentence.
pub fn verdict_sentence(lang: Lang, known: &Known) -> String {
    let d = &known.weighed.decision;
    let limits = known.scales.yardstick.limits(known.preset());
    let (goal, wanted) = (of_hundred(lang, limits.works_for), of_hundred(lang, limits.sure));
    let (s, n, says) = (whole(d.guard_s), whole(d.guard_n), known.is_about_saying());
    match known.sentence() {
        Sentence::NoEvidence => words::no_evidence(lang).to_owned(),
        Sentence::OnlySay => words::only_say(lang, whole(d.all_n), &tenths_down(lang, d.s_eff + d.f_eff)),
        Sentence::OnlyOld => words::only_old(lang).to_owned(),
        Sentence::NotEnough if known.waits_for_guard_only() && says => words::nearly_say(lang, s, n),
        Sentence::NotEnough if known.waits_for_guard_only() => words::nearly(lang, s, n),
        Sentence::NotEnough if says => words::not_enough_say(lang, s, n, &chance(lang, d.p_low), &goal, &wanted),
        Sentence::NotEnough => words::not_enough(lang, s, n, &chance(lang, d.p_low), &goal, &wanted),
        Sentence::Works if says => words::works_say(lang, s, n),
        Sentence::Works => words::works(lang, s, n),
        Sentence::DoesNot => words::does_not(lang, whole(d.all_s), whole(d.all_n)),
    }
}

/// How often "it works" would be wrong; nothing until it is said.
pub(super) fn promise(lang: Lang, known: &Known) -> Option<String> {
    let limits = known.scales.yardstick.limits(known.preset());
    let (goal, wrong) = (of_hundred(lang, limits.works_for), 100 - limits.sure);
    let says = known.is_about_saying();
    let said = if says { words::works_promise_say(lang, &goal, wrong) } else { words::works_promise(lang, &goal, wrong) };
    (known.sentence() == Sentence::Works).then_some(said)
}

/// A certainty as so many of so many, always rounded down.
pub(super) fn chance(lang: Lang, p: f64) -> String {
    match freq(p) {
        Ok(f) => match f.sign {
            Sign::Less => words::chance_less(lang).to_owned(),
            Sign::Exact => words::chance_exact(lang, whole(f.x), whole(f.of)),
            Sign::More => words::chance_more(lang).to_owned(),
        },
        Err(_) => words::chance_less(lang).to_owned(),
    }
}

/// So many of ten, when it comes out even.
pub(super) fn of_hundred(lang: Lang, share: i64) -> String {
    if share % 10 == 0 { words::of_ten(lang, share / 10) } else { words::of_hundred(lang, share) }
}

/// A number of people with one decimal, rounded down.
pub(super) fn tenths_down(lang: Lang, people: f64) -> String {
    // Sums of tenths fall a hair short of the number one would write.
    shared::decimal(lang, (people * 10.0 + 1e-6).floor() / 10.0)
}

pub(super) fn whole(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
