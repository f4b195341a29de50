//! Journeys: the container from need to outcome, its rounds, and the team that walks it.

mod words {
    base::phrases!("journeys");
}
mod journey;
mod names;
mod rows;
mod walk;
mod shown;
mod view;
mod list;
mod team;
mod phase;
mod publishing;
#[cfg(test)]
mod tests;

pub use journey::{Group, Half, Journey, JourneyStatus, Part, Phase, Round, Seen, Team, Why};
pub use names::{
    PHASES, group_name, half_name, halves_of, part_name, phase_name, small_symbol, state_of, status_colour, status_name, why_name,
};
pub use rows::{
    BeginRound, JoinTeam, LeaveTeam, MoveRound, Publish, STANDS_STILL_DAYS, SaveTeam, SetStatus, StartJourney, Wanted, all_after,
    close_round, current_round, current_rounds, find, list, needs_of, of_need, record, rounds, searchable, standing_still, team,
    touch,
};
pub use team::MOST_IN_TITLE;
pub use view::{heading_below, heading_within, journey_card, save_and_more, save_or_back};
pub use walk::{Walk, for_change, for_reading};

use base::doors::Doors;

/// One journey's own page, and starting one, put rooms together: they are in the room `story`.
pub fn doors() -> Doors {
    Doors::new()
        .get("/lop", list::list)
        .get("/lop/{id}/lag", team::show)
        .post("/lop/{id}/lag", team::save)
        .post("/lop/{id}/lag/meg", team::join)
        .post("/lop/{id}/lag/meg/slutt", team::leave)
        .get("/lop/{id}/fase", phase::show)
        .post("/lop/{id}/fase", phase::go)
        .get("/lop/{id}/publisering", publishing::show)
        .post("/lop/{id}/publisering", publishing::publish)
        .post("/lop/{id}/publisering/slutt", publishing::hide)
}
