//! A PNG as a page draws it: pixels and nothing besides them. Text, a time or a profile could carry what nobody sees.

/// First bytes of every PNG (PNG specification, third edition, 5.2).
const SIGNATURE: [u8; 8] = [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a];
/// Chunks that say nothing but how the pixels look.
const PLAIN: [&[u8; 4]; 10] =
    [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"sRGB", b"gAMA", b"cHRM", b"sBIT", b"pHYs", b"bKGD"];
/// Longest side, in pixels.
const MOST: u32 = 6_000;

/// Whether it is a whole PNG of a moderate size with none but plain chunks.
pub(crate) fn is_plain(bytes: &[u8]) -> bool {
    let Some(mut left) = bytes.strip_prefix(&SIGNATURE) else { return false };
    let mut first = true;
    loop {
        let Some((length, kind, rest)) = head(left) else { return false };
        let Ok(length) = usize::try_from(length) else { return false };
        // The content, and four bytes of its checksum.
        let Some((content, rest)) = rest.split_at_checked(length) else { return false };
        let Some((_, rest)) = rest.split_at_checked(4) else { return false };
        if !PLAIN.contains(&&kind) || first != (&kind == b"IHDR") || (first && !is_moderate(content)) {
            return false;
        }
        if &kind == b"IEND" {
            return rest.is_empty();
        }
        (left, first) = (rest, false);
    }
}

fn head(bytes: &[u8]) -> Option<(u32, [u8; 4], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let (kind, rest) = rest.split_first_chunk::<4>()?;
    Some((u32::from_be_bytes(*length), *kind, rest))
}

fn is_moderate(header: &[u8]) -> bool {
    let side = |at: usize| header.get(at..at + 4)?.first_chunk::<4>().map(|b| u32::from_be_bytes(*b));
    let fits = |side: Option<u32>| side.is_some_and(|s| (1..=MOST).contains(&s));
    fits(side(0)) && fits(side(4))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture of one pixel, with these chunks before its end.
    fn png(more: &[(&[u8; 4], &[u8])], width: u32) -> Vec<u8> {
        let mut header = width.to_be_bytes().to_vec();
        header.extend([0, 0, 0, 1, 8, 0, 0, 0, 0]);
        let mut bytes = SIGNATURE.to_vec();
        let mut put = |kind: &[u8; 4], content: &[u8]| {
            bytes.extend(u32::try_from(content.len()).unwrap_or(0).to_be_bytes());
            bytes.extend(kind);
            bytes.extend(content);
            bytes.extend([0; 4]);
        };
        put(b"IHDR", &header);
        for (kind, content) in more {
            put(kind, content);
        }
        put(b"IEND", &[]);
        bytes
    }

    #[test]
    fn pixels_pass_and_whatever_could_carry_more_does_not() {
        assert!(is_plain(&png(&[(b"IDAT", &[1, 2, 3])], 1)));
        assert!(!is_plain(&png(&[(b"tEXt", b"Author\0name")], 1)));
        assert!(!is_plain(&png(&[(b"eXIf", &[0])], 1)));
        assert!(!is_plain(&png(&[(b"IHDR", &[0; 13])], 1)), "a second header");
        assert!(!is_plain(&png(&[], 0)) && !is_plain(&png(&[], 60_000)));
        let whole = png(&[(b"IDAT", &[1, 2, 3])], 1);
        for cut in 0..whole.len() {
            assert!(!is_plain(&whole[..cut]), "{cut}");
        }
        assert!(!is_plain(&[&whole[..], b"more"].concat()));
    }
}
