//! The colours an organisation can choose from.

/// The colours an organisation can choose from. Each is made by the design system's own tool, so that contrast holds in light and dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    #[default]
    Fjord,
    Skog,
    Lyng,
    Leire,
    Natt,
}

impl Theme {
    pub const ALL: [Theme; 5] = [Theme::Fjord, Theme::Skog, Theme::Lyng, Theme::Leire, Theme::Natt];

    /// The name it is stored under and chosen by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fjord => "fjord",
            Self::Skog => "skog",
            Self::Lyng => "lyng",
            Self::Leire => "leire",
            Self::Natt => "natt",
        }
    }

    pub fn parse(name: &str) -> Option<Theme> {
        Self::ALL.into_iter().find(|theme| theme.name() == name)
    }
}
