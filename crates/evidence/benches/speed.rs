//! The speed bars of the specification, section 1, one benchmark for each.

use criterion::{Criterion, criterion_group, criterion_main};
use evidence::belief::{PosteriorOptions, posterior};
use evidence::door;
use evidence::guard::{Mixture, evalue};
use evidence::numbers::quantile::lower_quantile;
use evidence::numbers::tails::at_least;
use evidence::scores::{RatingsQuestion, ratings};
use evidence::verdict::{Design, Plan, design};
use evidence::worth::{Asking, Belief, Stakes, evsi, stop_plan};
use evidence::yes::Yes;
use std::hint::black_box;
use std::time::Duration;

const STAKES: Stakes = Stakes { benefit: 1e6, cost: 6e5 };

fn small_numbers(c: &mut Criterion) {
    c.bench_function("P(p >= t), n <= 20: bar 5 us", |b| {
        let mut i = 0_u32;
        b.iter(|| {
            i = (i + 1) % 21;
            at_least(f64::from(i), f64::from(21 - i), black_box(0.8))
        });
    });
    c.bench_function("quantile, n <= 20: bar 50 us", |b| {
        let mut i = 0_u32;
        b.iter(|| {
            i = (i + 1) % 20;
            lower_quantile(f64::from(i) + 0.5, f64::from(20 - i) + 0.5, black_box(0.025))
        });
    });
    c.bench_function("e-value, n <= 20: bar 5 us", |b| {
        let mut i = 0_u64;
        b.iter(|| {
            i = (i + 1) % 21;
            evalue(Yes::of(i, 20), black_box(0.8), Mixture::default())
        });
    });
}

fn worth(c: &mut Criterion) {
    let belief = Belief { a: 1.0, b: 1.0 };
    let ns: Vec<u64> = (1..=200).collect();
    c.bench_function("EVSI n = 1..200 together: bar 1 ms", |b| {
        b.iter(|| evsi(black_box(&belief), &STAKES, &ns));
    });
    c.bench_function("EVSI n = 1e6: bar 50 ms", |b| {
        b.iter(|| evsi(black_box(&belief), &STAKES, &[1_000_000]));
    });
    c.bench_function("stop_plan N = 200: bar 1 ms", |b| {
        b.iter(|| stop_plan(black_box(&belief), &STAKES, &Asking { per: 2000.0, n_max: 200 }));
    });
    c.bench_function("stop_plan N = 2000: bar 100 ms", |b| {
        b.iter(|| stop_plan(black_box(&belief), &STAKES, &Asking { per: 20.0, n_max: 2000 }));
    });
    c.bench_function("design N = 2000: no bar", |b| {
        let plan = Plan::default();
        b.iter(|| design(&Design { plan, p: black_box(0.8), n_max: 2000 }));
    });
}

fn large_numbers(c: &mut Criterion) {
    c.bench_function("posterior at n = 1e6: bar 100 us", |b| {
        let options = PosteriorOptions { t: Some(0.8), ..PosteriorOptions::default() };
        b.iter(|| posterior(black_box(800_000.0), 1e6, &options));
    });
    c.bench_function("ratings with target: bar 10 ms", |b| {
        let asked = RatingsQuestion { counts: vec![0, 0, 1, 2, 2], values: None, top: None, target: Some(3.5), level: 0.95 };
        b.iter(|| ratings(black_box(&asked)));
    });
    c.bench_function("ratings of 2 million with target: bar 10 ms", |b| {
        let asked = RatingsQuestion {
            counts: vec![1_000_000, 0, 0, 0, 1_000_000],
            values: None,
            top: None,
            target: Some(3.0),
            level: 0.95,
        };
        b.iter(|| ratings(black_box(&asked)));
    });
}

fn lines(c: &mut Criterion) {
    let answer_all = |question: &dyn Fn(usize) -> String| {
        let input: String = (0..100_000).map(question).collect();
        move || door::run(input.as_bytes(), std::io::sink())
    };
    let mut group = c.benchmark_group("100,000 lines");
    group.sample_size(10).measurement_time(Duration::from_secs(10));
    let evalues = answer_all(&|i| {
        let (s, n) = (i % 30, 30);
        format!("{{\"id\":{i},\"fn\":\"evalue\",\"in\":{{\"s\":{s},\"n\":{n},\"t\":0.8}}}}\n")
    });
    group.bench_function("evalue: bar 2 s", |b| b.iter(&evalues));
    let posteriors = answer_all(&|i| {
        let (s, n) = (i % 30, 30);
        format!("{{\"id\":{i},\"fn\":\"posterior\",\"in\":{{\"s\":{s},\"n\":{n},\"t\":0.8}}}}\n")
    });
    group.bench_function("posterior: bar 6 s", |b| b.iter(&posteriors));
    group.finish();
}

criterion_group!(speed, small_numbers, worth, large_numbers, lines);
criterion_main!(speed);
