//! One common factor behind several statements, by iterated principal axes.

/// Most rounds of the iteration.
const MOST_ROUNDS: u32 = 10_000;

/// When no communality moves more than this the iteration has come to rest.
const REST: f64 = 1e-13;

/// Loadings of one factor on a correlation matrix (k x k, k >= 1): the communalities start at each statement's largest
/// correlation and are iterated until they rest. None for a Heywood case (a communality above 1), when there is no positive factor, or when the iteration
/// does not come to rest.
pub fn one_factor(correlations: &[Vec<f64>]) -> Option<Vec<f64>> {
    let k = correlations.len();
    let mut communalities: Vec<f64> =
        (0..k).map(|i| (0..k).filter(|j| *j != i).map(|j| libm::fabs(correlations[i][j])).fold(0.0, f64::max)).collect();
    let mut axis = vec![1.0 / libm::sqrt(k as f64); k];
    for (i, part) in axis.iter_mut().enumerate() {
        // Not quite even, so that an axis orthogonal to the even one can be found.
        *part *= 1.0 + 1e-3 * (i as f64 + 1.0) / k as f64;
    }
    for _ in 0..MOST_ROUNDS {
        let size = principal(correlations, &communalities, &mut axis);
        if size <= 0.0 {
            return None;
        }
        let mut moved = 0.0;
        for (communality, part) in communalities.iter_mut().zip(&axis) {
            let next = size * part * part;
            moved = f64::max(moved, libm::fabs(next - *communality));
            *communality = next;
        }
        if communalities.iter().any(|h| *h > 1.0 + 1e-9) {
            return None;
        }
        if moved < REST {
            return Some(axis.iter().map(|part| libm::sqrt(size) * part).collect());
        }
    }
    None
}

/// The largest eigenvalue of the reduced matrix, `axis` being moved to its unit eigenvector by power iteration.
fn principal(correlations: &[Vec<f64>], communalities: &[f64], axis: &mut [f64]) -> f64 {
    let k = axis.len();
    // Half of Gershgorin's bound on the most negative eigenvalue makes the largest one dominant.
    let lowest = (0..k)
        .map(|i| (0..k).filter(|j| *j != i).map(|j| libm::fabs(correlations[i][j])).sum::<f64>() - communalities[i])
        .fold(0.0, f64::max);
    let shift = 0.5 * lowest;
    let mut size = 0.0;
    for _ in 0..2000 {
        let image: Vec<f64> = (0..k)
            .map(|i| {
                let row: f64 = (0..k).filter(|j| *j != i).map(|j| correlations[i][j] * axis[j]).sum();
                row + (communalities[i] + shift) * axis[i]
            })
            .collect();
        let length = libm::sqrt(image.iter().map(|x| x * x).sum());
        if length == 0.0 {
            return 0.0;
        }
        let mut moved = 0.0;
        for (part, image) in axis.iter_mut().zip(&image) {
            let next = image / length;
            moved = f64::max(moved, libm::fabs(next - *part));
            *part = next;
        }
        size = length - shift;
        if moved < 1e-15 {
            break;
        }
    }
    size
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loadings_that_made_the_correlations_are_found_again() {
        let true_loadings = [0.9, 0.7, 0.5, 0.3];
        let correlations: Vec<Vec<f64>> =
            (0..4).map(|i| (0..4).map(|j| if i == j { 1.0 } else { true_loadings[i] * true_loadings[j] }).collect()).collect();
        let found = one_factor(&correlations).unwrap();
        for (found, expected) in found.into_iter().zip(true_loadings) {
            assert!((found - expected).abs() < 1e-10, "{found}");
        }
    }

    #[test]
    fn a_heywood_case_has_no_answer() {
        // r12 r13 / r23 = 0.9 * 0.9 / 0.5 > 1.
        let correlations = vec![vec![1.0, 0.9, 0.9], vec![0.9, 1.0, 0.5], vec![0.9, 0.5, 1.0]];
        assert_eq!(one_factor(&correlations), None);
    }
}
