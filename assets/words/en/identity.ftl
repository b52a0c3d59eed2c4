### Identity: changing it part by part (ux.md 4.5).

identity-change = Change identity
identity-change-why = Why do you need to see and change it?
identity-only-changes = What you leave as it is stays as entered. Only what you change becomes an entry.
identity-hidden-now = The time to see it is over. What you did not change is hidden and stays as entered.
identity-stays = { $part }: stays as entered

identity-part-clan = Clan name
identity-part-patronymic = Patronymic or matronymic
identity-part-given = Given name
identity-part-registration = Registration number
identity-part-birth = Birth
identity-part-phone = Phone of contact
identity-part-phone-use = Safe to call
identity-part-place = Aimag and district
identity-part-address = Address
