/** A name as a part of a pattern that matches it letter by letter. */
export const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
