//! Lists of needs: what waits for this person, and what is open inside.

use super::Row;
use crate::{
    blt::{
        challenges::Challenge,
        needs::need::{Need, Status},
    },
    people::{Deed, Visit, organisations::Unit, roles},
};
use base::{clock::Time, db::Conn, id::Id, sql};

/// Where a page of the inbox goes on: behind this need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// 0 must be looked over, 1 waits for us, 2 waits for the reporter.
    pub rank: i64,
    pub due: Time,
    pub id: Id<Need>,
}

impl Place {
    pub fn of(need: &Need) -> Place {
        let rank = if need.look_over_since.is_some() {
            0
        } else if need.answered_at.is_none() || need.reply_waits_since.is_some() {
            1
        } else {
            2
        };
        Place { rank, due: need.answer_due, id: need.id }
    }

    /// Whether it waits for us, and not for a reporter.
    pub fn is_ours(self) -> bool {
        self.rank < 2
    }
}

/// How far a deed reaches: everywhere, or in these units.
struct Reach {
    everywhere: bool,
    units: Vec<Id<Unit>>,
}

impl Reach {
    fn of(who: &Visit, deed: Deed) -> Reach {
        let units = who.person.as_ref().map_or(Some(Vec::new()), |p| roles::units_for(&p.held, deed));
        Reach { everywhere: units.is_none(), units: units.unwrap_or_default() }
    }

    fn is_nowhere(&self) -> bool {
        !self.everywhere && self.units.is_empty()
    }
}

/// What waits for this person, beginning behind `after`: what must be looked over, then what we must answer, by promise,
/// then what waits for a reporter.
/// The rights stand in the statement, so that a page is full whatever others have waiting.
pub async fn waiting(db: &mut Conn, who: &Visit, after: Option<Place>, most: i64) -> anyhow::Result<Vec<Need>> {
    let (triage, quarantine) = (Reach::of(who, Deed::Triage), Reach::of(who, Deed::SeeQuarantine));
    if triage.is_nowhere() && quarantine.is_nowhere() {
        return Ok(Vec::new());
    }
    let rows: Vec<Row> = sql!(
        select!(
            "and (status in ('received', 'quarantined') or reply_waits_since is not null or look_over_since is not null) and \
             ((status <> 'quarantined' and (status = 'received' or reply_waits_since is not null) and ($2 or (unit_id is null and $3) or unit_id in ($4))) \
             or ((status = 'quarantined' or look_over_since is not null) and ($5 or unit_id in ($6)))) \
             [and (case when look_over_since is not null then 0 when answered_at is null or reply_waits_since is not null then 1 else 2 end, answer_due, id) > ($7, $8, $9)] \
             order by case when look_over_since is not null then 0 when answered_at is null or reply_waits_since is not null then 1 else 2 end, \
             answer_due, id limit $10"
        ),
        who.organisation.id,
        triage.everywhere,
        !triage.is_nowhere(),
        triage.units,
        quarantine.everywhere,
        quarantine.units,
        after.map(|a| a.rank),
        after.map(|a| a.due),
        after.map(|a| a.id),
        most
    )
    .all(db)
    .await?;
    Ok(rows.into_iter().map(Need::from).collect())
}

/// What is counted of what waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Also what waits for a reporter.
    pub with_reporters: bool,
    /// Only those whose first answer was promised before this.
    pub due_before: Option<Time>,
    /// No more are counted than this.
    pub most: i64,
}

impl Counted {
    pub const ALL: Counted = Counted { with_reporters: true, due_before: None, most: i64::MAX };

    /// First answers that are late.
    pub fn late(now: Time) -> Counted {
        Counted { with_reporters: false, due_before: Some(now), most: i64::MAX }
    }
}

/// How many needs wait for this person.
pub async fn waiting_count(db: &mut Conn, who: &Visit, counted: &Counted) -> anyhow::Result<i64> {
    let (triage, quarantine) = (Reach::of(who, Deed::Triage), Reach::of(who, Deed::SeeQuarantine));
    if triage.is_nowhere() && quarantine.is_nowhere() {
        return Ok(0);
    }
    sql!(
        "select count(*) from (select id from needs where organisation_id = $1 and \
         (status in ('received', 'quarantined') or reply_waits_since is not null or look_over_since is not null) and \
         ($7 or answered_at is null or reply_waits_since is not null or look_over_since is not null) and \
         ((status <> 'quarantined' and (status = 'received' or reply_waits_since is not null) and ($2 or (unit_id is null and $3) or unit_id in ($4))) \
         or ((status = 'quarantined' or look_over_since is not null) and ($5 or unit_id in ($6)))) \
         [and status = 'received' and answered_at is null and answer_due < $9] limit $8) as waiting",
        who.organisation.id,
        triage.everywhere,
        !triage.is_nowhere(),
        triage.units,
        quarantine.everywhere,
        quarantine.units,
        counted.with_reporters,
        counted.most,
        counted.due_before
    )
    .value(db)
    .await
}

/// Needs that were merged into this one. Find the need first.
pub async fn merged_here(db: &mut Conn, who: &Visit, need: Id<Need>) -> anyhow::Result<Vec<Need>> {
    let rows: Vec<Row> =
        sql!(select!("and merged_into = $2 and status = 'merged' order by id"), who.organisation.id, need).all(db).await?;
    Ok(rows.into_iter().map(Need::from).collect())
}

/// What a list of needs is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub status: Option<Status>,
    pub challenge: Option<Id<Challenge>>,
    /// Only needs older than this one: the next page.
    pub before: Option<Id<Need>>,
}

/// Open needs, newest first, for those inside.
pub async fn open_needs(db: &mut Conn, who: &Visit, wanted: &Wanted, most: i64) -> anyhow::Result<Vec<Need>> {
    if !who.person.as_ref().is_some_and(|p| p.may_somewhere(Deed::SeeInside)) {
        return Ok(Vec::new());
    }
    let open: Vec<Status> =
        Status::ALL.iter().copied().filter(|s| s.is_open_inside() && wanted.status.is_none_or(|w| w == *s)).collect();
    let rows: Vec<Row> = sql!(
        select!("and status in ($2) [and challenge_id = $3] [and id < $4] order by id desc limit $5"),
        who.organisation.id,
        open,
        wanted.challenge,
        wanted.before,
        most
    )
    .all(db)
    .await?;
    Ok(rows.into_iter().map(Need::from).collect())
}
