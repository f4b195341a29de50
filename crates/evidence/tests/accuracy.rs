//! The numerical core against 50-digit values that another program computed in another way (`reference/make.py`).
#![allow(clippy::unwrap_used, reason = "a test may stop at once when its own preparations fail")]

use evidence::numbers::betabinomial::BetaBinomial;
use evidence::numbers::normal::z_of_upper;
use evidence::numbers::point::Point;
use evidence::numbers::quantile::lower_quantile;
use evidence::numbers::student::t_tails;
use evidence::numbers::tails::{ln_mills, ln_tails, tails};
use evidence::scores::mean_at_least;

fn rows(csv: &str) -> Vec<Vec<f64>> {
    csv.lines().skip(1).map(|line| line.split(',').map(|cell| cell.parse().unwrap()).collect()).collect()
}

/// Prints the error's median, 90th percentile and largest value, and holds the last to its bar.
fn within(name: &str, mut errors: Vec<f64>, bar: f64) {
    errors.sort_by(f64::total_cmp);
    let n = errors.len();
    let (median, ninety, most) = (errors[n / 2], errors[n * 9 / 10], errors[n - 1]);
    println!("{name:32} {n:5} points  median {median:.1e}  90 % {ninety:.1e}  max {most:.1e}");
    assert!(most <= bar, "{name}: {most:e}");
}

fn relative(found: f64, expected: f64) -> f64 {
    if found == expected { 0.0 } else { (found / expected - 1.0).abs() }
}

#[test]
fn both_tails_are_exact() {
    let (mut lower, mut upper, mut logs) = (vec![], vec![], vec![]);
    for row in rows(include_str!("reference/tails.csv")) {
        let [a, b, x, lower_p, upper_p, ln_lower, ln_upper] = row[..] else { panic!() };
        let at = Point::at(x);
        let found = tails(a, b, at);
        let worst = 1e-300;
        if lower_p > worst {
            lower.push(relative(found.lower, lower_p));
        }
        if upper_p > worst {
            upper.push(relative(found.upper, upper_p));
        }
        let ln = ln_tails(a, b, at);
        for (found, expected) in [(ln.lower, ln_lower), (ln.upper, ln_upper)] {
            if expected < -worst {
                logs.push(relative(found, expected));
            }
        }
    }
    within("lower tail", lower, 4e-13);
    within("upper tail", upper, 4e-13);
    within("logarithms of tails", logs, 1e-12);
}

#[test]
fn quantiles_are_exact() {
    let mut errors = vec![];
    for row in rows(include_str!("reference/quantiles.csv")) {
        let [a, b, p, x, y] = row[..] else { panic!() };
        let found = lower_quantile(a, b, p);
        errors.push(if x < 0.5 { relative(found.x(), x) } else { relative(found.y(), y) });
    }
    within("quantiles", errors, 1e-13);
}

#[test]
fn e_values_are_exact() {
    let mut errors = vec![];
    for row in rows(include_str!("reference/evalues.csv")) {
        let [s, n, t, ln_works, ln_not] = row[..] else { panic!() };
        let at = Point::at(t);
        let (before, after) = (ln_mills(0.5, 0.5, at), ln_mills(0.5 + s, 0.5 + n - s, at));
        for (found, expected) in [(after.upper - before.upper, ln_works), (after.lower - before.lower, ln_not)] {
            errors.push((found - expected).abs() / expected.abs().max(1.0));
        }
    }
    within("ln e-values (abs or rel)", errors, 1e-12);
}

#[test]
fn student_and_normal_are_exact() {
    let mut errors = vec![];
    for row in rows(include_str!("reference/student.csv")) {
        let [df, t, upper] = row[..] else { panic!() };
        errors.push(relative(t_tails(t, df).upper, upper));
    }
    within("Student's t, upper tail", errors, 1e-13);
    let errors = rows(include_str!("reference/normal.csv")).iter().map(|row| relative(z_of_upper(row[0]), row[1])).collect();
    within("normal quantile", errors, 1e-14);
}

#[test]
fn beta_binomial_masses_are_exact() {
    let mut errors = vec![];
    for row in rows(include_str!("reference/betabinomial.csv")) {
        let [x, n, a, b, ln] = row[..] else { panic!() };
        let found = BetaBinomial { n: n as u64, a, b }.ln_mass(x as u64);
        errors.push((found - ln).abs() / ln.abs().max(1.0));
    }
    within("ln beta-binomial (abs or rel)", errors, 1e-12);
}

#[test]
fn the_mean_of_a_dirichlet_is_exact() {
    let mut errors = vec![];
    for line in include_str!("reference/dirichlet.csv").lines().skip(1) {
        let cells: Vec<Vec<f64>> = line.split(',').map(|cell| cell.split(' ').map(|x| x.parse().unwrap()).collect()).collect();
        let [alphas, values, t, expected] = &cells[..] else { panic!() };
        let weighed: Vec<(f64, f64)> = alphas.iter().zip(values).map(|(alpha, value)| (*alpha, value - t[0])).collect();
        errors.push(relative(mean_at_least(&weighed), expected[0]));
    }
    within("Dirichlet mean", errors, 1e-12);
}
