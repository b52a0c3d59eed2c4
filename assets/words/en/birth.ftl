### Of two birth dates that differ a person says which holds (ux.md 4.5).

birth-two = Two birth dates differ
birth-two-dates = entered: { $entered }; in the registration number: { $registration }
birth-unsettled = The registration number gives another birth date. View the identity and say which one holds.
birth-settle = Which one holds?
birth-settle-again = Settle again
birth-settle-source = How do you know?
birth-settle-keep = Keep
birth-settle-help = Every age is counted by it from now on. The other date stays in sight.
birth-settled-now = Holds: { $holds }. { $source }
birth-settled = Holds: { $holds }. { $source }, { $person }, { $when }
err-birth-nothing-to-settle = The two birth dates do not differ.
rec-birth-nothing-to-settle = There is nothing to settle.

birth-holds-entered = The entered date
birth-holds-registration = The date in the registration number
birth-source-birth-certificate = Birth certificate seen
birth-source-registration-number = Registration number compared
birth-source-other-document = Another paper seen
birth-source-guardian-said = A guardian said so
birth-source-child-said = The child said so
birth-source-estimate = An estimate
