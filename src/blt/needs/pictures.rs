//! Pictures nobody points to any longer: a daily sweep takes them off the disk, and nothing else does.

use super::rows;
use base::web::App;
use std::time::Duration;

/// A form that is shown again keeps its picture so many days.
const UPLOAD_DAYS: i64 = 1;

/// Removes every picture that no need, no words held back and no form under way has. One that was written less than
/// `rest` ago is left alone: its need may be on its way. Two needs may have the same picture; it stays as long as one has it.
pub async fn sweep_pictures(app: &App, rest: Duration) -> anyhow::Result<()> {
    app.db.write(rows::ForgetUploads { before: app.clock.now().plus_days(-UPLOAD_DAYS) }).await?;
    for picture in app.files.resting(rest).await? {
        let mut db = app.db.read().await?;
        let is_kept = rows::is_kept(&mut db, &picture).await?;
        drop(db);
        if !is_kept {
            app.files.remove_resting(&picture, rest).await?;
        }
    }
    Ok(())
}
