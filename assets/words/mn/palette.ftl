### The command palette, Ctrl+K (ux.md 3): to a case by its code, to a screen, or an action. Names are never searched.

palette-title = Хаашаа очих вэ?
palette-help = Кейсийн код, хэсгийн нэр, эсвэл хийх зүйлээ бичнэ. Жишээ: Хус 4127. Нэрээр хайхгүй.
palette-screens = Хэсгүүд
palette-actions = Үйлдлүүд
palette-keys = ↑ ↓ сонгоно, Enter очно, Esc хаана
