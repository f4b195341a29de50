//! Advice about the next test: given by a room further down the loop, shown by this one.

use super::trial::Trial;
use crate::{blt::journeys::Walk, people::Visit};
use base::{db::Conn, page::Html, web::App};
use futures::future::BoxFuture;

/// Put on the app's shelf by the house: what there is to say beside a new plan, or under the results of a test.
#[derive(Clone, Copy)]
pub struct Adviser(pub for<'a> fn(&'a mut Conn, &'a Visit, &'a Walk, Option<&'a Trial>) -> BoxFuture<'a, anyhow::Result<Html>>);

/// The adviser's words; none when nobody advises.
pub(super) async fn given(app: &App, db: &mut Conn, who: &Visit, walk: &Walk, trial: Option<&Trial>) -> anyhow::Result<Html> {
    match app.shelf::<Adviser>() {
        Some(Adviser(advise)) => advise(db, who, walk, trial).await,
        None => Ok(Html::none()),
    }
}
