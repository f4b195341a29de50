//! The pages of benefits: what gets better, how it was before, who answers for it, and what was measured since.

use super::{
    benefit::{Baseline, Benefit, Kind, MOST_IN_LINE, MOST_LETTERS, Measurement, parse_number},
    rows::{self, Measure, RemoveBenefit, SaveBenefit},
    view, words,
};
use crate::{
    blt::journeys::{self, Walk},
    people::{Person, Role, Visit, persons},
};
use axum::extract::{Path, State};
use base::{
    db::Read,
    id::Id,
    page::form::{Problems, clean_optional, clean_or, day_optional},
    web::{App, Posted, Refusal, Reply, to},
    words::Lang,
};
use jiff::civil::Date;

/// What the pages show.
pub(super) struct Shown {
    pub walk: Walk,
    pub benefits: Vec<Benefit>,
    /// Those who may answer for a benefit: people of the line.
    pub owners: Vec<Person>,
}

async fn shown(db: &mut Read, visit: &Visit, id: &str) -> Result<Shown, Refusal> {
    let walk = journeys::for_reading(db, visit, id).await?;
    let benefits = rows::of_journey(db, visit, walk.journey.id).await?;
    let mut owners = persons::everyone(db, visit.organisation.id).await?;
    owners.retain(|p| p.active && (p.has(Role::Leader) || p.has(Role::BenefitOwner)));
    Ok(Shown { walk, benefits, owners })
}

impl Shown {
    pub fn may_change(&self, visit: &Visit) -> bool {
        self.walk.journey.may_be_changed_by(visit, &self.walk.team)
    }

    /// The team measures, and so does the one who answers for the benefit.
    pub fn may_measure(&self, visit: &Visit, benefit: &Benefit) -> bool {
        self.may_change(visit) || benefit.owner == Some(self.walk.person)
    }

    fn benefit(&self, id: &str) -> Result<&Benefit, Refusal> {
        let id: Id<Benefit> = id.parse().map_err(|_| Refusal::Missing)?;
        self.benefits.iter().find(|b| b.id == id).ok_or(Refusal::Missing)
    }

    fn address(&self) -> String {
        self.walk.address("gevinst")
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let shown = shown(&mut db, &visit, &id).await?;
    Ok(visit.show(words::title(visit.lang), view::page(&visit, &shown, &Posted::default(), &Problems::none())))
}

pub(super) async fn add(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let shown = shown(&mut db, &visit, &id).await?;
    if !shown.may_change(&visit) {
        return Err(Refusal::NotAllowed);
    }
    drop(db);
    let mut problems = Problems::none();
    let id = app.chance.new_id(visit.now);
    if let Some(benefit) = checked(&visit, &shown, (id, 0), &posted, &mut problems) {
        let entry = shown.walk.entry(&app, &visit, "benefit.added", serde_json::json!({ "kind": benefit.kind.as_str() }));
        app.db.write(SaveBenefit { organisation: visit.organisation.id, benefit, entry }).await?;
        return Ok(to(shown.address()));
    }
    Ok(visit.show_again(words::title(visit.lang), view::page(&visit, &shown, &posted, &problems)))
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path((id, benefit)): Path<(String, String)>) -> Reply {
    let mut db = app.db.read().await?;
    let shown = shown(&mut db, &visit, &id).await?;
    let benefit = shown.benefit(&benefit)?;
    if !shown.may_change(&visit) {
        return Err(Refusal::NotAllowed);
    }
    let typed = as_form(visit.lang, benefit);
    Ok(visit.show(words::title(visit.lang), view::edit(&visit, &shown, benefit, &typed, &Problems::none())))
}

pub(super) async fn change(
    State(app): State<App>,
    visit: Visit,
    Path((id, benefit)): Path<(String, String)>,
    posted: Posted,
) -> Reply {
    let mut db = app.db.read().await?;
    let shown = shown(&mut db, &visit, &id).await?;
    let benefit = shown.benefit(&benefit)?;
    if !shown.may_change(&visit) {
        return Err(Refusal::NotAllowed);
    }
    drop(db);
    let (mut problems, mut typed) = (Problems::none(), posted);
    let version = typed.get("lest").parse().unwrap_or(-1);
    if let Some(changed) = checked(&visit, &shown, (benefit.id, version), &typed, &mut problems) {
        let entry = shown.walk.entry(&app, &visit, "benefit.changed", serde_json::json!({ "kind": changed.kind.as_str() }));
        if app.db.write(SaveBenefit { organisation: visit.organisation.id, benefit: changed, entry }).await? {
            return Ok(to(shown.address()));
        }
        problems.add("tittel", base::words::changed_meanwhile(visit.lang));
        typed = typed.with("lest", &benefit.version.to_string());
    }
    Ok(visit.show_again(words::title(visit.lang), view::edit(&visit, &shown, benefit, &typed, &problems)))
}

pub(super) async fn remove(State(app): State<App>, visit: Visit, Path((id, benefit)): Path<(String, String)>) -> Reply {
    let mut db = app.db.read().await?;
    let shown = shown(&mut db, &visit, &id).await?;
    if !shown.may_change(&visit) {
        return Err(Refusal::NotAllowed);
    }
    // A second press finds it gone already, which is what was wanted.
    let benefit: Id<Benefit> = benefit.parse().map_err(|_| Refusal::Missing)?;
    drop(db);
    let entry = shown.walk.entry(&app, &visit, "benefit.removed", serde_json::Value::Null);
    let (organisation, journey) = (visit.organisation.id, shown.walk.journey.id);
    app.db.write(RemoveBenefit { organisation, journey, benefit, entry }).await?;
    Ok(to(shown.address()))
}

pub(super) async fn measure(
    State(app): State<App>,
    visit: Visit,
    Path((id, benefit)): Path<(String, String)>,
    posted: Posted,
) -> Reply {
    let mut db = app.db.read().await?;
    let shown = shown(&mut db, &visit, &id).await?;
    let benefit = shown.benefit(&benefit)?;
    if !shown.may_measure(&visit, benefit) {
        return Err(Refusal::NotAllowed);
    }
    drop(db);
    let mut problems = Problems::none();
    let Some(measurement) = measured(&app, &visit, benefit, &posted, &mut problems) else {
        let typed = posted.with("gevinst", &benefit.id.to_string());
        return Ok(visit.show_again(words::title(visit.lang), view::page(&visit, &shown, &typed, &problems)));
    };
    let entry = shown.walk.entry(&app, &visit, "benefit.measured", serde_json::json!({ "number": measurement.value.is_some() }));
    let (organisation, journey, benefit, person) = (visit.organisation.id, shown.walk.journey.id, benefit.id, shown.walk.person);
    app.db.write(Measure { organisation, journey, benefit, measurement, person, at: visit.now, entry }).await?;
    Ok(to(shown.address()))
}

/// What stands in the form before anybody has typed.
fn as_form(lang: Lang, benefit: &Benefit) -> Posted {
    let mut fields = vec![
        ("tittel", benefit.title.clone()),
        ("slag", benefit.kind.as_str().to_owned()),
        ("eier", benefit.owner.map(|o| o.to_string()).unwrap_or_default()),
        ("lest", benefit.version.to_string()),
    ];
    match &benefit.baseline {
        Baseline::None => {}
        Baseline::Measured { value, unit, on, method } => {
            let value = base::words::decimal(lang, *value);
            fields.extend([("nullpunkt", value), ("enhet", unit.clone()), ("dato", on.to_string()), ("metode", method.clone())]);
        }
        Baseline::Unmeasurable { because } => fields.push(("kan-ikke", because.clone())),
    }
    fields.into_iter().collect()
}

/// A benefit whose fields are good. Only what gets better is needed from the start; the rest is there before something is adopted.
fn checked(
    visit: &Visit,
    shown: &Shown,
    (id, version): (Id<Benefit>, i64),
    posted: &Posted,
    problems: &mut Problems,
) -> Option<Benefit> {
    let lang = visit.lang;
    let title = problems.take("tittel", clean_or(lang, posted.get("tittel"), MOST_IN_LINE, words::what_missing(lang)));
    let kind = problems.take("slag", Kind::from_text(posted.get("slag")).ok_or(base::words::choose_one(lang)));
    let baseline = baseline(visit, posted, problems);
    let texts = ["tittel", "metode", "kan-ikke"].map(|name| (name, posted.get(name)));
    problems.guard(lang, posted.has("likevel"), &texts);
    if !problems.is_empty() {
        return None;
    }
    let owner = shown.owners.iter().map(|p| p.id).find(|p| p.to_string() == posted.get("eier"));
    let (journey_id, person_id) = (shown.walk.journey.id, shown.walk.person);
    Some(Benefit {
        id,
        journey_id,
        title: title?,
        kind: kind?,
        baseline: baseline?,
        owner,
        version,
        at: visit.now,
        person_id,
        measured: Vec::new(),
    })
}

/// How it was before: a number with its unit, day and method, or why it cannot be measured, or nothing yet.
fn baseline(visit: &Visit, posted: &Posted, problems: &mut Problems) -> Option<Baseline> {
    let lang = visit.lang;
    let because = problems.take("kan-ikke", clean_optional(lang, posted.get("kan-ikke"), MOST_LETTERS))?;
    let is_empty = ["nullpunkt", "enhet", "metode"].iter().all(|field| posted.get(field).trim().is_empty());
    match because {
        Some(because) if is_empty => return Some(Baseline::Unmeasurable { because }),
        Some(_) => problems.add("kan-ikke", words::one_of_them(lang)),
        None if is_empty => return Some(Baseline::None),
        None => {}
    }
    let value = problems.take("nullpunkt", parse_number(posted.get("nullpunkt")).ok_or(base::words::not_a_number(lang)));
    let unit = problems.take("enhet", clean_or(lang, posted.get("enhet"), MOST_IN_LINE, words::unit_missing(lang)));
    let on = problems.take("dato", past_day(visit, posted.get("dato")));
    let method = problems.take("metode", clean_or(lang, posted.get("metode"), MOST_IN_LINE, words::method_missing(lang)));
    Some(Baseline::Measured { value: value?, unit: unit?, on: on?, method: method? })
}

/// A day that has been; today when nothing is written.
fn past_day(visit: &Visit, typed: &str) -> Result<Date, String> {
    match day_optional(visit.lang, typed)? {
        None => Ok(visit.today()),
        Some(day) if day <= visit.today() => Ok(day),
        Some(_) => Err(base::words::date_in_the_future(visit.lang).to_owned()),
    }
}

fn measured(app: &App, visit: &Visit, benefit: &Benefit, posted: &Posted, problems: &mut Problems) -> Option<Measurement> {
    let lang = visit.lang;
    let on = problems.take("maalt", past_day(visit, posted.get("maalt")));
    let (value, told) = match benefit.baseline {
        Baseline::Measured { .. } => (
            Some(problems.take("verdi", parse_number(posted.get("verdi")).ok_or(base::words::not_a_number(lang)))?),
            String::new(),
        ),
        Baseline::None | Baseline::Unmeasurable { .. } => {
            (None, problems.take("fortalt", clean_or(lang, posted.get("fortalt"), MOST_LETTERS, words::told_missing(lang)))?)
        }
    };
    problems.guard(lang, posted.has("likevel"), &[("fortalt", told.as_str())]);
    Some(Measurement { id: app.chance.new_id(visit.now), value, told, on: on? }).filter(|_| problems.is_empty())
}
