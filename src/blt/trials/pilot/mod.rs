//! The pilot: weeks of ordinary work, measured before and after.

mod words {
    base::phrases!("trials_pilot");
}

use super::kinds::{Description, Usual};

pub(super) const DESCRIPTION: Description = Description {
    slug: "pilot",
    name: words::name,
    about: words::about,
    advice: words::advice,
    criterion: words::criterion,
    rule: words::rule,
    usual: Usual { people: 10, well: 8, minutes: 2400, kroner: 0, days: 42 },
    tool: None,
};
