//! The smallest cut of a graph, by Stoer & Wagner's method.

/// The weight of the lightest set of edges whose removal splits one of the graph's connected pieces; none without edges.
/// `weights` is symmetric, 0 = no edge. O(n^3).
pub fn smallest_cut(weights: &[Vec<u64>]) -> Option<u64> {
    let mut left: Vec<usize> = (0..weights.len()).collect();
    let mut smallest: Option<u64> = None;
    while let Some(&start) = left.first() {
        let piece = piece_of(weights, start);
        left.retain(|i| !piece.contains(i));
        if piece.len() > 1 {
            let cut = cut_of_piece(weights, &piece);
            smallest = Some(smallest.map_or(cut, |so_far| so_far.min(cut)));
        }
    }
    smallest
}

fn piece_of(weights: &[Vec<u64>], start: usize) -> Vec<usize> {
    let mut seen = vec![false; weights.len()];
    let mut open = vec![start];
    seen[start] = true;
    let mut piece = Vec::new();
    while let Some(at) = open.pop() {
        piece.push(at);
        for (to, &weight) in weights[at].iter().enumerate() {
            if weight > 0 && !seen[to] {
                seen[to] = true;
                open.push(to);
            }
        }
    }
    piece
}

/// Merges the last two of each ordering by attachment; the last one's attachment is a cut.
fn cut_of_piece(weights: &[Vec<u64>], piece: &[usize]) -> u64 {
    let mut graph: Vec<Vec<u64>> =
        piece.iter().map(|&i| piece.iter().map(|&j| if i == j { 0 } else { weights[i][j] }).collect()).collect();
    let mut alive: Vec<usize> = (0..piece.len()).collect();
    let mut smallest = u64::MAX;
    while alive.len() > 1 {
        let mut attached = vec![0_u64; graph.len()];
        let mut waiting = alive.clone();
        let (mut last, mut before) = (alive[0], alive[0]);
        let mut cut = 0;
        while let Some(place) = (0..waiting.len()).max_by_key(|&place| (attached[waiting[place]], usize::MAX - place)) {
            before = last;
            last = waiting.remove(place);
            cut = attached[last];
            for &other in &waiting {
                attached[other] += graph[last][other];
            }
        }
        smallest = smallest.min(cut);
        alive.retain(|&i| i != last);
        for &other in &alive {
            let weight = graph[last][other];
            if other != before {
                graph[before][other] += weight;
                graph[other][before] += weight;
            }
        }
    }
    smallest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(n: usize, edges: &[(usize, usize, u64)]) -> Vec<Vec<u64>> {
        let mut weights = vec![vec![0; n]; n];
        for &(i, j, weight) in edges {
            weights[i][j] += weight;
            weights[j][i] += weight;
        }
        weights
    }

    /// Every split of every piece, for comparison.
    fn by_trying(weights: &[Vec<u64>]) -> Option<u64> {
        let n = weights.len();
        let cut = |side: usize| {
            let crosses = |i: usize, j: usize| (side >> i & 1) != (side >> j & 1);
            (0..n).flat_map(|i| (i + 1..n).map(move |j| (i, j))).filter(|&(i, j)| crosses(i, j)).map(|(i, j)| weights[i][j]).sum()
        };
        (0..1 << n).map(cut).filter(|weight| *weight > 0).min()
    }

    #[test]
    fn it_agrees_with_trying_every_split() {
        let mut seed = 7_u64;
        let mut next = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            seed >> 33
        };
        for _ in 0..200 {
            let n = 2 + next() as usize % 6;
            let edges: Vec<(usize, usize, u64)> =
                (0..n + 3).map(|_| (next() as usize % n, next() as usize % n, next() % 9)).filter(|e| e.0 != e.1).collect();
            let weights = graph(n, &edges);
            assert_eq!(smallest_cut(&weights), by_trying(&weights), "{weights:?}");
        }
    }

    #[test]
    fn without_edges_there_is_no_cut() {
        assert_eq!(smallest_cut(&graph(4, &[])), None);
        assert_eq!(smallest_cut(&[]), None);
    }
}
