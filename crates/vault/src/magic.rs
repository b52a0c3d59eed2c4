//! What kind of file it is, by its first bytes; a name or a claim about it is not asked.

use crate::error::VaultError;

/// So many bytes from the beginning decide.
pub(crate) const PEEK: usize = 512;

/// The media type of a file that is kept.
///
/// # Errors
/// [`VaultError::RecordingRefused`] for sound and moving pictures, which are never kept;
/// [`VaultError::UnsupportedFile`] for everything else.
pub(crate) fn media_type(head: &[u8]) -> Result<&'static str, VaultError> {
    if head.starts_with(b"%PDF-") {
        Ok("application/pdf")
    } else if head.starts_with(&[0xff, 0xd8, 0xff]) {
        Ok("image/jpeg")
    } else if head.starts_with(b"\x89PNG\r\n\x1a\n") {
        Ok("image/png")
    } else if is_recording(head) {
        Err(VaultError::RecordingRefused)
    } else {
        Err(VaultError::UnsupportedFile)
    }
}

/// Sound or moving pictures, in the formats that cameras, recorders and telephones write.
fn is_recording(head: &[u8]) -> bool {
    let at = |offset: usize, sign: &[u8]| head.get(offset..).is_some_and(|rest| rest.starts_with(sign));
    let still = [b"heic", b"heix", b"mif1", b"avif"].iter().any(|brand| at(8, *brand));
    // ISO base media (MP4, MOV, M4A, 3GP), unless its brand is that of a still picture.
    let iso_media = at(4, b"ftyp") && !still
        || [b"moov", b"mdat", b"wide", b"free", b"skip"].iter().any(|kind| at(4, *kind));
    let riff = at(0, b"RIFF") && (at(8, b"WAVE") || at(8, b"AVI "));
    let transport_stream = at(0, b"G") && at(188, b"G");
    let signs: [&[u8]; 17] = [
        b"ID3",
        b"OggS",
        b"fLaC",
        b"FLV\x01",
        b"#!AMR",
        b"caff",
        b"wvpk",
        b".snd",
        b"MThd",
        b".RMF",
        &[0x1a, 0x45, 0xdf, 0xa3],
        &[0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11],
        &[0x00, 0x00, 0x01, 0xba],
        &[0x00, 0x00, 0x01, 0xb3],
        &[0x0b, 0x77],
        b"DS2\0",
        b"\x03ds2",
    ];
    let aiff = at(0, b"FORM") && (at(8, b"AIFF") || at(8, b"AIFC"));
    iso_media || riff || aiff || transport_stream || mpeg_audio(head) || signs.iter().any(|sign| at(0, sign))
}

/// A frame of MPEG audio (MP3) or of AAC in ADTS: eleven or twelve set bits and a layer that exists.
fn mpeg_audio(head: &[u8]) -> bool {
    let [0xff, second, third, ..] = head else {
        return false;
    };
    let adts = second & 0xf6 == 0xf0;
    let mp3 = second & 0xe0 == 0xe0 && second & 0x06 != 0 && second & 0x18 != 0x08 && third & 0xf0 != 0xf0;
    adts || mp3
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{VaultError, media_type};

    #[test]
    fn kept_kinds_are_known_by_their_first_bytes() {
        assert_eq!(media_type(b"%PDF-1.7\n").unwrap(), "application/pdf");
        assert_eq!(media_type(&[0xff, 0xd8, 0xff, 0xe0, 0, 16]).unwrap(), "image/jpeg");
        assert_eq!(media_type(b"\x89PNG\r\n\x1a\n....").unwrap(), "image/png");
    }

    #[test]
    fn recordings_have_an_error_of_their_own() {
        let mut transport = vec![0_u8; 400];
        transport[0] = b'G';
        transport[188] = b'G';
        let recordings: [&[u8]; 12] = [
            b"\0\0\0\x20ftypisom",
            b"\0\0\0\x14ftypqt  ",
            b"\0\0\0\x18ftyp3gp4",
            b"RIFF\x24\0\0\0WAVEfmt ",
            b"RIFF\x24\0\0\0AVI LIST",
            b"ID3\x03\0\0",
            &[0xff, 0xfb, 0x90, 0x00],
            &[0xff, 0xf1, 0x50, 0x80],
            b"OggS\0",
            b"fLaC",
            &[0x1a, 0x45, 0xdf, 0xa3, 1],
            &transport,
        ];
        for head in recordings {
            assert_eq!(media_type(head), Err(VaultError::RecordingRefused), "{head:02x?}");
        }
    }

    #[test]
    fn everything_else_is_refused_as_unsupported() {
        let others: [&[u8]; 8] = [
            b"",
            b"%PDF",
            b"<html>",
            b"PK\x03\x04",
            b"GIF89a",
            b"\0\0\0\x18ftypheic",
            b"RIFF\x24\0\0\0WEBPVP8 ",
            &[0xff, 0xff, 0xff, 0xff],
        ];
        for head in others {
            assert_eq!(media_type(head), Err(VaultError::UnsupportedFile), "{head:02x?}");
        }
    }
}
