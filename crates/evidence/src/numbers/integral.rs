//! A tail of the beta distribution for large counts, as an integral over the log-odds in constant time.

use super::exact::{exp_m1_less_v, ln_1p_less_z};

/// Positive nodes of the 16-point Gauss-Legendre rule on [-1, 1] (DLMF 3.5(v)).
const NODES: [f64; 8] = [
    0.095_012_509_837_637_44,
    0.281_603_550_779_258_9,
    0.458_016_777_657_227_37,
    0.617_876_244_402_643_8,
    0.755_404_408_355_003,
    0.865_631_202_387_831_8,
    0.944_575_023_073_232_6,
    0.989_400_934_991_649_9,
];

/// The weights of those nodes.
const WEIGHTS: [f64; 8] = [
    0.189_450_610_455_068_5,
    0.182_603_415_044_923_58,
    0.169_156_519_395_002_54,
    0.149_595_988_816_576_74,
    0.124_628_971_255_533_88,
    0.095_158_511_682_492_79,
    0.062_253_523_938_647_894,
    0.027_152_459_411_754_096,
];

/// Where the panels meet, as shares of the whole reach.
const PANELS: [f64; 5] = [0.0, 0.1, 0.28, 0.57, 1.0];

/// `(tail beyond x) / kernel`, the upper tail of Beta(a, b) with n = a + b and `excess` = a - n x <= 0, or the lower tail
/// when `upward` is false and excess >= 0. With u = log-odds beyond x, the density of the log-odds falls as
/// `exp(excess u - n k(u))`, k(u) = ln(1 + x(e^u - 1)) - x u; no digits are lost however large n is.
/// Meant for n x (1-x) of a few hundred or more.
pub fn tail_over_kernel(n: f64, x: f64, excess: f64, upward: bool) -> f64 {
    let variance = n * x * (1.0 - x);
    let slope = libm::fabs(excess);
    // Beyond this the integrand is below exp(-42).
    let reach = 1.15 * 84.0 / (slope + libm::sqrt(slope * slope + 84.0 * variance));
    let sign = if upward { 1.0 } else { -1.0 };
    let height = |u: f64| {
        let v = sign * u;
        let rise = exp_m1_less_v(v);
        let k = ln_1p_less_z(x * (rise + v)) + x * rise;
        libm::exp(-slope * u - n * k)
    };
    let mut sum = 0.0;
    for ends in PANELS.windows(2) {
        let middle = 0.5 * reach * (ends[0] + ends[1]);
        let half = 0.5 * reach * (ends[1] - ends[0]);
        let panel: f64 =
            NODES.iter().zip(WEIGHTS).map(|(z, w)| w * (height(middle - half * z) + height(middle + half * z))).sum();
        sum += half * panel;
    }
    sum
}
