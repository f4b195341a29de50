//! Journeys, insights, solutions and the story through their doors.

mod need;
mod rounds;
mod solution;
mod walk;

use crate::{
    blt::needs,
    people::Role,
    testing::{Site, Visitor},
};

/// Reports a need and lets the leader accept it; gives back the code and the need's id.
async fn accepted(site: &Site, text: &str) -> (String, String) {
    let leader = site.as_role(Role::Leader).await;
    let page = site.anyone().post("/behov", &[("text", text)]).await.is(303);
    let code = page.location().strip_prefix("/folg/").expect("a receipt").to_owned();
    let visit = site.visit_of("leader").await;
    let mut db = site.app.db.read().await.expect("reads");
    let need = needs::waiting(&mut db, &visit, None, 50).await.expect("reads").pop().expect("waits");
    leader.post(&format!("/behov/{}/svar", need.id), &[("valg", "ja"), ("tekst", "Vi ser på det.")]).await.is(303);
    (code, need.id.to_string())
}

/// Starts a journey from a new need and gives back its address.
async fn started(site: &Site, by: &Visitor) -> String {
    let (_, need) = accepted(site, "Vi kjører tilbake for å hente nøkler.").await;
    by.post("/lop", &[("behov", &need)]).await.is(303).location()
}

async fn add_insight(by: &Visitor, journey: &str, text: &str, source: &str, target: bool) {
    let mut fields = vec![("slag", "quote"), ("tekst", text), ("gruppe", "employees"), ("kilde", source)];
    if target {
        fields.push(("har_behovet", "on"));
    }
    by.post(&format!("{journey}/innsikt"), &fields).await.is(303);
}

/// Writes an idea and gives back the address of its page.
async fn add_idea(by: &Visitor, journey: &str, title: &str) -> String {
    by.post(&format!("{journey}/losninger"), &[("tittel", title), ("type", "process"), ("nyhet", "adapted")]).await.is(303);
    let page = by.get(&format!("{journey}/losninger")).await.text();
    let before = page.split(&format!(">{title}<")).next().expect("a part");
    before.rsplit("href=\"").next().and_then(|a| a.split('"').next()).expect("a link").to_owned()
}
