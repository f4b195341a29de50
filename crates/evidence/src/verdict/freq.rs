//! A certainty as "x of 10" or "x of 100", always rounded down.

use crate::problem::{Answer, share};
use serde::Serialize;

/// How the shown number relates to the true one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sign {
    /// "less than 1 of 10".
    Less,
    /// "x of ...", rounded down.
    Exact,
    /// "more than 99 of 100".
    More,
}

/// A certainty that everyone understands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Frequency {
    /// So many ...
    pub x: u64,
    /// ... of so many.
    pub of: u64,
    /// How it relates to the true number.
    pub sign: Sign,
}

/// The probability p (0..=1) as a frequency; never shows 0 % nor 100 %.
pub fn freq(p: f64) -> Answer<Frequency> {
    share("p", p)?;
    let down = |of: f64| libm::floor(of * p) as u64;
    Ok(if p >= 0.99 {
        Frequency { x: 99, of: 100, sign: if p > 0.99 { Sign::More } else { Sign::Exact } }
    } else if p >= 0.9 {
        Frequency { x: down(100.0), of: 100, sign: Sign::Exact }
    } else if p >= 0.1 {
        Frequency { x: down(10.0), of: 10, sign: Sign::Exact }
    } else {
        Frequency { x: 1, of: 10, sign: Sign::Less }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn certainty_is_rounded_down() {
        let shown = |p| {
            let f = freq(p).unwrap();
            (f.x, f.of, f.sign)
        };
        assert_eq!(shown(0.999), (99, 100, Sign::More));
        assert_eq!(shown(0.99), (99, 100, Sign::Exact));
        assert_eq!(shown(0.959), (95, 100, Sign::Exact));
        assert_eq!(shown(0.899), (8, 10, Sign::Exact));
        assert_eq!(shown(0.1), (1, 10, Sign::Exact));
        assert_eq!(shown(0.099), (1, 10, Sign::Less));
    }
}
