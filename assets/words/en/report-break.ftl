### A break that the child did not want, in the printable report.
report-break-declined = Offered, and the child wanted to go on
