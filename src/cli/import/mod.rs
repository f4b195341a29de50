//! `blt import`: brings in ideas or proposals from any CSV or XLSX file; what is there already stays as it is.

mod batch;
mod telling;

use super::{Place, serve, user};
use crate::{blt::needs, people::organisations};
use anyhow::{Context as _, bail};
use base::{page::form, words::Lang};
use batch::Batch;
use clap::Args;
use sheet::{Mapping, Sheet};
use std::path::PathBuf;
use telling::Telling;

/// Needs written in one transaction: large enough to be quick, small enough that a running server never waits long.
const ONE_BATCH: usize = 500;

#[derive(Args)]
pub struct Import {
    /// The file; what kind it is, is found out from its content.
    file: PathBuf,
    /// The organisation's word in addresses; not needed where there is only one.
    #[arg(long)]
    organisation: Option<String>,
    /// Our field and their column, e.g. text=Beskrivelse; `email=` leaves a field out. The rest is guessed and shown.
    #[arg(long, value_name = "FIELD=COLUMN")]
    map: Vec<String>,
    /// Tell line by line what would happen, and change nothing.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    place: Place,
}

pub fn import(wanted: &Import) -> anyhow::Result<()> {
    let file = wanted.file.display();
    let mut sheet = Sheet::open(&wanted.file).map_err(|p| anyhow::anyhow!("{file}: {p}"))?;
    let mapping = Mapping::guess_with_flags(&wanted.map, sheet.header(), sheet.sample());
    let mapping = mapping.map_err(|p| anyhow::anyhow!("{file}: {p}; its columns are: {}", sheet.header().join(", ")))?;
    telling::show_mapping(&sheet, &mapping);
    serve::runtime()?.block_on(all(wanted, &mut sheet, &mapping))
}

async fn all(wanted: &Import, sheet: &mut Sheet, mapping: &Mapping) -> anyhow::Result<()> {
    let app = user::open(&wanted.place).await?;
    let mut db = app.db.read().await?;
    let organisation = organisations::named(&mut db, wanted.organisation.as_deref()).await?;
    let Some(organisation) = organisation else {
        bail!("which organisation? name it with --organisation");
    };
    drop(db);
    let mut batch = Batch::new(&app, organisation).await?;
    let mut telling = Telling::new(wanted.dry_run);
    let mut rows = sheet.rows();
    while let Some(row) = rows.next() {
        match mapping.apply(&row).map_err(|p| p.to_string()).and_then(|p| batch.add(row.line, p)) {
            Ok(()) => {}
            Err(why) => telling.bad(row.line, &why),
        }
        if batch.len() >= ONE_BATCH {
            batch.finish(&mut telling).await?;
            telling.progress(rows.share_read());
        }
    }
    batch.finish(&mut telling).await?;
    app.db.close().await;
    telling.sum().context("nothing was brought in")
}

/// A text of a proposal as a need's text, or why it is not good.
fn text_of(text: &str) -> Result<String, String> {
    form::clean(Lang::En, text, needs::MOST_LETTERS)
}
