//! A share between 0 and 1 that knows the distance to its nearer end exactly.

/// A number x in [0, 1], kept as the smaller of x and 1 - x, so that neither is ever a rounded difference.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    near: f64,
    upper_half: bool,
}

impl Point {
    /// The point x, 0 <= x <= 1. (From 1/2 upwards 1 - x is exact in floating point.)
    pub fn at(x: f64) -> Self {
        if x <= 0.5 { Self { near: x, upper_half: false } } else { Self { near: 1.0 - x, upper_half: true } }
    }

    /// The point 1 - y, 0 <= y <= 1.
    pub fn below_one(y: f64) -> Self {
        Self::at(y).mirrored()
    }

    /// The point whose log-odds ln(x/(1-x)) is w.
    pub fn from_log_odds(w: f64) -> Self {
        let odds = libm::exp(-libm::fabs(w));
        Self { near: odds / (1.0 + odds), upper_half: w > 0.0 }
    }

    /// ln(x/(1-x)); infinite at the two ends.
    pub fn log_odds(self) -> f64 {
        let w = libm::log(self.near) - libm::log1p(-self.near);
        if self.upper_half { -w } else { w }
    }

    /// 1 - x as a point.
    pub fn mirrored(self) -> Self {
        Self { near: self.near, upper_half: !self.upper_half }
    }

    /// x, rounded once.
    pub fn x(self) -> f64 {
        if self.upper_half { 1.0 - self.near } else { self.near }
    }

    /// 1 - x, rounded once.
    pub fn y(self) -> f64 {
        self.mirrored().x()
    }

    /// The smaller of x and 1 - x, exact.
    pub fn near(self) -> f64 {
        self.near
    }

    /// Whether x is nearer to 1 than to 0.
    pub fn is_upper_half(self) -> bool {
        self.upper_half
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_close_to_one_keeps_its_distance() {
        let p = Point::below_one(1e-300);
        assert_eq!(p.y(), 1e-300);
        assert_eq!(p.x(), 1.0);
        assert!((Point::from_log_odds(p.log_odds()).y() / 1e-300 - 1.0).abs() < 1e-12);
    }
}
