### Legal orders in the printable report.
report-order-body = Issuing body
report-order-number = Number
report-order-date = Date
report-order-scope = Scope
report-order-ended = The order ended on
report-order-ended-by = Its end was entered by
report-order-ended-why = Why it ended
report-order-scan = Scan of the order
report-order-scan-stays = stays in the room
report-order-cosigner = Co-signed by
