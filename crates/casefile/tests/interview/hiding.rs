//! Small numbers: whoever reads a table, and knows the sums, cannot work out a count of one to four.

use itgel_casefile::insights::hide::{Known, SMALLEST, Shown, hide, one, rounded};
use proptest::prelude::*;

/// Every table that fits what is shown and the sums that are known, as far as one cell goes: the values it may have.
/// An attacker with all the time of the world, who knows the rule by which is hidden.
fn possible(counts: &[Vec<u32>], shown: &[Vec<Shown>], known: Known, at: (usize, usize)) -> usize {
    let cells: Vec<(usize, usize)> = match known {
        Known::Nothing => return 4,
        Known::Rows => (0..counts[0].len()).map(|c| (at.0, c)).collect(),
        Known::All => (0..counts.len()).flat_map(|r| (0..counts[0].len()).map(move |c| (r, c))).collect(),
    };
    let sum: u32 = cells.iter().map(|(r, c)| counts[*r][*c]).sum();
    let range = |(r, c): (usize, usize)| match shown[r][c] {
        Shown::Count(n) => n..=n,
        Shown::Few => 1..=SMALLEST - 1,
        Shown::Hidden => 0..=sum,
    };
    let others = cells.iter().copied().filter(|cell| *cell != at);
    let (least, most) = others.fold((0, 0), |(least, most), cell| {
        let range = range(cell);
        (least + range.start(), most + range.end())
    });
    range(at).filter(|n| *n + least <= sum && sum <= *n + most).count()
}

fn lonely(line: impl Iterator<Item = Shown>) -> bool {
    line.filter(|cell| !matches!(cell, Shown::Count(_))).count() == 1
}

fn tables() -> impl Strategy<Value = Vec<Vec<u32>>> {
    let cell = prop_oneof![3 => 0..=6u32, 1 => Just(0u32), 1 => 5..=60u32];
    (1..=5usize, 1..=5usize).prop_flat_map(move |(rows, columns)| {
        proptest::collection::vec(proptest::collection::vec(cell.clone(), columns), rows)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn nobody_works_out_a_small_number(counts in tables(), which in 0..3usize) {
        let known = [Known::Nothing, Known::All, Known::Rows][which];
        let shown = hide(&counts, known);
        for (r, row) in counts.iter().enumerate() {
            for (c, count) in row.iter().enumerate() {
                match shown[r][c] {
                    Shown::Count(n) => prop_assert!(n == *count && (n == 0 || n >= SMALLEST)),
                    Shown::Few => {
                        prop_assert!((1..SMALLEST).contains(count));
                        prop_assert!(possible(&counts, &shown, known, (r, c)) > 1, "{counts:?} {shown:?}");
                    }
                    Shown::Hidden => {}
                }
            }
        }
        let width = counts[0].len();
        if width > 1 {
            prop_assert!(shown.iter().all(|row| !lonely(row.iter().copied())), "{shown:?}");
        }
        if counts.len() > 1 {
            for c in 0..width {
                prop_assert!(!lonely(shown.iter().map(|row| row[c])), "{shown:?}");
            }
        }
    }
}

#[test]
fn nothing_is_hidden_where_nothing_is_small() {
    let counts = vec![vec![12, 0], vec![7, 30]];
    let all = |known| hide(&counts, known).concat().iter().all(|cell| matches!(cell, Shown::Count(_)));
    assert!([Known::Nothing, Known::All, Known::Rows].into_iter().all(all));
}

#[test]
fn the_next_smallest_goes_with_it() {
    let shown = hide(&[vec![30], vec![2], vec![9], vec![0]], Known::All);
    assert_eq!(shown.concat(), [Shown::Count(30), Shown::Few, Shown::Hidden, Shown::Count(0)]);
}

#[test]
fn a_sum_that_leaves_one_value_hides_more() {
    // Two counts of one under a sum of 22 would be told by the twenty beside them.
    let shown = hide(&[vec![20, 1, 1, 0]], Known::Rows);
    assert_eq!(shown[0], [Shown::Hidden, Shown::Few, Shown::Few, Shown::Count(0)]);
}

#[test]
fn alone_and_rounded() {
    let alone: Vec<Shown> = [0, 1, 4, 5].into_iter().map(one).collect();
    assert_eq!(alone, [Shown::Count(0), Shown::Few, Shown::Few, Shown::Count(5)]);
    assert_eq!([0, 5, 7, 8, 12, 13].map(rounded), [0, 5, 5, 10, 10, 15]);
}
