//! The design system's parts as functions: each gives a builder that can stand in `html!` as it is.
//!
//! A part takes what it cannot be without as parameters and the rest as methods: `button("Lagre").secondary()`.

pub mod actions;
pub mod answers;
pub mod cards;
pub mod choices;
pub mod feedback;
pub mod fields;
pub mod files;
pub mod forms;
pub mod figures;
pub mod icons;
pub mod lists;
pub mod live;
pub mod navigation;
pub mod paper;
pub mod progress;
pub mod tables;

pub use actions::{Actions, Button, LinkButton, PostButton, actions, button, copy_button, link_button, post_button};
pub use answers::{Answers, answers};
pub use cards::{Card, CardLink, InboxRow, card, card_link, inbox_row, person_button, person_card};
pub use choices::{Checkbox, Choices, Select, checkbox, checkboxes, radios, select};
pub use feedback::{Alert, Empty, Kind, alert, empty_state, error_summary, flash};
pub use fields::{TextArea, TextField, text_area, text_field};
pub use figures::{Answered, bars, figure, figures, people, share_bar};
pub use files::{FileField, file_field};
pub use forms::{SearchForm, anyway, door, fieldset, hidden, multipart, post_form, search_form};
pub use icons::{icon, icon_named};
pub use lists::{big_code, definition_list, quote, tag, tags, timeline};
pub use live::{edition, live_part, live_words};
pub use navigation::{Crumb, Pager, breadcrumbs, details, details_about, details_when, pagination, tabs};
pub use paper::{Poster, poster};
pub use progress::{StatusLine, checklist, status_line, steps};
pub use tables::{Table, table};

pub use crate::assets::Icon;

/// What a colour means. The names are the design system's; need, solution and trial are blt's three phases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colour {
    #[default]
    Accent,
    Neutral,
    Info,
    Success,
    Warning,
    Danger,
    Need,
    Solution,
    Trial,
}

impl Colour {
    /// The value of `data-color`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Accent => "accent",
            Self::Neutral => "neutral",
            Self::Info => "info",
            Self::Success => "success",
            Self::Warning => "warning",
            Self::Danger => "danger",
            Self::Need => "need",
            Self::Solution => "solution",
            Self::Trial => "trial",
        }
    }
}
