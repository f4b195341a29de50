//! The talk about a need, as far as somebody may read it.

use crate::{
    blt::needs::{
        need::{Need, Reporter},
        talk::{Author, Message, News, Reading},
    },
    people::{Deed, Person, Visit},
};
use base::{clock::Time, db::Conn, id::Id, sql};

#[derive(sqlx::FromRow)]
struct MessageRow {
    id: Id<Message>,
    need_id: Id<Need>,
    at: Time,
    author: String,
    person_id: Option<Id<Person>>,
    reporter_id: Option<Id<Reporter>>,
    text: Option<String>,
    news: Option<String>,
    quarantined: bool,
    flagged_at: Option<Time>,
}

/// The talk about a need, oldest first. Ask for the need itself first: who may read it may read this.
/// Words that are held back leave this function only to those who may see them.
pub async fn talk(db: &mut Conn, who: &Visit, need: &Need, reading: Reading) -> anyhow::Result<Vec<Message>> {
    let with_merged = match reading {
        Reading::Inside | Reading::Originals => Some(need.id),
        Reading::Reporter(_) => None,
    };
    let rows: Vec<MessageRow> = sql!(
        "select id, need_id, at, author, person_id, reporter_id, text, news, quarantined, flagged_at from needs_messages \
         where organisation_id = $1 and (need_id = $2 [or need_id in \
         (select n.id from needs n where n.organisation_id = $1 and n.merged_into = $3)]) order by at, case when author = 'news' then 0 else 1 end, id",
        who.organisation.id,
        need.id,
        with_merged
    )
    .all(db)
    .await?;
    let may_clear = who.person.as_ref().is_some_and(|p| p.may(Deed::SeeQuarantine, need.unit));
    let said = rows.into_iter().filter_map(message).filter(|m| m.need == need.id || !matches!(m.author, Author::News(_)));
    Ok(said.map(|m| as_read(m, reading, may_clear)).collect())
}

/// The message with the words this reader may see.
fn as_read(mut message: Message, reading: Reading, may_clear: bool) -> Message {
    let sees = match reading {
        Reading::Inside => false,
        Reading::Originals => may_clear,
        Reading::Reporter(me) => message.author == Author::Reporter(Some(me)),
    };
    if message.quarantined && !sees {
        message.text.clear();
    }
    message
}

fn message(row: MessageRow) -> Option<Message> {
    let author = match row.author.as_str() {
        "reporter" => Author::Reporter(row.reporter_id),
        "staff" => Author::Staff(row.person_id),
        _ => Author::News(News::parse(&row.news?)?),
    };
    Some(Message {
        id: row.id,
        need: row.need_id,
        at: row.at,
        author,
        text: row.text.unwrap_or_default(),
        quarantined: row.quarantined,
        flagged: row.flagged_at.is_some(),
    })
}
