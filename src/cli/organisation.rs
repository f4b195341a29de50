//! `blt organisation add`: one more organisation in this installation, at a host name of its own.

use super::{Place, serve, user::open};
use crate::people::{
    Role,
    invite::{Invitation, Invited, invite},
    organisations,
    persons::{self, GiveRole},
};
use anyhow::{Context as _, bail};
use base::{db::is_unique_violation, text, web::App, words::Lang};
use clap::{Args, Subcommand};

#[derive(Subcommand)]
pub enum Organisation {
    /// Add an organisation; its first administrator gets a link.
    Add(Add),
}

#[derive(Args)]
pub struct Add {
    /// The organisation's name.
    name: String,
    /// The host name it answers at, as in ide.elvelund.no.
    #[arg(long)]
    host: String,
    /// The e-mail address of its first administrator.
    #[arg(long)]
    administrator: String,
    /// Its language: nb, nn or en.
    #[arg(long, default_value = "nb")]
    language: String,
    #[command(flatten)]
    place: Place,
}

pub fn organisation(command: Organisation) -> anyhow::Result<()> {
    let Organisation::Add(wanted) = command;
    let Some(lang) = Lang::parse(&wanted.language) else {
        bail!("there is no language '{}'; known: nb, nn, en", wanted.language)
    };
    if !text::is_email(&wanted.administrator) {
        bail!("'{}' is not an e-mail address", wanted.administrator);
    }
    let host = wanted.host.to_lowercase();
    if host.is_empty() || !host.chars().all(|c| c.is_ascii_alphanumeric() || "-.".contains(c)) {
        bail!("'{}' is not a host name like ide.elvelund.no", wanted.host);
    }
    serve::runtime()?.block_on(add(wanted, host, lang))
}

async fn add(wanted: Add, host: String, lang: Lang) -> anyhow::Result<()> {
    let app = open(&wanted.place).await?;
    let slug = text::slug(&wanted.name);
    // The address people see; with TLS in front of everything when the first organisation has it.
    let scheme = if app.settings.is_tls() { "https" } else { "http" };
    let found = organisations::Found {
        slug: slug.clone(),
        name: wanted.name.clone(),
        host: Some(host.clone()),
        address: app.settings.public_address.as_ref().map(|_| format!("{scheme}://{host}")),
        lang,
        theme: "fjord".to_owned(),
        contact: wanted.administrator.clone(),
        at: app.clock.now(),
    };
    match app.db.write(found).await {
        Ok(_) => {}
        Err(cause) if is_unique_violation(&cause) => bail!("there is an organisation named '{slug}' or at '{host}' already"),
        Err(cause) => return Err(cause),
    }
    let mut db = app.db.read().await?;
    let organisation = organisations::named(&mut db, Some(&slug)).await?.context("the organisation was not added")?;
    drop(db);
    let email = wanted.administrator.to_lowercase();
    let name = email.split('@').next().unwrap_or_default().to_owned();
    let invitation = Invitation { name, email: email.clone(), role: Role::Administrator, unit: None, lang };
    let invited = invite(&app, &organisation, invitation).await?;
    coach_too(&app, organisation.id, &email).await?;
    match invited {
        Invited::Link(link) => println!("{} answers at {host}; hand over this link, which works once:\n{link}", wanted.name),
        Invited::ByLetter => println!("{} answers at {host}; the letter is in the post", wanted.name),
    }
    app.db.close().await;
    Ok(())
}

/// In a small municipality the first one is administrator and coach, as when an installation is founded.
async fn coach_too(app: &App, organisation: i64, email: &str) -> anyhow::Result<()> {
    let mut db = app.db.read().await?;
    let person = persons::by_email(&mut db, organisation, email).await?.context("the administrator was not added")?;
    drop(db);
    app.db.write(GiveRole { organisation, person: person.id, role: Role::Coach, unit: None, at: app.clock.now() }).await
}
