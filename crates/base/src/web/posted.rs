//! A posted form as the person sent it: every field is text, nothing is lost, nothing panics.

use super::{App, Refusal};
use crate::files::MOST_BYTES;
use axum::extract::{FromRequest, Multipart, Request};
use bytes::Bytes;
use http::header;

/// Most bytes of a form without a picture.
pub const MOST_FORM_BYTES: usize = 512 * 1024;
/// Most bytes read of a form with a picture that is too large: what was typed beside it is kept.
const MOST_READ: usize = 40 * 1024 * 1024;
/// Most fields of a form.
pub const MOST_FIELDS: usize = 500;

/// A file that came with a form.
#[derive(Clone, Debug)]
pub struct Upload {
    pub field: String,
    pub bytes: Bytes,
}

/// The fields of a form, in the order they came.
#[derive(Clone, Debug, Default)]
pub struct Posted {
    fields: Vec<(String, String)>,
    uploads: Vec<Upload>,
}

impl Posted {
    pub fn of(fields: &[(&str, &str)]) -> Posted {
        fields.iter().copied().collect()
    }

    /// The first value of a field as it was typed; empty when it is absent.
    pub fn get(&self, name: &str) -> &str {
        self.fields.iter().find(|(k, _)| k == name).map_or("", |(_, v)| v.as_str())
    }

    /// All values of a field, for check boxes.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(k, _)| k == name).map(|(_, v)| v.as_str())
    }

    /// Whether a box is ticked or a button pressed.
    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(k, _)| k == name)
    }

    /// The same form with one field standing as given, whatever was sent.
    pub fn with(mut self, name: &str, value: &str) -> Posted {
        self.fields.retain(|(k, _)| k != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// All fields, for keeping what was typed.
    pub fn fields(&self) -> &[(String, String)] {
        &self.fields
    }

    /// A file that was really chosen (browsers send an empty one otherwise).
    pub fn upload(&self, name: &str) -> Option<&Upload> {
        self.uploads.iter().find(|u| u.field == name && !u.bytes.is_empty())
    }
}

/// A form as it would be sent: `[("tittel", title)].into_iter().collect()`.
impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Posted {
    fn from_iter<T: IntoIterator<Item = (K, V)>>(fields: T) -> Posted {
        let fields = fields.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        Posted { fields, uploads: Vec::new() }
    }
}

impl FromRequest<App> for Posted {
    type Rejection = Refusal;

    async fn from_request(request: Request, app: &App) -> Result<Posted, Refusal> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or("");
        if kind.starts_with("multipart/form-data") {
            let parts = Multipart::from_request(request, app).await.map_err(|_| Refusal::Unreadable)?;
            return from_parts(parts).await;
        }
        if !kind.is_empty() && !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Refusal::Unreadable);
        }
        let body = axum::body::to_bytes(request.into_body(), MOST_FORM_BYTES).await.map_err(|_| Refusal::TooLarge)?;
        let fields: Vec<_> =
            form_urlencoded::parse(&body).map(|(k, v)| (k.into_owned(), readable(&v))).take(MOST_FIELDS + 1).collect();
        if fields.len() > MOST_FIELDS {
            return Err(Refusal::TooLarge);
        }
        Ok(Posted { fields, uploads: Vec::new() })
    }
}

/// No keyboard types NUL, and no database keeps it.
fn readable(typed: &str) -> String {
    typed.replace('\0', "")
}

async fn from_parts(mut parts: Multipart) -> Result<Posted, Refusal> {
    let mut posted = Posted::default();
    let mut total = 0;
    while let Some(mut part) = parts.next_field().await.map_err(refused)? {
        let name = part.name().unwrap_or_default().to_owned();
        let is_file = part.file_name().is_some();
        let most = if is_file { MOST_BYTES } else { MOST_FORM_BYTES };
        let mut bytes = Vec::new();
        while let Some(chunk) = part.chunk().await.map_err(refused)? {
            total += chunk.len();
            if total > MOST_READ || (!is_file && bytes.len() + chunk.len() > most) {
                return Err(Refusal::TooLarge);
            }
            // One byte too many is enough to know that a picture is too large; the rest is read and let go.
            let room = (most + usize::from(is_file)).saturating_sub(bytes.len());
            bytes.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
        }
        if posted.fields.len() + posted.uploads.len() > MOST_FIELDS {
            return Err(Refusal::TooLarge);
        }
        if is_file {
            posted.uploads.push(Upload { field: name, bytes: bytes.into() });
        } else {
            posted.fields.push((name, readable(&String::from_utf8_lossy(&bytes))));
        }
    }
    Ok(posted)
}

/// Over the limit axum stops the stream with 413; anything else is a body that is not a form.
fn refused(problem: axum::extract::multipart::MultipartError) -> Refusal {
    if problem.status() == http::StatusCode::PAYLOAD_TOO_LARGE { Refusal::TooLarge } else { Refusal::Unreadable }
}
