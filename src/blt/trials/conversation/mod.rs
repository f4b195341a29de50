//! The conversation: three to five people tell why, one at a time.

mod words {
    base::phrases!("trials_conversation");
}

use super::kinds::{Description, Usual};

pub(super) const DESCRIPTION: Description = Description {
    slug: "samtale",
    name: words::name,
    about: words::about,
    advice: words::advice,
    criterion: words::criterion,
    usual: Usual { people: 5, well: 4, minutes: 120, kroner: 0, days: 14 },
    tool: None,
};
