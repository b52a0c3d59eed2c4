### Where a child was taken (labels of the closed list `movement`, as in the vocabulary).

movement-none = No
movement-within-country = Within the country
movement-across-border = Across a border
movement-not-known = Not known
