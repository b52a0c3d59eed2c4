#!/usr/bin/env python3
"""Whether a bag keeps the profile inside it, by the Library's own validator (bagit_profile 1.3.1).

    bag_profile.py FOLDER

FOLDER is the extracted itgel-bundle/. Exit 0, or exit 1 and what the validator says. The profile has no address that could be
fetched, so it is given by hand.
"""

import json
import sys
from pathlib import Path

import bagit
import bagit_profile

folder = Path(sys.argv[1])
rules = json.loads((folder / "data/bagit-profile.json").read_text())
profile = bagit_profile.Profile(rules["BagIt-Profile-Info"]["BagIt-Profile-Identifier"], profile=rules)
if not profile.validate(bagit.Bag(str(folder))):
    sys.exit("\n".join(str(error) for error in profile.report.errors))
print("The bag keeps its profile.")
