//! Linear algebra modulo the prime 2^61 - 1, exact and fast.

/// 2^61 - 1
const PRIME: u64 = (1 << 61) - 1;

/// a + b
pub fn add(a: u64, b: u64) -> u64 {
    let sum = a + b;
    if sum >= PRIME { sum - PRIME } else { sum }
}

/// a - b
pub fn subtract(a: u64, b: u64) -> u64 {
    if a >= b { a - b } else { a + PRIME - b }
}

/// a * b
pub fn multiply(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    add((product & u128::from(PRIME)) as u64, (product >> 61) as u64)
}

/// 1 / a for a > 0, by Fermat.
pub fn inverse(a: u64) -> u64 {
    let (mut result, mut base, mut exponent) = (1, a, PRIME - 2);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = multiply(result, base);
        }
        base = multiply(base, base);
        exponent >>= 1;
    }
    result
}

/// row -= factor * other, from `first` on.
pub fn take_away(row: &mut [u64], other: &[u64], factor: u64) {
    for (x, y) in row.iter_mut().zip(other) {
        *x = subtract(*x, multiply(factor, *y));
    }
}

/// Brings the rows to reduced echelon form and returns, for each row left (none of them zero), the column of its leading 1.
pub fn reduce(rows: &mut Vec<Vec<u64>>) -> Vec<usize> {
    let columns = rows.first().map_or(0, Vec::len);
    let mut leads = Vec::new();
    for column in 0..columns {
        let rank = leads.len();
        let Some(found) = (rank..rows.len()).find(|&i| rows[i][column] != 0) else {
            continue;
        };
        rows.swap(rank, found);
        let scale = inverse(rows[rank][column]);
        for x in &mut rows[rank] {
            *x = multiply(*x, scale);
        }
        let lead = rows[rank].clone();
        for (i, row) in rows.iter_mut().enumerate() {
            if i != rank && row[column] != 0 {
                let factor = row[column];
                take_away(row, &lead, factor);
            }
        }
        leads.push(column);
        if leads.len() == rows.len() {
            break;
        }
    }
    rows.truncate(leads.len());
    leads
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_times_its_inverse_is_one() {
        for a in [1, 2, 3, PRIME - 1, 123_456_789_123] {
            assert_eq!(multiply(a, inverse(a)), 1);
        }
        assert_eq!(add(PRIME - 1, 1), 0);
        assert_eq!(subtract(0, 1), PRIME - 1);
    }

    #[test]
    fn dependent_rows_vanish() {
        let mut rows = vec![vec![1, 1, 0], vec![0, 1, 1], vec![1, 2, 1]];
        assert_eq!(reduce(&mut rows), [0, 1]);
        assert_eq!(rows, [vec![1, 0, PRIME - 1], vec![0, 1, 1]]);
    }
}
