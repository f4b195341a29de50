//! Pictures live as long as somebody points to them, and not longer.

use crate::{
    blt::needs::sweep_pictures,
    testing::{Site, Visitor, picture_of},
};
use std::time::Duration;

async fn with_picture(anyone: &Visitor, width: u32, likely: &[(&str, &str)]) -> crate::testing::Page {
    let mut fields = vec![("text", "Hull i veien her")];
    fields.extend(likely);
    anyone.post_file("/behov", &fields, ("bilde", "hull.png", &picture_of(width))).await
}

#[tokio::test]
async fn one_who_leaves_does_not_take_anothers_picture() {
    for site in Site::both().await {
        let anyone = site.anyone();
        let first = with_picture(&anyone, 8, &[]).await.is(303).location();
        let second = with_picture(&anyone, 8, &[]).await.is(303).location();
        anyone.post(&format!("{first}/trekk"), &[]).await.is(303);
        site.clock.advance(3 * 86_400_000);
        sweep_pictures(&site.app, Duration::ZERO).await.expect("sweeps");
        anyone.get(&format!("{second}/bilde")).await.is(200);
        anyone.post(&format!("{second}/trekk"), &[]).await.is(303);
        sweep_pictures(&site.app, Duration::ZERO).await.expect("sweeps");
        assert!(site.app.files.resting(Duration::ZERO).await.expect("lists").is_empty());
    }
}

#[tokio::test]
async fn a_picture_of_a_form_nobody_sent_goes_after_a_day_and_a_new_one_rests_first() {
    for site in Site::both().await {
        let anyone = site.anyone();
        with_picture(&anyone, 9, &[("epost", "tull")]).await.is(422).shows("Bildet ditt er med.");
        sweep_pictures(&site.app, Duration::ZERO).await.expect("sweeps");
        assert_eq!(site.app.files.resting(Duration::ZERO).await.expect("lists").len(), 1, "the form may still be sent");
        site.clock.advance(2 * 86_400_000);
        sweep_pictures(&site.app, Duration::from_secs(3600)).await.expect("sweeps");
        assert_eq!(site.app.files.resting(Duration::ZERO).await.expect("lists").len(), 1, "written a moment ago");
        sweep_pictures(&site.app, Duration::ZERO).await.expect("sweeps");
        assert!(site.app.files.resting(Duration::ZERO).await.expect("lists").is_empty());
    }
}
