//! Pictures that came along: kept for a form that is shown again, and known as long as something points to them.

use base::{
    clock::Time,
    db::{Conn, Tx, Write},
    sql,
};

/// Keeps a picture's name for a form that must be shown again.
pub struct KeepUpload {
    pub token: String,
    pub picture: String,
    pub at: Time,
}

impl Write for KeepUpload {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!("insert into needs_uploads (token, picture, at) values ($1, $2, $3)", &self.token, &self.picture, self.at)
            .run(tx)
            .await?;
        Ok(())
    }
}

/// The picture kept under a token, for the form's second try.
pub async fn taken_upload(db: &mut Conn, token: &str) -> anyhow::Result<Option<String>> {
    sql!("select picture from needs_uploads where token = $1", token).maybe_value(db).await
}

/// Forgets pictures of forms that nobody sent in the end.
pub struct ForgetUploads {
    pub before: Time,
}

impl Write for ForgetUploads {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!("delete from needs_uploads where at < $1", self.before).run(tx).await?;
        Ok(())
    }
}

/// Whether a need of any organisation, words that are held back, or a form under way still has this picture.
pub async fn is_kept(db: &mut Conn, sha256: &str) -> anyhow::Result<bool> {
    let found: i64 = sql!(
        "select (select count(*) from needs where picture = $1) + (select count(*) from needs_held where picture = $1) \
         + (select count(*) from needs_uploads where picture = $1)",
        sha256
    )
    .value(db)
    .await?;
    Ok(found > 0)
}
