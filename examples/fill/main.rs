//! Fills a new database with so many needs that a country could have reported them, for `bin/bench`.
//!
//! `fill --database FILE --needs N --organisations M` prints one line of JSON; what stands in it is told in tests/bench/README.md.

mod crowd;
mod pen;
mod story;

use anyhow::{Context as _, bail, ensure};
use base::{
    chance::Chance,
    clock::Clock,
    config::Settings,
    db::{Db, DbUrl, Options},
    web::{App, Parts},
};
use blt::{base, follow, people::organisations};
use pen::Pen;
use std::path::{Path, PathBuf};

fn main() -> anyhow::Result<()> {
    let wanted = Wanted::read(&std::env::args().skip(1).collect::<Vec<_>>())?;
    let threads = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    println!("{}", threads.block_on(fill(&wanted))?);
    Ok(())
}

struct Wanted {
    database: PathBuf,
    needs: usize,
    organisations: usize,
}

impl Wanted {
    fn read(words: &[String]) -> anyhow::Result<Wanted> {
        let usage = "usage: fill --database FILE --needs N --organisations M";
        let after = |name: &str| words.iter().position(|w| w == name).and_then(|at| words.get(at + 1)).context(usage);
        let wanted = Wanted {
            database: after("--database")?.into(),
            needs: after("--needs")?.parse().context(usage)?,
            organisations: after("--organisations")?.parse().context(usage)?,
        };
        ensure!(wanted.organisations >= 1 && words.len() == 6, usage);
        if wanted.database.exists() {
            bail!("{} is there already", wanted.database.display());
        }
        Ok(wanted)
    }

    /// The first organisation has a tenth of all needs, or all when it is alone; the others share the rest.
    fn needs_of(&self, organisation: usize) -> usize {
        match (organisation, self.organisations) {
            (_, 1) => self.needs,
            (0, _) => self.needs / 10,
            (_, all) => (self.needs - self.needs / 10) / (all - 1),
        }
    }
}

async fn fill(wanted: &Wanted) -> anyhow::Result<String> {
    let app = open(&wanted.database).await?;
    let mut pen = Pen::new(&app);
    for number in 0..wanted.organisations {
        let organisation = pen.found(number).await?;
        crowd::needs_and_journeys(&mut pen, &organisation, wanted.needs_of(number)).await?;
        eprintln!("{} of {} organisations", number + 1, wanted.organisations);
    }
    let mut db = app.db.read().await?;
    let first = organisations::by_slug(&mut db, &pen::slug(0)).await?.context("the first organisation is there")?;
    drop(db);
    let told = story::told(&mut pen, &first).await?;
    // What is measured afterwards is a site at rest, not one that still reads what was written here.
    let read = follow::search::catch_up(&app).await?;
    eprintln!("{read} changes in the index of words");
    app.db.close().await;
    Ok(told.to_string())
}

/// The product itself on the new database. What is lost in a power cut can be filled again, so nothing waits for the disk.
async fn open(file: &Path) -> anyhow::Result<App> {
    let db = Db::open_with(&DbUrl::Sqlite(file.to_owned()), &Options { durable: false, ..Options::default() }).await?;
    db.migrate(blt::MIGRATIONS).await?;
    let folder = file.parent().unwrap_or(Path::new(".")).display().to_string();
    let flags = [("data", folder), ("rate_limit", "off".to_owned())];
    let settings = Settings::load(None, [], flags.map(|(k, v)| (k.to_owned(), v)))?;
    Ok(App::new(Parts { db, clock: Clock::system(), chance: Chance::seeded(7), settings, shelf: blt::shelf() }))
}
