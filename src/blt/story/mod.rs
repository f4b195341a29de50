//! The story: one page a journey puts its rooms together, for the team, for everybody, and for the one who reported the need.

mod words {
    base::phrases!("story");
}
mod readiness;
mod next_step;
mod whole;
mod view;
mod start;
mod pages;
#[cfg(test)]
mod tests;

use base::doors::Doors;

pub fn doors() -> Doors {
    Doors::new()
        .post("/lop", start::start)
        .get("/lop/ny", start::form)
        .get("/lop/{id}", pages::show)
        .get("/folg/{kode}/lop", pages::for_reporter)
}
