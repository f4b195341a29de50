//! The drawing: people react to a sketch that nobody explains.

mod words {
    base::phrases!("trials_drawing");
}

use super::kinds::{Description, Usual};

pub(super) const DESCRIPTION: Description = Description {
    slug: "tegning",
    name: words::name,
    about: words::about,
    advice: words::advice,
    criterion: words::criterion,
    rule: words::rule,
    usual: Usual { people: 5, well: 4, minutes: 150, kroner: 0, days: 14 },
    tool: None,
};
