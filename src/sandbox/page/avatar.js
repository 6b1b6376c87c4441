const COLOURS = ['#5865f2', '#3ba55d', '#eb459e', '#ed4245', '#faa61a', '#00a8fc'];

/** A round picture with a person's first letter, made here: the page asks no other host for anything. */
export function avatarOf({ name, bot = false }) {
  if (bot) return '/page/icon.svg';
  const colour = COLOURS[[...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % COLOURS.length];
  const letter = [...name][0]?.toUpperCase().replace(/[^\p{L}\p{N}]/u, '?') ?? '?';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${colour}"/><text x="32" y="43" font-family="sans-serif" font-size="32" font-weight="600" text-anchor="middle" fill="white">${letter}</text></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
