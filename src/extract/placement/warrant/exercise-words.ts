/** Ways to speak of a warrant's exercise, so that money near them is its price. */
export const EXERCISE_WORDS = [
  /exercis|exer[cç]|entitl|levée|confér|confèr|permet|donn(?:e|ent|era|eront|ant) droit/u,
  /(?<!\p{L})(?:purchase|acquire|buys?|subscribe|strike|good for|valid|redeem\p{L}*|convert\p{L}*|turn\p{L}* into|exchang\p{L}* for)(?! warrant)(?!\p{L})/u,
  /acqu[eé]rir|souscrire|acheter|l'achat/u,
];
