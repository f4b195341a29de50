//! A plan on its way: what the form begins with, and what is made of what was typed.

use super::{
    rows, rule,
    trial::{Kind, MOST_COST, MOST_IN_LINE, MOST_LETTERS, MOST_PEOPLE, Privacy, Purchase, State, Trial, proposal},
    words,
};
use crate::{
    blt::{
        insights,
        journeys::{Group, Walk},
        solutions::{self, Assumption, Solution},
        yardstick::{self, Yardstick},
    },
    people::Visit,
};
use base::{
    db::Read,
    id::Id,
    page::{
        Html,
        form::{Problems, clean, clean_optional, day_optional, whole_number},
    },
    web::{App, Posted},
    words::Lang,
};
use jiff::{ToSpan as _, civil::Date};

/// What stands around a new plan: what must hold, what was chosen, who has been heard, what was tested before.
pub struct Around {
    pub assumptions: Vec<Assumption>,
    /// The assumption to look at first.
    pub first: Option<Assumption>,
    /// The smallest test that can tell.
    pub proposed: Kind,
    /// The one the round goes on with.
    pub solution: Option<Solution>,
    pub solutions: Vec<Solution>,
    pub trials: Vec<Trial>,
    /// How answers are weighed and how sure to be, as it is now.
    pub yardstick: Yardstick,
    /// What the adviser says about the next test.
    pub advice: Html,
    /// The group most was heard from.
    pub heard: Option<Group>,
}

impl Around {
    /// What a test tries: what its assumption is about, else what the round goes on with.
    fn tried(&self, assumption: Option<&Assumption>) -> Option<&Solution> {
        let about = |a: &Assumption| self.solutions.iter().find(|s| s.id == a.solution_id);
        assumption.and_then(about).or(self.solution.as_ref())
    }
}

pub async fn around(db: &mut Read, visit: &Visit, walk: &Walk) -> anyhow::Result<Around> {
    let assumptions = solutions::assumptions(db, visit, walk.journey.id).await?;
    let (first, proposed) = proposal(&assumptions);
    let heard = insights::heard(db, visit, walk.journey.id).await?;
    Ok(Around {
        first: first.cloned(),
        proposed,
        solution: solutions::chosen(db, visit, &walk.round).await?,
        solutions: solutions::of_journey(db, visit, walk.journey.id).await?,
        trials: rows::of_journey(db, visit, &walk.journey).await?,
        yardstick: yardstick::current(db, visit).await?,
        advice: Html::none(),
        heard: heard.into_iter().filter(|(_, n)| *n > 0).max_by_key(|(_, n)| *n).map(|(group, _)| group),
        assumptions,
    })
}

/// The form's fields before anybody has typed: nothing must be added before it can start. `people` when somebody advised a number.
pub fn defaults(visit: &Visit, walk: &Walk, around: &Around, kind: Kind, (pattern, people): (&str, Option<i64>)) -> Posted {
    let (lang, about) = (visit.lang, kind.description());
    let pattern = kind.pattern(pattern);
    let usual = pattern.map_or(&about.usual, |p| &p.usual);
    let group = around.trials.last().map(|t| t.group).or(around.heard).unwrap_or(Group::Residents);
    let last_day = visit.today().checked_add(usual.days.days()).unwrap_or(visit.today());
    let number = |n: i64| n.to_string();
    let people = people.filter(|n| (1..=MOST_PEOPLE).contains(n)).unwrap_or(usual.people);
    // As large a share of them as usual.
    let well = people.saturating_mul(usual.well).saturating_add(usual.people - 1) / usual.people;
    let fields = [
        ("sporsmal", first_words(lang, walk, around, kind)),
        ("antakelse", around.first.as_ref().map(|a| a.id.to_string()).unwrap_or_default()),
        ("gruppe", group.as_str().to_owned()),
        ("antall", number(people)),
        ("kriterium", (about.criterion)(lang, well, people)),
        ("regel", kind.rule(lang).to_owned()),
        ("sikker", kind.usual_preset().as_str().to_owned()),
        ("kjop", Purchase::None.as_str().to_owned()),
        ("dato", visit.today().to_string()),
        ("siste_dag", last_day.to_string()),
        ("minutter", number(usual.minutes)),
        ("kroner", number(usual.kroner)),
        ("informasjon", words::information_default(lang).to_owned()),
        ("personvern", Privacy::Anonymous.as_str().to_owned()),
    ];
    let own = pattern.map_or_else(Vec::new, |p| (p.fields)(lang));
    fields.into_iter().chain(own).collect()
}

/// A question to begin with, from what must hold, else from the solution, else from the need itself.
fn first_words(lang: Lang, walk: &Walk, around: &Around, kind: Kind) -> String {
    let asks = kind == Kind::Question;
    let text = match (&around.first, &around.solution) {
        (Some(assumption), _) if asks => words::ask_assumption(lang, &assumption.text),
        (Some(assumption), _) => assumption.text.clone(),
        (None, Some(solution)) if asks => words::ask_solution(lang, &solution.title),
        (None, Some(solution)) => words::find_out_solution(lang, &solution.title),
        (None, None) if asks => words::ask_need(lang, &walk.journey.title),
        (None, None) => words::find_out_need(lang, &walk.journey.title),
    };
    text.chars().take(MOST_IN_LINE).collect()
}

/// A trial's plan as the form's fields: for changing it, or for a new one like it.
pub fn fields_of(visit: &Visit, trial: &Trial, same: bool) -> Vec<(String, String)> {
    let text = |t: &Option<String>| t.clone().unwrap_or_default();
    let day = |d: Option<Date>| d.map(|d| d.to_string()).unwrap_or_default();
    let last_day =
        if same { trial.closes_on } else { visit.today().checked_add(trial.kind.description().usual.days.days()).ok() };
    let mut fields = vec![
        ("sporsmal", trial.title.clone()),
        ("antakelse", trial.assumption_id.map(|a| a.to_string()).unwrap_or_default()),
        ("gruppe", trial.group.as_str().to_owned()),
        ("hvem", trial.who.clone()),
        ("antall", trial.how_many.to_string()),
        ("kriterium", trial.criterion.clone()),
        ("hvorfor", text(&trial.why_not_smaller)),
        ("dato", day(Some(if same { trial.planned_on } else { visit.today() }))),
        ("siste_dag", day(last_day)),
        ("minutter", trial.minutes.to_string()),
        ("kroner", trial.kroner.to_string()),
        ("informasjon", trial.information.clone()),
        ("personvern", trial.privacy.as_str().to_owned()),
        ("hjemmel", text(&trial.legal_basis)),
        ("foresatte", text(&trial.guardians)),
    ];
    fields.extend(rule::fields_of(trial));
    if trial.minors {
        fields.push(("barn", "on".to_owned()));
    }
    fields.into_iter().map(|(k, v)| (k.to_owned(), v)).collect()
}

/// All that was written in words, for the guard: reporters and those who take part read much of it.
pub fn words_of(posted: &Posted) -> String {
    let is_words = |name: &str| {
        [
            "sporsmal",
            "svarvalg",
            "oppgave",
            "ferdig",
            "etterpa",
            "kriterium",
            "informasjon",
            "hvem",
            "hvorfor",
            "foresatte",
            "regel",
            "kjop_hvor",
        ]
        .iter()
        .any(|w| name.starts_with(w))
    };
    posted.fields().iter().filter(|(name, _)| is_words(name)).map(|(_, value)| value.as_str()).collect::<Vec<_>>().join("\n")
}

/// A new trial from what was typed; only to be kept when there are no problems.
pub fn drawn_up(
    app: &App,
    visit: &Visit,
    walk: &Walk,
    around: &Around,
    kind: Kind,
    posted: &Posted,
    problems: &mut Problems,
) -> Trial {
    let blank = Trial {
        id: posted.get("enkel").parse().unwrap_or_else(|_| app.chance.new_id(visit.now)),
        journey_id: walk.journey.id,
        round_id: walk.round.id,
        assumption_id: None,
        kind,
        title: String::new(),
        who: String::new(),
        group: Group::Residents,
        how_many: kind.description().usual.people,
        criterion: String::new(),
        criterion_locked_at: None,
        why_not_smaller: None,
        planned_on: visit.today(),
        closes_on: None,
        minutes: kind.description().usual.minutes,
        kroner: kind.description().usual.kroner,
        information: String::new(),
        privacy: Privacy::Anonymous,
        legal_basis: None,
        minors: false,
        guardians: None,
        state: State::Planned,
        code: app.chance.short_code(),
        version: 1,
        planned_by: Some(walk.person),
        started_at: None,
        closed_at: None,
        surprise: None,
        verdict: None,
        actual_minutes: None,
        actual_kroner: None,
        changed_at: visit.now,
        rule: kind.rule(visit.lang).to_owned(),
        preset: kind.usual_preset(),
        yardstick_version: around.yardstick.version,
        adopt_kroner: None,
        benefit_kroner: None,
        purchase: Purchase::None,
        purchase_reference: None,
        solution: None,
    };
    changed(visit, around, &blank, posted, problems)
}

/// The trial with what was typed in place of what was there. What a locked trial was asked and measured by stays (rule H3).
pub fn changed(visit: &Visit, around: &Around, old: &Trial, posted: &Posted, problems: &mut Problems) -> Trial {
    let lang = visit.lang;
    let mut new = old.clone();
    settled(visit, old, posted, &mut new, problems);
    let mut line = |name: &'static str, most: usize| problems.take(name, clean_optional(lang, posted.get(name), most)).flatten();
    new.who = line("hvem", MOST_IN_LINE).unwrap_or_default();
    new.why_not_smaller = line("hvorfor", MOST_LETTERS);
    new.information = line("informasjon", MOST_LETTERS).unwrap_or_default();
    new.legal_basis = line("hjemmel", MOST_IN_LINE);
    new.guardians = line("foresatte", MOST_LETTERS);
    new.minors = posted.has("barn") || new.group == Group::Youth;
    let mut number = |name: &'static str, old: i64, most: (i64, i64)| {
        let typed = posted.get(name);
        if typed.trim().is_empty() { old } else { problems.take(name, whole_number(lang, typed, most.0, most.1)).unwrap_or(old) }
    };
    new.how_many = number("antall", old.how_many, (1, MOST_PEOPLE));
    new.minutes = number("minutter", old.minutes, (0, MOST_COST));
    new.kroner = number("kroner", old.kroner, (0, MOST_COST));
    if let Some(planned) = problems.take("dato", day_optional(lang, posted.get("dato"))).flatten() {
        new.planned_on = planned;
    }
    new.closes_on = problems.take("siste_dag", day_optional(lang, posted.get("siste_dag"))).flatten();
    // A day that has passed may stand in a plan that had it before, but nobody chooses one.
    if new.closes_on.is_some_and(|last| last < visit.today()) && new.closes_on != old.closes_on {
        problems.add("siste_dag", base::words::date_in_the_past(lang));
    }
    let chosen: Option<Id<Assumption>> = posted.get("antakelse").parse().ok();
    let assumption = around.assumptions.iter().find(|a| Some(a.id) == chosen);
    new.assumption_id = assumption.map(|a| a.id);
    if !old.is_locked() {
        new.solution = around.tried(assumption).map(|s| (s.id, s.version));
    }
    new
}

/// What the first answer settles: the question, who is asked and how we will know.
fn settled(visit: &Visit, old: &Trial, posted: &Posted, new: &mut Trial, problems: &mut Problems) {
    let lang = visit.lang;
    if old.is_locked() {
        let differs = |name: &str, kept: &str| posted.has(name) && posted.get(name).trim() != kept;
        if differs("kriterium", &old.criterion) {
            problems.add("kriterium", words::criterion_locked(lang));
        }
        if differs("sporsmal", &old.title) {
            problems.add("sporsmal", words::question_locked(lang));
        }
        rule::note_locked(visit, old, posted, problems);
        return;
    }
    new.title = problems.take("sporsmal", clean(lang, posted.get("sporsmal"), MOST_IN_LINE)).unwrap_or_default();
    new.criterion = problems.take("kriterium", clean(lang, posted.get("kriterium"), MOST_IN_LINE)).unwrap_or_default();
    rule::take(visit, posted, new, problems);
    new.privacy = Privacy::from_text(posted.get("personvern")).unwrap_or(Privacy::Anonymous);
    match Group::from_text(posted.get("gruppe")) {
        Some(group) => new.group = group,
        None => problems.add("gruppe", base::words::choose_one(lang)),
    }
    if let Some(tool) = old.kind.tool() {
        (tool.check)(visit, posted, problems);
    }
}
