//! `allowed_signers`, as `ssh-keygen` reads it.

use itgel_seal::sshsig::sign_ssh;
use itgel_seal::{AllowedSigner, AllowedSigners, PublicKey, SealError, SigningKey, SshTime};

use crate::support::{Fixed, Scratch, run};

const BUNDLE: &str = "itgel-bundle/1";
const ROSTER: &str = "itgel-roster/1";

fn key(label: &'static str) -> SigningKey {
    SigningKey::make(&mut Fixed::new(label))
}

fn time(text: &str) -> SshTime {
    SshTime::parse(text).unwrap()
}

fn signer(principal: &str, key: PublicKey, after: Option<&str>, before: Option<&str>) -> AllowedSigner {
    let (after, before) = (after.map(time), before.map(time));
    AllowedSigner::new(principal, &[BUNDLE, ROSTER], after, before, key).unwrap()
}

/// Room 3 signs in a window of time, room 4 without one.
fn roster() -> AllowedSigners {
    let window = (Some("20261121040000Z"), Some("20271231155959Z"));
    AllowedSigners::new(vec![
        signer("room3@itgel", key("room 3").public(), window.0, window.1),
        signer("room4@itgel", key("room 4").public(), None, None),
    ])
    .unwrap()
}

#[test]
fn what_is_written_is_read_back_byte_for_byte() {
    let text = roster().to_text();
    assert_eq!(AllowedSigners::parse(&text), Ok(roster()));
    let line = text.lines().next().unwrap();
    let expected = "room3@itgel namespaces=\"itgel-bundle/1,itgel-roster/1\",\
        valid-after=\"20261121040000Z\",valid-before=\"20271231155959Z\" ssh-ed25519 AAAAC3";
    assert!(line.starts_with(expected), "{line}");
    let with_comments = format!("# rooms\n\n{text}# end\n");
    assert_eq!(AllowedSigners::parse(&with_comments), Ok(roster()));
}

#[test]
fn anything_we_would_not_write_is_refused_with_its_line() {
    let text = roster().to_text();
    let first = text.lines().next().unwrap();
    let key_part = first.rsplit(' ').next().unwrap();
    let with = |principal: &str, options: &str| format!("{principal} {options}ssh-ed25519 {key_part}");
    for line in [
        "room3@itgel".to_owned(),
        with("room3", ""),
        with("*", "namespaces=\"a\" "),
        with("room3,room4", "namespaces=\"a\" "),
        with("!room3", "namespaces=\"a\" "),
        with("\"room 3\"", "namespaces=\"a\" "),
        with("room3", "namespaces=\"*\" "),
        with("room3", "namespaces=\"a,a\" "),
        with("room3", "namespaces=\"\" "),
        with("room3", "cert-authority,namespaces=\"a\" "),
        with("room3", "cert-authority "),
        with("room3", "namespaces=\"a\",valid-after=\"20261121\" "),
        with("room3", "namespaces=\"a\",valid-after=\"202611210400Z\" "),
        with("room3", "namespaces=\"a\",valid-after=\"20261121040000\" "),
        with("room3", "namespaces=\"a\",valid-after=\"20260230040000Z\" "),
        with("room3", "namespaces=\"a\",valid-before=\"20261121240000Z\" "),
        with("room3", "valid-after=\"20261121040000Z\",namespaces=\"a\" "),
        with("room3", "namespaces=\"a\",valid-after=\"20271121040000Z\",valid-before=\"20261121040000Z\" "),
        with("room3", "Namespaces=\"a\" "),
        format!("{first} comment"),
        format!(" {first}"),
        format!("{first} "),
        format!("{first}\r"),
        first.replace("ssh-ed25519 ", "ssh-ed25519  "),
        first.replace("ssh-ed25519 ", "ssh-rsa "),
        first.replace("AAAAC3", "AAAAC4"),
    ] {
        let file = format!("# a comment\n{line}\n");
        let expected = Err(SealError::BadSignerLine { line: 2 });
        assert_eq!(AllowedSigners::parse(&file), expected, "{line}");
    }
    let doubled = format!("{text}{first}\n");
    assert_eq!(AllowedSigners::parse(&doubled), Err(SealError::BadSignerLine { line: 3 }));
    let renamed = format!("{text}{}\n", first.replace("room3", "room5"));
    assert_eq!(AllowedSigners::parse(&renamed), Err(SealError::BadSignerLine { line: 3 }));
}

#[test]
fn days_that_do_not_exist_are_no_times() {
    for good in ["20240229235959Z", "20000229000000Z", "19700101000000Z", "20380119031408Z"] {
        assert!(SshTime::parse(good).is_ok(), "{good}");
    }
    let leap = ["20230229000000Z", "21000229000000Z", "20260431000000Z", "20260001000000Z"];
    let shape = ["20261301000000Z", "20260100000000Z", "20260101006000Z", "20260101000060Z"];
    let sign = ["2026010100000Z", "20260101000000z", "+2026010100000Z", "20260101 00000Z", ""];
    for bad in leap.iter().chain(&shape).chain(&sign) {
        assert!(SshTime::parse(bad).is_err(), "{bad}");
    }
}

/// Ours and `ssh-keygen`'s verdict are the same, whatever the time zone of the computer (the
/// program runs in Ulaanbaatar here, eight hours ahead of UTC).
#[test]
fn the_verdict_on_time_namespace_and_key_is_that_of_ssh_keygen() {
    let scratch = Scratch::new();
    let roster = roster();
    scratch.write("allowed", roster.to_text());
    let message = b"manifest";
    let (known, unknown) = (key("room 3"), key("room 9"));
    let ok = Ok("room3@itgel");
    let not_now = Err(SealError::SignerNotAllowed);
    for (signing, namespace, at, expected) in [
        (&known, BUNDLE, "20261121035959Z", not_now),
        (&known, BUNDLE, "20261121040000Z", ok),
        (&known, BUNDLE, "20261121040001Z", ok),
        (&known, ROSTER, "20270101000000Z", ok),
        (&known, BUNDLE, "20271231155959Z", ok),
        (&known, BUNDLE, "20271231160000Z", not_now),
        (&known, "itgel-other/1", "20270101000000Z", not_now),
        (&unknown, BUNDLE, "20270101000000Z", Err(SealError::UnknownSigner)),
    ] {
        let armored = sign_ssh(signing, namespace, message);
        let ours = roster.verify(namespace, message, &armored, &time(at));
        assert_eq!(ours.map(AllowedSigner::principal), expected, "{namespace} {at}");
        scratch.write("m.sig", &armored);
        let at = format!("-Overify-time={at}");
        let args =
            ["-Y", "verify", &at, "-f", "allowed", "-I", "room3@itgel", "-n", namespace, "-s", "m.sig"];
        let stock = run(&scratch, "ssh-keygen", &args, message);
        assert_eq!(stock.status.success(), expected.is_ok(), "ssh-keygen at {at}");
    }
}

#[test]
fn a_changed_message_is_told_from_an_unknown_signer() {
    let armored = sign_ssh(&key("room 4"), BUNDLE, b"manifest");
    let now = time("20261121120000Z");
    let roster = roster();
    assert_eq!(roster.verify(BUNDLE, b"manifest", &armored, &now).unwrap().principal(), "room4@itgel");
    assert_eq!(roster.verify(BUNDLE, b"other", &armored, &now), Err(SealError::BadSignature));
    assert_eq!(roster.verify(ROSTER, b"manifest", &armored, &now), Err(SealError::BadSignature));
    assert_eq!(roster.verify(BUNDLE, b"manifest", "", &now), Err(SealError::MalformedSignature));
}

/// Whoever writes a list may write a long one: twice as long is twice the work, not eight times.
#[test]
fn a_long_list_and_a_long_line_are_read_in_their_length() {
    let began = std::time::Instant::now();
    let line = |n: usize| {
        let seed = itgel_seal::digest::sha256(&n.to_be_bytes());
        let key = SigningKey::from_seed(seed).public().to_ssh_line("");
        format!("room{n}@itgel namespaces=\"{BUNDLE}\" {key}\n")
    };
    let list: String = (0..4_000).map(line).collect();
    assert_eq!(AllowedSigners::parse(&list).unwrap().signers().len(), 4_000);
    let namespaces = (0..60_000).map(|n| format!("n{n}")).collect::<Vec<_>>().join(",");
    let long = list.lines().next().unwrap().replace(BUNDLE, &namespaces);
    assert_eq!(AllowedSigners::parse(&long).unwrap().signers()[0].namespaces().len(), 60_000);
    // A second here; the comparison of each with each took minutes.
    assert!(began.elapsed().as_secs() < 15, "{:?}", began.elapsed());
}
