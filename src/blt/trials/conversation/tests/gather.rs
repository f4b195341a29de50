//! From notes to insights, findings and observations: nothing is typed twice.

use super::{begun, planned, saved};
use crate::{
    blt::{
        insights,
        journeys::Group,
        trials::{
            self, observations,
            tests::{Stage, id_of},
        },
    },
    testing::Page,
};

/// The words by which the page points to its lines, in the order they are shown.
pub(super) fn keys(page: &Page) -> Vec<String> {
    let text = page.text();
    text.split("name=\"en\" value=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

#[tokio::test]
async fn a_line_becomes_an_insight_with_one_press_and_only_once() {
    for stage in Stage::both().await {
        let page = planned(&stage, &[]).await;
        let coach = stage.coach().await;
        let talk = begun(&coach, &page).await;
        saved(&coach, &talk, &[("notat_1", "Ringer før sju\n«Hvor er bilen?»"), ("versjon_1", "0")]).await;
        let keys = keys(&stage.team_page(&page).await);
        assert_eq!(keys.len(), 2, "a line each, the quote first");
        for _ in 0..2 {
            coach.post(&format!("{page}/notater/innsikt"), &[("en", &keys[0])]).await.is(303);
        }
        let visit = stage.site.visit_of("coach").await;
        let mut db = stage.site.app.db.read().await.expect("reads");
        let all = insights::of_journey(&mut db, &visit, stage.journey).await.expect("reads");
        let [insight] = &all[..] else { panic!("one insight, not {}", all.len()) };
        assert_eq!((insight.kind, insight.text.as_str()), (insights::Kind::Quote, "Hvor er bilen?"));
        assert_eq!((insight.group, insight.from_target), (Group::Residents, true));
        assert!(insight.source.starts_with("Samtale 1: Folk vil vite"), "{}", insight.source);
        stage.team_page(&page).await.shows("Vis innsikten");
    }
}

#[tokio::test]
async fn lines_that_go_together_become_a_finding_with_insights_behind() {
    for stage in Stage::both().await {
        let page = planned(&stage, &[]).await;
        let coach = stage.coach().await;
        for text in ["«Hvor er bilen?»", "«Kommer den før sju?»"] {
            let talk = begun(&coach, &page).await;
            saved(&coach, &talk, &[("notat_1", text), ("versjon_1", "0")]).await;
        }
        let keys = keys(&stage.team_page(&page).await);
        let to = format!("{page}/notater/funn");
        coach.get(&to).await.is(200).shows("Kommer den før sju?");
        let one = [("linje", keys[0].as_str()), ("funn", "Folk vil vite når")];
        coach.post(&to, &one).await.is(422).shows("minst to linjer").shows("Folk vil vite når");
        coach.post(&to, &[&one[..], &[("linje", &keys[1])]].concat()).await.is(303);
        let visit = stage.site.visit_of("coach").await;
        let mut db = stage.site.app.db.read().await.expect("reads");
        let findings = insights::findings(&mut db, &visit, stage.journey).await.expect("reads");
        assert_eq!((findings[0].text.as_str(), findings[0].behind.len()), ("Folk vil vite når", 2));
    }
}

#[tokio::test]
async fn each_person_is_one_observation_with_what_settled_it() {
    for stage in Stage::both().await {
        let page = planned(&stage, &[]).await;
        let coach = stage.coach().await;
        for (outcome, why) in [("for", "Slipper å ringe"), ("against", "Bor ved fylkesvei"), ("unclear", "")] {
            let talk = begun(&coach, &page).await;
            let fields = [("notat_0", why), ("versjon_0", "0"), ("utfall", outcome), ("utfall_versjon", "0"), ("ferdig", "1")];
            saved(&coach, &talk, &fields).await;
        }
        begun(&coach, &page).await;
        stage.team_page(&page).await.shows("1 av 3 støtter det vi tror").shows("Én samtale mangler svar");
        let visit = stage.site.visit_of("coach").await;
        let mut db = stage.site.app.db.read().await.expect("reads");
        let trial = trials::find(&mut db, &visit, id_of(&page)).await.expect("reads").expect("is there");
        let all = observations::all(&mut db, &visit, &trial).await.expect("reads");
        assert_eq!(all.len(), 3, "whoever nobody has spoken for is not counted");
        assert_eq!((all[0].count, all[0].note.as_str()), (1, "Slipper å ringe"));
    }
}
