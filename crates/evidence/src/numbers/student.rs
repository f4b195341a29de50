//! Student's t and Fisher's F, through the beta tails.

use super::point::Point;
use super::quantile::quantile;
use super::tails::{Tails, tails};

/// P(T < t) and P(T > t) for Student's t with `df` > 0 degrees of freedom (not necessarily whole); t may be infinite.
pub fn t_tails(t: f64, df: f64) -> Tails {
    let square = t * t;
    if square == f64::INFINITY {
        return if t > 0.0 { Tails { lower: 1.0, upper: 0.0 } } else { Tails { lower: 0.0, upper: 1.0 } };
    }
    // x = df/(df + t^2), written from its nearer end.
    let at = if square < df { Point::below_one(square / (df + square)) } else { Point::at(df / (df + square)) };
    let beyond = tails(0.5 * df, 0.5, at);
    let upper = 0.5 * beyond.lower;
    let lower = 0.5 + 0.5 * beyond.upper;
    if t > 0.0 { Tails { lower, upper } } else { Tails { lower: upper, upper: lower } }
}

/// t with P(-t < T < t) = `level`, 0 < level < 1; at most the largest float.
pub fn t_of_level(level: f64, df: f64) -> f64 {
    let at = quantile(0.5 * df, 0.5, Tails { lower: 1.0 - level, upper: level });
    let ratio = if at.x() > 0.0 { at.y() / at.x() } else { f64::INFINITY };
    libm::sqrt(df * ratio).min(f64::MAX)
}

/// The F value below which the given share lies, for `df1` and `df2` > 0 degrees of freedom; at most the largest float.
pub fn f_quantile(share: Tails, df1: f64, df2: f64) -> f64 {
    let at = quantile(0.5 * df1, 0.5 * df2, share);
    let ratio = if at.y() > 0.0 { at.x() / at.y() } else { f64::INFINITY };
    (df2 / df1 * ratio).min(f64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_tables_of_t_are_met() {
        for (df, t) in
            [(1.0, 12.706_204_736_174_7), (2.0, 4.302_652_729_749_46), (3.0, 3.182_446_305_283_71), (30.0, 2.042_272_456_301_24)]
        {
            assert!((t_of_level(0.95, df) / t - 1.0).abs() < 1e-13, "{df}");
            assert!((t_tails(t, df).upper - 0.025).abs() < 1e-14);
        }
        assert_eq!(t_tails(0.0, 5.0).upper, 0.5);
    }

    #[test]
    fn printed_tables_of_f_are_met() {
        let found = f_quantile(Tails { lower: 0.95, upper: 0.05 }, 3.0, 12.0);
        assert!((found - 3.490_294_819_497_605).abs() < 1e-12, "{found}");
    }

    #[test]
    fn the_two_tails_mirror_each_other() {
        let (up, down) = (t_tails(1.7, 4.4), t_tails(-1.7, 4.4));
        assert_eq!(up.upper, down.lower);
        assert_eq!(up.lower, down.upper);
        assert!((up.lower + up.upper - 1.0).abs() < 1e-15);
    }
}
