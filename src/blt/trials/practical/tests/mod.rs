//! The practical test through its doors: planned from a pattern, observed, counted, and nothing counted twice.

mod plan;
mod observe;
mod guard;

use crate::{
    blt::trials::tests::{Stage, hidden},
    testing::Visitor,
};
use http::header;

const PLAN: [(&str, &str); 8] = [
    ("type", "praktisk"),
    ("sporsmal", "Tavla virker på vakt"),
    ("oppgave", "Hent nøkkelen"),
    ("ferdig", "Nøkkelen er i hånda"),
    ("oppgave2", "Kvitter på tavla"),
    ("oppgave3", ""),
    ("ferdig3", ""),
    ("krav", "2"),
];

/// A running practical test with two tasks, of which both must go without help; the address of its page.
async fn running(stage: &Stage, more: &[(&str, &str)]) -> String {
    stage.started(&[&PLAN[..], more].concat()).await
}

/// The observer's form as the adviser opens it: its address, and the identity it carries.
async fn opened(stage: &Stage, page: &str) -> (Visitor, String, String) {
    let (coach, form) = (stage.coach().await, format!("{page}/observer"));
    let id = hidden(&coach.get(&form).await.is(200), "enkel");
    (coach, form, id)
}

/// Sends a form as the page's own script does, and gives the status and the word it is answered with.
async fn by_script(visitor: &Visitor, address: &str, fields: &[(&str, &str)]) -> (u16, String) {
    let part = |text: &str| text.bytes().map(|b| format!("%{b:02X}")).collect::<String>();
    let body: Vec<String> = fields.iter().map(|(name, value)| format!("{}={}", part(name), part(value))).collect();
    let request = visitor
        .request("POST", address)
        .header("sec-fetch-site", "same-origin")
        .header(header::ACCEPT, "application/json")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let page = visitor.send(request.body(body.join("&").into()).expect("a request")).await;
    let said: serde_json::Value = serde_json::from_slice(&page.bytes).unwrap_or_default();
    (page.status.as_u16(), said["status"].as_str().unwrap_or_default().to_owned())
}
