#!/usr/bin/env python3
"""A second verifier of Itgel bundles, written from docs/FORMAT.md alone.

    second_verifier.py [--at YYYYMMDDhhmmssZ] FOLDER LOG_KEY_PEM ALLOWED_SIGNERS

FOLDER is the extracted itgel-bundle/ (docs/FORMAT.md section 13 says how). Exit 0 and a count of each thing that was
checked, or exit 1 and one sentence. Standard library only; Ed25519 is written out below. It shares no code with Itgel.

It checks sections 4 to 10 and the forms of section 11. It does not see the sealed file and the archive around the bag
(sections 2 and 3), nor to whom it was sealed; it reads neither the recipe nor remarks in the list of signers. Of the
readable records it compares answers, wordings, risk, names and
attachments with the contents; it does not fold the contents into counts and states. The provenance it makes anew.
"""

import base64
import datetime
import hashlib
import json
import re
import sys
import uuid
from pathlib import Path

PARTS = ["interview_log", "consent_record", "risk_and_needs", "attachments", "identity"]
SECTIONS = {
    "timeline": "interview_log", "attendance": "interview_log", "recordings": "interview_log",
    "attachments": "attachments", "consent": "consent_record", "risk": "risk_and_needs",
    "wrapup": "interview_log", "environment": "interview_log",
}
EVENTS = {
    "interview_log": "case_opened attendance_recorded interview_begun tapped tap_undone tap_restored tap_corrected "
    "clock_jumped interview_resumed interview_ended childs_end_recorded recordings_noted process_noted signed_off "
    "elsewhere_noted elsewhere_struck facts_noted opened_beforehand",
    "consent_record": "decider_named consent_answered child_cannot_answer child_page_shown child_stopped "
    "consent_confirmed consent_withdrawn legal_order_recorded legal_order_ended order_told vital_interest_stated danger_over",
    "risk_and_needs": "risk_assessed aftercare_noted referral_made referral_moved meeting_recorded decision_moved",
    "attachments": "attachment_added item_described",
    "identity": "identity_recorded birth_settled adult_recorded person_around_recorded",
}
# What can open a part without consent, co-signed; with the namespace of the co-signature and the fields of the statement.
ORDERS = {
    "legal_order_recorded": ("itgel-order/1", "body child_told child_told_note cosigner date number order parts recipient",
                             "office told scan"),
    "vital_interest_stated": ("itgel-vital/1", "child_told child_told_note cosigner danger list order parts recipient until",
                              "office told"),
}
# The most that a danger to life opens, and for how many days.
MOST_AGAINST_DANGER, MOST_DAYS = {"risk_and_needs", "identity"}, 31
# Those of the people around a child who may decide for it, and whom the words of consent name.
GUARDIANS = {"mother", "father", "guardian", "custodian", "legal_representative", "appointed_representative"}
PART_OF = {kind: part for part, kinds in EVENTS.items() for kind in kinds.split()}
REASONS = set(
    "agreed legal-order required-by-law not-asked later child-said-no guardian-said-no child-cannot-answer implicated "
    "too-young amended withdrawn expired wording-changed not-confirmed case-closed not-needed not-asked-for code-only "
    "order-out-of-scope beyond-danger not-signed-off nothing-recorded taken-away superseded after-preview notice-only internal".split()
)
REQUIRED = [
    "data/README.txt", "data/bagit-profile.json", "data/case/provenance.jsonld", "data/case/summary.json",
    "data/journal/entries.jsonl", "data/log/checkpoint.txt", "data/log/disclosure.json", "data/report.html", "data/roster/allowed_signers",
    "data/roster/log.pub.pem", "data/roster/people.json",
]
# Path, and the part it belongs to; None where every bundle has it or another rule decides.
NUMBER, ORDINAL = r"(?:0|[1-9]\d*)", r"[1-9]\d*"
PATHS = [(re.escape(path), None) for path in REQUIRED] + [
    (rf"data/log/proofs/{NUMBER}\.tlog-proof", None),
    (rf"data/payload/{NUMBER}\.json", None),
    (r"data/log/consistency\.txt", None),
    (r"data/notice/withdrawal\.json", None),
    (rf"data/record/amendment-{NUMBER}\.json(?:\.sig|\.second\.sig)?", None),
    (r"data/consent/(?:record\.json|dpv\.jsonld)", "consent_record"),
    (rf"data/consent/order-{ORDINAL}\.json(?:\.sig)?", None),
    (rf"data/consent/order-{ORDINAL}\.scan\.(?:pdf|jpg|png)", None),
    (rf"data/record/interview-{ORDINAL}\.json", "interview_log"),
    (rf"data/record/interview-{ORDINAL}\.statement\.json(?:\.sig)?", None),
    (r"data/record/beforehand\.json", "interview_log"),
    (r"data/record/elsewhere\.json", "interview_log"),
    (r"data/record/facts\.json", "interview_log"),
    (r"data/record/needs\.json", "risk_and_needs"),
    (r"data/record/identity\.json", "identity"),
    (r"data/record/attachments\.json", "attachments"),
    (rf"data/attachments/{ORDINAL}-[0-9a-f]{{8}}\.(?:pdf|jpg|png)", "attachments"),
] + [
    (rf"data/record/interview-{ORDINAL}\.section-{name}\.json", part) for name, part in SECTIONS.items()
]


# A bundle with this file is the notice of a withdrawal; these are the lines and the further files that it has.
NOTICE = "data/notice/withdrawal.json"
NOTICE_ACTS = {"case.consent_withdrawn": "consent_withdrawn", "case.bundle_sealed": "bundle_sealed"}
NOTICE_FILES = rf"{re.escape(NOTICE)}|data/log/consistency\.txt|data/log/proofs/\d+\.tlog-proof|data/payload/\d+\.json"

# What was said and done about consent: all of it is inside where the record of consent is.
OF_CONSENT = {f"case.{act}" for act in ("decider_named", "consent_answered", "child_cannot_answer", "child_page_shown",
                                        "child_stopped", "consent_confirmed", "consent_withdrawn")}

# Times, counts, attendance, consent, and what was forgotten: amended by two.
BY_TWO = (r"attendance|timeline\.(?:begun|ended|counts\.[^.]+|added\.[^.]+|taps\.[^.]+\.(?:at|phase|prompt))|"
          r"recordings\.[^.]+\.(?:started|ended|gaps)|attachments\.added\.[^.]+|consent\.answers\.[^.]+\.[^.]+|"
          r"risk\.told_at|wrapup\.(?:observers|told)")

# What each kind of recipient needs at most; what a legal order names comes on top.
NEEDS = {"police": set(PARTS) - {"risk_and_needs"}, "prosecutor": set(PARTS)} | dict.fromkeys(
    ("doctor", "social_worker", "ngo"), {"consent_record", "risk_and_needs"})


class Refused(Exception):
    """Nothing of the bundle may be used."""


def need(holds, sentence):
    if not holds:
        raise Refused(sentence)


def sha256(data):
    return hashlib.sha256(data).digest()


def b64(data):
    return base64.b64encode(data).decode()


def unb64(text, what):
    """Base64 in its one spelling."""
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError as error:
        raise Refused(f"{what} is not base64") from error
    need(b64(data) == text, f"{what} is not base64 in its one spelling")
    return data


def once(pairs):
    keys = [key for key, _ in pairs]
    need(len(set(keys)) == len(keys), "a JSON object has a field twice")
    return dict(pairs)


def parse_json(data, what):
    try:
        return json.loads(data, object_pairs_hook=once)
    except (ValueError, RecursionError) as error:
        raise Refused(f"{what} is not JSON") from error


def canonical(value):
    """RFC 8785 for objects, lists, texts, integers, true, false, null."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda k: k.encode("utf-16-be"))
        return "{" + ",".join(canonical(k) + ":" + canonical(value[k]) for k in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, float) or isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 2**53:
        raise Refused("a number that is no exact integer")
    return json.dumps(value, ensure_ascii=False)


# --- the bag -------------------------------------------------------------------------------------------------------


def manifest(data, what):
    lines = []
    need(not data or data.endswith(b"\n"), f"{what} does not end its last line")
    for line in data.split(b"\n")[:-1]:
        found = re.fullmatch(rb"([0-9a-f]{64})  ([A-Za-z0-9._/-]{1,255})", line)
        need(found, f"{what} is not in its form")
        path = found[2].decode()
        need(all(p and p not in (".", "..") and p[0] != "-" for p in path.split("/")), f"{what} has an unsafe name")
        need(not lines or lines[-1][1] < path, f"{what} is not in ascending order")
        lines.append((found[1].decode(), path))
    return lines


def bag_info(data):
    text = data.decode()
    labels = ["BagIt-Profile-Identifier", "Bag-Software-Agent", "Bagging-Date", "External-Identifier", "Payload-Oxum",
              "Itgel-Format", "Itgel-Sealed-At", "Itgel-Sender", "Itgel-Recipient", "Itgel-Log", "Itgel-Log-Range"]
    grammar = ["urn:itgel:bagit-profile:1", r"[A-Za-z0-9 ._+-]{1,200}", r"[0-9-]{10}",
               r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", rf"{NUMBER}\.{NUMBER}", "itgel-bundle/1",
               r"[0-9.:+T-]+", r"(?!-)[A-Za-z0-9._@-]{1,100}", r"age1[a-z0-9]+", r"[A-Za-z0-9._/+-]{1,200}",
               rf"{NUMBER}-{NUMBER}"]
    lines = [rf"{label}: ({form})\n" for label, form in zip(labels, grammar)]
    lines[8] = r"((?:Itgel-Recipient: age1[a-z0-9]+\n){1,20})"
    found = re.fullmatch("".join(lines), text)
    need(found, "bag-info.txt is not in its one form")
    info = dict(zip(labels, found.groups()))
    info["Itgel-Recipient"] = re.findall(r": (.+)\n", info["Itgel-Recipient"])
    need(len(set(info["Itgel-Recipient"])) == len(info["Itgel-Recipient"]), "a recipient is named twice")
    need(info["Itgel-Sealed-At"].startswith(info["Bagging-Date"]), "the two days of sealing differ")
    return info


# --- signatures ----------------------------------------------------------------------------------------------------


# Ed25519 as in RFC 8032 section 5.1.7: slow, not constant in time, and only for verifying.
P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
I = pow(2, (P - 1) // 4, P)


def add(a, b):
    """Two points in extended coordinates."""
    e, f = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    g, h = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    e, f, g, h = f - e, h - g, h + g, f + e
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(n, point):
    result = (0, 1, 1, 0)
    while n:
        if n & 1:
            result = add(result, point)
        point, n = add(point, point), n >> 1
    return result


def same(a, b):
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def point(data):
    """A point from its one encoding; none for anything else, and none of small order."""
    number = int.from_bytes(data, "little")
    sign, y = number >> 255, number & (2**255 - 1)
    if len(data) != 32 or y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * I % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    found = (x, y, 1, x * y % P)
    return None if same(times(8, found), (0, 1, 1, 0)) else found


BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def ed25519(key, message, signature):
    a, r, s = point(key), point(signature[:32]), int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or a is None or r is None or s >= L:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    return same(times(s, BASE), add(r, times(k, a)))


def wire(*texts):
    return b"".join(len(t).to_bytes(4, "big") + t for t in texts)


def ssh_key(line, what):
    words = line.split(" ")
    need(len(words) >= 2 and words[0] == "ssh-ed25519", f"{what} is not an ssh-ed25519 key")
    blob = unb64(words[1], what)
    need(blob == wire(b"ssh-ed25519", blob[-32:]), f"{what} is not an ssh-ed25519 key")
    return blob[-32:]


def sshsig(armored, key, namespace, message, what):
    """The one text that this key, namespace and signature can have, and the signature holds."""
    begin, end = "-----BEGIN SSH SIGNATURE-----\n", "-----END SSH SIGNATURE-----\n"
    need(armored.startswith(begin) and armored.endswith(end), f"{what} is not an SSH signature")
    blob = unb64(armored[len(begin):-len(end)].replace("\n", ""), what)
    signature = blob[-64:]
    envelope = b"SSHSIG" + (1).to_bytes(4, "big") + wire(
        wire(b"ssh-ed25519", key), namespace, b"", b"sha512", wire(b"ssh-ed25519", signature))
    text = b64(envelope)
    lines = "".join(text[i:i + 70] + "\n" for i in range(0, len(text), 70))
    need(begin + lines + end == armored, f"{what} is by another key, for another kind of thing, or in another form")
    signed = b"SSHSIG" + wire(namespace, b"", b"sha512", hashlib.sha512(message).digest())
    need(ed25519(key, signed, signature), f"{what} does not match")


def signer_key(armored):
    """The key that a signature claims: after magic and version."""
    body = unb64("".join(armored.splitlines()[1:-1]), "the signature")
    need(body[:10] == b"SSHSIG\0\0\0\1" and len(body) > 65, "the signature is not an SSH signature")
    return body[14 + 19:14 + 51]


def allowed_signers(text):
    signers = []
    for line in text.split("\n"):
        if not line or line.startswith("#"):
            continue
        found = re.fullmatch(
            r'([A-Za-z0-9._@/+-]+) namespaces="([^"]+)"(?:,valid-after="(\d{14}Z)")?(?:,valid-before="(\d{14}Z)")? (\S+ \S+)',
            line)
        need(found, "a line of the allowed signers is not in its form")
        signers.append((found[1], found[2].split(","), found[3], found[4], ssh_key(found[5], "an allowed key")))
    keys, names = [s[4] for s in signers], [s[0] for s in signers]
    need(len(set(keys)) == len(keys) and len(set(names)) == len(names), "a signer is allowed twice")
    return signers


def utc(rfc3339):
    try:
        at = datetime.datetime.fromisoformat(rfc3339)
        return at.astimezone(datetime.timezone.utc).strftime("%Y%m%d%H%M%SZ")
    except ValueError as error:
        raise Refused("a time is not RFC 3339") from error


# --- the log -------------------------------------------------------------------------------------------------------


def checkpoint(text, origin, key):
    need(len(text) <= 65536 and not re.search(r"[\x00-\x09\x0b-\x1f]", text), "the tree head is not a note")
    found = re.fullmatch(rf"(([^\n]+)\n({NUMBER})\n([A-Za-z0-9+/=]{{44}})\n)\n((?:— [^\s+]+ [A-Za-z0-9+/=]+\n)+)", text)
    need(found, "the tree head is not in its form")
    body, name, size, root, signatures = found.groups()
    need(name == origin, "the tree head is of another log")
    key_id = sha256(name.encode() + b"\n\x01" + key)[:4]
    signed = 0
    for line in signatures.splitlines():
        _, by, encoded = line.split(" ")
        blob = unb64(encoded, "a signature of the tree head")
        if by == name and blob[:4] == key_id:
            need(ed25519(key, body.encode(), blob[4:]), "the signature of the tree head does not match")
            signed += 1
    need(signed, "the tree head is not signed by the log's key")
    return int(size), unb64(root, "the root")


def entry(line, number):
    """One journal line: fields, grammar, canonical form."""
    what = f"journal line {number}"
    need(len(line) <= 2048, f"{what} is too long")
    fields = parse_json(line, what)
    need(isinstance(fields, dict), f"{what} is not an object")
    words = {
        "act": r"[a-z0-9._]{1,64}", "actor": r"[A-Za-z0-9._:-]{1,64}", "case": r"[A-Za-z0-9._:-]{1,64}",
        "log": r"[^\s+\x00-\x1f]{1,255}", "pc": r"[A-Za-z0-9+/]{43}=", "tz": r"[A-Za-z0-9_+/-]{1,64}",
        "ts": r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{3})?"
        r"[+-](?:[01]\d|2[0-3]):[0-5]\d",
    }
    if "boot" in fields:
        words["boot"] = r"[0-9a-f]{16}"
    need(set(fields) == set(words) | {"seq", "up", "v"}, f"{what} has other fields")
    for name, form in words.items():
        need(isinstance(fields[name], str) and re.fullmatch(form, fields[name], re.A), f"{what}: {name} is not in its form")
    for name in ("seq", "up", "v"):
        need(type(fields[name]) is int and 0 <= fields[name] < 2**53, f"{what}: {name} is not a number")
    need(fields["v"] == 1, f"{what} is of another version")
    need(canonical(fields).encode() == line, f"{what} is not canonical")
    unb64(fields["pc"], f"{what}: the commitment")
    return fields


def inclusion(index, size, leaf, path, root):
    if not 0 <= index < size:
        return False
    fn, sn, r = index, size - 1, leaf
    for p in path:
        if sn == 0:
            return False
        if fn % 2 or fn == sn:
            r = sha256(b"\x01" + p + r)
            while fn % 2 == 0 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            r = sha256(b"\x01" + r + p)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and r == root


def consistency(text, size, root):
    """The head continues the one of an earlier bundle (RFC 9162 section 2.1.4.2)."""
    lines = text.split("\n")
    need(lines[0] == "itgel-consistency/1" and len(lines) >= 4 and lines[-1] == "" and re.fullmatch(NUMBER, lines[1]),
         "the proof of the earlier head is not in its form")
    first, first_root, path = int(lines[1]), unb64(lines[2], "the earlier root"), [unb64(h, "a hash") for h in lines[3:-1]]
    need(0 < first <= size and len(path) <= 128 and all(len(h) == 32 for h in [first_root, *path]), "the earlier head is not one")
    wrong = "the log does not continue the one of the earlier bundle"
    if first == size:
        return need(not path and first_root == root, wrong)
    if first & (first - 1) == 0:
        path = [first_root, *path]
    need(path, wrong)
    fn, sn = first - 1, size - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = path[0]
    for c in path[1:]:
        need(sn != 0, wrong)
        if fn & 1 or fn == sn:
            fr, sr = sha256(b"\x01" + c + fr), sha256(b"\x01" + c + sr)
            while fn and not fn & 1:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = sha256(b"\x01" + sr + c)
        fn, sn = fn >> 1, sn >> 1
    need(sn == 0 and fr == first_root and sr == root, wrong)


def tlog_proof(text, index, head, what):
    start = f"c2sp.org/tlog-proof@v1\nindex {index}\n"
    need(text.startswith(start) and text.endswith("\n\n" + head), f"{what} is not in its form or of another head")
    path = text[len(start) - 1:len(text) - len(head) - 2].split("\n")[1:]
    need(len(path) <= 63, f"{what} is too long")
    hashes = [unb64(line, what) for line in path]
    need(all(len(h) == 32 for h in hashes), f"{what} is not a list of hashes")
    return hashes


# --- the whole -----------------------------------------------------------------------------------------------------


class Bundle:
    """An extracted bag: every file in memory but attachments, which are hashed."""

    def __init__(self, folder):
        self.folder = folder
        self.counts = {}
        found = [p for p in folder.rglob("*") if not p.is_dir() or p.is_symlink()]
        need(all(p.is_file() and not p.is_symlink() for p in found), "something is not a regular file")
        self.names = {p.relative_to(folder).as_posix() for p in found}

    def read(self, path):
        need(path in self.names, f"{path} is missing")
        return (self.folder / path).read_bytes()

    def text(self, path):
        try:
            return self.read(path).decode()
        except UnicodeDecodeError as error:
            raise Refused(f"{path} is not text") from error

    def record(self, path, compact=False):
        """JSON in the one written form."""
        data = self.read(path)
        value = parse_json(data, path)
        form = {"separators": (",", ":")} if compact else {"indent": 2}
        written = json.dumps(value, ensure_ascii=False, **form) + "\n"
        need(written.encode() == data, f"{path} is not in its one form")
        return value

    def count(self, what, n=1):
        self.counts[what] = self.counts.get(what, 0) + n


def check_bag(bundle, signers, at):
    need(bundle.text("bagit.txt") == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", "bagit.txt differs")
    need("Itgel-Format: itgel-training-bundle/1\n" not in bundle.text("bag-info.txt"), "this is a training bundle")
    tags = bundle.read("tagmanifest-sha256.txt")
    armored = bundle.text("tagmanifest-sha256.txt.sig")
    key = signer_key(armored)
    known = [s for s in signers if s[4] == key]
    need(known, "the signing key is not among the allowed signers")
    principal, namespaces, after, before, _ = known[0]
    sshsig(armored, key, b"itgel-bundle/1", tags, "the signature of the bundle")
    need("itgel-bundle/1" in namespaces, "the signing key may not sign bundles")
    listed = manifest(tags, "the tag manifest")
    need([p for _, p in listed] == ["bag-info.txt", "bagit.txt", "manifest-sha256.txt"], "the tag manifest is not closed")
    for digest, path in listed:
        need(sha256(bundle.read(path)).hex() == digest, f"{path} was changed")
    info = bag_info(bundle.read("bag-info.txt"))
    for instant in (at, utc(info["Itgel-Sealed-At"])):
        need((not after or after <= instant) and (not before or instant <= before), "the signing key was not valid")
    need(info["Itgel-Sender"] == principal, "the signer is not the sender that is named")

    payload = manifest(bundle.read("manifest-sha256.txt"), "the payload manifest")
    paths = [p for _, p in payload]
    for path in paths:
        need(any(re.fullmatch(form, path) for form, _ in PATHS), f"the format has no {path}")
    need(set(REQUIRED) <= set(paths), "a file that every bundle has is missing")
    tag_files = {"bagit.txt", "bag-info.txt", "tagmanifest-sha256.txt", "tagmanifest-sha256.txt.sig", "manifest-sha256.txt"}
    need(bundle.names == tag_files | set(paths), "a file is missing or not listed")
    total = 0
    for digest, path in payload:
        data = bundle.read(path)
        total += len(data)
        need(sha256(data).hex() == digest, f"{path} was changed")
    need(info["Payload-Oxum"] == f"{total}.{len(paths)}", "the payload is not as large as stated")
    bundle.count("files", len(paths))
    return info, key, paths


def check_log(bundle, info, log_key, case):
    head = bundle.text("data/log/checkpoint.txt")
    size, root = checkpoint(head, info["Itgel-Log"], log_key)
    if "data/log/consistency.txt" in bundle.names:
        consistency(bundle.text("data/log/consistency.txt"), size, root)
        bundle.count("earlier_heads")
    lines, before = {}, -1
    data = bundle.read("data/journal/entries.jsonl")
    need(data.endswith(b"\n"), "the journal does not end its last line")
    for number, line in enumerate(data.split(b"\n")[:-1], 1):
        fields = entry(line, number)
        need(fields["log"] == info["Itgel-Log"], f"journal line {number} is of another log")
        need(fields["case"] == case, f"journal line {number} is of another case file")
        need(fields["seq"] > before, f"journal line {number} is out of order")
        before = fields["seq"]
        what = f"the proof of entry {before}"
        path = tlog_proof(bundle.text(f"data/log/proofs/{before}.tlog-proof"), before, head, what)
        need(inclusion(before, size, sha256(b"\0" + line), path, root), f"{what} does not lead to the tree head")
        lines[before] = fields
        bundle.count("proofs")
    need(info["Itgel-Log-Range"] == f"{min(lines)}-{max(lines)}", "the journal lines are not the stated range")
    proofs = sum(name.startswith("data/log/proofs/") for name in bundle.names)
    need(proofs == len(lines), "there is a proof without its line")
    return lines, size, root


def part_of(event):
    if event["type"] == "amended":
        return SECTIONS.get(event["item"].split(".")[0])
    return PART_OF.get(event["type"])


def check_contents(bundle, lines, included, orders):
    shown = {}
    for name in sorted(bundle.names):
        found = re.fullmatch(r"data/payload/(\d+)\.json", name)
        if not found:
            continue
        record = bundle.record(name, compact=True)
        need(list(record) == ["payload", "salt", "seq"] and record["seq"] == int(found[1]), f"{name} is not in its form")
        line = lines.get(record["seq"])
        need(line, f"{name} has no journal line")
        salt, content = unb64(record["salt"], name), record["payload"].encode()
        need(len(salt) == 32, f"{name} has a salt of another length")
        need(b64(sha256(b"itgel/payload/1\0" + salt + content)) == line["pc"], f"{name} does not match its commitment")
        event = parse_json(content, name)
        need(set(event) == {"of", "event"} and event["of"] == "case", f"{name} holds something that never leaves")
        event = event["event"]
        need("case." + event["type"] == line["act"], f"{name} is another act than its line names")
        if NOTICE in bundle.names:
            need(event["type"] in NOTICE_ACTS.values() and "notice" not in event, f"{name} holds something that never leaves")
            shown[record["seq"]] = event
            bundle.count("commitments")
            continue
        need(part_of(event) in PARTS, f"{name} holds something that never leaves")
        opens = event["type"] in ORDERS and event["order"] in orders
        scan = event["type"] == "attachment_added" and event.get("order")
        need(scan in orders if scan else opens or part_of(event) in included, f"{name} is of a part that stays")
        shown[record["seq"]] = event
        bundle.count("commitments")
    return dict(sorted(shown.items()))


def check_disclosure(bundle, info, summary, lines, paths):
    record = bundle.record("data/log/disclosure.json")
    need(list(record) == ["version", "bundle", "case", "recipient", "included", "withheld", "orders", "entries", "committed"]
         and record["version"] == 1, "the disclosure list is not in its form")
    need((record["bundle"], record["case"], record["recipient"])
         == (info["External-Identifier"], summary["case"], summary["recipient"]["kind"]), "the disclosure list is of another bundle")
    included = record["included"]
    withheld = [w["part"] for w in record["withheld"]]
    notice = NOTICE in bundle.names
    need(sorted(included + withheld, key=PARTS.index) == PARTS and (included or notice), "a part is not placed exactly once")
    reasons = [w["reason"] for w in record["withheld"]] + list(record["committed"])
    need(set(reasons) <= REASONS and (notice or "notice-only" not in reasons), "a reason is unknown")
    if notice:
        check_alone(record, summary, lines, paths)
    for path in paths:
        part = next(p for form, p in PATHS if re.fullmatch(form, path))
        need(part is None or part in included, f"{path} is of a part that stays")
    shown = check_contents(bundle, lines, included, record["orders"])
    left_out = [s for s, line in lines.items() if line["act"] in OF_CONSENT and s not in shown]
    need("consent_record" not in included or not left_out, "an entry of consent is left out")
    check_opened(bundle, record, summary, shown, lines)
    entries = record["entries"]
    need(entries["disclosed"] == len(shown) and entries["disclosed"] + entries["committed"] == len(lines)
         and sum(record["committed"].values()) == entries["committed"], "the disclosure list counts other entries")
    return included, shown


def check_alone(record, summary, lines, paths):
    """A notice of a withdrawal holds nothing else."""
    extra = [p for p in paths if p not in REQUIRED and not re.fullmatch(NOTICE_FILES, p)]
    need(not extra, f"{min(extra, default='')} is more than the notice")
    need(all(line["act"] in NOTICE_ACTS for line in lines.values()), "a journal line is more than the notice")
    need(not record["included"] and not record["orders"] and not record["committed"]
         and {w["reason"] for w in record["withheld"]} == {"notice-only"}, "the disclosure list is not that of a notice")
    need(summary["purpose"] == summary["reference"] == "", "the summary of a notice says more than the notice")


def check_notice(bundle, summary, lines, shown, size, root):
    """Whom the notice may reach, and what it says, from the entries inside; the earlier heads lead to this one."""
    record, kind = bundle.record(NOTICE), summary["recipient"]["kind"]
    noted = {s: {"seq": s, "at": lines[s]["ts"], "zone": lines[s]["tz"], "by": lines[s]["actor"]} for s in shown}
    taken = [s for s, e in shown.items() if e["type"] == "consent_withdrawn"]
    sealed = [(s, e) for s, e in shown.items() if e["type"] == "bundle_sealed"]
    need(len(taken) == 1 and taken[0] == max(shown), "a notice is of exactly one withdrawal, the last of its entries")
    event = shown[taken[0]]
    need(kind in event["purposes"] and sealed and {e["recipient_kind"] for _, e in sealed} == {kind}
         and len({e["recipient"] for _, e in sealed}) == 1, "the notice is for somebody who holds nothing that was taken back")
    heads = [bundle_["head"] for bundle_ in record["bundles"]]
    need([h["size"] for h in heads] == [s for s, _ in sealed], "the earlier heads are not those before each sealing")
    for head in heads:
        need(list(head) == ["size", "root", "consistency"], "an earlier head is not in its form")
        lines_of = ["itgel-consistency/1", str(head["size"]), head["root"], *head["consistency"], ""]
        consistency("\n".join(lines_of), size, root)
    expected = {
        "version": 1, "purpose": kind,
        "withdrawal": {"noted": noted[taken[0]], **{f: event[f] for f in ("by", "purposes", "said_at")}},
        "bundles": [{"bundle": e["bundle"], "sealed": noted[s], **{f: e[f] for f in "sha256 bytes parts orders".split()},
                     "head": head} for (s, e), head in zip(sealed, heads)]}
    need(json.dumps(record) == json.dumps(expected), "the notice says something else than its entries")
    bundle.count("notices")


def talks_of(shown):
    """The conversations, oldest first, each with the entries that took effect in it: until it was confirmed, or another began."""
    talks = []
    for seq, event in shown.items():
        if event["type"] == "decider_named" and event["consent"] not in [e["consent"] for _, e, _ in talks]:
            talks.append((seq, event, []))
        elif talks and event.get("consent") == talks[-1][1]["consent"] and event["type"] != "decider_named":
            entries = talks[-1][2]
            if not any(e["type"] == "consent_confirmed" for _, e in entries):
                entries.append((seq, event))
    return talks


def gainsaid(shown, purpose):
    """Whether the entries of consent show by themselves that it opens nothing for this purpose. They can only close."""
    talks = talks_of(shown)
    if not talks:
        return True
    began, who, entries = talks[-1]
    kinds, alone, shares = {e["type"] for _, e in entries}, who["decider"] == "child_alone", purpose not in ("interview", "recording")

    def said(giver, entries):
        return [(s, e["answer"]) for s, e in entries if e["type"] == "consent_answered"
                and (e["giver"], e["purpose"]) == (giver, purpose)]

    def taken_back(giver):
        return [s for s, e in shown.items() if e["type"] == "consent_withdrawn" and e["by"] == giver and purpose in e["purposes"]]

    last = {giver: (said(giver, entries) or [(began, None)])[-1] for giver in ("child", "guardian")}
    for giver in ("child",) if alone else ("child", "guardian"):
        if max(taken_back(giver), default=-1) > last[giver][0] or last[giver][1] in ("no", "later"):
            return True
    every = [entry for talk in talks for entry in talk[2]]
    stops = [s for s, e in every if e["type"] == "child_stopped" and e["wording"]["id"].startswith(f"assent/{purpose}/")]
    seq, answer = last["child"]
    if answer == "yes" and any(s > seq for s in stops):
        return True
    if answer is None:
        # Neither another talk nor "cannot answer" talks a no away, nor a stop.
        against = [s for s, word in said("child", every) if word == "no"] + taken_back("child") + stops
        yes = max((s for s, word in said("child", every) if word == "yes"), default=-1)
        if "child_cannot_answer" not in kinds or max(against, default=-1) > yes or shares or alone:
            return True
    known = {e["adult"]: e["implicated"] for e in shown.values() if e["type"] in ("adult_recorded", "person_around_recorded")}
    if not alone and (last["guardian"][1] is None or "yes" in (who["implicated"], known.get(who["adult"]))):
        return True
    return shares and "consent_confirmed" not in kinds


def check_opened(bundle, record, summary, shown, lines):
    """Legal orders and dangers that opened something are inside; what none of them names, consent opened."""
    orders = {e["order"]: e for e in reversed(list(shown.values())) if e["type"] in ORDERS}
    by_order, by_danger = set(), set()
    for used in record["orders"]:
        need(used in orders, "a legal order that opened something is not inside")
        order = orders[used]
        legal = order["type"] == "legal_order_recorded"
        end = "legal_order_ended" if legal else "danger_over"
        need(not any(e["type"] == end and e["order"] == used for e in shown.values()),
             "a legal order opened something after its end" if legal else "a danger that is over opened something")
        parts = set(order["parts"])
        need(order["recipient"] == record["recipient"] and parts & set(record["included"]),
             "a legal order does not open what it is said to open")
        noted = lines[next(s for s, e in shown.items() if e is order)]["ts"][:10]
        if legal:
            by_order |= parts
            need(order["date"] <= noted, "a legal order is dated after its entry")
        else:
            by_danger |= parts
            last = datetime.date.fromisoformat(noted) + datetime.timedelta(days=MOST_DAYS)
            need(parts <= MOST_AGAINST_DANGER, "a danger opens more than it may")
            need(noted <= order["until"] <= last.isoformat() and summary["sealed_at"][:10] <= order["until"],
                 "a danger opened something after its last day")
    need(len({orders[used]["office"] for used in record["orders"] if "office" in orders[used]}) < 2,
         "legal orders of two offices opened something")
    own_states = bundle.record("data/consent/record.json")["states"] if "consent_record" in record["included"] else []
    # The purpose of each kind of recipient has its name.
    agreed = any(s["purpose"] == record["recipient"] and s["goes"] for s in own_states)
    if by_danger and "risk_and_needs" not in by_order and not agreed:
        kinds = {e["referral"]: e["kind"] for e in reversed(list(shown.values())) if e["type"] == "referral_made"}
        for event in shown.values():
            more = event["type"] in ("meeting_recorded", "decision_moved", "aftercare_noted")
            if event["type"] in ("referral_made", "referral_moved"):
                more = kinds.get(event["referral"]) != record["recipient"]
            need(not more, "something is inside that is not needed against the danger")
    recordings = recordings_of(shown)
    untold = any(not one["child_told"] for each in recordings.values() for one in each)
    need(not untold or "interview_log" in by_order, "a recording of which the child was not told is inside without a legal order")
    for event in shown.values():
        if event["type"] == "amended" and event["item"].startswith("recordings."):
            need(event["interview"] in recordings, "a recording is amended whose list is not inside")
    others = any(e["type"] == "person_around_recorded" and e["relation"] not in GUARDIANS for e in shown.values())
    need(not others or "identity" in by_order, "somebody of whom consent did not speak is inside without a legal order")
    alleged = any(e["type"] == "facts_noted" for e in shown.values())
    need(not alleged or ("interview_log" in by_order and record["recipient"] in ("police", "prosecutor")),
         "what is alleged is inside without a legal order")
    opened = by_order | by_danger
    more = set(record["included"]) - opened - NEEDS[record["recipient"]]
    need(not more, f"{min(more, default='')} is not what this kind of recipient needs")
    # That a recording is required by law and not asked is a rule, and hangs on no answer.
    need(not any(s["goes"] and (s["purpose"], s["reason"]) != ("recording", "required-by-law") and gainsaid(shown, s["purpose"])
                 for s in own_states),
         "its own entries close what consent is said to open")
    if "consent_record" in record["included"] and not set(record["included"]) <= opened:
        need(agreed, "something is inside that neither consent nor a legal order opens")


def recordings_of(shown):
    """The last list of recordings of each interview."""
    return {e["interview"]: e["recordings"] for e in shown.values() if e["type"] == "recordings_noted"}


class People:
    """Signatures of people, their statements against the entries that carry them, and signed sections."""

    def __init__(self, bundle, lines, shown, case, included, prepared_by, size):
        self.bundle, self.lines, self.shown, self.case, self.included = bundle, lines, shown, case, included
        self.size = size
        record = bundle.record("data/roster/people.json")
        self.keys = {p["person"]: self.steps(p) for p in record["people"]}
        self.roles = {p["person"]: [(e["before"], e["role"]) for e in p.get("earlier", [])] + [(size, p["role"])]
                      for p in record["people"]}
        self.known = set()
        self.numbers = {}
        # Files that were signed with the record of an interview.
        self.signed_files = {}
        self.named = {prepared_by}

    def steps(self, person):
        """Up to which entry which key: those before, then the one at the sealing."""
        earlier = person.get("earlier", [])
        need("earlier" not in person or earlier, "a list of earlier keys is empty")
        places, held = [e["before"] for e in earlier], [(p["role"], p["signing_key"]) for p in (*earlier, person)]
        need(places == sorted(set(places)) and all(a != b for a, b in zip(held, held[1:])), "earlier keys are not in order")
        need(all(min(self.lines) < place < self.size for place in places), "an earlier key is of no entry there can be")
        keys = [ssh_key(p["signing_key"], "a person's key") for p in (*earlier, person)]
        return list(zip([*places, self.size], keys))

    def key_at(self, person, seq):
        return next(key for before, key in self.keys[person] if seq < before)

    def role_at(self, person, seq):
        need(person in self.roles, "somebody who signed is not in the list of people")
        return next(role for before, role in self.roles[person] if seq < before)

    def signed(self, path, ending, person, namespace, places, event=None):
        """The signature in the file, by the key at one of the entries `places`; gives those it fits. Where the journal
        has it, `event` is (statement, signature)."""
        self.known |= {path, path + ending}
        self.named.add(person)
        statement, signature = self.bundle.text(path), self.bundle.text(path + ending)
        need(event in (None, (statement, signature)), f"{path} or its signature is not the one of the journal")
        need(person in self.keys, f"who signed {path} is not in the list of people")
        fits, refused = [], None
        for seq in places:
            try:
                sshsig(signature, self.key_at(person, seq), namespace, statement.encode(), f"{path}{ending}")
                fits.append(seq)
            except Refused as why:
                refused = why
        if not fits:
            raise refused
        self.bundle.count("signatures")
        return fits

    def statement(self, text, what, expected):
        value = parse_json(text, what)
        need(canonical(value) == text, f"{what} is not canonical")
        for field, should in expected.items():
            need(field in value and value[field] == should, f"{what}: {field} is not what the entry says")
        return value

    def not_after(self, value, seq, what):
        signed, entry = (datetime.datetime.fromisoformat(t) for t in (value["signed_at"], self.lines[seq]["ts"]))
        need(signed <= entry, f"{what} was signed after its entry")

    def check(self):
        orders = 0
        for name in sorted(self.bundle.names):
            found = re.fullmatch(r"data/record/interview-(\d+)\.statement\.json", name)
            if found:
                self.sign_off(name, int(found[1]))
        for seq, event in self.shown.items():
            actor = self.lines[seq]["actor"]
            self.named.add(actor)
            if event["type"] == "amended":
                self.amendment(seq, event, actor)
            elif event["type"] in ORDERS:
                orders += 1
                self.order(orders, event, actor, seq)
            interview = event.get("interview")
            need(interview is None or interview in self.numbers, f"the interview of entry {seq} has no signature")
            if event["type"] == "attachment_added" and interview and event["attachment"] not in self.signed_files[interview]:
                self.added_file(seq, event)
        form = r"data/(?:consent/order-\d+\.json|record/amendment-|record/interview-\d+\.(?:statement|section)).*"
        extra = {n for n in self.bundle.names if re.fullmatch(form, n)} - self.known
        need(not extra, f"{min(extra, default='')} has no entry")
        need(list(self.keys) == sorted(self.named), "the list of people is not exactly those who wrote or signed")

    def sign_off(self, path, number):
        text = self.bundle.text(path)
        value = self.statement(text, path, {"v": 1, "kind": "itgel-signoff", "case": self.case, "number": number})
        need(len(value) == 13, f"{path} has other fields")
        need(set(value["sections"]) == set(SECTIONS), f"{path} names other sections")
        interview, signer = value["interview"], value["signer"]
        need(interview not in self.numbers, "an interview is signed twice")
        self.numbers[interview] = number
        self.named.add(value["interviewer"])
        need(value["as_found"] or value["interviewer"] == signer, f"{path} is not signed by the interviewer")
        entry = [(s, e) for s, e in self.shown.items() if e["type"] == "signed_off" and e["interview"] == interview][:1]
        journal, points = None, None
        if entry:
            seq, event = entry[0]
            journal, points = (event["statement"], event["signature"]), event["open_points"]
            need((signer, value["as_found"]) == (self.lines[seq]["actor"], event["as_found"]), f"{path} is not what the entry says")
            begun = [s for s, e in self.shown.items() if e["type"] == "interview_begun" and e["interview"] == interview][:1]
            need(begun and (self.lines[begun[0]]["actor"], self.shown[begun[0]]["number"]) == (value["interviewer"], number),
                 f"{path} is of another interview")
            self.not_after(value, seq, path)
            places = [seq]
        else:
            need("interview_log" not in self.included, f"{path} is not in the journal")
            signed_at = datetime.datetime.fromisoformat(value["signed_at"])
            places = [s for s, line in self.lines.items() if line["act"] == "case.signed_off" and line["actor"] == signer
                      and s not in self.shown and signed_at <= datetime.datetime.fromisoformat(line["ts"])]
            need(places, f"{path} has no line in the journal")
        places = self.signed(path, ".sig", signer, b"itgel-signoff/1", places, journal)
        own = value["interviewer"] == signer
        # Whoever led it signs it in whichever role they are by then.
        places = [s for s in places if own != value["as_found"] and (own or self.role_at(signer, s) == "supervisor")]
        need(places, f"{path} is signed in a role that does not sign it")
        inside = {}
        for name, part in SECTIONS.items():
            if part not in self.included:
                continue
            section = f"data/record/interview-{number}.section-{name}.json"
            if name == "recordings" and section not in self.bundle.names:
                # The list stays as a whole where the child was not told of a recording.
                noted = [s for s, line in self.lines.items() if line["act"] == "case.recordings_noted"]
                need(any(s not in self.shown for s in noted) and interview not in recordings_of(self.shown), f"{section} is missing")
                continue
            self.known.add(section)
            record = self.bundle.record(section)
            need(list(record) == ["section", "salt"], f"{section} is not in its form")
            salt = unb64(record["salt"], section)
            need(len(salt) == 32, f"{section} has a salt of another length")
            digest = b64(sha256(b"itgel/section/1\0" + salt + record["section"].encode()))
            need(digest == value["sections"][name], f"{section} is not what was signed")
            inside[name] = parse_json(record["section"], section)
            need(canonical(inside[name]) == record["section"], f"{section} is not canonical")
            self.bundle.count("sections")
        self.signed_files[interview] = {file["id"] for file in inside.get("attachments", {}).get("files", [])}
        need(any(self.as_signed(inside, interview, seq, points) for seq in places),
             f"the journal says something else than what was signed under interview {number}")

    def as_signed(self, inside, interview, seq, points):
        """Sections that can be made anew without counting: the last word of the journal before the signature."""
        before = {s: e for s, e in self.shown.items() if s < seq}

        def last(kind, field, empty):
            return ([empty] + [e[field] for e in before.values() if e["type"] == kind and e.get("interview") == interview])[-1]

        holds = []
        if "risk" in inside:
            holds.append(inside["risk"] == last("risk_assessed", "risk", None))
        if "attachments" in inside:
            own = [(s, e) for s, e in before.items() if e.get("interview") == interview]
            files = [{"id": e["attachment"], "entry": {"seq": s, "at": self.lines[s]["ts"], "by": self.lines[s]["actor"]},
                      **{f: e[f] for f in "item media_type description bytes sha256 sealed_sha256".split()}}
                     for s, e in own if e["type"] == "attachment_added"]
            bagged = {str(e["item"]): {f: e[f] for f in ("bag", "description", "kept") if f in e}
                      for _, e in own if e["type"] == "item_described"}
            holds.append(inside["attachments"] == {"files": files, "bagged": bagged})
        if "recordings" in inside:
            holds.append(inside["recordings"] == last("recordings_noted", "recordings", []))
        if "timeline" in inside:
            begun = min(s for s, e in before.items() if e["type"] == "interview_begun" and e["interview"] == interview)
            planned = [e["attendees"] for s, e in before.items()
                       if s < begun and e["type"] == "attendance_recorded" and e["interview"] is None]
            holds.append(inside["attendance"] == last("attendance_recorded", "attendees", ([[]] + planned)[-1]))
            holds.append(inside["wrapup"]["process_note"] == last("process_noted", "text", ""))
            noted = [e for e in before.values() if e["type"] == "process_noted" and e["interview"] == interview]
            holds.append(inside["wrapup"].get("observers") == (noted[-1].get("observers") if noted else None))
            holds.append([[p["code"], p["reason"]] for p in inside["wrapup"]["open_points"]] == points)
            taps = {}
            for event in before.values():
                if event.get("interview") == interview and event["type"] in ("tapped", "tap_corrected"):
                    taps[event["tap"]] = (event["what"], event["elapsed_ms"])
            holds.append([(t["id"], (t["what"], t["elapsed_ms"])) for t in inside["timeline"]["taps"]] == list(taps.items()))
        if "consent" in inside:
            talks = [talk for ledger in ("at_begin", "at_end") for talk in inside["consent"][ledger]["versions"]]
            holds += [answer_holds(before, talk["consent"], answer) for talk in talks for answer in talk["answers"]]
        return all(holds)

    def amendment(self, seq, event, actor):
        path = f"data/record/amendment-{seq}.json"
        self.signed(path, ".sig", actor, b"itgel-signoff/1", [seq], (event["statement"], event["signature"]))
        second = event["second"]
        if second:
            need(second[0] != actor, f"{path} is signed twice by one person")
            self.signed(path, ".second.sig", second[0], b"itgel-signoff/1", [seq], (event["statement"], second[1]))
            need(self.role_at(second[0], seq) in ("case_officer", "supervisor"),
                 f"{path} has a second signer whose role does not give one")
        need(second or not re.fullmatch(BY_TWO, event["item"]), f"{path} is signed by one where two sign")
        value = self.statement(event["statement"], path, {
            "v": 1, "kind": "itgel-amendment", "case": self.case, "by": actor, "second": second[0] if second else None,
            "number": self.numbers.get(event["interview"]),
            **{field: event[field] for field in ("interview", "item", "old", "new", "reason")}})
        need(len(value) == 12, f"{path} has other fields")
        self.not_after(value, seq, path)
        if event["item"].startswith("timeline.added."):
            for text in (event["old"], event["new"]):
                self.forgotten(text, path)
            self.bundle.count("forgotten_entries")
        elif re.fullmatch(r"timeline\.taps\.[^.]+\.(?:signs|responses)", event["item"]):
            for text in (event["old"], event["new"]):
                need(canonical(parse_json(text, path)) == text, f"{path} holds a list in another form")
        elif re.fullmatch(r"recordings\.\d+\.gaps|wrapup\.observers|attachments\.added\..*", event["item"]):
            for text in filter(None, (event["old"], event["new"])):
                need(canonical(parse_json(text, path)) == text, f"{path} holds a list in another form")

    def added_file(self, seq, event):
        """A file after the signature: the last amendment before it, and the last of all, names it in two signatures."""
        item = f"attachments.added.{event['attachment']}"
        own = [(s, e) for s, e in self.shown.items()
               if e["type"] == "amended" and e["interview"] == event["interview"] and e["item"] == item]
        said = canonical({field: event[field] for field in "bytes description item media_type sha256".split()})
        for last in ([e for s, e in own if s < seq][-1:], [e for _, e in own][-1:]):
            need(last and last[0]["second"] and last[0]["new"] == said,
                 f"the file of entry {seq} came after the signature, and no signed amendment names it")
        self.bundle.count("files_after_the_signature")

    def forgotten(self, text, path):
        """An entry that was forgotten: nothing, or one of six kinds with its fields."""
        if text == "":
            return
        fields = {"phase": {"phase"}, "prompt": {"prompt"}, "marker": set(), "item": {"number"},
                  "break": {"until", "asked_by", "reason"},
                  "feeling": {"signs", "responses", "intensity", "outcome"}}
        entry = parse_json(text, path)
        need(isinstance(entry, dict) and set(entry) == {"kind", "at"} | fields.get(entry.get("kind"), {"none"}),
             f"{path} adds no entry that there can be")
        need(canonical(entry) == text, f"{path} holds an entry in another form")

    def order(self, number, event, actor, seq):
        path = f"data/consent/order-{number}.json"
        need(event["cosigner"] != actor, f"{path} is co-signed by who entered it")
        namespace, fields, optional = ORDERS[event["type"]]
        self.signed(path, ".sig", event["cosigner"], namespace.encode(), [seq], (event["statement"], event["signature"]))
        need(self.role_at(event["cosigner"], seq) == "supervisor", f"{path} is co-signed by no supervisor")
        fields = fields.split() + [field for field in optional.split() if field in event]
        value = self.statement(event["statement"], path, {
            "statement": namespace, "case": self.case, "entered_by": actor, **{f: event[f] for f in fields}})
        need(len(value) == 3 + len(fields), f"{path} has other fields")


def answer_holds(shown, consent, answer):
    """An answer as its entry has it."""
    entry = shown.get(answer["seq"], {})
    return entry.get("type") == "consent_answered" and entry["consent"] == consent and all(
        entry[field] == answer[field] for field in ("giver", "purpose", "answer", "wording", "teach_back")) and (
        entry.get("screen") == answer.get("screen") and stopped_here(shown, consent, answer)) and (
        answer.get("before", []) == said_before(shown, entry, answer))


def said_before(shown, entry, answer):
    """What the same giver had answered before in that conversation, where the entry says whose place it takes."""
    same = [(seq, e) for seq, e in sorted(shown.items()) if seq < answer["seq"] and e["type"] == "consent_answered"
            and all(e[field] == entry[field] for field in ("consent", "giver", "purpose"))]
    if not same or entry.get("replaces") != same[-1][0]:
        return []
    told = {e["seq"]: e.get("at") for e in answer.get("before", [])}
    return [{"answer": e["answer"], "seq": seq, "at": told.get(seq)}
            | ({"screen": e["screen"]} if "screen" in e else {}) for seq, e in same]


def stopped_here(shown, consent, answer):
    """A yes that is marked as one at which the child stopped: the entry says so, of the same words, and is later."""
    if "stopped" not in answer:
        return True
    entry = shown.get(answer["stopped"], {})
    return entry.get("type") == "child_stopped" and entry["consent"] == consent and (
        answer["seq"] < answer["stopped"] and entry["wording"]["id"] == answer["wording"]["id"])


def page_holds(shown, consent, kind, page):
    """What the child saw on its own screen, or where it stopped, as its entry has it."""
    entry = shown.get(page["seq"], {})
    return entry.get("type") == kind and entry["consent"] == consent and all(
        entry.get(field) == page.get(field) for field in ("page", "wording", "picture", "answer"))


def elsewhere(shown, lines):
    """Interviews held elsewhere as their entries leave them: nothing is taken away, only marked."""
    found = {}
    for seq, event in shown.items():
        noted = {"seq": seq, "at": lines[seq]["ts"], "zone": lines[seq]["tz"], "by": lines[seq]["actor"]}
        if event["type"] == "elsewhere_struck" and found.get(event["elsewhere"], {}).get("counts"):
            found[event["elsewhere"]] |= {"struck": {"noted": noted, "because": event["because"]}, "counts": False}
        if event["type"] == "elsewhere_noted" and event["elsewhere"] not in found:
            if found.get(event.get("corrects"), {}).get("counts"):
                found[event["corrects"]]["counts"] = False
            found[event["elsewhere"]] = {
                "elsewhere": event["elsewhere"], "noted": noted, **{f: event[f] for f in "body office held reason note".split()},
                "corrects": event.get("corrects"), "because": event["because"], "struck": None, "counts": True}
    return list(found.values())


def check_records(bundle, shown, included, lines):
    """What can be compared without folding: answers, wordings, risk, names. Counts and states are the sender's."""
    last = {e["type"]: e for e in shown.values()}
    if "consent_record" in included:
        record = bundle.record("data/consent/record.json")
        answers = [(talk["consent"], a) for talk in record["conversations"] for a in talk["answers"]]
        need(all(answer_holds(shown, consent, a) for consent, a in answers), "an answer is not what its entry says")
        for kind, field in (("child_page_shown", "pages"), ("child_stopped", "stops")):
            need(all(page_holds(shown, talk["consent"], kind, page)
                     for talk in record["conversations"] for page in talk.get(field, [])),
                 "the child's own screen is not what its entries say")
        for wording in record["wordings"]:
            digest = sha256(wording["text"].encode()).hex()
            need(wording["text"] == "" or digest == wording["wording"]["sha256"], "a wording is not the one of its digest")
    opened = [{"noted": {"seq": seq, "at": lines[seq]["ts"], "zone": lines[seq]["tz"], "by": lines[seq]["actor"]},
               "person": event["person"], "opened": event["opened"]}
              for seq, event in sorted(shown.items()) if event["type"] == "opened_beforehand"]
    need(("data/record/beforehand.json" in bundle.names) == bool(opened), "what was opened beforehand has no record, or no entry")
    if opened:
        record = bundle.record("data/record/beforehand.json")
        need(record == {"version": 1, "openings": opened}, "what was opened beforehand is not what its entries say")
        bundle.count("opened_beforehand", len(opened))
    known = elsewhere(shown, lines)
    need(("data/record/elsewhere.json" in bundle.names) == bool(known), "interviews held elsewhere have no record, or no entry")
    if known:
        record = bundle.record("data/record/elsewhere.json")
        need(record == {"version": 1, "interviews": known}, "an interview held elsewhere is not what its entries say")
        bundle.count("held_elsewhere", len(known))
    facts = [{"noted": {"seq": seq, "at": lines[seq]["ts"], "zone": lines[seq]["tz"], "by": lines[seq]["actor"]},
              "list": event["list"], "facts": event["facts"]} for seq, event in shown.items() if event["type"] == "facts_noted"]
    need(("data/record/facts.json" in bundle.names) == bool(facts), "what is alleged has no record, or no entry")
    if facts:
        need(bundle.record("data/record/facts.json") == {"version": 1, "notes": facts}, "what is alleged is not what its entries say")
        bundle.count("facts", len(facts))
    if "risk_and_needs" in included:
        risks = {e["interview"]: e["risk"] for e in shown.values() if e["type"] == "risk_assessed"}
        record = bundle.record("data/record/needs.json")
        need({r["interview"]: r["risk"] for r in record["risk"]} == risks, "a risk is not what its entry says")
    if "identity" in included:
        record = bundle.record("data/record/identity.json")
        need(record["identity"] == last.get("identity_recorded", {}).get("identity"), "the identity is not what its entry says")
        settled = [{"noted": {"seq": seq, "at": lines[seq]["ts"], "zone": lines[seq]["tz"], "by": lines[seq]["actor"]},
                    "holds": e["holds"], "source": e["source"]} for seq, e in shown.items() if e["type"] == "birth_settled"]
        need(record.get("birth_settled") == (settled[-1] if settled else None), "the birth date that holds is not what its entry says")
        around = {e["adult"]: e for e in shown.values() if e["type"] in ("adult_recorded", "person_around_recorded")}
        for field, kind in (("adults", "adult_recorded"), ("people", "person_around_recorded")):
            entries = {who: {k: v for k, v in e.items() if k != "type"} for who, e in around.items() if e["type"] == kind}
            need({a["adult"]: a for a in record.get(field, [])} == entries, "somebody around the child is not what the entry says")
    if "attachments" in included:
        files = [e for e in shown.values() if e["type"] == "attachment_added" and not e.get("order")]
        fields = "attachment interview item media_type description bytes sha256".split()
        record = bundle.record("data/record/attachments.json")["attachments"]
        need([[r[f] for f in fields] for r in record] == [[e[f] for f in fields] for e in files],
             "the list of attachments is not what the entries say")
        named = [[s for s, a in shown.items() if a["type"] == "amended" and s < r["noted"]["seq"]
                  and a["item"] == f"attachments.added.{r['attachment']}"][-1:] for r in record]
        need([[r["amendment"]] if "amendment" in r else [] for r in record] == named,
             "the list of attachments names another amendment")


ENDINGS = {"application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png"}


def check_scans(bundle, shown):
    """Scans of legal orders: the file whose digest was co-signed, beside the statement, and no other."""
    orders = [e for e in shown.values() if e["type"] in ORDERS]
    expected = set()
    for seq, event in shown.items():
        if event["type"] != "attachment_added" or not event.get("order"):
            continue
        number, order = next((n, o) for n, o in enumerate(orders, 1) if o["order"] == event["order"])
        own = [s for s, e in shown.items() if e is order][0]
        need(own < seq and order.get("scan") == event["sha256"] and event["interview"] is None and event["item"] == 0,
             f"the scan of entry {seq} is not the one that was co-signed")
        path = f"data/consent/order-{number}.scan.{ENDINGS[event['media_type']]}"
        data = bundle.read(path)
        need(path not in expected and len(data) == event["bytes"] and sha256(data).hex() == event["sha256"],
             f"{path} is not the file of the journal")
        expected.add(path)
        bundle.count("order_scans")
    need({n for n in bundle.names if ".scan." in n} == expected, "a scan has no journal line")


def check_attachments(bundle, shown):
    files = [e for e in shown.values() if e["type"] == "attachment_added" and not e.get("order")]
    endings = ENDINGS
    expected = set()
    for number, event in enumerate(files, 1):
        path = f"data/attachments/{number}-{event['sha256'][:8]}.{endings[event['media_type']]}"
        data = bundle.read(path)
        need(len(data) == event["bytes"] and sha256(data).hex() == event["sha256"], f"{path} is not the file of the journal")
        expected.add(path)
        bundle.count("attachments")
    need({n for n in bundle.names if n.startswith("data/attachments/")} == expected, "an attachment has no journal line")


class Provenance:
    """`data/case/provenance.jsonld` made anew from the other records (docs/FORMAT.md section 11)."""

    def __init__(self, bundle, summary, included, origin, size):
        self.bundle, self.summary, self.sender, self.origin = bundle, summary, summary["sender"], origin
        self.space = uuid.UUID(summary["bundle"])
        record = "data/record/attachments.json"
        self.files = bundle.record(record)["attachments"] if "attachments" in included else []
        found = [re.fullmatch(r"data/record/interview-(\d+)\.statement\.json", name) for name in bundle.names]
        self.signed = [json.loads(bundle.text(f"data/record/interview-{n}.statement.json"))
                       for n in sorted(int(f[1]) for f in found if f)]
        self.people = {p["person"]: p for p in bundle.record("data/roster/people.json")["people"]}
        code, head = summary["code"], self.node("data/log/checkpoint.txt")
        self.exhibits = [(self.of(a["attachment"]), f"{code}/attachment/{a['attachment'][:8]}") for a in self.files]
        self.exhibits += [(self.statement(s), f"{code}/sign-off/{s['number']}") for s in self.signed]
        self.exhibits += [(head, f"{code}/journal/{size}"), (self.of(self.space), f"{code}/bundle/{str(self.space)[:8]}")]

    @staticmethod
    def of(identifier):
        return {"@id": f"urn:uuid:{identifier}"}

    def node(self, name):
        return self.of(uuid.uuid5(self.space, name))

    def statement(self, signed):
        return self.node(f"data/record/interview-{signed['number']}.statement.json")

    def record(self, thing):
        return self.node(f"record/{thing['@id']}")

    def place(self, organisation, room):
        return self.node(f"place/{organisation}/{room}")

    def added(self, file):
        return self.node(f"added/{file['attachment']}")

    def file(self, thing, path, media_type):
        data = self.bundle.read(path)
        digest = {"@type": "xsd:hexBinary", "@value": sha256(data).hex()}
        return {**thing, "@type": "uco-observable:File", "uco-core:hasFacet": [
            {**self.node(f"facet/file/{path}"), "@type": "uco-observable:FileFacet",
             "uco-observable:fileName": path.split("/")[-1], "uco-observable:filePath": path,
             "uco-observable:sizeInBytes": len(data)},
            {**self.node(f"facet/content/{path}"), "@type": "uco-observable:ContentDataFacet",
             "uco-observable:hash": [{**self.node(f"hash/{path}"), "@type": "uco-types:Hash",
                                      "uco-types:hashMethod": "SHA256", "uco-types:hashValue": digest}],
             "uco-observable:mimeType": media_type, "uco-observable:sizeInBytes": len(data)}]}

    def action(self, thing, name, by, at, tool, place, result, **more):
        time = {"@type": "xsd:dateTime", "@value": at}
        return {**thing, "@type": "case-investigation:InvestigativeAction", "uco-core:name": name,
                "uco-action:performer": self.of(by), "uco-action:startTime": time, "uco-action:endTime": time,
                "uco-action:instrument": [self.node(f"tool/{tool}")], "uco-action:location": [place],
                "uco-action:environment": self.node("device"), "uco-action:result": result, **more}

    def nodes(self):
        summary, sender, tool = self.summary, self.sender, self.summary["program"].rpartition(" ")
        yield {**self.of(uuid.uuid5(uuid.UUID(summary["case"]), "investigation")), "uco-core:name": summary["code"],
               "@type": "case-investigation:Investigation", "uco-core:object": [self.record(t) for t, _ in self.exhibits]}
        acted = {sender["prepared_by"], *(a["noted"]["by"] for a in self.files), *(s["signer"] for s in self.signed)}
        roles = set()
        for person in sorted(acted):
            yield {**self.of(person), "@type": "uco-identity:Person", "uco-core:name": self.people[person]["name"]}
            own = self.people[person]["role"]
            before = sorted({e["role"] for e in self.people[person].get("earlier", [])} - {own})
            for role, name in [(own, f"has-role/{person}"), *((r, f"has-role/{person}/{r}") for r in before)]:
                roles.add(role)
                yield {**self.node(name), "@type": "uco-core:Relationship", "uco-core:isDirectional": True,
                       "uco-core:kindOfRelationship": "Has_Role", "uco-core:source": self.of(person),
                       "uco-core:target": self.node(f"role/{role}")}
        for role in sorted(roles):
            yield {**self.node(f"role/{role}"), "@type": "uco-role:Role", "uco-core:name": role}
        unversioned = tool[0] or tool[2]
        programs = {summary["program"], *(s["app"] for s in self.signed), *(unversioned for _ in self.files)}
        for text in sorted(programs):
            name, _, version = text.rpartition(" ")
            known = {"uco-core:name": name, "uco-tool:version": version} if name else {"uco-core:name": text}
            yield {**self.node(f"tool/{text}"), "@type": "uco-tool:Tool", **known}
        own = (sender["organisation"], sender["room"])
        for organisation, room in sorted({own, *((s["organisation"], s["room"]) for s in self.signed)}):
            yield {**self.place(organisation, room), "@type": "uco-location:Location", "uco-core:name": room,
                   "uco-core:description": organisation}
        yield {**self.node("device"), "@type": "uco-observable:Device", "uco-core:name": sender["principal"],
               "uco-core:description": self.origin}
        yield {**self.node("recipient"), "@type": "uco-identity:Organization",
               "uco-core:name": summary["recipient"]["organisation"]}
        for a in self.files:
            yield self.file(self.of(a["attachment"]), a["path"], a["media_type"])
        for s in self.signed:
            yield self.file(self.statement(s), f"data/record/interview-{s['number']}.statement.json", "application/json")
        head = self.node("data/log/checkpoint.txt")
        yield self.file(head, "data/log/checkpoint.txt", "text/plain")
        yield {**self.of(self.space), "@type": "uco-observable:File", "uco-core:name": str(self.space), "uco-core:hasFacet": [
            {**self.node("facet/file/bundle"), "@type": "uco-observable:FileFacet",
             "uco-observable:fileName": str(self.space)[:8] + ".itgel.age"}]}
        for a in self.files:
            thing = self.of(a["attachment"])
            yield self.action(self.added(a), "attachment_added", a["noted"]["by"], a["noted"]["at"], unversioned,
                              self.place(*own), [thing, self.record(thing)])
        when = datetime.datetime.fromisoformat
        for s in self.signed:
            had = [a for a in self.files if a["interview"] == s["interview"] and when(a["noted"]["at"]) <= when(s["signed_at"])]
            thing = self.statement(s)
            yield self.action(self.node(f"signed/{s['number']}"), "signed_off_as_found" if s["as_found"] else "signed_off",
                              s["signer"], s["signed_at"], s["app"], self.place(s["organisation"], s["room"]),
                              [thing, self.record(thing)], **{
                                  "uco-action:object": [self.of(a["attachment"]) for a in had],
                                  "case-investigation:wasInformedBy": [self.added(a) for a in had]})
        things, whole = [t for t, _ in self.exhibits[:-2]], self.of(self.space)
        before = [self.added(a) for a in self.files] + [self.node(f"signed/{s['number']}") for s in self.signed]
        yield self.action(self.node("sealed"), "bundle_sealed", sender["prepared_by"], summary["sealed_at"],
                          summary["program"], self.place(*own), [whole, self.record(whole), self.record(head)], **{
                              "uco-action:object": things + [head], "case-investigation:wasInformedBy": before,
                              "uco-action:participant": [self.node("recipient")], "uco-core:description": summary["purpose"]})
        for thing, number in self.exhibits:
            yield {**self.record(thing), "@type": "case-investigation:ProvenanceRecord",
                   "case-investigation:exhibitNumber": number, "uco-core:object": [thing]}

    def check(self):
        path = "data/case/provenance.jsonld"
        uco = {f"uco-{part}": f"https://ontology.unifiedcyberontology.org/uco/{part}/"
               for part in "action core identity location observable role tool types".split()}
        context = {"case-investigation": "https://ontology.caseontology.org/case/investigation/", **uco,
                   "xsd": "http://www.w3.org/2001/XMLSchema#"}
        expected = {"@context": context, "@graph": list(self.nodes())}
        written = json.dumps(expected, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
        need(written.encode() == self.bundle.read(path), f"{path} is not what the other records say")


# What no report holds after its fixed beginning, in any case of letters (docs/FORMAT.md section 11).
ACTIVE = ("<script <iframe <object <embed <link <base <form <img <svg <math <video <audio <meta <style </style "
          "javascript: src= url( @import").split()
POLICY = (
    "<!doctype html>\n<html lang=\"mn\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
    "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
    "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<style>\n")


# The ten states of ISO/IEC TS 27560 as the vocabulary names them.
STATUS = {
    "unknown": "ConsentUnknown", "requested": "ConsentRequested", "request_deferred": "ConsentRequestDeferred",
    "refused": "ConsentRefused", "given": "ConsentGiven", "renewed_given": "RenewedConsentGiven",
    "withdrawn": "ConsentWithdrawn", "expired": "ConsentExpired", "terminated": "ConsentTerminated",
    "invalidated": "ConsentInvalidated",
}


def check_vocabulary(bundle):
    """What each of the two givers said to each purpose, when and until when, is in other words what the record says."""
    record = bundle.record("data/consent/record.json")
    said = bundle.record("data/consent/dpv.jsonld")["dpv:hasProcess"]
    talk = record["conversations"][-1] if record["conversations"] else None
    until = talk["confirmed"]["valid_until"] if talk and talk["confirmed"] else None
    need(len(said) == len(record["states"]), "the vocabulary names other purposes than the record")
    for process, state in zip(said, record["states"]):
        purpose = state["purpose"]
        need(process["dpv:hasPurpose"]["dct:identifier"] == purpose, "the vocabulary names other purposes than the record")
        need(len(process["dpv:hasLegalBasis"]) == 2, f"the vocabulary does not name two givers of {purpose}")
        for event, giver in zip(process["dpv:hasLegalBasis"], ("guardian", "child")):
            by = {"@id": f"urn:uuid:{record['case']}", "@type": "dpv:DataSubject"} if giver == "child" else {
                "@id": f"itgel:decider/{talk['decider'] if talk else 'unknown'}", "@type": "dpv:GuardianOfDataSubject"}
            answers = [a for a in talk["answers"] if (a["giver"], a["purpose"]) == (giver, purpose)] if talk else []
            at = answers[0]["at_utc"] if answers else talk["at"] if talk else ""
            valid = event["dpv:hasDuration"].get("dct:valid", {}).get("@value")
            need((event["dpv:hasConsentStatus"]["@id"], event["dpv:isIndicatedBy"], event["dpv:isIndicatedAtTime"]["@value"],
                  valid) == ("dpv:" + STATUS[state[giver]], by, at, until),
                 f"the vocabulary tells what the {giver} said to {purpose} otherwise than the record")


def check_forms(bundle, paths):
    """Every JSON record in its one form, small files within bounds, the profile, a harmless report."""
    small = 0
    for path in paths:
        if not re.match(r"data/(?:attachments/|consent/order-\d+\.scan\.)", path):
            size = len(bundle.read(path))
            small += size
            need(size <= 8 << 20 and small <= 64 << 20, f"{path} is beyond its bound")
        if path.endswith((".json", ".jsonld")) and not re.search(r"/payload/|/order-|/amendment-|\.statement\.json", path):
            bundle.record(path)
    profile = sha256(bundle.read("data/bagit-profile.json")).hex()
    need(profile == "b348b1309e03f9d9ff2bcc9bc3a03ea6ce3bed370f5f4ddef7bd2689211b5468", "the BagIt profile is another one")
    report = bundle.text("data/report.html")
    need(report.startswith(POLICY) and report.endswith("</body>\n</html>\n"), "the report is not in its form")
    style, _, body = report[len(POLICY):].lower().partition("</style>\n<title>")
    need(not any(word in style for word in ("<", "\\", "url(", "image(", "image-set(", "src(", "@import", "expression")),
         "the style sheet of the report does more than style")
    tags = [t.split(">")[0] for t in body.split("<")[1:]]
    handlers = any(word.startswith("on") for tag in tags for word in tag.split()[1:])
    outward = any(re.match(r'href(?!="#)', word) for tag in tags for word in tag.split())
    need(not any(word in body for word in ACTIVE) and not handlers and not outward, "the report is not harmless")


def verify(folder, log_pem, signers_text, at):
    bundle = Bundle(folder)
    lines = log_pem.split("\n")
    need(len(lines) == 4 and lines[0] == "-----BEGIN PUBLIC KEY-----", "the log key is not a PEM key")
    der = unb64(lines[1], "the log key")
    need(der[:12].hex() == "302a300506032b6570032100" and len(der) == 44, "the log key is not an Ed25519 key")
    info, key, paths = check_bag(bundle, allowed_signers(signers_text), at)
    need(bundle.text("data/roster/log.pub.pem") == log_pem, "the log key inside is not the one that is trusted")
    own = [s for s in allowed_signers(bundle.text("data/roster/allowed_signers")) if s[4] == key]
    need(own and own[0][0] == info["Itgel-Sender"], "the list of signers inside does not hold the sender")
    summary = bundle.record("data/case/summary.json")
    sender = summary["sender"]
    need((summary["version"], summary["bundle"], summary["sealed_at"], summary["program"], sender["principal"],
          ssh_key(sender["key"], "the sender's key"), summary["recipient"]["keys"])
         == (1, info["External-Identifier"], info["Itgel-Sealed-At"], info["Bag-Software-Agent"], info["Itgel-Sender"],
             key, info["Itgel-Recipient"]), "the summary says something else than the tags")
    entries, size, root = check_log(bundle, info, der[12:], summary["case"])
    included, shown = check_disclosure(bundle, info, summary, entries, paths)
    for event in shown.values():
        need(event["type"] != "case_opened" or event["code"] == summary["code"], "the summary names another code")
    if NOTICE in bundle.names:
        check_notice(bundle, summary, entries, shown, size, root)
    People(bundle, entries, shown, summary["case"], included, sender["prepared_by"], size).check()
    check_scans(bundle, shown)
    if "attachments" in included:
        check_attachments(bundle, shown)
    check_records(bundle, shown, included, entries)
    if "consent_record" in included:
        check_vocabulary(bundle)
    Provenance(bundle, summary, included, info["Itgel-Log"], size).check()
    check_forms(bundle, paths)
    counts = " ".join(f"{name}={n}" for name, n in bundle.counts.items())
    return f"HOLDS sender={info['Itgel-Sender']} tree_size={size} root={b64(root)} {counts}"


def main(arguments):
    at = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%d%H%M%SZ")
    if arguments[:1] == ["--at"]:
        at, arguments = arguments[1], arguments[2:]
    if len(arguments) != 3:
        sys.exit(__doc__)
    folder, log_key, signers = map(Path, arguments)
    try:
        print(verify(folder, log_key.read_text(), signers.read_text(), at))
    except Refused as refused:
        sys.exit(f"REFUSED {refused}")
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        sys.exit(f"REFUSED something is not in its form ({error!r})")


if __name__ == "__main__":
    main(sys.argv[1:])
