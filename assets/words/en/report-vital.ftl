### A statement that a life is in danger, in the printable report.
report-vital-title = A life is in danger
report-vital-danger = The danger
report-vital-by = Stated by
report-vital-until = Opens something until
report-vital-over = The danger was over on
