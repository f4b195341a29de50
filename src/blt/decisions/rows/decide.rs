//! Writing a decision and everything that follows from it, in one transaction.

use crate::{
    blt::{
        decisions::{
            decision::{Decision, Draft, Leads},
            gate::Gate,
            gates,
            keep::{Around, snapshot},
            known::Known,
        },
        journeys::{self, BeginRound, Half, Journey, Round, SetStatus},
        needs::{self, Need, News},
    },
    journal::{self, Actor, Entry, Subject},
    people::{Visit, organisations, persons},
};
use base::{
    clock::Time,
    db::{Tx, Write},
    files::sha256,
    id::Id,
    sql,
};

/// Closes a round with exactly one decision, keeps what was known, and begins what follows.
pub struct Decide {
    /// The one who decides, and when.
    pub visit: Visit,
    pub journey: Journey,
    pub round: Round,
    pub id: Id<Decision>,
    pub draft: Draft,
    pub next_round: Id<Round>,
    /// The needs whose reporters are told, and ids for two sentences each.
    pub tell: Vec<(Id<Need>, [Id<News>; 2])>,
    pub entry: Id<Entry>,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    Decided,
    /// Somebody else was first: the round is closed.
    TooLate,
    /// These gates are closed, and no reason opens them.
    Held(Vec<Gate>),
}

impl Write for Decide {
    type Done = Done;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<Done> {
        let organisation = self.visit.organisation.id;
        // The half counts as it is now, before the round is closed: a parked journey goes on from there.
        let rounds = journeys::rounds(tx, &self.visit, self.journey.id).await?;
        let Some(round) = rounds.iter().find(|r| r.id == self.round.id && r.half != Half::Decided).cloned() else {
            return Ok(Done::TooLate);
        };
        let known = Known::read(tx, &self.visit, &self.journey, &round).await?;
        let closed = known.gates(&self.visit, &self.journey, &self.draft);
        if closed.iter().any(|g| self.draft.despite_because.is_none() || !g.opens_with_a_reason()) {
            return Ok(Done::Held(closed));
        }
        let document = self.document(tx, &rounds, &round, &known, &closed).await?;
        if !journeys::close_round(tx, organisation, round.id, self.visit.now).await? {
            return Ok(Done::TooLate);
        }
        self.insert(tx, round.half, &closed, &document).await?;
        self.follow(tx, &round).await?;
        self.tell(tx).await?;
        journal::record(tx, &self.entry(&round, &closed, &document)).await?;
        Ok(Done::Decided)
    }
}

impl Decide {
    /// What is known, read in this very transaction, so that nothing comes in between.
    async fn document(
        &self,
        tx: &mut Tx,
        rounds: &[Round],
        round: &Round,
        known: &Known,
        despite: &[Gate],
    ) -> anyhow::Result<String> {
        let organisation = self.visit.organisation.id;
        let mut titles = Vec::new();
        for (need, _) in &self.tell {
            titles.extend(needs::find(tx, &self.visit, *need).await?.map(|n| n.title));
        }
        let units = organisations::all_units(tx, organisation).await?;
        let around = Around {
            visit: &self.visit,
            journey: &self.journey,
            rounds,
            round,
            unit: units.into_iter().find(|u| Some(u.id) == self.journey.unit_id).map(|u| u.name),
            needs: titles,
            names: persons::names(tx, organisation).await?,
        };
        Ok(serde_json::to_string(&snapshot(&around, known, &self.draft, despite))?)
    }

    async fn insert(&self, tx: &mut Tx, half: Half, despite: &[Gate], document: &str) -> anyhow::Result<()> {
        let (d, visit) = (&self.draft, &self.visit);
        let because = d.despite_because.as_ref().filter(|_| !despite.is_empty());
        sql!(
            "insert into decisions (organisation_id, id, journey_id, round_id, choice, reason, half, decided_by, decided_at, next_step, next_on, \
             wake_on, handed_to, avoided_kroner, kroner, second_id, alone_because, despite, despite_because, snapshot, sha256) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)",
            visit.organisation.id,
            self.id,
            self.journey.id,
            self.round.id,
            d.choice,
            &d.reason,
            half,
            visit.person.as_ref().map(|p| p.id),
            visit.now,
            d.next_step.as_ref(),
            d.next_on.map(Time::start_of),
            d.wake_on.map(Time::start_of),
            d.handed_to.as_ref(),
            d.avoided_kroner,
            d.kroner,
            d.second,
            d.alone_because.as_ref(),
            gates::codes(despite),
            because,
            document,
            sha256(document.as_bytes())
        )
        .run(tx)
        .await?;
        Ok(())
    }

    /// The next round, or the end, and where the journey stands from now on.
    async fn follow(&self, tx: &mut Tx, round: &Round) -> anyhow::Result<()> {
        let (organisation, journey, at) = (self.visit.organisation.id, self.journey.id, self.visit.now);
        SetStatus { organisation, journey, status: self.draft.status(), at }.run(tx).await?;
        match self.draft.choice.leads() {
            Leads::NextRound(half, _) => {
                BeginRound { organisation, journey, id: self.next_round, number: round.number + 1, half, at }.run(tx).await?;
            }
            Leads::Waits => {}
            Leads::Adopts => self.close_needs(tx, "solved_adopted").await?,
            Leads::Stops => self.close_needs(tx, "stopped").await?,
            Leads::Leaves => {
                let to = self.draft.handed_to.clone().unwrap_or_default();
                for (need, [news, _]) in &self.tell {
                    needs::hand_over(tx, organisation, (*need, *news), &to, at).await?;
                }
            }
        }
        Ok(())
    }

    async fn close_needs(&self, tx: &mut Tx, outcome: &str) -> anyhow::Result<()> {
        for (need, _) in &self.tell {
            needs::close(tx, self.visit.organisation.id, *need, outcome, self.visit.now).await?;
        }
        Ok(())
    }

    /// Those who reported it are told what was decided, where it belongs when it left, and until when it waits.
    async fn tell(&self, tx: &mut Tx) -> anyhow::Result<()> {
        let (organisation, at, choice) = (self.visit.organisation.id, self.visit.now, self.draft.choice);
        for (need, [decided, sent]) in &self.tell {
            needs::tell(tx, organisation, *need, *decided, &News::Decided(choice.as_str().to_owned()), at).await?;
            let more = match choice.leads() {
                Leads::Leaves => self.draft.handed_to.clone().map(News::BelongsTo),
                Leads::Waits => self.draft.wake_on.map(|day| News::Parked(Some(day))),
                Leads::NextRound(..) | Leads::Adopts | Leads::Stops => None,
            };
            if let Some(news) = more {
                needs::tell(tx, organisation, *need, *sent, &news, at).await?;
            }
        }
        Ok(())
    }

    fn entry(&self, round: &Round, despite: &[Gate], document: &str) -> Entry {
        let despite: Vec<&str> = despite.iter().map(Gate::as_str).collect();
        Entry {
            id: self.entry,
            organisation: self.visit.organisation.id,
            at: self.visit.now,
            actor: self.visit.person.as_ref().map_or(Actor::System, |p| Actor::Person(p.id)),
            kind: "journey.decided",
            subject: Subject::Journey,
            subject_id: self.journey.id.uuid(),
            data: serde_json::json!({
                "decision": self.id.to_string(),
                "round": round.number,
                "choice": self.draft.choice.as_str(),
                "despite": despite,
                "sha256": sha256(document.as_bytes()),
            }),
        }
    }
}
