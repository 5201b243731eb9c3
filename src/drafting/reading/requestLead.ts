import { foldCase } from './readWords';

/** Words with which people ask. Grammar of a request, not wording: none is shown to anyone. */
const POLITE = new Set(
  "hi hello hey please pls plz can could would will you i i'd id we we'd need want like to me us help with let's lets now just also quickly and a an some the set of new my our another good draft's".split(' '),
);
const VERBS = new Set('draft drafting redraft write prepare produce create generate make build compile do give start suggest propose drafts'.split(' '));
const OBJECTS = new Set(
  'clause clauses kpi kpis schedule schedules wording terms requirements social value sv measures commitments contract tender & + / , s'.split(' '),
);
const LINK = new Set(['for', 'on', 'covering', 'about', ':', '-', 'to']);
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
  const whole = { subject: text, asked: false };
  const met = { verb: false, object: false, other: 0 };
  let rest = text;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const match = /^\s*([\p{L}'’]+|\S)/u.exec(rest);
    const word = foldCase(match?.[1] ?? '');
    if (match === null) return met.verb && met.object ? { subject: '', asked: true } : whole;
    const after = rest.slice(match[0].length);
    if (LINK.has(word) && (met.verb || met.object) && !(word === 'to' && !met.object)) {
      return met.object || met.verb ? { subject: withoutArticle(after), asked: true } : whole;
    }
    if (VERBS.has(word)) met.verb = true;
    else if (OBJECTS.has(word)) met.object = true;
    else if (!POLITE.has(word)) break;
    rest = after;
  }
  return stripVerbAlone(text) ?? whole;
}

/** "Draft grounds maintenance, £90k": the verb stands right before the title. */
function stripVerbAlone(text: string): RequestLead | undefined {
  const match = /^\s*(?:please |can you |could you |i need to |we need to )?draft(?:ing)? (?=\S)/i.exec(text);
  if (match === null) return undefined;
  const after = text.slice(match[0].length).replace(/^(?:social value|sv)? ?(?:clauses?|kpis?)(?: (?:and|&|\+) (?:clauses?|kpis?))?[ ,:-]*/i, '');
  return { subject: withoutArticle(after), asked: true };
}

function withoutArticle(text: string): string {
  return text.replace(/^[\s:,-]+/, '').replace(/^(?:a|an|the|our|my|this|new)\s+(?=\S)/i, '');
}
