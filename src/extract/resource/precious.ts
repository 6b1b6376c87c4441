/** Graded in grams per tonne and counted in ounces; everything else in percent and pounds or tonnes. */
const PRECIOUS = /^(?:Au|Ag|Pt|Pd|Rh|3E|4E|PGM)(?:Eq)?$/;

export const isPrecious = (commodity: string): boolean => PRECIOUS.test(commodity);
export const isPreciousUnit = (unit: string): boolean => unit === 'oz' || unit === 'g/t' || unit === 'oz/st';
