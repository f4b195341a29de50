//! The hard gates: told before one is asked (H1), anonymous means anonymous (H2), the criterion locked by the first answer (H3).

use super::{Stage, hidden};

const YOUTH: [(&str, &str); 3] = [("gruppe", "youth"), ("personvern", "consent"), ("sporsmal", "Tør du ringe?")];

#[tokio::test]
async fn people_from_outside_are_not_asked_before_they_are_told() {
    for stage in Stage::both().await {
        let coach = stage.coach().await;
        let address = format!("/lop/{}/tester", stage.journey);
        let outside = [("gruppe", "residents"), ("informasjon", "")];
        coach
            .post(&address, &[&outside[..], &[("start", "1")]].concat())
            .await
            .is(422)
            .shows("Skriv hva de får vite før de svarer.");
        let page = coach.post(&address, &outside).await.is(303).location();
        coach.post(&format!("{page}/start"), &[]).await.is(422).shows("Skriv hva de får vite før de svarer.");
        stage.team_page(&page).await.shows("Planlagt");
        coach.post(&address, &[("gruppe", "employees"), ("informasjon", ""), ("start", "1")]).await.is(303);
    }
}

#[tokio::test]
async fn the_table_itself_refuses_to_start_what_is_not_ready() {
    use crate::blt::trials::{
        find,
        rows::{Start, StartTrial},
    };
    for stage in Stage::both().await {
        let page = stage
            .coach()
            .await
            .post(&format!("/lop/{}/tester", stage.journey), &[("gruppe", "residents"), ("informasjon", "")])
            .await
            .location();
        let visit = stage.site.visit_of("coach").await;
        let app = &stage.site.app;
        let trial =
            find(&mut app.db.read().await.expect("reads"), &visit, super::id_of(&page)).await.expect("reads").expect("is there");
        let start = Start { tell: Vec::new(), moves: None, entry: trial.entry(app, &visit, "trial.started") };
        let started = app
            .db
            .write(StartTrial { organisation: visit.organisation.id, trial, at: visit.now, start })
            .await
            .expect("is written");
        assert!(!started, "{}", stage.site.engine());
    }
}

#[tokio::test]
async fn childrens_names_are_not_asked_for_before_their_guardians_agree() {
    for stage in Stage::both().await {
        let coach = stage.coach().await;
        let address = format!("/lop/{}/tester", stage.journey);
        let start = [("start", "1")];
        coach.post(&address, &[&YOUTH[..], &start].concat()).await.is(422).shows("Skriv hvordan foresatte har sagt ja");
        coach.post(&address, &[&YOUTH[..], &start, &[("foresatte", "Skjema hjem 20. november")]].concat()).await.is(303);
        coach
            .post(&address, &[("gruppe", "residents"), ("personvern", "public_task"), ("start", "1")])
            .await
            .is(422)
            .shows("Skriv hvilken lov");
    }
}

#[tokio::test]
async fn an_anonymous_test_may_not_ask_who_one_is() {
    let stage = Stage::one().await;
    let coach = stage.coach().await;
    let address = format!("/lop/{}/tester", stage.journey);
    let asks = [("sporsmal", "Er den nyttig?"), ("sporsmal2", "Hva heter du?"), ("svartype2", "tekst"), ("start", "1")];
    coach.post(&address, &asks).await.is(422).shows("En anonym test kan ikke spørre hvem folk er");
    coach.post(&address, &[&asks[..], &[("personvern", "consent")]].concat()).await.is(303);
}

#[tokio::test]
async fn an_anonymous_test_keeps_no_name_even_when_one_is_sent() {
    for stage in Stage::both().await {
        for (privacy, kept) in [("anonymous", false), ("consent", true)] {
            let page = stage.started(&[("personvern", privacy)]).await;
            let link = stage.link(&page).await;
            let form = stage.site.anyone().get(&link).await;
            assert_eq!(form.has("name=\"navn\""), kept, "{privacy}");
            stage
                .site
                .anyone()
                .post(&link, &[("svar", "ja"), ("navn", "Kari Nordmann"), ("kontakt", "99 88 77 66")])
                .await
                .is(303);
            assert_eq!(stage.team_page(&page).await.has("Kari Nordmann"), kept, "{privacy}");
        }
    }
}

#[tokio::test]
async fn the_first_answer_locks_what_counts_as_success() {
    for stage in Stage::both().await {
        let coach = stage.coach().await;
        let page = stage.started(&[("kriterium", "Minst tre sier ja.")]).await;
        let form = format!("{page}/plan");
        let old_tab = coach.get(&form).await.is(200).shows("name=\"kriterium\"");
        let question = "Er dette et problem for deg: Nøklene i hjemmetjenesten?";
        stage.site.anyone().post(&stage.link(&page).await, &[("svar", "nei")]).await.is(303);
        let version = hidden(&old_tab, "versjon");
        let fields = [
            ("versjon", version.as_str()),
            ("sporsmal", question),
            ("kriterium", "Minst én sier ja."),
            ("gruppe", "residents"),
            ("informasjon", "Anonymt."),
        ];
        coach
            .post(&form, &fields)
            .await
            .is(422)
            .shows("Målet kan ikke endres etter det første svaret")
            .shows("Minst én sier ja.");
        coach
            .get(&form)
            .await
            .is(200)
            .hides("name=\"kriterium\"")
            .shows("Minst tre sier ja.")
            .shows("Nå står spørsmålet og målet fast");
        stage.team_page(&page).await.shows("Minst tre sier ja.").hides("Minst én sier ja.");
        // What the answers do not depend on can still be changed.
        coach.post(&form, &[("siste_dag", "2026-12-24"), ("informasjon", "Anonymt.")]).await.is(303);
        stage.team_page(&page).await.shows("24. desember 2026").shows("Minst tre sier ja.");
    }
}

#[tokio::test]
async fn the_table_itself_keeps_a_locked_criterion() {
    use crate::blt::trials::{find, rows::ChangePlan};
    for stage in Stage::both().await {
        let page = stage.started(&[("kriterium", "Minst tre sier ja.")]).await;
        let visit = stage.site.visit_of("coach").await;
        let app = &stage.site.app;
        let mut trial =
            find(&mut app.db.read().await.expect("reads"), &visit, super::id_of(&page)).await.expect("reads").expect("is there");
        stage.site.anyone().post(&stage.link(&page).await, &[("svar", "nei")]).await.is(303);
        // As somebody does whose page was read before the answer came.
        trial.criterion = "Minst én sier ja.".to_owned();
        let entry = trial.entry(app, &visit, "trial.plan_changed");
        let change =
            ChangePlan { organisation: visit.organisation.id, trial, posted: base::web::Posted::default(), at: visit.now, entry };
        assert!(!app.db.write(change).await.expect("is written"), "{}", stage.site.engine());
    }
}

#[tokio::test]
async fn a_result_written_down_locks_it_too() {
    for stage in Stage::both().await {
        let page = stage.started(&[("type", "samtale"), ("sporsmal", "De vil ha tavla")]).await;
        stage.coach().await.post(&format!("{page}/resultat"), &[("for", "2"), ("mot", "1")]).await.is(303);
        stage
            .coach()
            .await
            .get(&format!("{page}/plan"))
            .await
            .hides("name=\"kriterium\"")
            .shows("Nå står spørsmålet og målet fast");
    }
}
