//! Parked needs wake on their day and wait for an answer again.

use crate::blt::needs::{WakeParked, promise};
use base::web::App;

/// Most needs woken in one turn; the rest follow in the next.
const ONE_TURN: usize = 200;

/// Wakes what is due. The new promise is the ordinary one, counted from today.
pub async fn wake_parked(app: &App) -> anyhow::Result<()> {
    let at = app.clock.now();
    let news = (0..ONE_TURN).map(|_| app.chance.new_id(at)).collect();
    app.db.write(WakeParked { at, answer_due: promise(at, crate::people::organisations::FIRST_ANSWER_DAYS), news }).await?;
    Ok(())
}
