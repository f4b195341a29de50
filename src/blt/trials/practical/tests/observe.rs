//! Observing: one form for each participant, the rule of the plan, and what it all comes to.

use super::{by_script, opened, running};
use crate::blt::trials::tests::{Stage, hidden, id_of};

#[tokio::test]
async fn the_rule_of_the_plan_counts_unless_the_observer_says_otherwise() {
    for stage in Stage::both().await {
        let page = running(&stage, &[]).await;
        let (coach, form, _) = opened(&stage, &page).await;
        for fields in [
            vec![("gikk", "selv"), ("gikk2", "selv"), ("tid", "1:30")],
            vec![("gikk", "selv"), ("gikk2", "hjelp"), ("hjelp2", "Viste hvor tavla henger")],
            vec![("gikk", "ikke"), ("gikk2", "selv")],
            vec![("gikk", "selv"), ("gikk2", "selv"), ("utfall", "mot"), ("sagt", "Jeg ville aldri gjort dette.")],
        ] {
            coach.post(&form, &fields).await.is(303);
        }
        let shown = coach.get(&page).await.is(200);
        let shown = shown.shows("1 av 4 støtter det vi tror").shows("Viste hvor tavla henger").shows("1:30 (én person)");
        shown.shows("Jeg ville aldri gjort dette.").shows("Observatøren mener dette. Regelen sier: Ja").hides("%");
        let visit = stage.site.visit_of("coach").await;
        let mut db = stage.site.app.db.read().await.expect("reads");
        let trial = crate::blt::trials::find(&mut db, &visit, id_of(&page)).await.expect("reads").expect("is there");
        let seen = crate::blt::trials::observations::all(&mut db, &visit, &trial).await.expect("reads");
        assert_eq!((seen.len(), seen.iter().map(|o| o.count).sum::<i64>()), (4, 4), "one observation for each participant");
    }
}

#[tokio::test]
async fn the_same_form_sent_twice_is_one_person() {
    for stage in Stage::both().await {
        let page = running(&stage, &[]).await;
        let (coach, form, id) = opened(&stage, &page).await;
        let fields = [("enkel", id.as_str()), ("gikk", "selv"), ("gikk2", "hjelp"), ("nytt_problem", "Fant ikke tavla")];
        assert_eq!(by_script(&coach, &form, &fields).await, (200, "kept".to_owned()));
        assert_eq!(by_script(&coach, &form, &fields).await, (200, "kept".to_owned()));
        // Back, corrected, and sent once more: it is still the same person.
        coach.post(&form, &[("enkel", &id), ("gikk", "selv"), ("gikk2", "selv")]).await.is(303);
        coach.get(&page).await.shows("1 av 1 støtter det vi tror").shows("n = 1").hides("Fant ikke tavla");
    }
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_the_field_and_nothing_is_lost() {
    let stage = Stage::one().await;
    let page = running(&stage, &[("sus", "1")]).await;
    let (coach, form, id) = opened(&stage, &page).await;
    coach.post(&form, &[]).await.is(422).shows("Velg hvordan minst én oppgave gikk");
    let wrong = [("enkel", id.as_str()), ("gikk", "selv"), ("tid", "90"), ("sagt", "Tavla er fin")];
    let again = coach.post(&form, &wrong).await.is(422).shows("for eksempel 1:30").shows("Tavla er fin").shows("value=\"90\"");
    assert_eq!(hidden(&again, "enkel"), id, "it is still the same form");
    for odd in [
        ("gikk", "kanskje"),
        ("letthet", "9"),
        ("utfall", "vet ikke"),
        ("sus3", "x"),
        ("hjelp", &"x".repeat(400)),
        ("sagt", "\u{0}"),
    ] {
        let page = coach.post(&form, &[("gikk", "selv"), odd]).await;
        assert!([303, 422].contains(&page.status.as_u16()), "{odd:?}: {}", page.status);
    }
    let half: Vec<(&str, &str)> = [("gikk", "selv"), ("sus", "4"), ("sus2", "2")].to_vec();
    coach.post(&form, &half).await.is(422).shows("Svar på alle ti påstandene");
    let many = (0..13).map(|n| format!("Problem {n}")).collect::<Vec<_>>().join("\n");
    coach.post(&form, &[("gikk", "selv"), ("nytt_problem", &many)]).await.is(422).shows("høyst tolv");
}

#[tokio::test]
async fn results_show_counts_time_ease_usability_and_problems() {
    for stage in Stage::both().await {
        let page = running(&stage, &[("sus", "1")]).await;
        let (coach, form, _) = opened(&stage, &page).await;
        let best = ["5", "1", "5", "1", "5", "1", "5", "1", "5", "1"];
        let names = ["sus", "sus2", "sus3", "sus4", "sus5", "sus6", "sus7", "sus8", "sus9", "sus10"];
        let sus: Vec<(&str, &str)> = names.into_iter().zip(best).collect();
        for (time, more) in [("1:00", ("nytt_problem", "Fant ikke tavla")), ("2:00", ("problem", "Fant ikke tavla"))] {
            let fields = [&[("gikk", "selv"), ("gikk2", "selv"), ("tid", time), ("letthet", "4"), more][..], &sus].concat();
            coach.post(&form, &fields).await.is(303);
        }
        let shown = coach.get(&page).await.is(200).shows("1:25 (2 personer, trolig").shows("100 av 100, trolig mellom 66 og 100");
        shown.shows("Fant ikke tavla").shows("2 av 2").hides(" %");
    }
}

#[tokio::test]
async fn a_form_taken_by_mistake_is_taken_away_until_the_results_are_weighed() {
    for stage in Stage::both().await {
        let page = running(&stage, &[]).await;
        let (coach, form, id) = opened(&stage, &page).await;
        for id in [id.as_str(), "0190a2b4-0000-7000-8000-000000000001"] {
            coach.post(&form, &[("enkel", id), ("gikk", "selv")]).await.is(303);
        }
        stage.site.as_person("employee").await.post(&format!("{form}/{id}/sletting"), &[]).await.is(403);
        coach.post(&format!("{form}/{id}/sletting"), &[]).await.is(303);
        coach.get(&page).await.shows("0 av 1 støtter");
        coach.post(&format!("{page}/avslutning"), &[("dom", "unclear")]).await.is(303);
        coach.post(&format!("{form}/0190a2b4-0000-7000-8000-000000000001/sletting"), &[]).await.is(303);
        coach.get(&page).await.shows("0 av 1 støtter");
    }
}

#[tokio::test]
async fn nothing_finer_than_the_day_is_kept_and_no_name() {
    for stage in Stage::both().await {
        let page = running(&stage, &[]).await;
        stage.site.clock.advance(3_723_004);
        let (coach, form, id) = opened(&stage, &page).await;
        coach.post(&form, &[("enkel", &id), ("gikk", "selv"), ("navn", "Per")]).await.is(303);
        let visit = stage.site.visit_of("coach").await;
        let mut db = stage.site.app.db.read().await.expect("reads");
        let trial = id_of(&page);
        let sessions = crate::blt::trials::practical::rows::sessions(&mut db, &visit, trial, true).await.expect("reads");
        assert_eq!(sessions[0].day, base::clock::Time::start_of(visit.today()));
        let journal = crate::journal::of(&mut db, &visit, trial.uuid()).await.expect("reads");
        assert_eq!(journal.iter().map(|h| h.kind.as_str()).collect::<Vec<_>>(), ["trial.planned", "trial.started"]);
    }
}
