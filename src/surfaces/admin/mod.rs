//! The administrator's page: settings, units and people.

mod channels;
mod pages;
mod people;
#[cfg(test)]
mod tests;
mod view;
mod words {
    base::phrases!("surfaces_admin");
}

use base::doors::Doors;

pub fn doors() -> Doors {
    Doors::new()
        .get("/admin", pages::show)
        .post("/admin/innstillinger", pages::save_settings)
        .post("/admin/kanaler", channels::save)
        .post("/admin/enheter", pages::add_unit)
        .post("/admin/folk", people::invite_somebody)
        .post("/admin/folk/{id}/stenging", people::close)
        .post("/admin/folk/{id}/gjenaapning", people::reopen)
        .post("/admin/folk/{id}/fratakelse", people::take_role)
}
