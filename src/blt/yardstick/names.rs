//! What kinds of tests, changes and decisions are called here.

use super::{words, yardstick::Preset};
use crate::blt::solutions::Change;
use base::words::Lang;
use evidence::belief::Kind;

pub fn kind_name(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Question => words::kind_question(lang),
        Kind::Conversation => words::kind_conversation(lang),
        Kind::Drawing => words::kind_drawing(lang),
        Kind::Model => words::kind_model(lang),
        Kind::Practical => words::kind_practical(lang),
    }
}

/// What the answer is for.
pub fn preset_name(lang: Lang, preset: Preset) -> &'static str {
    match preset {
        Preset::Draw => words::preset_draw(lang),
        Preset::Try => words::preset_try(lang),
        Preset::Adopt => words::preset_adopt(lang),
        Preset::HighStakes => words::preset_high_stakes(lang),
    }
}

pub(super) fn change_name(lang: Lang, change: Change) -> &'static str {
    match change {
        Change::None => words::change_none(lang),
        Change::Small => words::change_small(lang),
        Change::Clear => words::change_clear(lang),
        Change::Large => words::change_large(lang),
        Change::New => words::change_new(lang),
    }
}
