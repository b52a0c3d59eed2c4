### A statement that a life is in danger, in the printable report.
### ⚑ every sentence of this file for a native reviewer.
report-vital-title = Амь насанд аюултай байдал
report-vital-danger = Ямар аюул
report-vital-by = Аюултай гэж бичсэн
report-vital-until = Нээсэн хэсэг энэ өдөр хүртэл явна
report-vital-over = Аюул арилсан өдөр
