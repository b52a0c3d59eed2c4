#!/usr/bin/env python3
"""Reads an Itgel vault without Itgel, from docs/FORMAT.md sections 14 and 15 alone. It changes nothing.

    read_vault.py VAULT_FOLDER PERSON_ID PASSPHRASE_FILE [ANCHOR_FOLDER]
    read_vault.py VAULT_FOLDER --vault-key FILE [ANCHOR_FOLDER]
    read_vault.py --sheet FILE

The second form begins with the opened `vault.key.age`, as recover_vault.sh gets it from two recovery sheets; the third
turns the sixteen groups of a sheet into the line that age reads.

It opens the slot, the vault key, the header, the anchor, the database and every attachment, checks each, and prints a
count. Needs `age`, and from PyPI `cryptography` and `sqlcipher3-wheels`. Keys lie in this process's memory and nowhere
else. Lock the vault first; try it on the data of `itgel demo`.
"""

import base64
import hashlib
import hmac
import json
import subprocess
import sys
import unicodedata
import uuid
from pathlib import Path

import sqlcipher3
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def mac(key, data):
    return hmac.new(key, data, hashlib.sha256).digest()


def expand(key, info, length):
    """HKDF-Expand with SHA-512 (RFC 5869 section 2.3)."""
    out = block = b""
    for counter in range(1, 256):
        if len(out) >= length:
            break
        block = hmac.new(key, block + info + bytes([counter]), hashlib.sha512).digest()
        out += block
    return out[:length]


def age_identity(secret):
    """AGE-SECRET-KEY-1…: bech32 (BIP 173) of 32 bytes, in capitals."""
    letters, prefix = "qpzry9x8gf2tvdw0s3jn54khce6mua7l", "age-secret-key-"
    bits = "".join(f"{byte:08b}" for byte in secret).ljust(260, "0")
    digits = [int(bits[i:i + 5], 2) for i in range(0, 260, 5)]
    check = 1
    for digit in [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix] + digits + [0] * 6:
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ digit
        for i, part in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= part if top >> i & 1 else 0
    digits += [(check ^ 1) >> 5 * (5 - i) & 31 for i in range(6)]
    return (prefix + "1" + "".join(letters[d] for d in digits)).upper()


def sheet(text):
    """The line of a sheet: as its QR code says it, or from its sixteen groups; a group is two bytes and a check digit."""
    words = text.split()
    lines = [word for word in words if word.startswith("AGE-SECRET-KEY-1")]
    if lines:
        return lines[0]
    groups = [word for word in words if len(word) == 7 and word[5] == "-"]
    assert len(groups) == 16, "a sheet has sixteen groups"
    return age_identity(b"".join(int(group[:5]).to_bytes(2, "big") for group in groups))


def open_slot(data, passphrase):
    slot = json.loads(data)
    header = slot["header"]
    assert hashlib.sha256(data[:data.index(b',"sum"')]).hexdigest() == slot["sum"], "the slot is damaged"
    kdf = header["kdf"]
    derived = Argon2id(salt=bytes.fromhex(header["salt"]), length=64, iterations=kdf["t"], lanes=kdf["p"],
                       memory_cost=kdf["m_kib"]).derive(passphrase)
    assert derived[32:].hex() == slot["commit"], "another passphrase"
    further = data[len('{"header":'):data.index(b',"commit"')]
    plain = AESGCM(derived[:32]).decrypt(bytes.fromhex(header["nonce"]), bytes.fromhex(slot["ciphertext"]), further)
    fields = [header[name].encode() for name in ("vault_id", "person_id", "room_key")]
    assert plain[64:] == b"".join(len(f).to_bytes(2, "big") + f for f in fields), "the slot belongs elsewhere"
    return plain[:32]


def root(leaves):
    if len(leaves) == 1:
        return leaves[0]
    half = 1
    while half * 2 < len(leaves):
        half *= 2
    return hashlib.sha256(b"\1" + root(leaves[:half]) + root(leaves[half:])).digest()


def open_blob(sealed, key, context):
    info = b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0" + sealed[:24] + context
    derived = expand(key, info, 76)
    assert derived[44:] == sealed[24:56], "sealed with another key or for another attachment"
    plain, rest, last = b"", sealed[56:], False
    number, base = 0, int.from_bytes(derived[32:44], "big")
    while not last:
        chunk, rest = rest[:16400], rest[16400:]
        last = len(chunk) < 16400
        plain += AESGCM(derived[:32]).decrypt((base ^ number).to_bytes(12, "big"), chunk, None)
        number += 1
    assert not rest
    return plain


def main(vault, person, file, anchors=None):
    vault = Path(vault)
    if person == "--vault-key":
        read(vault, Path(file).read_bytes(), anchors)
        return
    passphrase = unicodedata.normalize("NFC", Path(file).read_text().splitlines()[0]).encode()
    secret = open_slot((vault / f"users/{person}.slot").read_bytes(), passphrase)
    opened = subprocess.run(["age", "-d", "-i", "-", str(vault / "vault.key.age")], input=age_identity(secret).encode(),
                            capture_output=True, check=True).stdout
    read(vault, opened, anchors)


def read(vault, opened, anchors):
    name, key, end = opened.split(b"\n")
    assert name == b"itgel-vault-key/1" and end == b""
    vault_key = bytes.fromhex(key.decode())

    def use(usage, length):
        return expand(vault_key, f"itgel/{usage}/1".encode(), length)

    header = json.loads((vault / "vault.json").read_bytes())
    tag = header.pop("mac")
    assert mac(use("header", 32), compact(header)).hex() == tag, "vault.json was changed"
    print(f"vault.json: {len(header['people'])} people")

    # Even a reader would leave files beside a database in write-ahead mode; where there is nothing ahead, none are needed.
    ahead = (vault / "itgel.db-wal").exists()
    database = sqlcipher3.connect(f"file:{vault / 'itgel.db'}?mode=ro{'' if ahead else '&immutable=1'}", uri=True)
    database.execute(f"PRAGMA key = \"x'{use('db', 48).hex()}'\"")
    rows = database.execute("SELECT line, salt, body FROM entry JOIN payload USING (seq) ORDER BY seq").fetchall()
    for line, salt, body in rows:
        commitment = hashlib.sha256(b"itgel/payload/1\0" + salt + body).digest()
        assert base64.b64encode(commitment).decode() == json.loads(line)["pc"], "a content is not what its line commits to"
    head = root([hashlib.sha256(b"\0" + line).digest() for line, _, _ in rows])
    print(f"journal: {len(rows)} entries, root {base64.b64encode(head).decode()}")

    if anchors:
        anchor = json.loads((Path(anchors) / f"{header['vault_id']}.anchor").read_bytes())
        tag = anchor.pop("mac")
        assert mac(use("anchor", 32), compact(anchor)).hex() == tag, "the anchor was changed"
        assert (anchor["size"], anchor["root"]) == (len(rows), head.hex()), "the anchor knows another journal"
        if "file" in anchor:
            assert hashlib.sha256((vault / "itgel.db").read_bytes()).hexdigest() == anchor["file"], "the file was changed"
        print("anchor: agrees")

    files = database.execute("SELECT attachment_id, case_id, sha256, sealed_sha256 FROM attachment").fetchall()
    for attachment, case, sha256, name in files:
        sealed = (vault / "blobs" / name[:2] / f"{name}.cob").read_bytes()
        assert hashlib.sha256(sealed).hexdigest() == name
        (case_key,) = database.execute("SELECT key FROM case_key WHERE case_id = ?", (case,)).fetchone()
        context = b"itgel/blob/1\0" + uuid.UUID(header["vault_id"]).bytes + case + attachment
        plain = open_blob(sealed, mac(case_key, b"itgel/case/blob/1\x01"), context)
        assert hashlib.sha256(plain).hexdigest() == sha256, "an attachment is not the file that was entered"
    print(f"attachments: {len(files)}")


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "--sheet":
        print(sheet(Path(sys.argv[2]).read_text()))
    elif len(sys.argv) in (4, 5):
        main(*sys.argv[1:])
    else:
        sys.exit(__doc__)
