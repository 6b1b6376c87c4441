const windows1252 = new TextDecoder('windows-1252');

/**
 * The characters that a person sees: control, zero-width and bidirectional characters are dropped, line ends are "\n",
 * and C1 controls, which only come from text that was declared wrongly, are read as the windows-1252 characters they were meant to be.
 */
export function visibleCharacters(text: string): string {
  return (
    text
      .replaceAll(/[\u0080-\u009f]/g, (character) => windows1252.decode(Uint8Array.of(character.charCodeAt(0))))
      .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
      .replaceAll(/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g, '')
      // A no-break space that was read as windows-1252 leaves this letter standing alone, which it does in no language.
      .replaceAll(/(?<![^\s])\u00c2(?![^\s])/g, ' ')
      .toWellFormed()
  );
}

/** White space of every kind and length as one plain space, none at the ends. */
export function foldSpace(text: string): string {
  return text.replaceAll(/\s{2,}|[^\S ]/g, ' ').trim();
}
