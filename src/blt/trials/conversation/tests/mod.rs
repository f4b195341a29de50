//! A conversation through its doors: planned, begun, noted by two at once, weighed, and made into what the journey knows.

mod door;
mod gather;
mod guide;
mod two;

use crate::{
    blt::trials::tests::{Stage, hidden},
    testing::{Page, Visitor},
};

/// A running conversation test; gives the address of its page.
async fn planned(stage: &Stage, fields: &[(&str, &str)]) -> String {
    let fields = [&[("type", "samtale"), ("sporsmal", "Folk vil vite om veien er klar")], fields].concat();
    stage.started(&fields).await
}

/// Begins a conversation with the next person; gives the address of its page.
async fn begun(visitor: &Visitor, page: &str) -> String {
    let address = format!("{page}/samtaler/ny");
    let form = visitor.get(&address).await.is(200);
    let id = hidden(&form, "enkel");
    let fields = [("enkel", id.as_str()), ("gruppe", "residents"), ("har_behovet", "on"), ("samtykke", "on")];
    visitor.post(&address, &fields).await.is(303).location()
}

async fn saved(visitor: &Visitor, talk: &str, fields: &[(&str, &str)]) {
    let page = visitor.post(talk, fields).await.is(303);
    assert!(page.location().starts_with(talk) || fields.iter().any(|(name, _)| *name == "ferdig"));
}

/// The version a window has read of a place.
fn version(page: &Page, place: usize) -> String {
    hidden(page, &format!("versjon_{place}"))
}
