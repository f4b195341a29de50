//! The index follows the journal: soon, without gaps, and in any order.

use super::{accepted, found, reported};
use crate::{
    follow::search::start,
    journal::{Reader, Subject, mark_unread, unread},
    people::Role,
    search::{Index, TakeTurn},
    testing::Site,
};
use base::{
    db::{Tx, Write},
    jobs::Jobs,
};
use std::time::Duration;

#[tokio::test]
async fn what_was_reported_is_found_within_a_second_without_anybody_asking_for_it() {
    for site in Site::both().await {
        let mut jobs = Jobs::default();
        start(&mut jobs, &site.app);
        let coach = site.as_role(Role::Coach).await;
        reported(&site, "Fjellheisen er stengt.").await;
        let soon = async {
            while found(&coach, "fjellheis").await.is_empty() {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(1), soon).await.expect("found within a second");
        jobs.stop().await;
    }
}

#[tokio::test]
async fn a_changed_text_is_found_by_its_new_words_only() {
    for site in Site::both().await {
        let (code, need) = reported(&site, "Lag en app for alt").await;
        site.catch_up().await;
        let coach = site.as_role(Role::Coach).await;
        assert_eq!(found(&coach, "skjema").await.len(), 0);
        site.anyone().post(&format!("/folg/{code}/behov"), &[("behov", "Foreldre finner ikke skjemaene.")]).await.is(303);
        site.catch_up().await;
        assert_eq!(found(&coach, "skjema").await, [format!("/behov/{need}")]);
        assert_eq!(found(&coach, "app").await, [format!("/behov/{need}")], "the idea is kept");
    }
}

#[tokio::test]
async fn another_unit_means_another_leader() {
    for site in Site::both().await {
        let (_, need) = reported(&site, "Fjellheisen er stengt.").await;
        let (coach, leader) = (site.as_role(Role::Coach).await, site.as_role(Role::Leader).await);
        site.catch_up().await;
        assert_eq!(found(&leader, "fjellheis").await.len(), 1, "nobody's need is everybody's");
        coach.post(&format!("/behov/{need}/eier"), &[("enhet", &site.south.to_string())]).await.is(303);
        assert_eq!(found(&leader, "fjellheis").await.len(), 0, "before the index has been told");
        site.catch_up().await;
        assert_eq!(found(&leader, "fjellheis").await.len(), 0);
        coach.post(&format!("/behov/{need}/eier"), &[("enhet", &site.north.to_string())]).await.is(303);
        site.catch_up().await;
        assert_eq!(found(&leader, "fjellheis").await.len(), 1);
    }
}

/// A mark with an identity older than all others, as a transaction leaves it that began before them and ended after them.
struct LateMark(i64, uuid::Uuid);

impl Write for LateMark {
    type Done = ();
    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        mark_unread(tx, Subject::Need, [(self.0, self.1, uuid::Uuid::nil())]).await
    }
}

#[tokio::test]
async fn an_entry_that_ends_up_behind_those_already_read_is_read_all_the_same() {
    for site in Site::both().await {
        let need = accepted(&site, "Fjellheisen er stengt.").await;
        site.catch_up().await;
        site.app.db.write(LateMark(site.organisation.id, need.uuid())).await.expect("marked");
        let employee = site.as_role(Role::Employee).await;
        assert_eq!(found(&employee, "fjellheis").await.len(), 0, "something has happened to it");
        site.catch_up().await;
        assert_eq!(found(&employee, "fjellheis").await.len(), 1);
    }
}

#[tokio::test]
async fn only_one_at_a_time_writes_the_index_and_who_lost_the_turn_changes_nothing() {
    for site in Site::both().await {
        let (_, need) = reported(&site, "Fjellheisen er stengt.").await;
        let db = &site.app.db;
        let turn = |holder: uuid::Uuid, later: i64| TakeTurn { holder, at: site.clock.now().plus_ms(later) };
        let (first, second) = (need.uuid(), uuid::Uuid::nil());
        assert!(db.write(turn(first, 0)).await.expect("asked"));
        assert!(!db.write(turn(second, 0)).await.expect("asked"), "the first has it");
        assert!(db.write(turn(second, 60_000)).await.expect("asked"), "the first has disappeared");
        let read = unread(&mut db.read().await.expect("reads"), Reader::Search, 100).await.expect("reads");
        assert_eq!(read.len(), 1);
        let late = Index { holder: first, read: read.clone(), things: Vec::new() };
        assert!(!db.write(late).await.expect("asked"));
        let left = unread(&mut db.read().await.expect("reads"), Reader::Search, 100).await.expect("reads");
        assert_eq!(left, read);
    }
}

#[tokio::test]
async fn many_at_once_are_all_indexed_once() {
    for site in Site::both().await {
        let all = 40;
        for n in 0..all {
            reported(&site, &format!("Fjellheisen er stengt, nummer {n}.")).await;
        }
        let both = tokio::join!(crate::follow::search::catch_up(&site.app), crate::follow::search::catch_up(&site.app));
        both.0.expect("indexed");
        both.1.expect("indexed");
        site.catch_up().await;
        let coach = site.as_role(Role::Coach).await;
        coach.get("/sok?q=fjellheis").await.shows(&format!("{all} treff"));
        let things: i64 = base::sql!("select things from search_stems where stem = 'fjellheis'")
            .value(&mut site.app.db.read().await.expect("reads"))
            .await
            .expect("counted");
        assert_eq!(things, all);
    }
}

#[tokio::test]
async fn an_index_made_by_other_rules_is_made_anew() {
    struct Spoil;
    impl Write for Spoil {
        type Done = ();
        async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
            base::sql!("update search_turn set rules = 0").run(tx).await?;
            base::sql!("update search_things set title_stems = '', text_stems = ''").run(tx).await?;
            base::sql!("delete from search_stems").run(tx).await?;
            Ok(())
        }
    }
    for site in Site::both().await {
        accepted(&site, "Fjellheisen er stengt.").await;
        site.catch_up().await;
        site.app.db.write(Spoil).await.expect("spoilt");
        let employee = site.as_role(Role::Employee).await;
        assert_eq!(found(&employee, "fjellheis").await.len(), 0);
        site.catch_up().await;
        assert_eq!(found(&employee, "fjellheis").await.len(), 1);
    }
}
