### Legal orders in the printable report.
### ⚑ every sentence of this file for a native reviewer.
report-order-body = Гаргасан байгууллага
report-order-number = Дугаар
report-order-date = Огноо
report-order-scope = Хамрах хэсэг
report-order-ended = Шаардлага дууссан өдөр
report-order-ended-by = Дууссаныг бичсэн
report-order-ended-why = Яагаад дууссан
report-order-scan = Шаардлагын хуулбар
report-order-scan-stays = өрөөнд үлдсэн
report-order-cosigner = Хамт гарын үсэг зурсан
