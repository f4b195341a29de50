//! The gamma function's logarithm, as differences that keep their digits for counts up to a billion.

/// ln(2 pi)
pub const LN_TWO_PI: f64 = 1.837_877_066_409_345_5;

/// Coefficients B(2k) / (2k (2k - 1)) of Stirling's series, k = 1..=10.
const STIRLING: [f64; 10] = [
    1.0 / 12.0,
    -1.0 / 360.0,
    1.0 / 1260.0,
    -1.0 / 1680.0,
    1.0 / 1188.0,
    -691.0 / 360_360.0,
    1.0 / 156.0,
    -3617.0 / 122_400.0,
    43_867.0 / 244_188.0,
    -174_611.0 / 125_400.0,
];

/// From here on ten terms of Stirling's series are exact to the last bit.
const LARGE: f64 = 8.0;

/// Stirling's error `ln Gamma(z) - [(z - 1/2) ln z - z + ln(2 pi)/2]` for z > 0. Absolute error about 1e-16.
/// Small z are moved up by `error(z) = error(z + 1) + (z + 1/2) ln(1 + 1/z) - 1`.
pub fn stirling_error(z: f64) -> f64 {
    let mut moved = 0.0;
    let mut at = z;
    while at < LARGE {
        moved += stirling_step(at);
        at += 1.0;
    }
    let u = 1.0 / at;
    let q = u * u;
    moved + u * STIRLING.iter().rev().fold(0.0, |sum, c| sum * q + c)
}

/// `(z + 1/2) ln(1 + 1/z) - 1`, as the positive series of v^(2k)/(2k+1) with v = 1/(2z+1).
fn stirling_step(z: f64) -> f64 {
    if z < 0.5 {
        return (z + 0.5) * (libm::log1p(z) - libm::log(z)) - 1.0;
    }
    let v = 1.0 / (2.0 * z + 1.0);
    let q = v * v;
    let mut power = q;
    let mut odd = 3.0;
    let mut sum = 0.0;
    while power > 1e-18 {
        sum += power / odd;
        power *= q;
        odd += 2.0;
    }
    sum
}

/// `ln Gamma(x + s) - ln Gamma(x)` for x > 0, s >= 0, accurate relative to its own size also when s is tiny or x huge.
pub fn ln_gamma_ratio(x: f64, s: f64) -> f64 {
    if s == 0.0 {
        return 0.0;
    }
    if x >= LARGE {
        return ln_gamma_ratio_large(x, s);
    }
    // Move up: Gamma(x + s)/Gamma(x) = Gamma(x + N + s)/Gamma(x + N) / prod (1 + s/(x + i)).
    let first = s / x;
    let ln_first = if first < f64::MAX { libm::log1p(first) } else { libm::log(s) - libm::log(x) };
    let mut grown = 0.0;
    let mut at = x + 1.0;
    while at < LARGE {
        let r = s / at;
        grown += r + grown * r;
        at += 1.0;
    }
    ln_gamma_ratio_large(at, s) - ln_first - libm::log1p(grown)
}

fn ln_gamma_ratio_large(x: f64, s: f64) -> f64 {
    let relative = s / x;
    let main = (x - 0.5) * libm::log1p(relative) + s * (libm::log(x + s) - 1.0);
    // The difference of the two Stirling series, term by term: w^m - u^m with w = 1/(x + s), u = 1/x.
    let (u, w) = (1.0 / x, 1.0 / (x + s));
    let step = -s * u * w;
    let (w2, u2) = (w * w, u * u);
    let square_step = step * (u + w);
    let (mut difference, mut power, mut sum) = (step, u, 0.0);
    for c in STIRLING {
        sum += c * difference;
        difference = w2 * difference + power * square_step;
        power *= u2;
    }
    main + sum
}

/// `ln Gamma(1 + a)` for a >= 0, accurate relative to its size for small a.
pub fn ln_gamma_1p(a: f64) -> f64 {
    ln_gamma_ratio(1.0, a)
}

/// `ln B(a, b)` for a, b > 0.
pub fn ln_beta(a: f64, b: f64) -> f64 {
    let (small, large) = if a < b { (a, b) } else { (b, a) };
    if small < 2.0 {
        return ln_gamma_1p(small) - libm::log(small) - ln_gamma_ratio(large, small);
    }
    let n = a + b;
    let corrections = stirling_error(a) + stirling_error(b) - stirling_error(n);
    let shares = -small * libm::log1p(large / small) - large * libm::log1p(small / large);
    0.5 * (LN_TWO_PI + libm::log(n / small) - libm::log(large)) + corrections + shares
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stirling_error_agrees_with_factorials() {
        let mut ln_factorial = 0.0_f64; // ln Gamma(z) for z = 1, 2, 3, ...
        for z in 1..20 {
            let z = f64::from(z);
            let expected = ln_factorial - ((z - 0.5) * z.ln() - z + 0.5 * LN_TWO_PI);
            assert!((stirling_error(z) - expected).abs() < 1e-14, "{z}");
            ln_factorial += z.ln();
        }
    }

    #[test]
    fn the_ratio_of_neighbours_is_the_number_itself() {
        for x in [1e-9, 0.3, 1.0, 7.5, 8.0, 123.4, 1e6, 1e9] {
            let found = ln_gamma_ratio(x, 1.0);
            assert!((found - f64::ln(x)).abs() < 1e-14 * f64::ln(x).abs().max(1.0), "{x}: {found}");
        }
    }

    #[test]
    fn beta_of_one_and_b_is_one_over_b() {
        for b in [1e-6, 0.5, 1.0, 3.0, 40.0, 1e6] {
            assert!((ln_beta(1.0, b) + f64::ln(b)).abs() < 2e-15 * f64::ln(b).abs().max(1.0));
        }
        assert!((ln_beta(3.0, 40.0) - (2.0_f64 / (40.0 * 41.0 * 42.0)).ln()).abs() < 1e-14);
    }
}
