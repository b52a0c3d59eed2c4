//! One header block: 512 bytes, one form for each name and size.

use crate::name::{self, NameFault};

/// Length of a header and unit of padding, in bytes.
pub const BLOCK: usize = 512;

/// Largest file: eleven octal digits, just under 8 GiB.
pub const MAX_SIZE: u64 = 0o77_777_777_777;

/// Longest value of the name field.
const NAME_FIELD: usize = 100;
/// Longest value of the prefix field.
const PREFIX_FIELD: usize = 155;

/// The header block of a regular file.
///
/// # Errors
/// A name outside the grammar, or one whose folders cannot be split between the two name fields; a size
/// above [`MAX_SIZE`] is a fault of length too.
pub fn encode(name: &str, size: u64) -> Result<[u8; BLOCK], NameFault> {
    name::check(name.as_bytes())?;
    let (prefix, base) = split(name).ok_or(NameFault::Length)?;
    if size > MAX_SIZE {
        return Err(NameFault::Length);
    }
    let mut block = [0u8; BLOCK];
    put(&mut block, 0, base.as_bytes());
    put(&mut block, 100, b"0000600\0");
    put(&mut block, 108, b"0000000\0");
    put(&mut block, 116, b"0000000\0");
    put(&mut block, 124, format!("{size:011o}\0").as_bytes());
    put(&mut block, 136, b"00000000000\0");
    put(&mut block, 156, b"0");
    put(&mut block, 257, b"ustar\x0000");
    put(&mut block, 329, b"0000000\0");
    put(&mut block, 337, b"0000000\0");
    put(&mut block, 345, prefix.as_bytes());
    let sum = checksum(&block);
    put(&mut block, 148, format!("{sum:06o}\0 ").as_bytes());
    Ok(block)
}

/// Sum of all bytes with the checksum field counted as eight spaces.
pub(super) fn checksum(block: &[u8; BLOCK]) -> u32 {
    block.iter().enumerate().map(|(i, b)| if (148..156).contains(&i) { 32 } else { u32::from(*b) }).sum()
}

/// The name as the two fields say it, without any judgement of its grammar.
pub(super) fn name_of(block: &[u8; BLOCK]) -> Vec<u8> {
    let text = |from: usize, to: usize| {
        let field = block.get(from..to).unwrap_or_default();
        field.split(|b| *b == 0).next().unwrap_or_default().to_vec()
    };
    let mut whole = text(345, 500);
    if !whole.is_empty() {
        whole.push(b'/');
    }
    whole.extend(text(0, 100));
    whole
}

/// The size as the field says it: exactly eleven octal digits and a zero byte.
pub(super) fn size_of(block: &[u8; BLOCK]) -> Option<u64> {
    let (last, digits) = block.get(124..136)?.split_last()?;
    if *last != 0 {
        return None;
    }
    digits.iter().try_fold(0u64, |n, b| match b {
        b'0'..=b'7' => Some(n * 8 + u64::from(b - b'0')),
        _ => None,
    })
}

/// Splits a name between prefix and name field: nothing in the prefix when the name fits its field, else
/// the leftmost split that fits. One rule, so that there is one form.
fn split(name: &str) -> Option<(&str, &str)> {
    if name.len() <= NAME_FIELD {
        return Some(("", name));
    }
    name.match_indices('/')
        .filter_map(|(at, _)| Some((name.get(..at)?, name.get(at + 1..)?)))
        .find(|(_, base)| base.len() <= NAME_FIELD)
        .filter(|(prefix, base)| prefix.len() <= PREFIX_FIELD && !base.is_empty())
}

fn put(block: &mut [u8; BLOCK], at: usize, bytes: &[u8]) {
    for (slot, byte) in block.iter_mut().skip(at).zip(bytes) {
        *slot = *byte;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn fields_stand_where_posix_puts_them() {
        let block = encode("itgel-bundle/bagit.txt", 55).unwrap();
        assert_eq!(&block[..22], b"itgel-bundle/bagit.txt");
        assert_eq!(&block[124..136], b"00000000067\0");
        assert_eq!(block[156], b'0');
        assert_eq!(&block[257..265], b"ustar\x0000");
        // The sum again, by another way than `checksum`: everything, less the field itself, plus eight spaces.
        let sum: u32 = block.iter().map(|b| u32::from(*b)).sum::<u32>()
            - block[148..156].iter().map(|b| u32::from(*b)).sum::<u32>()
            + 8 * 32;
        assert_eq!(&block[148..156], format!("{sum:06o}\0 ").as_bytes());
    }

    #[test]
    fn long_names_are_split_at_the_leftmost_slash_that_fits() {
        let name = format!("{}/{}/{}", "p".repeat(60), "q".repeat(60), "r".repeat(80));
        let (prefix, base) = split(&name).unwrap();
        assert_eq!((prefix.len(), base.len()), (121, 80));
        let block = encode(&name, 1).unwrap();
        assert_eq!(name_of(&block), name.as_bytes());
        // A last component longer than its field cannot be written at all.
        assert!(encode(&format!("a/{}", "b".repeat(101)), 1).is_err());
        // A name whose folders do not fit the prefix cannot either.
        assert!(encode(&format!("{}/{}", "a".repeat(156), "b".repeat(90)), 1).is_err());
    }

    #[test]
    fn sizes_have_one_form() {
        let block = encode("a", MAX_SIZE).unwrap();
        assert_eq!(size_of(&block), Some(MAX_SIZE));
        assert!(encode("a", MAX_SIZE + 1).is_err());
        let mut spaced = block;
        spaced[124] = b' ';
        assert_eq!(size_of(&spaced), None);
        let mut binary = block;
        binary[124] = 0x80;
        assert_eq!(size_of(&binary), None);
    }
}
