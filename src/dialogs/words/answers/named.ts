import { QUESTIONS } from '../../../drafting/questions/registry';
import type { QuestionId } from '../../../record/answers';
import type { CharterPack } from '../../../charter/pack';
import type { Standing } from '../../turn';
import { isGlue } from '../facts/glue';
import { normalise } from '../phrases/normalise';

/** A title or a place as it is said in a sentence, without the words around it: "we're calling it Healthy Homes", "it'll be in Leeds mainly". */
export function bareName({ wording }: CharterPack, id: QuestionId, text: string): string {
  const { before, after } = wording.dialogs.nameWords[QUESTIONS[id].names === 'place' ? 'place' : 'title'];
  let name = text.trim();
  const said = name.toLowerCase().replace(/[’‘]/g, "'");
  const lead = before
    .filter((each) => said.startsWith(`${each} `) || said.startsWith(`${each}: `))
    .reduce((a, b) => (b.length > a.length ? b : a), '');
  if (lead !== '') name = name.slice(lead.length).replace(/^[:\s]+/, '');
  const end = after.find((each) => name.toLowerCase().endsWith(` ${each}`));
  if (end !== undefined) name = name.slice(0, -end.length).trim();
  return name.replace(/^["“'](.+)["”']$/, '$1');
}

const NOT_OLD =
  /^(?:no,? |sorry,? |actually,? )*(?:it'?s |it is )?not (?:called )?(.{2,200}?)(?:,| -|;)? (?:but |it'?s |it is |its called )+(.{2,200})$/i;

/** A new title, said as one: "call it Tree works", "the title should be …", "it's not Grounds maintenance, it's Tree works". */
export function readNewTitle({ turn: { pack }, draft }: Standing, text: string): string | undefined {
  const { retitles } = pack.wording.dialogs.nameWords;
  const { title } = draft.answers;
  if (title === undefined) return undefined;
  const [, old = '', now] = NOT_OLD.exec(text.replace(/[’‘]/g, "'")) ?? [];
  if (now !== undefined && normalise(old) === normalise(title)) return now;
  const said = text.trim().toLowerCase().replace(/[’‘]/g, "'");
  const lead = retitles
    .filter((each) => said.startsWith(each))
    .reduce((a, b) => (b.length > a.length ? b : a), '');
  const rest = text.trim().slice(lead.length);
  const name = rest
    .replace(/^[:\s]+/, '')
    .replace(/\s+(?:please|instead|now)$/i, '')
    .replace(/^["“'](.+)["”']$/, '$1');
  return lead === '' || !/^[:\s]/.test(rest) || isGlue(pack, name) || !/\p{L}{2}/u.test(name)
    ? undefined
    : name;
}

/** "Drafting of the local plan", "draft beer for the hall": words that ask for a draft and may begin a title. What asks for clauses is none. */
export function mayBeTitle(text: string): boolean {
  return /^(?:drafting|draft)\s/i.test(text) && !/[£\d:]|\b(?:clauses?|kpis?|social value)\b/i.test(text);
}
