### A break that the child did not want, in the printable report.
### ⚑ every sentence of this file for a native reviewer.
report-break-declined = Завсарлахыг санал болгоход хүүхэд үргэлжлүүлэхийг хүссэн
