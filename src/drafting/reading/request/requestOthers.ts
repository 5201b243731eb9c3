import type { CharterPack } from '../../../charter/pack';
import type { Answers } from '../../../record/answers';
import type { Span } from './requestPieces';

/** "20% social value", "weighting of 20 per cent". */
const WEIGHTING =
  /\b(\d{1,2}) ?(?:%|per ?cent) (?:(?:for|on|of the (?:score|marks) (?:for|on)|weighting (?:for|on)) )?(?:social value|sv)\b(?: weighting)?|\b(?:social value|sv)(?: weighting)?(?: (?:is|at|of|weighted at|scored at|worth))?:? (\d{1,2}) ?(?:%|per ?cent)|\bweighting(?: (?:is|of|at))?:? (\d{1,2}) ?(?:%|per ?cent)/i;
/** Who works on it; other people may be those it serves. */
const WORKFORCE =
  /\b(?:about |around |approx\.? |c\.? ?)?(\d{1,4}) (?:operatives|ftes?|full[- ]time(?: equivalent)?s?(?: posts| staff)?|(?:staff|people|workers|employees|cleaners|carers|engineers|drivers|guards) (?:on (?:the contract|site|it)|will work on it|working on it|transferring|tupe|in the team))\b|\b(?:team|workforce|crew|headcount) of (?:about |around )?(\d{1,4})\b|(?<=[,;.] ?)(?:about|abt|around|approx\.?|roughly|circa|c\.?) ?(\d{1,4}) (?:people|ppl|staff|workers)(?=\s*(?:$|[,;.]))/i;

/** What a sentence states beside its sums and names: the weighting, the people, the form of contract; and where each stands. */
export function requestOthers(
  pack: CharterPack,
  subject: string,
): { readonly answers: Answers; readonly spans: readonly Span[] } {
  const weighted = WEIGHTING.exec(subject);
  const people = WORKFORCE.exec(subject);
  const weighting = Number(weighted?.slice(1).find(Boolean) ?? NaN);
  const workforce = Number(people?.slice(1).find(Boolean) ?? NaN);
  const form = formNamed(pack, subject);
  return {
    answers: {
      ...(weighting > 0 && { weighting }),
      ...(workforce > 0 && { workforce }),
      ...(form && { form: form.id }),
    },
    spans: [weighted, people, form?.found]
      .flatMap((found) => (found ? [{ index: found.index, end: found.index + found[0].length }] : []))
      .sort((a, b) => a.index - b.index),
  };
}

/** A form of contract by its name with that of its family: "JCT intermediate". */
function formNamed(
  pack: CharterPack,
  subject: string,
): { readonly id: string; readonly found: RegExpExecArray } | undefined {
  const named = [...pack.forms.values()]
    .flatMap(({ id, name, words, family }) =>
      [name, ...words]
        // "design and build" is what is done as well
        .filter(
          (each) =>
            each.toLowerCase() === family ||
            (/\s/.test(each) && each.toLowerCase().startsWith(family.replace(/\d/g, ''))),
        )
        .map((each) => ({ id, name: each })),
    )
    .sort((a, b) => b.name.length - a.name.length);
  const said = subject.toLowerCase();
  for (const { id, name } of named) {
    const at = said.indexOf(name.toLowerCase());
    if (at === -1) continue;
    const found = new RegExp(
      String.raw`(?<![\p{L}\d])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\p{L}\d])`,
      'iu',
    ).exec(subject);
    if (found) return { id, found };
  }
  return undefined;
}
