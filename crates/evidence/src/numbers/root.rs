//! Finding where a rising function crosses zero, by Newton's method kept inside a bracket.

/// What the function says at one place.
#[derive(Clone, Copy, Debug)]
pub struct Height {
    /// Negative left of the crossing, positive right of it.
    pub value: f64,
    /// Its slope; a useless one (0, negative, not a number) only costs a bisection.
    pub slope: f64,
    /// `f f'' / (2 f'^2)` for Halley's cubic step, or 0 for Newton's.
    pub bend: f64,
}

/// The place between `low` and `high` where `f` crosses zero, starting from `start`; the last digit is rounding noise.
/// If `f` does not change sign the nearer end is returned. At most 200 evaluations.
pub fn crossing(low: f64, high: f64, start: f64, f: impl Fn(f64) -> Height) -> f64 {
    let (mut low, mut high) = (low, high);
    let mut at = if start > low && start < high { start } else { 0.5 * (low + high) };
    let mut last_step = high - low;
    for _ in 0..200 {
        let here = f(at);
        if here.value == 0.0 {
            return at;
        }
        if here.value < 0.0 {
            low = at;
        } else {
            high = at;
        }
        let newton = -here.value / here.slope;
        let step = newton / (1.0 - here.bend.clamp(-0.5, 0.5));
        let mut next = at + step;
        let is_good = next > low && next < high && here.slope > 0.0 && libm::fabs(step) < 0.9 * libm::fabs(last_step);
        if !is_good {
            next = 0.5 * (low + high);
        }
        last_step = next - at;
        let noise = 4e-16 * libm::fabs(next).max(1e-3);
        if libm::fabs(last_step) <= noise || high - low <= noise {
            return next;
        }
        // A Halley step this small leaves an error far below rounding.
        if is_good && here.bend != 0.0 && libm::fabs(here.bend) < 1e-6 && libm::fabs(here.value) < 1e-6 {
            return next;
        }
        at = next;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cube_root_of_two_is_found_from_far_away() {
        let found = crossing(0.0, 100.0, 99.0, |x| Height { value: x * x * x - 2.0, slope: 3.0 * x * x, bend: 0.0 });
        assert!((found - 2.0_f64.cbrt()).abs() < 1e-15);
    }

    #[test]
    fn without_a_crossing_the_nearer_end_is_the_answer() {
        let found = crossing(0.0, 1.0, 0.5, |_| Height { value: 1.0, slope: 0.0, bend: 0.0 });
        assert!(found < 1e-15);
    }
}
