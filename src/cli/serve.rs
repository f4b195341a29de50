//! `blt serve`: opens the database, founds on first start, answers until it is told to stop.

use super::Place;
use crate::{
    follow,
    people::{organisations, sign_in},
};
use axum::serve::ListenerExt as _;
use base::{
    chance::Chance,
    clock::Clock,
    config::Settings,
    db::{Db, DbUrl},
    jobs::Jobs,
    web::{App, Parts},
};
use std::{net::SocketAddr, time::Duration};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
};

/// Requests under way get this long to finish after a stop.
const FINISH: Duration = Duration::from_secs(10);

pub fn serve(place: &Place) -> anyhow::Result<()> {
    let settings = place.settings()?;
    start_log(&settings);
    runtime()?.block_on(async {
        let (app, listener) = open(settings, crate::shelf()).await?;
        warn_about_address(&app);
        found_on_first_start(&app).await?;
        answer(app, listener).await
    })
}

/// Few threads suffice: the machine's cores do the work, the database has its own.
pub fn runtime() -> anyhow::Result<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_multi_thread().enable_all().build()?)
}

/// Logs go to standard error; nothing personal stands in them.
pub fn start_log(settings: &Settings) {
    let filter = tracing_subscriber::EnvFilter::new(format!("warn,blt={0},base={0}", settings.log));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false);
    if settings.log_json { log.json().init() } else { log.with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr())).init() }
}

/// Where the database is.
pub fn database_of(settings: &Settings) -> DbUrl {
    DbUrl::of(settings.database.as_deref(), &settings.data)
}

/// Opens and migrates the database, and takes the port; the port is known before links are made.
pub async fn open(mut settings: Settings, shelf: http::Extensions) -> anyhow::Result<(App, TcpListener)> {
    let db = Db::open(&database_of(&settings)).await?;
    db.migrate(crate::MIGRATIONS).await?;
    let listener = TcpListener::bind(settings.listen)
        .await
        .map_err(|e| anyhow::anyhow!("setting 'listen': cannot answer on {}: {e}", settings.listen))?;
    settings.listen = listener.local_addr()?;
    let app = App::new(Parts { db, clock: Clock::system(), chance: Chance::system(), settings, shelf });
    Ok((app, listener))
}

/// Without an address of its own, links, QR codes and posters name the address we listen on.
fn warn_about_address(app: &App) {
    if app.settings.public_address.is_none() && !app.settings.is_only_here() {
        tracing::warn!(
            "public_address is not set: links, QR codes and posters say {}, which others cannot open",
            app.settings.listen
        );
    }
}

/// The very first start writes the link that makes the first administrator.
async fn found_on_first_start(app: &App) -> anyhow::Result<()> {
    let mut db = app.db.read().await?;
    if organisations::count(&mut db).await? > 0 {
        return Ok(());
    }
    drop(db);
    let link = sign_in::founding_address(app).await?;
    eprintln!(
        "\nThis installation is new. Open this link once to name the municipality and become its administrator:\n\n    {link}\n"
    );
    Ok(())
}

/// Answers requests until SIGTERM or SIGINT, then finishes what is under way.
pub async fn answer(app: App, listener: TcpListener) -> anyhow::Result<()> {
    let jobs = start_jobs(&app);
    let service = crate::application(app.clone()).into_make_service_with_connect_info::<SocketAddr>();
    // Listened for before anybody is told that we are open, so that no stop is missed.
    let (mut term, mut int) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    println!("listening on http://{}", app.settings.listen);
    let (told, mut is_told) = tokio::sync::watch::channel(false);
    // A short answer must not wait for more bytes to fill its packet.
    let listener = listener.tap_io(|connection| {
        let _ = connection.set_nodelay(true);
    });
    let mut server = tokio::spawn(
        axum::serve(listener, service)
            .with_graceful_shutdown(async move {
                let _ = is_told.wait_for(|t| *t).await;
            })
            .into_future(),
    );
    tokio::select! {
        ended = &mut server => ended??,
        _ = term.recv() => {}
        _ = int.recv() => {}
    }
    let _ = told.send(true);
    app.live.stop();
    if !server.is_finished() {
        let _ = tokio::time::timeout(FINISH, &mut server).await;
    }
    jobs.stop().await;
    app.db.close().await;
    Ok(())
}

/// Between two sweeps of the pictures, and how long one is left alone after it came.
const ONE_DAY: Duration = Duration::from_secs(24 * 3600);

/// What goes on beside the requests.
fn start_jobs(app: &App) -> Jobs {
    let mut jobs = Jobs::default();
    let a = app.clone();
    jobs.every("mail", Duration::from_secs(2), move || {
        let a = a.clone();
        async move {
            crate::blt::needs::post_news(&a).await?;
            a.post.send_waiting(&a.db, &a.clock).await
        }
    });
    let a = app.clone();
    jobs.every("waking", Duration::from_secs(60), move || {
        let a = a.clone();
        async move {
            crate::blt::inbox::wake_parked(&a).await?;
            crate::blt::decisions::wake_parked(&a).await
        }
    });
    let a = app.clone();
    jobs.every("closing", Duration::from_secs(60), move || {
        let a = a.clone();
        async move { crate::blt::trials::close_due(&a).await }
    });
    follow::search::start(&mut jobs, app);
    let a = app.clone();
    jobs.every("reminders", Duration::from_secs(600), move || {
        let a = a.clone();
        async move { crate::blt::inbox::remind(&a).await }
    });
    let a = app.clone();
    jobs.every("pictures", ONE_DAY, move || {
        let a = a.clone();
        async move { crate::blt::needs::sweep_pictures(&a, ONE_DAY).await }
    });
    let a = app.clone();
    jobs.every("limits", Duration::from_secs(300), move || {
        let a = a.clone();
        async move {
            a.limits.tidy();
            Ok(())
        }
    });
    jobs
}
