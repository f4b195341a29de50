//! The whole demo as one change: the municipality, its journeys, its other needs and its inbox.

use super::{days::Diary, municipality::Municipality, needs::Inbox, walk::JourneyText};
use anyhow::Context as _;
use base::{
    chance::Chance,
    clock::Time,
    db::{Tx, Write},
};
use serde::de::DeserializeOwned;

/// The texts of the folder `demo`, compiled in.
const MUNICIPALITY: &str = include_str!("../../../demo/kommune.toml");
const INBOX: &str = include_str!("../../../demo/innboks.toml");
const OTHER_NEEDS: &str = include_str!("../../../demo/behov.toml");
const JOURNEYS: [(&str, &str); 10] = [
    ("01-nokler", include_str!("../../../demo/lop/01-nokler.toml")),
    ("02-middag", include_str!("../../../demo/lop/02-middag.toml")),
    ("03-ringe", include_str!("../../../demo/lop/03-ringe.toml")),
    ("04-matsvinn", include_str!("../../../demo/lop/04-matsvinn.toml")),
    ("05-broyting", include_str!("../../../demo/lop/05-broyting.toml")),
    ("06-byggesoknader", include_str!("../../../demo/lop/06-byggesoknader.toml")),
    ("07-sanseskjerm", include_str!("../../../demo/lop/07-sanseskjerm.toml")),
    ("08-ukebrev", include_str!("../../../demo/lop/08-ukebrev.toml")),
    ("09-arrangementer", include_str!("../../../demo/lop/09-arrangementer.toml")),
    ("10-renhold", include_str!("../../../demo/lop/10-renhold.toml")),
];

/// Everything the demo says, read.
#[derive(Clone)]
pub struct Texts {
    municipality: Municipality,
    journeys: Vec<JourneyText>,
    other_needs: Inbox,
    pub inbox: Inbox,
}

impl Texts {
    pub fn read() -> anyhow::Result<Texts> {
        Ok(Texts {
            municipality: parsed("kommune", MUNICIPALITY)?,
            journeys: JOURNEYS.iter().map(|(name, text)| parsed(name, text)).collect::<anyhow::Result<_>>()?,
            other_needs: parsed("behov", OTHER_NEEDS)?,
            inbox: parsed("innboks", INBOX)?,
        })
    }

    /// The municipality's word, by which its own database is known.
    pub fn slug(&self) -> &str {
        &self.municipality.slug
    }
}

fn parsed<T: DeserializeOwned>(name: &str, text: &str) -> anyhow::Result<T> {
    toml::from_str(text).with_context(|| format!("demo/{name}.toml"))
}

/// Writes all of it in one transaction, as it stands at `now`.
pub struct Fill {
    pub texts: Texts,
    pub now: Time,
}

impl Write for Fill {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        let mut pen = self.texts.municipality.found(tx, self.now).await?;
        for (number, journey) in (1..).zip(&self.texts.journeys) {
            journey.tell(&mut pen, number).await?;
        }
        for (seed, needs) in [(100, &self.texts.other_needs), (101, &self.texts.inbox)] {
            pen.chance = Chance::seeded(seed);
            pen.diary = Diary::new(self.now.date(), self.now);
            for need in &needs.need {
                need.tell(&mut pen).await?;
            }
        }
        Ok(())
    }
}
