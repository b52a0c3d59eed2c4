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
opened=
for file in "$vault"/recovery/recovery-*.age; do
  for order in 'one other' 'other one'; do
    first=${order% *} second=${order#* }
    if age -d -i "$out/$first.txt" -o "$out/inner.age" "$file" 2>/dev/null &&
      age -d -i "$out/$second.txt" -o "$out/recovery.txt" "$out/inner.age" 2>/dev/null; then
      opened=$file
    fi
  done
done
[ -n "$opened" ] || { echo 'These two sheets open no recovery file of this vault.' >&2; exit 1; }

# 3. The recovery identity opens the vault key.
age -d -i "$out/recovery.txt" -o "$out/vault.key" "$vault/vault.key.age"

# 4. From the vault key come the key of the database and all else.
"$python" "$here/read_vault.py" "$vault" --vault-key "$out/vault.key" ${5:+"$5"}
