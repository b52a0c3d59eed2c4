### Why a case file passes to somebody else (labels of the closed list `handover-reason`, as in the vocabulary).

handover-reason-leaving = Ажлаас гарсан
handover-reason-absence = Чөлөө, өвчин, томилолт
handover-reason-workload = Ажлын хуваарь
handover-reason-conflict = Ашиг сонирхлын зөрчил
handover-reason-reopened = Дахин нээсэн, хариуцагч нь байхгүй
