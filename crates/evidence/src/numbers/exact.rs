//! Small differences without loss of digits: exact sums and products, and logarithms close to 1.

/// The rounded sum and what the rounding lost: `a + b == sum + rest` exactly (Knuth's two-sum).
pub fn two_sum(a: f64, b: f64) -> (f64, f64) {
    let sum = a + b;
    let shift = sum - a;
    (sum, (a - (sum - shift)) + (b - shift))
}

/// The rounded product and what the rounding lost: `a * b == product + rest` exactly (Dekker's product with Veltkamp's split).
/// Meant for factors below 1e150; no fused multiply-add is needed.
pub fn two_product(a: f64, b: f64) -> (f64, f64) {
    let product = a * b;
    let (a_high, a_low) = split(a);
    let (b_high, b_low) = split(b);
    (product, ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low)
}

fn split(a: f64) -> (f64, f64) {
    let scaled = 134_217_729.0 * a;
    let high = scaled - (scaled - a);
    (high, a - high)
}

/// `a - (a + b) x`: how far the mean of Beta(a, b) lies above x, in people. Relative error of a few roundings even
/// when the two terms almost cancel, which is the normal case for large counts.
pub fn excess(a: f64, b: f64, x: f64) -> f64 {
    let (n, n_rest) = two_sum(a, b);
    let (nx, nx_rest) = two_product(n, x);
    ((a - nx) - nx_rest) - n_rest * x
}

/// The series `1/3 + q/5 + q^2/7 + ...` for `q = v^2 < 0.12`.
fn odd_series(q: f64) -> f64 {
    let mut sum = 1.0 / 3.0;
    let mut power = q;
    let mut odd = 5.0;
    while power > 1e-17 {
        sum += power / odd;
        power *= q;
        odd += 2.0;
    }
    sum
}

/// `ln(1 + z) - z` for `z > -1`, to full relative accuracy also for small z.
pub fn ln_1p_less_z(z: f64) -> f64 {
    if !(-0.4..=0.8).contains(&z) {
        return libm::log1p(z) - z;
    }
    let v = z / (2.0 + z);
    2.0 * v * v * v * odd_series(v * v) - z * v
}

/// `(1 + e) ln(1 + e) - e` for `e >= -1`: the cost, per expected person, of seeing `1 + e` times as many as expected.
/// It is 0 at e = 0 and grows like e^2/2 (Loader's bd0, in relative form).
pub fn relative_deviance(e: f64) -> f64 {
    if e <= -1.0 {
        return 1.0;
    }
    if !(-0.5..=0.8).contains(&e) {
        return (1.0 + e) * libm::log1p(e) - e;
    }
    let v = e / (2.0 + e);
    e * v + 2.0 * (1.0 + e) * v * v * v * odd_series(v * v)
}

/// `exp(v) - 1 - v`, to full relative accuracy also for small v.
pub fn exp_m1_less_v(v: f64) -> f64 {
    if !(-0.5..=0.5).contains(&v) {
        return libm::expm1(v) - v;
    }
    let mut term = 0.5 * v * v;
    let mut sum = 0.0;
    let mut k = 3.0;
    while libm::fabs(term) > 1e-17 * sum {
        sum += term;
        term *= v / k;
        k += 1.0;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_of_large_numbers_keeps_its_digits() {
        // 0.8 as a double is 0.8 + 4.44e-17, so the excess of 800000 of a million is -4.44e-11.
        let found = excess(800_000.0, 200_000.0, 0.8);
        assert!((found + 4.440_892_098_500_626e-11).abs() < 1e-24, "{found:e}");
    }

    #[test]
    fn the_logarithm_close_to_one_keeps_its_digits() {
        let z = 1e-8;
        assert!((ln_1p_less_z(z) / -4.999_999_966_666_667e-17 - 1.0).abs() < 1e-15);
        assert!((relative_deviance(z) / 4.999_999_983_333_333e-17 - 1.0).abs() < 1e-15);
        assert!((exp_m1_less_v(z) / 5.000_000_016_666_667e-17 - 1.0).abs() < 1e-15);
    }

    #[test]
    fn both_branches_meet() {
        for z in [-0.4_f64, 0.8] {
            assert!((ln_1p_less_z(z) - (z.ln_1p() - z)).abs() < 3e-16);
        }
        for e in [-0.5_f64, 0.8] {
            assert!((relative_deviance(e) - ((1.0 + e) * e.ln_1p() - e)).abs() < 3e-16);
        }
    }
}
