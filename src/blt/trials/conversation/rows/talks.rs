//! Writing that a conversation begins, and taking one away for good.

use super::{guide::save_guide, hold};
use crate::{
    blt::{
        insights::RemoveInsight,
        journeys::{self, Group, Journey},
        trials::{
            conversation::{guide::Guide, talk::Talk},
            trial::Trial,
        },
    },
    journal::Entry,
    people::Person,
};
use base::{
    clock::Time,
    db::{Tx, Write},
    id::Id,
    sql,
};

/// Begins a conversation with the next person, who has said yes. From now on the guide stands fast.
pub struct BeginTalk {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub trial: Id<Trial>,
    /// Made for the form, so that a form sent twice begins one conversation.
    pub id: Id<Talk>,
    pub group: Group,
    pub has_need: bool,
    pub day: Time,
    pub person: Id<Person>,
    /// The guide as it was shown.
    pub guide: Guide,
    pub entry: Entry,
}

impl Write for BeginTalk {
    /// False when the trial takes no more.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        if !hold(tx, self.organisation, self.trial, self.day).await? {
            return Ok(false);
        }
        let made = sql!(
            "insert into trials_conversation_talks (organisation_id, id, trial_id, number, who_group, has_need, day, person_id, outcome_version) \
             select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6, $7, 0 from trials_conversation_talks \
             where organisation_id = $1 and trial_id = $3 on conflict (organisation_id, id) do nothing",
            self.organisation, self.id, self.trial, self.group, self.has_need, self.day, self.person
        )
        .run(tx)
        .await?;
        if made == 0 {
            return Ok(true);
        }
        let guides: i64 = sql!(
            "select count(*) from trials_conversation_guides where organisation_id = $1 and trial_id = $2",
            self.organisation,
            self.trial
        )
        .value(tx)
        .await?;
        if guides == 0 {
            save_guide(tx, self.organisation, self.trial, &self.guide).await?;
        }
        journeys::record(tx, self.journey, &self.entry).await?;
        Ok(true)
    }
}

/// Takes a conversation away with everything noted in it, and with what was made of it: the person has changed their mind.
pub struct RemoveTalk {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub trial: Id<Trial>,
    pub talk: Id<Talk>,
    /// The insights that were made of it.
    pub insights: Vec<RemoveInsight>,
    pub entry: Entry,
}

impl Write for RemoveTalk {
    /// False when it was gone already.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        for insight in &self.insights {
            insight.run(tx).await?;
        }
        sql!(
            "delete from trials_conversation_kept where organisation_id = $1 and trial_id = $2 \
             and note_id in (select id from trials_conversation_notes where organisation_id = $1 and talk_id = $3)",
            self.organisation,
            self.trial,
            self.talk
        )
        .run(tx)
        .await?;
        sql!(
            "delete from trials_conversation_notes where organisation_id = $1 and trial_id = $2 and talk_id = $3",
            self.organisation,
            self.trial,
            self.talk
        )
        .run(tx)
        .await?;
        let hit = sql!(
            "delete from trials_conversation_talks where organisation_id = $1 and trial_id = $2 and id = $3",
            self.organisation,
            self.trial,
            self.talk
        )
        .run(tx)
        .await?;
        if hit == 1 {
            journeys::record(tx, self.journey, &self.entry).await?;
        }
        Ok(hit == 1)
    }
}
