### The command palette, Ctrl+K (ux.md 3): to a case by its code, to a screen, or an action. Names are never searched.

palette-title = Where to?
palette-help = Type a case code, the name of a screen, or what to do. Example: Birch 4127. Names are not searched.
palette-screens = Screens
palette-actions = Actions
palette-keys = ↑ ↓ choose, Enter goes, Esc closes
