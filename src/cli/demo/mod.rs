//! `blt demo`: opens an invented municipality where every page has something on it and one click signs in.

mod days;
mod pen;
mod municipality;
mod needs;
mod walk;
mod fill;
#[cfg(test)]
mod tests;

use super::{Place, serve};
use crate::people::{organisations, visit::Demo};
use anyhow::ensure;
use base::{chance::Chance, config::Settings, files::TemporaryFolder, web::App};
use clap::Args;

/// Where the demo listens, and where it keeps what people write in it.
#[derive(Args, Clone)]
pub struct DemoPlace {
    /// Address and port to answer on; port 0 takes a free one.
    #[arg(long)]
    listen: Option<String>,
    /// Folder to keep the demo in; without it everything is gone when the demo stops.
    #[arg(long)]
    data: Option<String>,
}

pub fn demo(place: &DemoPlace) -> anyhow::Result<()> {
    let (settings, folder) = settings(place)?;
    serve::start_log(&settings);
    let opened = serve::runtime()?.block_on(async {
        let mut shelf = crate::shelf();
        shelf.insert(Demo);
        let (app, listener) = serve::open(settings, shelf).await?;
        fill(&app).await?;
        serve::answer(app, listener).await
    });
    drop(folder);
    opened
}

/// The demo is always on its own: never in a server's database, and without a way to send letters.
fn settings(place: &DemoPlace) -> anyhow::Result<(Settings, Option<TemporaryFolder>)> {
    let as_served = Place { listen: place.listen.clone(), data: place.data.clone(), ..Place::default() };
    let mut settings = as_served.settings()?;
    settings.database = None;
    settings.mail_server = None;
    settings.mail_from = None;
    if place.data.is_some() || base::config::environment().any(|(name, _)| name == "BLT_DATA") {
        return Ok((settings, None));
    }
    let folder = TemporaryFolder::make(&format!("blt-demo-{}", Chance::system().short_name()))?;
    folder.path().clone_into(&mut settings.data);
    Ok((settings, Some(folder)))
}

/// Fills an empty database; one that holds the demo already is left as people made it.
///
/// # Errors
/// It holds somebody else: there one click must not sign anybody in.
async fn fill(app: &App) -> anyhow::Result<()> {
    let texts = fill::Texts::read()?;
    let mut db = app.db.read().await?;
    let here = organisations::by_slug(&mut db, texts.slug()).await?;
    let count = organisations::count(&mut db).await?;
    drop(db);
    ensure!(
        count == i64::from(here.is_some()),
        "setting 'data': the folder {} belongs to a real municipality, not to the demo",
        app.settings.data.display()
    );
    if here.is_none() {
        app.db.write(fill::Fill { texts, now: app.clock.now() }).await?;
    }
    Ok(())
}
