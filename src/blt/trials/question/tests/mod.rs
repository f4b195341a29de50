//! Answering through a link: one press, one answer, nothing personal, nothing lost.

mod door;
mod press;
mod words;

use crate::{blt::trials::tests::Stage, testing::Visitor};

/// A running question with its link.
async fn asked(stage: &Stage, fields: &[(&str, &str)]) -> (String, String) {
    let page = stage.started(fields).await;
    let link = stage.link(&page).await;
    (page, link)
}

async fn thanked(visitor: &Visitor, link: &str, fields: &[(&str, &str)]) {
    let page = visitor.post(link, fields).await.is(303);
    assert_eq!(page.location(), format!("{link}/takk"));
}
