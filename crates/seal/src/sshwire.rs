//! Strings of the SSH wire format (RFC 4251, section 5): four bytes of length, then the bytes.

/// Appends one string.
///
/// Everything that is written here is short; a length that did not fit in four bytes would be
/// written as the greatest that does and refused by every reader.
pub(crate) fn put_string(out: &mut Vec<u8>, bytes: &[u8]) {
    let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(bytes);
}

/// Takes one string from the front of `input`.
pub(crate) fn take_string<'a>(input: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, rest) = input.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let (bytes, rest) = rest.split_at_checked(length)?;
    *input = rest;
    Some(bytes)
}
