### Why a case file passes to somebody else (labels of the closed list `handover-reason`, as in the vocabulary).

handover-reason-leaving = Left the room
handover-reason-absence = Leave, illness or a posting
handover-reason-workload = Share of the work
handover-reason-conflict = Conflict of interest
handover-reason-reopened = Opened again, and its person had left
