//! The answers that say no; what a person may hear is a page, what only the log may hear is the cause.

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use std::sync::Arc;

/// Why a door does not do what was asked.
#[derive(Debug)]
pub enum Refusal {
    /// Only for people who are signed in.
    SignInFirst,
    /// Known to exist by this person, but not theirs to do.
    NotAllowed,
    /// Does not exist, or may not be seen: the two answer exactly alike.
    Missing,
    /// The write came from another site.
    Foreign,
    /// Too often from one address or account; the seconds to wait.
    TooMany { wait: u64 },
    /// More bytes than the door takes.
    TooLarge,
    /// Not a form, or not one that can be read.
    Unreadable,
    /// It broke; the cause is for the log only.
    Broken(anyhow::Error),
}

/// Left in the response for the layer that dresses a refusal as a page in the person's language.
#[derive(Clone, Debug)]
pub enum Refused {
    SignInFirst,
    NotAllowed,
    Missing,
    Foreign,
    TooMany { wait: u64 },
    TooLarge,
    Unreadable,
    Broken(Arc<anyhow::Error>),
}

impl Refused {
    pub fn status(&self) -> StatusCode {
        match self {
            Refused::SignInFirst => StatusCode::UNAUTHORIZED,
            Refused::NotAllowed | Refused::Foreign => StatusCode::FORBIDDEN,
            Refused::Missing => StatusCode::NOT_FOUND,
            Refused::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Refused::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Refused::Unreadable => StatusCode::BAD_REQUEST,
            Refused::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Refused {
        match refusal {
            Refusal::SignInFirst => Refused::SignInFirst,
            Refusal::NotAllowed => Refused::NotAllowed,
            Refusal::Missing => Refused::Missing,
            Refusal::Foreign => Refused::Foreign,
            Refusal::TooMany { wait } => Refused::TooMany { wait },
            Refusal::TooLarge => Refused::TooLarge,
            Refusal::Unreadable => Refused::Unreadable,
            Refusal::Broken(cause) => Refused::Broken(Arc::new(cause)),
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let refused = Refused::from(self);
        let mut response = refused.status().into_response();
        if let Refused::TooMany { wait } = &refused
            && let Ok(value) = wait.to_string().parse()
        {
            response.headers_mut().insert(http::header::RETRY_AFTER, value);
        }
        response.extensions_mut().insert(refused);
        response
    }
}

impl<E: Into<anyhow::Error>> From<E> for Refusal {
    fn from(cause: E) -> Refusal {
        Refusal::Broken(cause.into())
    }
}
