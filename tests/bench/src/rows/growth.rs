//! How each of the others grows: from the sizes at which it was measured in this run, by which power of the size its time rises.
//! Nothing here is measured again.

use crate::table::{Row, figure, grouped};
use std::collections::BTreeMap;

/// What is called linear: the machine's own caches bend the line by a few hundredths.
const LINEAR: f64 = 1.1;

/// A row for everything that was measured at two sizes or more: the exponent between its two largest. It is `judged` where those are
/// the sizes that the goals speak of.
#[must_use]
pub fn rows(measured: &[Row], judged: bool) -> Vec<Row> {
    let mut sizes: BTreeMap<&str, Vec<(f64, f64)>> = BTreeMap::new();
    for (what, size, took) in measured.iter().filter_map(|row| row.grows.as_ref()) {
        sizes.entry(what).or_default().push((*size, *took));
    }
    let row = |(what, mut found): (&str, Vec<(f64, f64)>)| {
        found.sort_by(|a, b| a.0.total_cmp(&b.0));
        let [.., (small, quick), (large, slow)] = found[..] else { return None };
        let slope = (slow / quick).ln() / (large / small).ln();
        let spread = format!("{} → {} took {}×", grouped(small), grouped(large), figure(slow / quick));
        let row = Row::of(format!("growth, {what}"), "exponent", slope, None, spread);
        Some(row.goal(format!("≤ {LINEAR}: linear"), |row| row.ours <= LINEAR).judged_if(judged))
    };
    sizes.into_iter().filter_map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slope_is_that_of_the_two_largest_sizes() {
        let at = |size, took| Row::of("a", "ms", took, None, "").at("a", size, took);
        let linear = rows(&[at(10.0, 50.0), at(1000.0, 400.0), at(100.0, 40.0)], true);
        assert_eq!((linear.len(), linear[0].met), (1, Some(true)));
        assert!((linear[0].ours - 1.0).abs() < 1e-9);
        assert_eq!(rows(&[at(10.0, 1.0), at(100.0, 100.0)], true)[0].met, Some(false));
        assert!(rows(&[at(10.0, 1.0)], true).is_empty());
    }
}
