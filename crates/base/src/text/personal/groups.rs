//! Groups of figures as people write long numbers.

/// Figures without anything between them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group<'t> {
    pub(super) figures: &'t str,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Groups that stand so close that they may be one number.
pub(super) type Run<'t> = Vec<Group<'t>>;

pub(super) fn runs(text: &str) -> Vec<Run<'_>> {
    let mut runs: Vec<Run<'_>> = Vec::new();
    let mut at = 0;
    while let Some(offset) = text[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + offset;
        let length = text[start..].find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len() - start);
        let group = Group { figures: &text[start..start + length], start, end: start + length };
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|last| is_separator(&text[last.end..start])) => run.push(group),
            Some(_) | None => runs.push(vec![group]),
        }
        at = group.end;
    }
    runs
}

/// One sign, or a dash with spaces, between groups of one number.
fn is_separator(between: &str) -> bool {
    matches!(
        between,
        " " | "  "
            | "\u{a0}"
            | "\u{202f}"
            | "\u{2009}"
            | "-"
            | " - "
            | " -"
            | "- "
            | "\u{2010}"
            | "\u{2011}"
            | "\u{2013}"
            | "."
            | "/"
    )
}

pub(super) fn has_shape(groups: &[Group<'_>], shape: &[usize]) -> bool {
    groups.len() >= shape.len() && groups.iter().zip(shape).all(|(group, length)| group.figures.len() == *length)
}

/// How many of the groups have so many figures together.
pub(super) fn groups_of_figures(groups: &[Group<'_>], figures: usize) -> Option<usize> {
    let mut sum = 0;
    for (count, group) in groups.iter().enumerate() {
        sum += group.figures.len();
        if sum >= figures {
            return (sum == figures).then_some(count + 1);
        }
    }
    None
}

pub(super) fn separators_are(text: &str, groups: &[Group<'_>], allowed: &[&str]) -> bool {
    groups.windows(2).all(|pair| allowed.contains(&&text[pair[0].end..pair[1].start]))
}
