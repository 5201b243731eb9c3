import { foldCase } from '../readWords';
import { BUYS, POLITE, VERBS, wordsOf } from './askingWords';

const ASKING = wordsOf(
  "please pls plz can could i'm im ive weve i i'd i've we we'd we're we've need needs want looking thinking help new it's this we am",
);
const OBJECTS = wordsOf('clause clauses kpi kpis social sv something anything');
/** Words that may stand beside these, and prove nothing by themselves: "Measures for flood resilience" is a title. */
const BESIDE = wordsOf(
  'value schedule schedules wording terms requirements requirement measures commitments contract tender & + / , s bits bit stuff part section side text language questions criteria element elements outcomes obligations words',
);
/** What one has who buys: before "for", with words that ask, it only says that. */
const HOLDERS = wordsOf(
  'contract tender procurement project exercise requirement framework services service works goods supply grant competition itt quote rfq',
);
const LINK = wordsOf('for on covering about : - – — =');
const NEEDS = wordsOf('need want require got have');
const IS_QUESTION = /^\s*(?:what|which|how)\b/i;
/** "Hi there, …", "Good morning all - …". */
const GREETED =
  /^\s*(?:(?:hi|hiya|hello|hey|good (?:morning|afternoon|evening))(?: (?:all|there|both|team|folks|everyone|again|bot|assistant))?(?=[\s,!.:–—]|$)|(?:quick (?:one|question|query)|fyi|for info(?:rmation)?|new (?:job|one)|next (?:job|one)|another one|meeting notes|update|(?:pin|itt|rfq|notice) draft|draft (?:pin|itt|rfq|notice)|just an idea(?: for now)?|idea)(?= ?[:,–—-] ?)|(?:morning|afternoon|evening|dear (?:all|team|\p{Lu}\p{Ll}+))(?: (?:all|team|both))?(?=[,!]))[\s,!.:–—-]*/iu;
/** "The contract is for …", "Procuring a new …", "Leeds City Council is buying …". */
const STATES =
  /^\s*(?:(?:my|our|the|this) (?:contract|project|tender|procurement|requirement) (?:is|will be)(?: for| to| about)?|it(?:(?:'|’)?s| is) for|(?:it(?:'|’)s|for) (?=(?:a|an|the|our) )|tender(?: exercise)? for|(?:a |by )?direct award (?:of|for)(?: the| our)?|(?:we(?:'|’)?re |we are )going out (?:to (?:tender|market) )?for(?= )|(?:we(?:'|’)?re |we are |i(?:'|’)?m )?buying(?= )|(?:we(?:'|’)?re |we are |i(?:'|’)?m )(?:re-?letting|letting|re-?tendering|tendering|re-?procuring|procuring|re-?commissioning|commissioning)(?: for)?(?= )|help!?,?(?= i)|(?:re-?procurement|re-?tender(?:ing)?|re-?commissioning|re-?let(?:ting)?) of(?: the| our)?|(?:buy|procure|purchase|appoint|commission|buying|procuring|purchasing|tendering|commissioning|re-?tendering|re-?procuring)(?: for)?(?= +(?:a|an|our|the|new|some|\d+) )|(?:the |our )?(?:[\p{L}'’&-]+ ){0,6}(?:council|trust|university|police|college|school|authority|department|team) (?:wants|needs|requires|wishes|intends|(?:is|are) (?:buying|procuring|tendering|commissioning|purchasing|re-?tendering|looking))(?: (?:to (?:buy|procure|purchase|tender(?: for)?|commission)|for))?) +/iu;
/** "Forget it, …", "scrap this, …": what is left, before what is wanted instead. */
const DISMISSED =
  /^\s*(?:(?:forget|scrap|bin|ditch|leave|drop|stop|cancel|park|abandon)(?: (?:it|this|that|all (?:of )?(?:it|this|that)|this one|that one|about (?:it|this)| all (?:that|this|of it)))?|never ?mind|none of (?:these|those|them)(?: fit)?|not (?:there|here)|wrong (?:one|contract|draft))[\s,.;:–—-]+(?=(?:i|we|i'd|now|new|start|let's|lets|can|could|draft|do|instead|begin|need|want|please|a new)\b)/iu;
/** "Now do one for …", "start a new one for us, …", "new draft: …". */
const ANOTHER =
  /^\s*(?:(?:now|then|next|ok|okay|right|and|also|bot|can|could|would|you|please|pls|i|we|want|need|to|let's|lets|i'd|like|just|instead)[\s,]+){0,8}(?:(?:start|begin|do|make|create|set up|open|draft)(?: (?:me|us|up|on))? (?:a |an |the )?(?:(?:new |fresh |different |separate |next |another )*(?:one|draft|contract)|another(?= for))|(?:a |an )?(?:new|fresh|next|another|different) (?:one|draft)|(?:start|begin) (?:over|again|afresh|anew)|make a start)(?: (?:up|for (?:us|me)|please|pls|now|instead))*(?:\s*[,:–—-]+\s*|\s+)(?:(?:with|for|on|of|about) )?(?!(?:and|or|please|pls|now|instead|thanks)\b|\s*$)(?=[\p{L}\d"“'])/iu;
/** More words than any request begins with. */
const MOST_WORDS = 24;

/** A message without the words that only ask. */
export interface RequestLead {
  readonly subject: string;
  /** Clauses or KPIs were asked for. */
  readonly asked: boolean;
  /** The officer says to be buying. */
  readonly buys: boolean;
}

/** "Can you draft social value clauses and KPIs for the …" → the rest. A title that merely begins like a request stays whole. */
export function stripRequestLead(text: string): RequestLead {
  const met = { verb: false, object: false, asks: false, holder: false, buys: false };
  const said = text.replace(GREETED, '');
  if (said !== text && said !== '') return stripRequestLead(said);
  const anew = text.replace(DISMISSED, '').replace(ANOTHER, '');
  if (anew !== text && /\p{L}{3}/u.test(anew))
    return {
      ...stripRequestLead(withoutArticle(anew)),
      asked: ANOTHER.test(text.replace(DISMISSED, '')) || stripRequestLead(anew).asked,
    };
  const stated = text.replace(STATES, '');
  if (stated !== text) return { subject: withoutArticle(stated), asked: false, buys: true };
  let [rest, before] = [text, ''];
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const match = /^\s*([\p{L}'’]+(?:-\p{Ll}+)?|\S)/u.exec(rest);
    if (match === null) break;
    const word = foldCase(match[1] ?? '');
    const here = rest;
    rest = rest.slice(match[0].length);
    const drafts = met.verb && (before === 'draft' || before === 'schedule');
    if (LINK.has(word) && drafts && count > 1)
      return { subject: withoutArticle(rest), asked: true, buys: false };
    const isColon = word === ':' && met.holder && count <= 2;
    if (LINK.has(word) && met.object && before !== '' && !(word === 'on' && POLITE.has(before)))
      return { subject: withoutArticle(rest), asked: !IS_QUESTION.test(text), buys: true };
    if ((LINK.has(word) || word === 'of') && met.holder && (isColon || met.asks || met.buys))
      return { subject: withoutArticle(rest), asked: false, buys: true };
    const isKnown = [VERBS, OBJECTS, BESIDE, POLITE, HOLDERS, BUYS].some((words) => words.has(word));
    if (met.buys && !met.verb && !met.object && !isKnown)
      return { subject: withoutArticle(here), asked: false, buys: true };
    met.verb ||= VERBS.has(word);
    met.object ||= OBJECTS.has(word);
    met.asks ||= ASKING.has(word);
    met.buys ||= met.asks && (BUYS.has(word) || (word === 'tender' && before === 'to'));
    met.buys ||= BUYS.has(word) && /^(?:looking|planning|about|going) /.test(foldCase(text).trimStart());
    met.buys ||= word === 'tender' && before === 'to';
    met.buys ||= NEEDS.has(word) && (before === '' || met.asks) && !met.object;
    met.holder ||= HOLDERS.has(word) && before !== 'to';
    before = word;
    if (!isKnown) break;
  }
  // nothing but asking: "draft social value clauses"
  if (/^[\s.!:]*$/.test(rest) && (met.verb || met.asks) && met.object)
    return { subject: '', asked: true, buys: false };
  return stripVerbAlone(text) ?? stripSentence(text) ?? { subject: text, asked: false, buys: false };
}

/** "Just got told we have to do social value for the …": a sentence of the officer's own up to what it is for. */
const ASKS_FIRST =
  /^[^£\d\n]{0,60}?\b(?:we|i|i'm|i've|we've|you|us|me|please|pls|need|help|wants?|wanted|looking|told|asked)\b[^£\d\n]{0,60}?\b(?:social value|sv|clauses?|kpis?)(?: (?:social value|clauses?|kpis?|measures?|bits?|wording|requirements?|and|&))* (?:for|on|to cover|into|in to|within|in(?= (?:the|our|this|a|my)\b)) /i;

/** What asks, or wants something done to a draft that is there: "show me the clause on waste". */
const ASKS_OTHERWISE =
  /^\s*(?:what|which|how|why|when|who|where|does|do|is|are|if)\b|\b(?:show|see|read|open|explain|tell|find|list|change|remove|delete|drop|edit|look|compare|add|swap|the clause|this clause|that clause)\b/i;

function stripSentence(text: string): RequestLead | undefined {
  const lead = ASKS_FIRST.exec(text)?.[0];
  if (lead === undefined || ASKS_OTHERWISE.test(lead)) return undefined;
  return { subject: withoutArticle(text.slice(lead.length)), asked: true, buys: false };
}

/** "Draft grounds maintenance, £90k", "draft: …": the verb stands right before the title; "Drafting of planning policies" is one. */
function stripVerbAlone(text: string): RequestLead | undefined {
  const match =
    /^\s*(?:please |can you |could you |i need to |we need to )*draft(?:ing)?(?: me| us)?(?: for| on)?(?: ?[:–-])? (?!of\b)(?=\S)/i.exec(
      text,
    );
  if (match === null) return undefined;
  const after = text
    .slice(match[0].length)
    .replace(
      /^(?:social value|sv)? ?(?:clauses?|kpis?)(?: (?:and|&|\+) (?:clauses?|kpis?))?[ ,:-]*(?:for |on )?/i,
      '',
    );
  return { subject: withoutArticle(after), asked: true, buys: false };
}

/** Whether words only greet or ask, and name nothing: "Can you help?" */
export function onlyAsks(sentence: string): boolean {
  if (sentence.replace(GREETED, '') === '') return true;
  const words = foldCase(sentence).match(/[\p{L}'’]+/gu) ?? [];
  const isKnown = (word: string): boolean =>
    POLITE.has(word) || VERBS.has(word) || OBJECTS.has(word) || BESIDE.has(word);
  return (
    words.length > 0 && words.some((word) => ASKING.has(word)) && words.every(isKnown) && !/\d/.test(sentence)
  );
}

/** "…, 3 years - can you draft clauses?": what asks at the end, and states nothing. */
const ASKS_LAST =
  /[\s,.;:–—-]+(?:(?:can|could|would|will) (?:you|u|we)|please|pls|i need|we need|need|draft|help|what|which|suggest|any ideas)\b[^£\d]{0,80}?\b(?:clauses?|kpis?|social value|sv|wording|draft|help)\b[^£\d]{0,40}$/i;

/** A message without the words that ask at its end; as it is where it has none. */
export function withoutLastAsk(text: string): string {
  const from = Math.max(0, text.length - 180);
  const left = text.slice(0, from) + text.slice(from).replace(ASKS_LAST, '');
  // "I need clauses for …" asks first: nothing would be left of it
  return (foldCase(left).match(/[\p{L}'’]+/gu) ?? []).every((word) => POLITE.has(word)) ? text : left;
}

const ARTICLES =
  /^(?:(?:a|an|the|our|my|this|new|(?:council|trust|authority|university|school)(?:'|’)s)\s+)+(?=\S)/i;

function withoutArticle(text: string): string {
  return text
    .replace(/^[\s:,–—-]+/, '')
    .replace(ARTICLES, '')
    .replace(
      /^(?:procurement|re-?procurement|commissioning|re-?tender(?:ing)?|tendering)\s+(?:of|for)\s+(?=\S)/i,
      '',
    )
    .replace(ARTICLES, '');
}
