//! Damm's check digit (H. M. Damm, Total anti-symmetrische Quasigruppen, Marburg 2004).
//!
//! Finds every single wrong digit and every swap of two neighbours: the slips that are made
//! when numbers are copied by hand.

/// A totally anti-symmetric quasigroup of order 10, from the dissertation.
const TABLE: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// The check digit of `digits` (each 0 to 9).
pub(crate) fn check_digit(digits: &[u8]) -> u8 {
    digits.iter().fold(0, |state, digit| TABLE[usize::from(state)][usize::from(*digit % 10)])
}

#[cfg(test)]
mod tests {
    use super::{TABLE, check_digit};

    #[test]
    fn the_published_example() {
        assert_eq!(check_digit(&[5, 7, 2]), 4);
    }

    /// The two properties that the method rests on, for the whole table.
    #[test]
    fn the_table_is_a_totally_anti_symmetric_quasigroup() {
        let at = |row: usize, column: usize| usize::from(TABLE[row][column]);
        for a in 0..10 {
            assert_eq!(at(a, a), 0, "a number followed by its check digit ends in 0");
            for b in 0..10 {
                for other in (0..10).filter(|other| *other != b) {
                    assert_ne!(at(a, b), at(a, other), "a wrong digit shows");
                    assert_ne!(at(b, a), at(other, a), "and stays shown");
                    assert_ne!(at(at(a, b), other), at(at(a, other), b), "a swap shows");
                }
            }
        }
    }
}
