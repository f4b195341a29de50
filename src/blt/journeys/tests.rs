//! The team's page: who may settle what.

use crate::{
    people::Role,
    testing::{Begun, Page, Site, Visitor},
};

/// The team's form as it stands, with some fields changed.
async fn save(who: &Visitor, journey: &Begun, unit: &str, parts: &[(&'static str, String)]) -> Page {
    let page = who.get(&journey.at("lag")).await.is(200).text();
    let (_, rest) = page.split_once("name=\"lest\" value=\"").expect("the form knows what was read");
    let seen = rest.split('"').next().unwrap_or_default().replace("&amp;", "&");
    let mut fields = vec![("lest", seen.as_str()), ("tittel", "Nøklene"), ("enhet", unit)];
    fields.extend(parts.iter().map(|(name, id)| (*name, id.as_str())));
    who.post(&journey.at("lag"), &fields).await
}

#[tokio::test]
async fn a_member_makes_nobody_decide_moves_it_to_no_other_unit_and_takes_nobody_off() {
    for site in Site::both().await {
        let journey = site.begun().await;
        let id = async |slug: &str| site.person(slug).await.id.to_string();
        let (me, leader, north) = (id("employee").await, id("leader").await, site.north.to_string());
        let employee = site.as_role(Role::Employee).await;
        let me_too = [("padriver", me.clone()), ("beslutter", me.clone())];
        save(&employee, &journey, &north, &me_too).await.is(422).shows("Dette bestemmer lederen for enheten");
        let nobody = [("padriver", me.clone())];
        save(&employee, &journey, &north, &nobody).await.is(422).shows("kan ta andre av laget");
        let same = [("padriver", me.clone()), ("beslutter", leader.clone())];
        save(&employee, &journey, &site.south.to_string(), &same).await.is(422).shows("Dette bestemmer lederen for enheten");
        let more = [("padriver", me.clone()), ("beslutter", leader.clone()), ("nytt-medlem", id("safety_rep").await)];
        save(&employee, &journey, &north, &more).await.is(303);
        employee.post(&journey.at("beslutning"), &[("valg", "stopp"), ("begrunnelse", "Vi vet nok.")]).await.is(403);
    }
}

#[tokio::test]
async fn only_a_leader_of_the_unit_is_asked_to_decide() {
    for site in Site::both().await {
        let journey = site.begun().await;
        let id = async |slug: &str| site.person(slug).await.id.to_string();
        let coach = site.as_role(Role::Coach).await;
        let asked = |slug: String| [("beslutter", slug)];
        save(&coach, &journey, &site.north.to_string(), &asked(id("employee").await))
            .await
            .is(422)
            .shows("må være leder for enheten");
        save(&coach, &journey, "", &[]).await.is(303);
        save(&coach, &journey, &site.north.to_string(), &asked(id("leader").await)).await.is(303);
    }
}

#[tokio::test]
async fn a_name_in_the_title_is_asked_about_once() {
    for site in Site::both().await {
        let employee = site.as_role(Role::Employee).await;
        let fields = [("tittel", "Ring Per på 998 87 766")];
        employee.post("/lop", &fields).await.is(422).shows("bestemt person").shows("name=\"likevel\"");
        employee.post("/lop", &[fields[0], ("likevel", "1")]).await.is(303);
    }
}
