#!/usr/bin/env python3
"""Makes the reference values beside this file, with 50 or more correct digits behind every printed one (needs mpmath).

    python3 crates/evidence/tests/reference/make.py

Nothing here shares an algorithm with the library: beta tails are the positive series x^a y^b / (a B) sum prod (a+b+i)x/(a+1+i),
quantiles are bisection on them, e-values are integrals of betas by the definition, sums run over every outcome.
Every input is a double and is used at its exact value."""
import csv, os, random
import mpmath as mp

mp.mp.dps = 150
HERE = os.path.dirname(os.path.abspath(__file__))
random.seed(20241124)


def lower_series(a, b, x, y):
    """I_x(a,b) and its logarithm's front part, by the positive series."""
    term = total = mp.mpf(1)
    i = 0
    while True:
        term *= x * (a + b + i) / (a + 1 + i)
        total += term
        i += 1
        if term < total * mp.mpf(10) ** (5 - mp.mp.dps) and x * (a + b + i) < (a + 1 + i):
            break
    front = a * mp.log(x) + b * mp.log(y) - mp.log(a) - ln_beta(a, b)
    return front + mp.log(total)


def ln_beta(a, b):
    return mp.loggamma(a) + mp.loggamma(b) - mp.loggamma(a + b)


def ln_tails(a, b, x, y=None):
    a, b, x = mp.mpf(a), mp.mpf(b), mp.mpf(x)
    y = 1 - x if y is None else y
    # The series in the nearer end needs few terms; its complement has digits to spare.
    by_lower = x < 0.5 if (a + b) * min(x, 1 - x) < 5e4 else x < (a + 1) / (a + b + 2)
    # A complement that would use up those digits is summed by its own series.
    few = -mp.mpf(mp.mp.dps) * 2.3 / 2
    def near_zero(ln_other):
        return mp.log1p(-mp.exp(ln_other))

    if by_lower:
        lower = lower_series(a, b, x, y)
        upper = mp.log1p(-mp.exp(lower)) if lower < -1e-9 else mp.log(-mp.expm1(lower))
        if mp.im(upper) != 0 or upper < few:
            upper = lower_series(b, a, y, x)
            lower = near_zero(upper)
        return lower, upper
    upper = lower_series(b, a, y, x)
    lower = mp.log1p(-mp.exp(upper)) if upper < -1e-9 else mp.log(-mp.expm1(upper))
    if mp.im(lower) != 0 or lower < few:
        lower = lower_series(a, b, x, y)
        upper = near_zero(lower)
    return lower, upper


def text(v):
    return mp.nstr(v, 25, min_fixed=-3, max_fixed=6)


def write(name, header, rows):
    with open(os.path.join(HERE, name), "w", newline="") as f:
        w = csv.writer(f, lineterminator="\n")
        w.writerow(header)
        w.writerows(rows)
    print(name, len(rows), flush=True)


def shapes():
    sizes = [1e-3, 0.02, 0.5, 1.0, 1.7, 3.0, 12.5, 40.0, 333.25, 2500.0, 1e5, 1e6]
    return [(a, b) for a in sizes for b in sizes]


def tails():
    rows = []
    for a, b in shapes():
        mean, sd = a / (a + b), (a * b / ((a + b) ** 2 * (a + b + 1))) ** 0.5
        for z in (-25.0, -6.0, -1.3, 0.0, 0.7, 4.0, 18.0):
            x = mean + z * sd
            if not 1e-12 < x < 1 - 1e-12:
                x = random.choice([1e-9, 1e-4, 0.003, 0.2, 0.5, 0.8, 0.997, 1 - 1e-6])
            lo, up = ln_tails(a, b, x)
            rows.append([repr(a), repr(b), repr(x), text(mp.exp(lo)), text(mp.exp(up)), text(lo), text(up)])
    for a, b, x in [(800001.0, 200001.0, 0.8), (300.5, 700.5, 0.6), (1e9, 1e9, 0.5), (8e8, 2e8, 0.80001), (1e-9, 1.0, 0.3), (1e-9, 1e6, 1e-9), (1.0, 1e9, 1e-9), (3.0, 1e9, 2e-9)]:
        lo, up = ln_tails(a, b, x)
        rows.append([repr(a), repr(b), repr(x), text(mp.exp(lo)), text(mp.exp(up)), text(lo), text(up)])
    write("tails.csv", ["a", "b", "x", "lower", "upper", "ln_lower", "ln_upper"], rows)


def quantile(a, b, p):
    """Bracketed Newton on the logarithm of the smaller tail, in log-odds, to 45 digits."""
    a, b, p = mp.mpf(a), mp.mpf(b), mp.mpf(p)
    norm = ln_beta(a, b)

    def f(w):
        x, y = 1 / (1 + mp.exp(-w)), 1 / (1 + mp.exp(w))
        lo, up = ln_tails(a, b, x, y)
        ln_kernel = a * mp.log(x) + b * mp.log(y) - norm
        if p < 0.5:
            return lo - mp.log(p), mp.exp(ln_kernel - lo)
        return mp.log1p(-p) - up, mp.exp(ln_kernel - up)

    low, high, w = mp.mpf(-4000), mp.mpf(4000), mp.log(a / b)
    for _ in range(300):
        value, slope = f(w)
        if value < 0:
            low = w
        else:
            high = w
        step = w - value / slope
        if not low < step < high:
            step = (low + high) / 2
        if abs(step - w) < mp.mpf(10) ** -45:
            return 1 / (1 + mp.exp(-step)), 1 / (1 + mp.exp(step))
        w = step
    return None


def quantiles():
    rows = []
    old = mp.mp.dps
    mp.mp.dps = 60
    for a, b in [(0.02, 0.02), (0.02, 3.0), (0.5, 0.5), (0.5, 12.5), (1.0, 1.0), (1.0, 40.0), (1.7, 3.0), (3.0, 0.02), (12.5, 0.5), (5.0, 1.0), (40.0, 40.0), (333.25, 3.0), (2500.0, 40.0), (2500.0, 9000.0)]:
        for p in (1e-12, 0.001, 0.025, 0.3, 0.5, 0.9, 0.975, 0.999999):
            x, y = quantile(a, b, p)
            if min(x, y) > 1e-300:
                rows.append([repr(a), repr(b), repr(p), text(x), text(y)])
    for a, b, p in [(800001.0, 200001.0, 0.025), (800001.0, 200001.0, 0.975), (3.0, 1e6, 0.5)]:
        x, y = quantile(a, b, p)
        rows.append([repr(a), repr(b), repr(p), text(x), text(y)])
    mp.mp.dps = old
    write("quantiles.csv", ["a", "b", "p", "x", "y"], rows)


def evalues():
    rows = []
    half = mp.mpf(1) / 2
    for s, n, t in [(0, 0, 0.5), (5, 5, 0.8), (14, 14, 0.8), (9, 12, 0.6), (0, 9, 0.8), (40, 50, 0.8), (70, 100, 0.8), (95, 100, 0.8), (1000, 1000, 0.01), (300, 1000, 0.6), (3, 3, 0.999), (999, 1000, 0.001), (800000, 1000000, 0.8), (900000, 1000000, 0.8), (1000000, 1000000, 0.8), (0, 1000000, 0.8), (100, 1000000, 0.5)]:
        t_ = mp.mpf(t)
        f = n - s
        lo0, up0 = ln_tails(half, half, t_)
        lo1, up1 = ln_tails(half + s, half + f, t_)
        base = ln_beta(half + s, half + f) - ln_beta(half, half) - s * mp.log(t_) - f * mp.log1p(-t_)
        rows.append([s, n, repr(t), text(base + up1 - up0), text(base + lo1 - lo0)])
    write("evalues.csv", ["s", "n", "t", "ln_works", "ln_not"], rows)


def students():
    rows = []
    for df in (0.5, 1.0, 2.0, 3.0, 4.7, 9.0, 30.0, 212.0, 1e5):
        for t in (1e-6, 0.3, 1.0, 2.5, 12.0, 60.0):
            x = mp.mpf(df) / (mp.mpf(df) + mp.mpf(t) ** 2)
            lo, _ = ln_tails(mp.mpf(df) / 2, half_, x)
            rows.append([repr(df), repr(t), text(mp.exp(lo) / 2)])
    write("student.csv", ["df", "t", "upper"], rows)


half_ = mp.mpf(1) / 2


def normals():
    rows = []
    for p in (1e-300, 1e-50, 1e-12, 1e-6, 0.001, 0.0249, 0.05, 0.0749, 0.0751, 0.2, 0.4, 0.4999):
        z = mp.findroot(lambda v: mp.log(mp.erfc(v / mp.sqrt(2)) / 2) - mp.log(mp.mpf(p)), mp.sqrt(-2 * mp.log(mp.mpf(p))) * 0.9)
        rows.append([repr(p), text(z)])
    write("normal.csv", ["upper", "z"], rows)


def betabinomials():
    rows = []
    for x, n, a, b in [(0, 1, 1.0, 1.0), (3, 10, 0.5, 0.5), (0, 1000, 3.0, 40.0), (1000, 1000, 3.0, 40.0), (500, 1000, 2.2, 1e5), (400100, 1000000, 400000.0, 600000.0), (999, 1000000, 1.0, 1000.0), (7, 9, 1e-3, 2.0), (9, 9, 1e-3, 2.0), (200, 400, 1e6, 1e6)]:
        a_, b_ = mp.mpf(a), mp.mpf(b)
        ln = -mp.log(n + 1) - ln_beta(mp.mpf(x + 1), mp.mpf(n - x + 1)) + ln_beta(a_ + x, b_ + n - x) - ln_beta(a_, b_)
        rows.append([x, n, repr(a), repr(b), text(ln)])
    write("betabinomial.csv", ["x", "n", "a", "b", "ln_pmf"], rows)


def dirichlets():
    """P(sum c_k G_k >= 0), by integrating over the largest-weight category's beta mixture: Imhof's integral at 40 digits."""
    rows = []
    old = mp.mp.dps
    mp.mp.dps = 40
    for alphas, values, t in [([0.2] * 5, [1, 2, 3, 4, 5], 3.0), ([0.2, 0.2, 1.2, 2.2, 2.2], [1, 2, 3, 4, 5], 3.5), ([0.2, 0.2, 0.2, 0.2, 5.2], [1, 2, 3, 4, 5], 4.0), ([1.25, 2.25, 0.25, 8.25], [0, 1, 3, 10], 6.5), ([3.2, 10.2, 20.2, 8.2, 1.2], [1, 2, 3, 4, 5], 3.4), ([30.2, 10.2, 20.2, 8.2, 1.2], [1, 2, 3, 4, 5], 3.0), ([0.5, 0.5], [1, 2], 1.9), ([2.0, 1.0, 4.0], [1, 2, 3], 2.0)]:
        c = [mp.mpf(v) - mp.mpf(t) for v in values]
        al = [mp.mpf(v) for v in alphas]
        scale = mp.sqrt(sum(p * q * q for p, q in zip(al, c)))

        def f(y):
            u = mp.exp(y) / scale
            theta = sum(p * mp.atan(q * u) for p, q in zip(al, c))
            ln_rho = sum(p / 2 * mp.log1p((q * u) ** 2) for p, q in zip(al, c))
            return mp.sin(theta) * mp.exp(-ln_rho)

        h = mp.mpf(1) / 64
        low, high = -60, 60
        k0, k1 = int(low / h), int(high / h)
        value = mp.mpf(1) / 2 + h / mp.pi * sum(f(k * h) for k in range(k0, k1 + 1))
        rows.append([" ".join(map(repr, alphas)), " ".join(str(v) for v in values), repr(t), mp.nstr(value, 17)])
    mp.mp.dps = old
    write("dirichlet.csv", ["alphas", "values", "t", "p"], rows)


normals()
betabinomials()
dirichlets()
students()
evalues()
quantiles()
tails()
