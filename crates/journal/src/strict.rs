//! Reads a line that is written in its one form, in one pass and without a parser of JSON: what a store of a million entries is
//! read with at unlock. Whatever is in any other form is left to the parser, which says what is wrong with it; so this may refuse
//! too much, and never takes what [`crate::entry::encode`] would write otherwise.

use crate::entry::{MAX_INTEGER, Skeleton};
use crate::hash::from_base64;

/// The skeleton of a line that is byte for byte what encoding it gives; none where that is not certain.
pub(crate) fn read(line: &[u8]) -> Option<Skeleton> {
    let mut rest = Rest(std::str::from_utf8(line).ok()?);
    rest.word("{\"act\":\"")?;
    let act = rest.text()?;
    rest.word(",\"actor\":\"")?;
    let actor = rest.text()?;
    let boot = rest.maybe(",\"boot\":\"")?;
    let case = rest.maybe(",\"case\":\"")?;
    rest.word(",\"log\":\"")?;
    let log = rest.text()?;
    rest.word(",\"pc\":\"")?;
    let pc = from_base64(rest.text()?)?;
    rest.word(",\"seq\":")?;
    let seq = rest.number()?;
    rest.word(",\"ts\":\"")?;
    let ts = rest.text()?;
    rest.word(",\"tz\":\"")?;
    let tz = rest.text()?;
    rest.word(",\"up\":")?;
    let up = rest.number()?;
    rest.word(",\"v\":")?;
    let v = u32::try_from(rest.number()?).ok()?;
    (rest.0 == "}").then(|| Skeleton {
        act: act.to_owned(),
        actor: actor.to_owned(),
        boot: boot.map(str::to_owned),
        case: case.map(str::to_owned),
        log: log.to_owned(),
        pc,
        seq,
        ts: ts.to_owned(),
        tz: tz.to_owned(),
        up,
        v,
    })
}

/// What is still to be read.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    fn word(&mut self, word: &str) -> Option<()> {
        self.0 = self.0.strip_prefix(word)?;
        Some(())
    }

    /// A text up to its closing quote. One with a sign that JSON writes in another way than as it is, is left to the parser.
    fn text(&mut self) -> Option<&'a str> {
        let (text, rest) = self.0.split_once('"')?;
        self.0 = rest;
        text.bytes().all(|b| b >= 0x20 && b != b'\\').then_some(text)
    }

    /// A text that may be left out, with its name; outside none where what stands there is not certain.
    fn maybe(&mut self, name: &str) -> Option<Option<&'a str>> {
        match self.word(name) {
            None => Some(None),
            Some(()) => self.text().map(Some),
        }
    }

    /// A number as it is written: no sign, no zeros before it.
    fn number(&mut self) -> Option<u64> {
        let digits = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let (text, rest) = self.0.split_at_checked(digits)?;
        self.0 = rest;
        let number = text.parse().ok().filter(|number| *number <= MAX_INTEGER)?;
        (text == "0" || !text.starts_with('0')).then_some(number)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::entry::encode;
    use proptest::prelude::*;

    fn skeleton() -> impl Strategy<Value = Skeleton> {
        let texts = (
            "[a-z0-9._]{1,12}",
            "[A-Za-z0-9._:-]{1,40}",
            "(itgel|ө|\"|\\\\|/|\u{7f}){1,9}",
            "[A-Za-z_/+-]{1,20}",
        );
        let maybe = (proptest::option::of("[0-9a-f]{16}"), proptest::option::of("[0-9a-f-]{36}"));
        let numbers = (0..=MAX_INTEGER, 0..=MAX_INTEGER, any::<[u8; 32]>());
        (texts, maybe, numbers, "2026-11-2[0-9]T10:12:03(\\.120)?[+-]08:00").prop_map(
            |((act, actor, log, tz), (boot, case), (seq, up, pc), ts)| Skeleton {
                act,
                actor,
                boot,
                case,
                log,
                pc,
                seq,
                ts,
                tz,
                up,
                v: 1,
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_as_it_was(skeleton in skeleton()) {
            let plain = !skeleton.log.contains(['"', '\\']);
            let found = read(&encode(&skeleton));
            prop_assert_eq!(found, plain.then_some(skeleton));
        }

        /// Whatever is taken is what encoding it gives: there is one line for one meaning.
        #[test]
        fn nothing_is_taken_that_would_be_written_otherwise(
            skeleton in skeleton(),
            at in any::<prop::sample::Index>(),
            put in prop::collection::vec(any::<u8>(), 0..4),
            out in 0usize..4,
        ) {
            let mut line = encode(&skeleton);
            let at = at.index(line.len());
            let until = (at + out).min(line.len());
            line.splice(at..until, put);
            if let Some(found) = read(&line) {
                prop_assert_eq!(encode(&found), line);
            }
        }
    }

    #[test]
    fn other_forms_are_left_to_the_parser() {
        let line = br#"{"act":"a","actor":"b","log":"c","pc":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=","seq":1,"ts":"d","tz":"e","up":2,"v":1}"#;
        assert!(read(line).is_some());
        let text = std::str::from_utf8(line).unwrap();
        for (from, to) in [
            (":1,", ":01,"),
            (":1,", ":+1,"),
            (":1,", ": 1,"),
            (":1,", ":1.0,"),
            (":1,", ":9007199254740992,"),
            ("\"c\"", "\"\\u0063\""),
            ("}", "} "),
            ("{", " {"),
            ("AAA=", "AAB="),
            ("\"act\":\"a\",", ""),
            ("\"v\":1", "\"v\":1,\"w\":1"),
            (":1,", ":,"),
        ] {
            assert_eq!(read(text.replacen(from, to, 1).as_bytes()), None, "{from} {to}");
        }
    }
}
