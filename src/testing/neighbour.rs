//! A second organisation on the same installation, behind its own host name.

use super::{Site, Visitor};
use crate::people::{
    Role,
    organisations::Found,
    persons::{self, AddPerson, GiveRole},
    sessions,
};
use base::words::Lang;

const HOST: &str = "nabo.test";

impl Site {
    /// Founds it, with one person who may all that somebody may in an organisation; gives back somebody without an account
    /// there, and that person.
    pub async fn neighbour(&self) -> (Visitor, Visitor) {
        let (app, at) = (&self.app, self.clock.now());
        let text = |t: &str| t.to_owned();
        let found = Found {
            slug: text("nabo"),
            name: text("Nabo kommune"),
            host: Some(text(HOST)),
            address: Some(format!("https://{HOST}")),
            lang: Lang::Nn,
            theme: text("skog"),
            contact: String::new(),
            at,
        };
        let organisation = app.db.write(found).await.expect("founded");
        let id = app.chance.new_id(at);
        let (slug, name, title) = (text("nils"), text("Nils Nabo"), text("Rådgiver"));
        let person = AddPerson { organisation, id, slug, name, title, email: Some(text("nils@nabo.test")), lang: Lang::Nb, at };
        app.db.write(person).await.expect("the person is added");
        for role in [Role::Administrator, Role::Coach, Role::Leader] {
            app.db.write(GiveRole { organisation, person: id, role, unit: None, at }).await.expect("the role is given");
        }
        let mut db = app.db.read().await.expect("reads");
        let person = persons::by_slug(&mut db, organisation, "nils").await.expect("reads").expect("is there");
        drop(db);
        let token = app.chance.token();
        app.db.write(sessions::begun(&token, &person, at)).await.expect("a session begins");
        (self.anyone().at(HOST), Visitor::new(self.router.clone(), HOST, Some(token)))
    }
}
