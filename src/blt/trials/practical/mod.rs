//! The practical test: one shift, one user, one visit, on an ordinary day.

mod words {
    base::phrases!("trials_practical");
}

use super::kinds::{Description, Usual};

pub(super) const DESCRIPTION: Description = Description {
    slug: "praktisk",
    name: words::name,
    about: words::about,
    advice: words::advice,
    criterion: words::criterion,
    usual: Usual { people: 5, well: 4, minutes: 480, kroner: 0, days: 14 },
    tool: None,
};
