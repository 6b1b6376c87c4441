/** Words of one font that a page shows in one place. Lengths are in points, y grows down the page. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** Where the letters stand. */
  baseline: number;
  /** The font's size. */
  size: number;
  /** A name that tells one font of the file from another, no more. */
  font: string;
  /** The part of the file's structure that it belongs to, where it has one: a paragraph, a cell, a run of bold words. */
  part: string;
  /** Its place in the order in which the file draws its words. */
  order: number;
}

export interface Page {
  height: number;
  pieces: Piece[];
}
