//! Small numbers are not shown (ux.md 4.16): a count of 1 to 4 is `few`; the next smallest one of its row or column
//! is hidden with it, so that it cannot be worked out from a sum; and where the sums that are known still leave only
//! one possible value, more is hidden, until they do not.
//!
//! This is cell suppression as statistical offices do it (primary, secondary, and an audit by bounds; Hundepool et
//! al., *Statistical Disclosure Control*, 2012, chapter 4), with the threshold of the design.

use serde::Serialize;

/// The smallest count that is shown, beside none at all.
pub const SMALLEST: u32 = 5;

/// One count as it may be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Shown {
    /// The count itself: none, or at least [`SMALLEST`].
    Count(u32),
    /// 1 to 4.
    Few,
    /// Hidden so that another one cannot be worked out.
    Hidden,
}

impl Shown {
    fn is_count(self) -> bool {
        matches!(self, Self::Count(_))
    }
}

/// Which sums of a table a reader knows from elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// None: one interview may stand in several cells, or in none.
    Nothing,
    /// That of all cells: each interview stands in exactly one.
    All,
    /// That of each row: each case stands in every row once.
    Rows,
}

/// One count, alone.
#[must_use]
pub fn one(count: u32) -> Shown {
    if (1..SMALLEST).contains(&count) { Shown::Few } else { Shown::Count(count) }
}

/// The table as it may be seen: as many rows and columns as it came with.
#[must_use]
pub fn hide(counts: &[Vec<u32>], known: Known) -> Vec<Vec<Shown>> {
    let mut shown: Vec<Vec<Shown>> =
        counts.iter().map(|row| row.iter().map(|count| one(*count)).collect()).collect();
    let lines = lines(counts);
    let sums = sums(counts, known);
    loop {
        let lonely = lines.iter().find(|line| line.len() > 1 && hidden(line, &shown) == 1);
        let told = sums.iter().find(|line| tells(line, counts, &shown));
        let Some(line) = lonely.or(told) else { return shown };
        // With nothing left to hide in a line there is nothing more to do for it; a line of which all is hidden
        // tells only its sum.
        let Some((row, column)) = next_to_hide(line, counts, &shown) else { return all_hidden(counts) };
        shown[row][column] = Shown::Hidden;
    }
}

/// What is left when hiding one by one does not help: nothing but the shape.
fn all_hidden(counts: &[Vec<u32>]) -> Vec<Vec<Shown>> {
    counts.iter().map(|row| vec![Shown::Hidden; row.len()]).collect()
}

type Line = Vec<(usize, usize)>;

/// Rows and columns.
fn lines(counts: &[Vec<u32>]) -> Vec<Line> {
    let width = counts.first().map_or(0, Vec::len);
    let rows = (0..counts.len()).map(|r| (0..width).map(|c| (r, c)).collect());
    let columns = (0..width).map(|c| (0..counts.len()).map(|r| (r, c)).collect());
    rows.chain(columns).collect()
}

/// The lines of which the sum is known.
fn sums(counts: &[Vec<u32>], known: Known) -> Vec<Line> {
    let width = counts.first().map_or(0, Vec::len);
    let row = |r: usize| -> Line { (0..width).map(|c| (r, c)).collect() };
    match known {
        Known::Nothing => Vec::new(),
        Known::Rows => (0..counts.len()).map(row).collect(),
        Known::All => vec![(0..counts.len()).flat_map(row).collect()],
    }
}

fn hidden(line: &Line, shown: &[Vec<Shown>]) -> usize {
    line.iter().filter(|(r, c)| !shown[*r][*c].is_count()).count()
}

/// Whether the sum of a line leaves one of its few counts only one possible value.
fn tells(line: &Line, counts: &[Vec<u32>], shown: &[Vec<Shown>]) -> bool {
    let sum: u32 = line.iter().map(|(r, c)| counts[*r][*c]).sum();
    let seen: u32 = line.iter().filter(|(r, c)| shown[*r][*c].is_count()).map(|(r, c)| counts[*r][*c]).sum();
    let left = sum - seen;
    let few = line.iter().filter(|(r, c)| shown[*r][*c] == Shown::Few).count();
    let few = u32::try_from(few).unwrap_or(u32::MAX);
    let free = line.iter().any(|(r, c)| shown[*r][*c] == Shown::Hidden);
    if few == 0 {
        return false;
    }
    // The others are few, at least one and at most four each; a hidden one may be anything.
    let least = if free { 1 } else { left.saturating_sub((few - 1) * (SMALLEST - 1)).max(1) };
    let most = left.saturating_sub(few - 1).min(SMALLEST - 1);
    least >= most
}

/// The smallest count of a line that is still shown; one that is none only when there is no other.
fn next_to_hide(line: &Line, counts: &[Vec<u32>], shown: &[Vec<Shown>]) -> Option<(usize, usize)> {
    let still = line.iter().copied().filter(|(r, c)| shown[*r][*c].is_count());
    still.min_by_key(|(r, c)| {
        let count = counts[*r][*c];
        if count == 0 { u32::MAX } else { count }
    })
}

/// A count as it leaves the program: to the nearest five (ux.md 4.16).
#[must_use]
pub fn rounded(count: u32) -> u32 {
    count.saturating_add(2) / 5 * 5
}
