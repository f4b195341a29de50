//! The many: needs with their reporters and answers, and published journeys.

use crate::pen::{Founded, Pen};
use base::{
    clock::Time,
    db::{Tx, Write},
    id::Id,
};
use blt::{
    base,
    blt::{
        journeys::{Part, Publish, StartJourney},
        needs::{GivenAnswer, ImportNeeds, Imported, Need, Report, title_of},
    },
    journal::Subject,
};

/// Needs in one transaction.
const ONE_BATCH: usize = 1000;
/// One journey for so many needs, and a page full of them in any case.
const NEEDS_A_JOURNEY: usize = 100;
const FEWEST_JOURNEYS: usize = 40;
/// The needs came in over so many days.
const DAYS: i64 = 1000;
/// One need of so many waits for its first answer.
const WAITING: usize = 50;

pub async fn needs_and_journeys(pen: &mut Pen<'_>, to: &Founded, count: usize) -> anyhow::Result<()> {
    let journeys = (count / NEEDS_A_JOURNEY).max(FEWEST_JOURNEYS);
    let each = (count / journeys).max(1);
    let mut started = Vec::new();
    let mut written = 0;
    while written < count {
        let now = ONE_BATCH.min(count - written);
        let needs: Vec<Imported> = (written..written + now).map(|n| need(pen, to, n, count)).collect();
        let open = needs.iter().enumerate().filter(|(n, i)| (written + n) % each == 0 && i.answer.is_some());
        started.extend(open.map(|(_, i)| (i.report.need, i.report.at)));
        written += now;
        let entry = pen.entry(to.id, pen.now, "need.imported", (Subject::Organisation, uuid::Uuid::nil()));
        pen.app.db.write(ImportNeeds { organisation: to.id, needs, entry, at: pen.now }).await?;
    }
    for some in started.chunks(100) {
        let some = some.iter().map(|(need, at)| journey(pen, to, *need, *at)).collect();
        pen.app.db.write(Journeys(some)).await?;
    }
    Ok(())
}

fn need(pen: &Pen<'_>, to: &Founded, number: usize, count: usize) -> Imported {
    let all = i64::try_from(count).unwrap_or(i64::MAX).max(1);
    let part = i64::try_from(number).unwrap_or(0) * DAYS * 86_400 / all;
    let at = Time::from_ms(pen.now.plus_days(-DAYS).ms() + part * 1000);
    let (need, text) = (pen.id(at), pen.text(12 + pen.below(30)));
    let report = Report {
        organisation: to.id,
        need,
        reporter: pen.id(at),
        code: pen.chance.code(),
        title: title_of(&text),
        text,
        idea: (pen.below(5) == 0).then(|| pen.text(12)),
        ask_about_idea: false,
        concerns: (pen.below(3) == 0).then(|| pen.text(3)),
        quarantined: false,
        name: None,
        email: None,
        lang: base::words::Lang::Nb,
        picture: None,
        unit: (pen.below(2) == 0).then_some(to.unit),
        challenge: None,
        source: "import",
        fingerprint: Some(need.to_string()),
        at,
        answer_due: at.plus_days(14),
        news: pen.id(at),
        entry: pen.entry(to.id, at, "need.reported", (Subject::Need, need.uuid())),
    };
    let answer = (number % WAITING != WAITING - 1).then(|| GivenAnswer {
        id: pen.id(at.plus_days(3)),
        text: pen.text(10),
        quarantined: false,
    });
    Imported { report, answer }
}

fn journey(pen: &Pen<'_>, to: &Founded, need: Id<Need>, reported: Time) -> (StartJourney, Publish) {
    let (at, id, organisation) = (reported.plus_days(5), pen.id(reported.plus_days(5)), to.id);
    let entry = |kind| pen.entry(organisation, at, kind, (Subject::Journey, id.uuid()));
    let team =
        [Part::Owner, Part::Champion, Part::Decider, Part::Member].map(|part| (part, to.people[pen.below(to.people.len())]));
    let start = StartJourney {
        organisation,
        id,
        round: pen.id(at),
        title: title_of(&pen.text(6)),
        needs: vec![(need, pen.id(at))],
        unit: Some(to.unit),
        challenge: None,
        team: team.to_vec(),
        at,
        entry: entry("journey.started"),
    };
    let later = at.plus_days(i64::try_from(pen.below(90)).unwrap_or(0)).min(pen.now);
    let publish = Publish {
        organisation,
        journey: id,
        published: pen.below(10) > 0,
        summary: pen.text(25),
        at: later,
        entry: entry("journey.published"),
    };
    (start, publish)
}

/// Many journeys in one transaction.
struct Journeys(Vec<(StartJourney, Publish)>);

impl Write for Journeys {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        for (start, publish) in &self.0 {
            anyhow::ensure!(start.run(tx).await?, "a need was taken");
            publish.run(tx).await?;
        }
        Ok(())
    }
}
