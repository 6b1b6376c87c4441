/** An equity financing by any of its names. */
export const FINANCING =
  /(?:(?<!\p{L})[ée]missions?\s+d['’](?:actions|unités)|\b(?:private\s+placements?|placements?\s+priv[ée]s?|placements?|placing|offerings?|financings?|financements?|bought\s+deals?|fund\s?rais\w+|raise[sd]?|raising|subscription\s+receipts|special\s+warrants|flow[-\s]through|prise\s+ferme|rights\s+issue|(?:strategic|equity)\s+investment|(?:sale|vente|issue)\s+(?:of|d['’]une|de)\s+(?:[\p{L}-]+\s){0,4}d[ée]bentures?|d[ée]benture\s+units?)\b)/iu;
