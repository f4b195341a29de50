//! Solutions: ideas for the need, what others do, what must hold, and which one a round goes on with.

mod words {
    base::phrases!("solutions");
}
mod solution;
mod names;
mod rows;
mod proposed;
mod view;
mod pages;

pub use names::{asks_name, change_name, holds_colour, holds_name, kind_name, novelty_name};
pub use proposed::{Proposed, proposed};
pub use rows::{
    AddAssumption, AddElsewhere, AddSolution, ChangeAssumption, Choose, EditSolution, NewVersion, RemoveElsewhere, SetAside,
    SetAssumption, TakeUp, assumptions, choice, chosen, elsewhere, find, of_journey, versions,
};
pub use solution::{
    Asks, Assumption, Change, Choice, Elsewhere, Holds, Kind, MOST_IN_LINE, MOST_LETTERS, Novelty, Solution, State, Version,
    most_critical,
};
pub use view::{assumption_list, gathered, weighed};

use base::doors::Doors;

pub fn doors() -> Doors {
    Doors::new()
        .get("/lop/{id}/losninger", pages::ideas::show)
        .post("/lop/{id}/losninger", pages::ideas::add)
        .get("/lop/{id}/losninger/{losning}", pages::one::show)
        .post("/lop/{id}/losninger/{losning}", pages::one::edit)
        .post("/lop/{id}/losninger/{losning}/versjon", pages::one::renew)
        .post("/lop/{id}/losninger/{losning}/valg", pages::one::choose)
        .post("/lop/{id}/losninger/{losning}/bortlegging", pages::one::set_aside)
        .post("/lop/{id}/losninger/{losning}/opptak", pages::one::take_up)
        .get("/lop/{id}/andre", pages::elsewhere::show)
        .post("/lop/{id}/andre", pages::elsewhere::add)
        .post("/lop/{id}/andre/{svar}/sletting", pages::elsewhere::remove)
        .get("/lop/{id}/antakelser", pages::assumptions::new)
        .post("/lop/{id}/antakelser", pages::assumptions::add)
        .get("/lop/{id}/antakelser/{antakelse}", pages::assumptions::edit)
        .post("/lop/{id}/antakelser/{antakelse}", pages::assumptions::change)
}
