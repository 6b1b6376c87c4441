import { lookAt } from './look.ts';

/**
 * The metals, oxides and minerals that a grade or a contained metal is about, under the code that the industry writes.
 * Names in English and French; formulas also as they look after a lost or mangled subscript ("U(3)O(8)", "Liâ‚‚O").
 */
const two = String.raw`\s?(?:2|₂|\(2\)|â‚‚)\s?`;
const three = String.raw`\s?(?:3|₃|\(3\)|â‚ƒ)\s?`;
const five = String.raw`\s?(?:5|₅|\(5\)|â‚…)`;
const eight = String.raw`\s?(?:8|₈|\(8\)|â‚ˆ)`;

/** What can be an "equivalent", too: symbol, then names. */
const metals: readonly (readonly [code: string, names: string])[] = [
  ['Au', 'gold|or'],
  ['Ag', 'silver|argent'],
  ['Cu', 'copper|cuivre'],
  ['Zn', 'zinc'],
  ['Pb', 'lead|plomb'],
  ['Ni', 'nickel'],
  ['Co', 'cobalt'],
  ['Pt', 'platinum|platine'],
  ['Pd', 'palladium'],
  ['Rh', 'rhodium'],
  ['Fe', 'iron|fer'],
  ['Mo', 'molybdenum|molybd[eè]ne'],
  ['Mn', 'manganese|mangan[eè]se'],
  ['Sn', 'tin|[ée]tain'],
  ['Sb', 'antimony|antimoine'],
  ['Bi', 'bismuth'],
  ['Ge', 'germanium'],
  ['Ga', 'gallium'],
  ['Te', 'tellurium'],
  ['Sc', 'scandium'],
  ['Ti', 'titanium|titane'],
];

/** Formulas before the metals that they begin with. */
const formulas: readonly (readonly [code: string, writing: string])[] = [
  ['U3O8', `e?U${three}O${eight}|uranium oxide|oxyde d['’]uranium|uranium`],
  ['Li2O', `Li(?:${two})?O|lithium oxide|oxyde de lithium`],
  ['LCE', `LCE|lithium carbonate equivalent|[ée]quivalent (?:de )?carbonate de lithium|Li${two}CO${three}`],
  ['WO3', `WO${three}|tungsten trioxide|tungsten oxide|trioxyde de tungst[eè]ne`],
  ['V2O5', `V${two}O${five}|vanadium pentoxide|pentoxyde de vanadium`],
  ['P2O5', `P${two}O${five}|phosphate`],
  ['Ta2O5', `Ta${two}O${five}|tantalum pentoxide`],
  ['Nb2O5', `Nb${two}O${five}|niobium pentoxide|pentoxyde de niobium`],
  ['Cs2O', `Cs${two}O|c(?:a)?esium oxide`],
  ['Rb2O', `Rb${two}O|rubidium oxide`],
  ['Sc2O3', `Sc${two}O${three}|scandium oxide`],
  ['Al2O3', `Al${two}O${three}|alumina`],
  ['SiO2', `SiO${two}|silica`],
  ['TiO2', `TiO${two}|titanium dioxide`],
  ['Cr2O3', `Cr${two}O${three}`],
  ['ZrO2', `ZrO${two}`],
  ['CaF2', `CaF${two}|fluorspar|fluorite`],
  ['K2O', `K${two}O|potash|potasse`],
  ['MREO', 'MREO|magnet(?:ic)? rare earth oxides?'],
  ['TREO', 'TREO(?: ?\\+ ?Y)?|REO|total rare earth oxides?|rare earth oxides?|oxydes? de terres rares(?: totaux)?'],
  [
    'Cg',
    String.raw`Cgr?|TGC|C \(graphitic\)|C\(g\)|total graphitic carbon|graphitic carbon|graphite|carbone graphitique`,
  ],
  ['diamonds', 'diamonds?|diamants?'],
  ['Li', 'Li|lithium'],
  ['Nb', 'Nb|niobium'],
  ['Ta', 'Ta|tantalum|tantale'],
  ['V', 'V|vanadium'],
  ['W', 'W|tungsten|tungst[eè]ne'],
  ['B', 'boron|bore'],
  ['PGM', String.raw`(?:Pt|Pd|Au|Rh)(?:\s?\+\s?(?:Pt|Pd|Au|Rh)){1,3}`],
  ['4E', '4E(?: ?PGM| ?PGE)?'],
  ['3E', '3E(?: ?PGM| ?PGE)?'],
  ['PGM', 'PGM|PGE|[ée]l[ée]ments du groupe du platine'],
];

const equivalentAfter = String.raw`(?:[\s_-]{0,2}(?:Eq(?:\.|uiv(?:\.|alente?)?)?|[ÉE]q(?:uiv\.?)?)(?![a-zà-ÿ]))`;
const equivalentBefore = String.raw`[ée]quivalente?s?(?: en | d['’]| de |[- ])`;
/** A mark glued to the name ("NiEq1", "Cg1"): one or two digits that no further digit follows. */
const footnote = String.raw`(?:\d{1,2}(?![\d.,]\d))?`;

interface Spelling {
  code: string;
  pattern: RegExp;
}

const spelling = (code: string, writing: string): Spelling => ({
  code,
  pattern: new RegExp(`(?:${writing})${footnote}(?![a-zà-ÿ\\d])`, 'iy'),
});

const spellings: readonly Spelling[] = [
  ...metals.map(([code, names]) => spelling(`${code}Eq`, `${equivalentBefore}(?:${names}|${code})`)),
  ...metals.map(([code, names]) => spelling(`${code}Eq`, `(?:${names}|${code})${equivalentAfter}`)),
  spelling('Li2OEq', `Li${two}O${equivalentAfter}`),
  spelling('TREOEq', `TREO${equivalentAfter}`),
  ...formulas.map(([code, writing]) => spelling(code, writing)),
  ...metals.map(([code, names]) => spelling(code, `(?:${names}|${code})`)),
];

/** Any of them, tried first: most words are no commodity, and one pattern says so faster than sixty. */
const anySpelling = new RegExp(spellings.map(({ pattern }) => pattern.source).join('|'), 'iy');

export interface CommodityName {
  code: string;
  start: number;
  end: number;
}

/** "Pt+Pd": a grade of several metals together goes by their sum. */
const isSum = (written: string): boolean => written.includes('+') && !/TREO/i.test(written);

/** Symbols are only symbols in their own case: French "au" is no gold, "CO" is no cobalt. */
const isSymbolInAnotherCase = (written: string, code: string): boolean =>
  /^[a-z]{1,2}$/i.test(written) && written !== 'AU' && written !== 'AG' && !code.startsWith(written);

/** The commodity whose name begins exactly at `index`, or null. French "or" counts only after "d'", as it is also the English conjunction. */
export function commodityAt(text: string, index: number): CommodityName | null {
  if (!lookAt(anySpelling, text, index)) return null;
  for (const { code, pattern } of spellings) {
    const match = lookAt(pattern, text, index);
    if (!match) continue;
    const written = match[0];
    const isFrenchGold = /^or$/i.test(written) && /d['’]$/i.test(text.slice(Math.max(0, index - 2), index));
    if (!isFrenchGold && isSymbolInAnotherCase(written, code)) continue;
    return { code: isSum(written) ? written.replaceAll(/\s/g, '') : code, start: index, end: index + written.length };
  }
  return null;
}

/** All commodity names in a short text (a table heading, a caption), in order. */
export function commoditiesIn(text: string): CommodityName[] {
  const names: CommodityName[] = [];
  const wordStart = /[\p{L}\d]+/gu;
  for (let match = wordStart.exec(text); match; match = wordStart.exec(text)) {
    if (match.index < (names.at(-1)?.end ?? 0)) continue;
    const name = commodityAt(text, match.index);
    if (!name) continue;
    names.push(name);
    wordStart.lastIndex = Math.max(name.end, match.index + 1);
  }
  return names;
}
