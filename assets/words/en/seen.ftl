### Whether a sign was seen (labels of the closed list `seen`, as in the vocabulary).

seen-seen = Seen
seen-not-seen = Not seen
seen-not-known = Not known
