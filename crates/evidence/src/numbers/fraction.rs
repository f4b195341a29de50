//! The continued fraction that turns the beta kernel into a tail.

/// Most steps ever taken; about 1.3 sqrt(max(a, b)) are needed in the worst place, so this covers counts of a billion.
const MOST_STEPS: u32 = 100_000;

/// `I_x(a, b) B(a, b) / (x^a y^b)` by the even part of DLMF 8.17.22 (DiDonato & Morris 1992 write it the same way),
/// evaluated by the modified Lentz method. Converges fast where `x < (a+1)/(a+b+2)`.
/// `y` = 1 - x and `excess` = a - (a+b) x are handed in so that neither is a rounded difference.
pub fn lower_over_kernel(a: f64, b: f64, x: f64, y: f64, excess: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let mut denominator = 1.0 / (a + 1.0);
    let first = a * (1.0 + excess) * denominator;
    let mut value = if libm::fabs(first) < TINY { TINY } else { first };
    let mut c = value;
    let mut d = 0.0;
    let mut steps = 0;
    let mut m = 1.0;
    while steps < MOST_STEPS {
        // With i = 1/(a + 2m - 1):
        // alpha = (a+m-1)(a+b+m-1) m (b-m) x^2 i^2,  beta = m + m (b-m) x i + (a+m)(1 + excess + m(1+y))/(a+2m+1).
        let inner = m * (b - m) * x * denominator;
        let alpha = (a + m - 1.0) * denominator * ((a + b + m - 1.0) * x) * inner;
        denominator = 1.0 / (a + 2.0 * m + 1.0);
        let beta = m + inner + (a + m) * denominator * (1.0 + excess + m * (1.0 + y));
        d = beta + alpha * d;
        if libm::fabs(d) < TINY {
            d = TINY;
        }
        c = beta + alpha / c;
        if libm::fabs(c) < TINY {
            c = TINY;
        }
        d = 1.0 / d;
        let change = c * d;
        value *= change;
        if libm::fabs(change - 1.0) <= 2.3e-16 {
            break;
        }
        m += 1.0;
        steps += 1;
    }
    1.0 / value
}
