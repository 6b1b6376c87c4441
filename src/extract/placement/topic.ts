/**
 * What a stretch of a release speaks of, as far as it matters for reading figures:
 * the sale itself, what a security is made of, who is paid for selling, an option for more, who bought, or something else.
 */
export type Topic = 'sale' | 'terms' | 'fee' | 'option' | 'buyers' | 'elsewhere';

export interface TopicCue {
  topic: Topic;
  /** Global: every match opens a clause. */
  pattern: RegExp;
  /** Where the clause begins: at the words themselves, after the comma before them, or with the sentence. */
  opens: 'here' | 'after_comma' | 'sentence';
}

const SECURITY = String.raw`(?:units?|shares?|receipts?|special\s+warrants?|debentures?|notes?|unités?|actions?|reçus?)`;

/** In order of strength: where two open at one place, the first holds. */
export const TOPIC_CUES: readonly TopicCue[] = [
  // what a security is made of, and what a warrant gives
  {
    topic: 'terms',
    opens: 'here',
    pattern:
      /\b(?:(?:with|and|where|of\s+which)\s+)?(?:each|every)\s+(?!for\b|and\b|to\b|in\b|at\b|of\b|on\b|case\b|\(|an?\s+["“«'‘])[^.;$]{0,90}?\b(?:units?|shares?|receipts?|warrants?|debentures?|notes?|options?)\b(?!\s+(?:for|(?:\w+\s+)?held)\b)/giu,
  },
  {
    topic: 'terms',
    opens: 'here',
    pattern:
      /\b(?:units?|receipts?|special\s+warrants?|debentures?|unit[ée]s?)\b[^.;,$]{0,50}\b(?:consist|compris|made\s+up|composed|formed|compos[ée]|form[ée]e?s?\b|includes?\b|holds?\s+(?!of)|contains?\b|carr(?:y|ies)\b|se\s+compose)/giu,
  },
  {
    topic: 'terms',
    opens: 'here',
    pattern:
      /\b(?:consist|compris|made\s+up|composed|formed|compos[ée]e?s?|form[ée]e?s?|comprenant)\w*\s+(?:of\s+|d['’]|de\s+)?(?:one\b|two\b|three\b|une?\b|deux\b|[12](?![,.\s\d]*\d))/giu,
  },
  {
    topic: 'terms',
    opens: 'here',
    pattern:
      /\bwarrants?\b(?!\s+financing)[^.;$]{0,60}\b(?:entitl|exercis|permit|allow|giv|let|buy|may\s+be|can\s+be|holder|expir|purchase\s+one)/giu,
  },
  {
    topic: 'terms',
    opens: 'here',
    pattern:
      /\b(?:entitl(?:es?(?!ment)|ing)|exercisable|convertible\s+(?:at|into)|exercise\s+price|conversion\s+price|prix\s+d['’](?:exercice|e?lev[ée]e)|exer[cç]able|bons?\s+de\s+souscription\s+(?!sp[ée]ciaux))/giu,
  },
  {
    topic: 'terms',
    opens: 'after_comma',
    pattern:
      /\b(?:attaching|attached)\s+(?:unlisted\s+|listed\s+)?options?\b|\bone\s+(?:free\s+)?option\s+for\s+every\b/giu,
  },
  // who is paid for selling
  {
    topic: 'fee',
    opens: 'after_comma',
    pattern:
      /\bfinders?\b['’]?s?['’]?|\bcommissions?\b|\b(?:broker|compensation|advisory|advisor)s?['’]?s?['’]?\s+(?:warrants?|options?|fees?|shares?|units?)\b|\b(?:agent|underwriter)s?['’]?s?['’]?\s+(?:warrants?|fees?|compensation)\b|\bcash\s+fees?\b|\bintermediation\s+fees?\b|\bcorporate\s+finance\s+fee|\bhonoraires\b|\bfrais\s+d['’]interm|\br[ée]mun[ée]ration\b/giu,
  },
  // an option for more of the same; the word is looked for first, since looking back is dear
  {
    topic: 'option',
    opens: 'after_comma',
    pattern:
      /\b(?=over|green|agent|underwriter|option|right|droit|discretion|may\b|une\b|surallocation)(?<!\b(?:including|incluant|includes|compris|comprenant|counted)\b(?:[^.;]|\.\d){0,120})(?:\b(?:over[-\s]?allotments?|green\s?shoe)\b|\b(?:agents?|underwriters?)['’]?s?['’]?\s+option\b|\boption\b(?=(?:[^.;]|\.\d){0,160}\b(?:additional|further|increase|up\s+to|purchase|sell|enlarge|upsize))|\b(?:option|right|discretion)\b(?:[^.;]|\.\d){0,60}\bto\s+(?:increase|enlarge|upsize)\b|\bdroit\s+d['’]augmenter|\bunderwriters?\b[^.;]{0,80}\bmay\b[^.;]{0,40}\b(?:purchase|buy)\s+up\s+to\b|\bmay\s+(?:elect\s+to\s+)?(?:increase|upsize|enlarge)\s+the\b|\b(?:une\s+)?option\b(?:[^.;]|\.\d){0,120}\b(?:vendre|augmenter|additionnel|suppl[ée]mentaire)|surallocation)/giu,
  },
  // who bought
  {
    topic: 'buyers',
    opens: 'after_comma',
    pattern:
      /\b(?:insiders?|directors?|officers?|management|related\s+part(?:y|ies)|control\s+persons?|initi[ée]s?|administrateurs?|dirigeants?|chairman|(?:largest|major|significant|existing)\s+shareholders?)\b(?=(?:[^.;]|\.\d){0,140}\b(?:subscrib|purchas|acquir|participat|took|taken|bought|buy|invest|souscri|acquis|particip|acheter))/giu,
  },
  {
    topic: 'buyers',
    opens: 'after_comma',
    pattern:
      /\b(?:has|have|had)\s+(?:subscribed|taken)\b|\bsubscribed\s+for\b|\ba\s+souscrit\b|\blead\s+order|\bbackstop/giu,
  },
  // other matters with shares and money in them
  {
    topic: 'elsewhere',
    opens: 'here',
    pattern:
      /\b(?:will|shall|may|can|are|is|sera|seront|proceeds\s+to)\s+(?:be\s+|mainly\s+|primarily\s+|chiefly\s+){0,2}(?:used|spent|applied|allocated|directed|put\s+toward|utili[sz]ed?|affect[ée]|utilis[ée]|consacr[ée])|\bintends?\s+to\s+(?:use|spend|apply)\b|\b(?:acquir\w*|purchas\w*)\b[^.;$]{0,80}\b(?:property|properties|project|claims|mine|assets)\b|\bproceeds?\b(?:[^.;]|\.\d){0,80}\b(?:will|are\s+to)\s+(?:go|fund|pay|finance)\b|^\W{0,3}of\s+(?:the|these)\s+(?:net\s+|gross\s+)?proceeds\b|\bservira\b/giu,
  },
  {
    topic: 'elsewhere',
    opens: 'sentence',
    pattern:
      /\b(?:stock|incentive)\s+options?\b|\bas\s+(?:partial\s+|full\s+|sole\s+)?consideration\b(?!\s+for\s+(?:their|its|the\s+services))|\bconsideration\s+(?:for\s+the\s+(?!services|units|securities)|payable|consists?|is\b|will\s+(?:be|consist)|shares?)|\bvendors?\b|\bshares?[-\s]for[-\s]debt\b|\bsettl\w+\b(?:[^.;]|\.\d){0,60}\b(?:debts?|creditors?|payable)\b|\bdeemed\s+(?:issue\s+)?price\b|\bindebtedness\b|\bearn\s+(?:a|an|up\s+to)\b|\bpay\w*\b(?:[^.;]|\.\d){0,60}\bin\s+cash\b(?:[^.;]|\.\d){0,30}\band\b(?:[^.;]|\.\d){0,20}\bissu|\bnormal\s+course\s+issuer\s+bid\b|\bwarrants?\s+(?:were|are|is|was)\s+exercised\b|\bbeneficially\s+own/giu,
  },
];

/** A leg stated anew inside a clause of terms: "…; and (ii) 2,950,000 flow-through shares". */
export const NEW_LEG = new RegExp(
  String.raw`(?:;\s*(?:and\s+|et\s+)?|,\s*(?:and|et)\s+|\band\s+)(?:\(?(?:[ivx]{1,4}|[a-d]|\d)\)\s*)?(?:up\s+to\s+|jusqu['’][àa]\s+|an?\s+aggregate\s+of\s+|a\s+(?:minimum|maximum|total)\s+of\s+)?(?:approximately\s+)?\d[\d,. \u00a0]{4,14}\s+(?:[^\s.;$,]+\s+){0,6}?${SECURITY}\b`,
  'giu',
);

/** Proceeds named at the end of a clause of terms belong to the sale again. */
export const SALE_AGAIN =
  /\b(?:placement|offering|financing)\s+of\s+(?:up\s+to\s+)?(?=\d)|[,;]?\s(?:for|raising|representing|to\s+raise|pour)\s+(?:un\s+|total\s+|aggregate\s+|additional\s+|combined\s+|maximum\s+|minimum\s+)*(?:gross\s+proceeds|proceeds|produit)\b/giu;
