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
}

export interface Page {
  height: number;
  pieces: Piece[];
}
