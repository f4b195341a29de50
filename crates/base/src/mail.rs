//! Letters by e-mail: put in a table together with the change that causes them, sent afterwards, tried again when refused.

use crate::{
    clock::{Clock, Time},
    config::Settings,
    db::{Db, Tx, Write},
    id::Id,
    sql,
};
use anyhow::Context as _;
use lettre::{
    AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor,
    message::{
        Mailbox,
        header::{ContentType, HeaderName, HeaderValue},
    },
};

/// How many times a letter is tried; the pause doubles from one minute, so the last try is about a day after the first.
const MOST_TRIES: i64 = 11;
/// Letters sent in one turn.
const ONE_TURN: i64 = 50;

/// One letter to one person, in plain text.
#[derive(Clone, Debug)]
pub struct Letter {
    pub id: Id<Letter>,
    pub organisation: i64,
    /// Shown as the sender's name.
    pub from_name: String,
    pub to: String,
    pub subject: String,
    pub text: String,
}

/// Puts a letter in the post, in the same transaction as its cause.
pub async fn put(tx: &mut Tx, letter: &Letter, now: Time) -> anyhow::Result<()> {
    sql!(
        "insert into mail_letters (id, organisation_id, from_name, recipient, subject, body, created_at, tries, next_try_at) \
         values ($1, $2, $3, $4, $5, $6, $7, 0, $7)",
        letter.id,
        letter.organisation,
        &letter.from_name,
        &letter.to,
        &letter.subject,
        &letter.text,
        now
    )
    .run(tx)
    .await?;
    Ok(())
}

/// The way out for letters; off without a mail server in the settings.
#[derive(Clone)]
pub struct Post {
    way: Option<(AsyncSmtpTransport<Tokio1Executor>, Mailbox)>,
}

#[derive(sqlx::FromRow)]
struct Waiting {
    id: Id<Letter>,
    from_name: String,
    recipient: String,
    subject: String,
    body: String,
    tries: i64,
}

impl Post {
    pub fn new(settings: &Settings) -> Post {
        let way = settings.mail_server.as_deref().zip(settings.mail_from.as_deref()).and_then(|(server, from)| {
            let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(server).ok()?;
            Some((transport.build(), from.parse().ok()?))
        });
        Post { way }
    }

    /// Whether letters can leave the house.
    pub fn is_on(&self) -> bool {
        self.way.is_some()
    }

    /// Asks the mail server whether it is there and lets us in.
    ///
    /// # Errors
    /// What the server answered, or why it could not be reached.
    pub async fn test(&self) -> anyhow::Result<()> {
        let Some((transport, _)) = &self.way else { return Ok(()) };
        anyhow::ensure!(transport.test_connection().await?, "the mail server does not answer as one");
        Ok(())
    }

    /// Sends what waits. A letter that is sent is deleted with its address; one that fails waits longer each time.
    ///
    /// # Errors
    /// Only when the database fails: a refused letter is an ordinary event.
    pub async fn send_waiting(&self, db: &Db, clock: &Clock) -> anyhow::Result<()> {
        let Some((transport, from)) = &self.way else { return Ok(()) };
        let taken = db.write(Take { now: clock.now() }).await?;
        for letter in taken {
            let outcome = match message(from, &letter) {
                Ok(message) => transport.send(message).await.map(|_| ()).map_err(anyhow::Error::from),
                Err(cause) => Err(cause),
            };
            db.write(Settle {
                id: letter.id,
                tries: letter.tries,
                failed: outcome.as_ref().err().map(ToString::to_string),
                now: clock.now(),
            })
            .await?;
            if outcome.is_err() {
                tracing::warn!(letter = %letter.id, tries = letter.tries, "a letter was refused; it will be tried again");
            }
        }
        Ok(())
    }
}

fn message(from: &Mailbox, letter: &Waiting) -> anyhow::Result<Message> {
    let from = Mailbox::new(Some(letter.from_name.clone()), from.email.clone());
    let to: Mailbox = letter.recipient.parse().context("the recipient's address")?;
    Message::builder()
        .from(from)
        .to(to)
        .subject(letter.subject.clone())
        .header(ContentType::TEXT_PLAIN)
        .raw_header(HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned()))
        .body(letter.body.clone())
        .context("the letter")
}

/// Takes letters whose turn it is, and moves their next try ahead so that two senders never send the same.
struct Take {
    now: Time,
}

impl Write for Take {
    type Done = Vec<Waiting>;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<Vec<Waiting>> {
        sql!(
            "update mail_letters set tries = tries + 1, next_try_at = $1 + 60000 * (case when tries < 10 then (1 << cast(tries as integer)) else 1024 end) \
             where id in (select id from mail_letters where next_try_at <= $1 and tries < $2 order by next_try_at limit $3) \
             returning id, from_name, recipient, subject, body, tries",
            self.now, MOST_TRIES, ONE_TURN
        )
        .all(tx)
        .await
    }
}

struct Settle {
    id: Id<Letter>,
    tries: i64,
    failed: Option<String>,
    now: Time,
}

impl Write for Settle {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        match &self.failed {
            None => sql!("delete from mail_letters where id = $1", self.id).run(tx).await?,
            Some(why) => {
                sql!(
                    "update mail_letters set failure = $2, given_up_at = $3 where id = $1",
                    self.id,
                    why,
                    (self.tries >= MOST_TRIES).then_some(self.now)
                )
                .run(tx)
                .await?
            }
        };
        Ok(())
    }
}
