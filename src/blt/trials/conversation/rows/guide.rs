//! The guide of a trial. A trial that keeps none has the ready one, in the reader's language.

use crate::blt::trials::{
    conversation::guide::{Guide, Question},
    trial::Trial,
};
use base::{
    db::{Conn, Tx},
    id::Id,
    sql, sql_each,
    words::Lang,
};

#[derive(sqlx::FromRow)]
struct Row {
    number: i64,
    text: String,
    kills: bool,
}

pub async fn guide(db: &mut Conn, lang: Lang, organisation: i64, trial: Id<Trial>) -> anyhow::Result<Guide> {
    let rows: Vec<Row> = sql!(
        "select number, text, kills from trials_conversation_guides where organisation_id = $1 and trial_id = $2 order by number",
        organisation,
        trial
    )
    .all(db)
    .await?;
    let mut guide = Guide { first: String::new(), questions: Vec::new() };
    for row in rows {
        match row.number {
            0 => guide.first = row.text,
            number => guide.questions.push(Question { number, text: row.text, kills: row.kills }),
        }
    }
    Ok(if guide.questions.is_empty() { Guide::ready(lang) } else { guide })
}

/// Keeps a guide, in the transaction of the plan or of the first conversation.
pub async fn save_guide(tx: &mut Tx, organisation: i64, trial: Id<Trial>, guide: &Guide) -> anyhow::Result<()> {
    remove_guide(tx, organisation, trial).await?;
    let first = (organisation, trial, 0_i64, guide.first.clone(), false);
    let questions = guide.questions.iter().map(|q| (organisation, trial, q.number, q.text.clone(), q.kills));
    sql_each!(
        "insert into trials_conversation_guides (organisation_id, trial_id, number, text, kills) values ($1, $2, $3, $4, $5)",
        std::iter::once(first).chain(questions)
    )
    .run(tx)
    .await?;
    Ok(())
}

pub async fn remove_guide(tx: &mut Tx, organisation: i64, trial: Id<Trial>) -> anyhow::Result<()> {
    sql!("delete from trials_conversation_guides where organisation_id = $1 and trial_id = $2", organisation, trial)
        .run(tx)
        .await?;
    Ok(())
}
