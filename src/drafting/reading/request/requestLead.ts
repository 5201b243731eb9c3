import { foldCase } from '../readWords';

/** Words with which people ask. Grammar of a request, not wording: none is shown to anyone. */
const POLITE = new Set(
  "hi hello hey please pls plz can could would will you i i'd id we we'd need want like to me us help with let's lets now just also quickly and a an some the set of new my our another good".split(
    ' ',
  ),
);
const VERBS = new Set(
  'draft drafting redraft write prepare produce create generate make build compile do give start suggest propose drafts'.split(
    ' ',
  ),
);
const OBJECTS = new Set('clause clauses kpi kpis social sv'.split(' '));
/** Words that may stand beside these, and prove nothing by themselves: "Measures for flood resilience" is a title. */
const BESIDE = new Set(
  'value schedule schedules wording terms requirements measures commitments contract tender & + / , s'.split(
    ' ',
  ),
);
const LINK = new Set(['for', 'on', 'covering', 'about', ':', '-']);
/** More words than any request begins with. */
const MOST_WORDS = 24;

/** A message without the words that only ask. */
export interface RequestLead {
  readonly subject: string;
  /** Clauses or KPIs were asked for. */
  readonly asked: boolean;
}

/** "Can you draft social value clauses and KPIs for the …" → the rest. A title that merely begins like a request stays whole. */
export function stripRequestLead(text: string): RequestLead {
  const met = { verb: false, object: false };
  let rest = text;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const match = /^\s*([\p{L}'’]+|\S)/u.exec(rest);
    if (match === null) break;
    const word = foldCase(match[1] ?? '');
    rest = rest.slice(match[0].length);
    if (LINK.has(word) && met.object) return { subject: withoutArticle(rest), asked: true };
    met.verb ||= VERBS.has(word);
    met.object ||= OBJECTS.has(word);
    if (![VERBS, OBJECTS, BESIDE, POLITE].some((words) => words.has(word))) break;
  }
  // nothing but asking: "draft social value clauses"
  if (rest.trim() === '' && met.verb && met.object) return { subject: '', asked: true };
  return stripVerbAlone(text) ?? { subject: text, asked: false };
}

/** "Draft grounds maintenance, £90k": the verb stands right before the title. */
function stripVerbAlone(text: string): RequestLead | undefined {
  const match = /^\s*(?:please |can you |could you |i need to |we need to )?draft(?:ing)? (?=\S)/i.exec(text);
  if (match === null) return undefined;
  const after = text
    .slice(match[0].length)
    .replace(
      /^(?:social value|sv)? ?(?:clauses?|kpis?)(?: (?:and|&|\+) (?:clauses?|kpis?))?[ ,:-]*(?:for |on )?/i,
      '',
    );
  return { subject: withoutArticle(after), asked: true };
}

function withoutArticle(text: string): string {
  return text.replace(/^[\s:,-]+/, '').replace(/^(?:a|an|the|our|my|this|new)\s+(?=\S)/i, '');
}
