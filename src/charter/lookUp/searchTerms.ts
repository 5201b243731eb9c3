/** Words that ask, join or say what every text here is about: they tell nothing of which commitment is meant. */
const STOP = new Set(
  `a about above after again all also an and any anything are as at be because been before being below both but by can could did do does
doing done down during each every few for from further get gets getting give given gives go got had has have having he help her here
him his how i if in into is it its just know let like line look many may me might more most much must my need needs new no not now of
off on once one only or other our out over own owt please put put said same say says see shall she should show so some still such take
tell than that the their them then there these they thing this those through to too under until up us use used using very want was way
we were what whats when where which while who whom whos why will with within without would yes yet you your
charter clause clauses commitment commitments contract contracts contractor contractors council kpi kpis principle principles
procurement social value supplier suppliers provide provided provider providers providing provision service services deliver
delivery including include required require requires requirement ensure work works working across number per set make makes made
bidder bidders tender tenders tenderer tenderers lot lots project projects following new public sector first two three year years
month months day days week weeks level part well good high low able made available based between part`.split(
    /\s+/,
  ),
);

/** British endings cut, so that "recycling", "recycled" and "recycle" are one word; light, and the same for text and query. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:'s|s')$/, ''],
  [/ies$/, 'y'],
  [/(ss|sh|ch|x)es$/, '$1'],
  [/([^sui])s$/, '$1'],
  [/(?:isation|ization|ising|izing|ised|ized|ise|ize)s?$/, 'is'],
  [/(?:fulness|iveness|ness)$/, ''],
  [/(..[aeiouy].*)(?:ments?)$/, '$1'],
  [/(...)ations?$/, '$1'],
  [/(..[aeiouy].*|[aeiouy]..)ing$/, '$1'],
  [/(..[aeiouy].*|[aeiouy]..)ed$/, '$1'],
  [/([bdfgmnprt])\1$/, '$1'],
  [/(...)e$/, '$1'],
  [/(...)y$/, '$1i'],
];

/**
 * The telling words of a text, lower case and without endings: how the look-up cuts both what it learns and what is
 * asked. `common` are words of this Charter that tell nothing.
 */
export function searchTerms(text: string, common: readonly string[] = []): string[] {
  return tellingWords(text, common).map(({ term }) => term);
}

/** The telling words of a text, lower case: as typed, and without endings. */
export function tellingWords(
  text: string,
  common: readonly string[],
): readonly { readonly typed: string; readonly term: string }[] {
  return text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .split(/[^\p{L}\p{N}']+/u)
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter((word) => word.length > 1 && !STOP.has(word) && !common.includes(word))
    .map((typed) => ({ typed, term: stem(typed) }))
    .filter(({ term }) => term !== '');
}

function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  return ENDINGS.reduce(
    (cut, [ending, instead]) => (cut.length > 3 ? cut.replace(ending, instead) : cut),
    word,
  );
}
