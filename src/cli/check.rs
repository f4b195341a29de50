//! `blt check`: is this installation fit to serve? One line each, and a failure when one is bad.

use super::{Place, serve};
use base::{config::Settings, db::Db, mail::Post};

pub fn check(place: &Place) -> anyhow::Result<()> {
    let settings = place.settings()?;
    println!("settings    ok");
    let bad = serve::runtime()?.block_on(look(&settings));
    if bad > 0 { anyhow::bail!("{bad} of the checks failed") } else { Ok(()) }
}

/// Says how one thing is; counts 1 when it is bad.
fn say(name: &str, outcome: anyhow::Result<String>) -> usize {
    match outcome {
        Ok(how) => {
            println!("{name:11} {how}");
            0
        }
        Err(cause) => {
            println!("{name:11} BAD: {cause:#}");
            1
        }
    }
}

async fn look(settings: &Settings) -> usize {
    let mut bad = 0;
    match Db::open(&serve::database_of(settings)).await {
        Ok(db) => {
            bad += say("database", db.ready().await.map(|()| "ok".to_owned()));
            bad += say(
                "migrations",
                db.pending(crate::MIGRATIONS).await.map(|waiting| match waiting.len() {
                    0 => "ok".to_owned(),
                    n => format!("{n} will run at the next start"),
                }),
            );
            db.close().await;
        }
        Err(cause) => bad += say("database", Err(cause)),
    }
    bad += say("disk", write_and_remove(settings));
    bad += say("address", Ok(address(settings)));
    bad += say("mail", mail(settings).await);
    bad + say("clock", clock())
}

/// Where links, QR codes and posters lead people.
fn address(settings: &Settings) -> String {
    match (&settings.public_address, settings.is_only_here()) {
        (Some(address), _) => address.clone(),
        (None, true) => "this machine only (public_address is not set)".to_owned(),
        (None, false) => "public_address is not set: links, QR codes and posters will not work for others".to_owned(),
    }
}

fn write_and_remove(settings: &Settings) -> anyhow::Result<String> {
    std::fs::create_dir_all(&settings.data)?;
    let probe = settings.data.join(".check");
    std::fs::write(&probe, vec![0_u8; 1 << 20])?;
    std::fs::remove_file(&probe)?;
    Ok("ok".to_owned())
}

async fn mail(settings: &Settings) -> anyhow::Result<String> {
    let post = Post::new(settings);
    if !post.is_on() {
        return Ok("no mail server is set; links are written to the log".to_owned());
    }
    post.test().await.map(|()| "ok".to_owned())
}

/// A clock far off makes every promise and every link wrong.
fn clock() -> anyhow::Result<String> {
    let year = base::clock::Clock::system().now().date().year();
    if (2026..2100).contains(&year) { Ok("ok".to_owned()) } else { anyhow::bail!("the clock says the year is {year}") }
}
