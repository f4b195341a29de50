//! The model: people try something of paper or something one can press, and get one task.

mod words {
    base::phrases!("trials_model");
}

use super::kinds::{Description, Usual};

pub(super) const DESCRIPTION: Description = Description {
    slug: "modell",
    name: words::name,
    about: words::about,
    advice: words::advice,
    criterion: words::criterion,
    rule: words::rule,
    usual: Usual { people: 5, well: 4, minutes: 240, kroner: 0, days: 14 },
    tool: None,
};
