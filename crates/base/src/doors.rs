//! The list of doors is made by opening them, so none can be forgotten.

use crate::web::App;
use axum::{Router, handler::Handler, routing};

/// One address and what may be done there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Door {
    pub path: &'static str,
    pub method: &'static str,
}

/// A set of doors: the router, and the list of what it holds.
#[derive(Default)]
pub struct Doors {
    router: Router<App>,
    list: Vec<Door>,
}

impl Doors {
    pub fn new() -> Doors {
        Doors::default()
    }

    /// Opens a page.
    pub fn get<H, T>(self, path: &'static str, page: H) -> Doors
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.open(path, "GET", routing::get(page))
    }

    /// Opens a change.
    pub fn post<H, T>(self, path: &'static str, change: H) -> Doors
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.open(path, "POST", routing::post(change))
    }

    fn open(mut self, path: &'static str, method: &'static str, route: routing::MethodRouter<App>) -> Doors {
        self.list.push(Door { path, method });
        self.router = self.router.route(path, route);
        self
    }

    /// Puts another set of doors beside these.
    pub fn join(mut self, other: Doors) -> Doors {
        self.list.extend(other.list);
        self.router = self.router.merge(other.router);
        self
    }

    /// What is open, in the order it was opened.
    pub fn list(&self) -> &[Door] {
        &self.list
    }

    pub fn into_router(self) -> Router<App> {
        self.router
    }
}
