// Days on their way between the program, which has `2025-11-29`, and the room, which writes `2025.11.29`.

/** A moment, with whatever follows its day, as the room writes it. */
export const dotted = (text: string) => text.replaceAll('-', '.');

/** A day as somebody typed it, for the program; whether it is one, the program says. */
export const dashed = (text: string) => text.trim().replaceAll('.', '-');
