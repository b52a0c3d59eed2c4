/** Room of a sheet for its blocks: 285 mm without edges, head and foot, and a little to spare. As in `paper.css`. */
export const ROOM_MM = 236;

/** Pixels of a millimetre, by the definition of CSS. */
export const PIXELS = 96 / 25.4;
