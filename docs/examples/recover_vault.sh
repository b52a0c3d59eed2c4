#!/bin/sh
# Opens an Itgel vault with two of its three recovery sheets and without Itgel, step by step (docs/FORMAT.md sections 14, 15).
#
#   recover_vault.sh VAULT_FOLDER SHEET SHEET NEW_FOLDER [ANCHOR_FOLDER]
#
# It changes nothing in the vault. Needs age, and python3 with what read_vault.py needs ($PYTHON, or python3).
# A sheet is a file with the line AGE-SECRET-KEY-1... that its code says, or with its sixteen groups.
# Afterwards NEW_FOLDER holds the key of the vault: destroy it.
set -eu
[ $# -ge 4 ] || { sed -n '2,9p' "$0" >&2; exit 2; }
vault=$1 one=$2 other=$3 out=$4
here=$(dirname "$0")
python=${PYTHON:-python3}
umask 077
mkdir "$out"

# 1. Each sheet becomes an identity that age reads.
"$python" "$here/read_vault.py" --sheet "$one" >"$out/one.txt"
"$python" "$here/read_vault.py" --sheet "$other" >"$out/other.txt"

# 2. One of the three files is for these two sheets: it was sealed to one and then to the other, so it is opened twice.
# 3. The recovery identity opens the vault key.
# 4. From the vault key come the key of the database and all else.
# Where a new key, or new sheets, were cut off, what belongs to the database may still wait beside it under a name with .next: whatever
# opens is tried, and what reads the database is right.
opened=
for file in "$vault"/recovery/recovery-*.age "$vault"/recovery/recovery-*.age.next; do
  for order in 'one other' 'other one'; do
    first=${order% *} second=${order#* }
    { age -d -i "$out/$first.txt" -o "$out/inner.age" "$file" &&
      age -d -i "$out/$second.txt" -o "$out/recovery.txt" "$out/inner.age"; } 2>"$out/why.txt" || continue
    opened=$file
    for key in "$vault/vault.key.age" "$vault/vault.key.age.next"; do
      age -d -i "$out/recovery.txt" -o "$out/vault.key" "$key" 2>"$out/why.txt" || continue
      if "$python" "$here/read_vault.py" "$vault" --vault-key "$out/vault.key" ${5:+"$5"} >"$out/read.txt" 2>"$out/why.txt"; then
        cat "$out/read.txt"
        exit 0
      fi
    done
  done
done
if [ -n "$opened" ]; then cat "$out/why.txt" >&2; else echo 'These two sheets open no recovery file of this vault.' >&2; fi
exit 1
