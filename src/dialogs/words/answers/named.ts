import { QUESTIONS } from '../../../drafting/questions/registry';
import type { QuestionId } from '../../../record/answers';
import type { CharterPack } from '../../../charter/pack';
import type { Standing } from '../../turn';
import { findPlaces } from '../../../drafting/reading/request/ukPlaces';
import { comesTo, takenBack, withoutSounds, writtenOut } from '../../../drafting/reading/plainly';
import { isGlue } from '../facts/glue';
import { normalise } from '../phrases/normalise';

/** A title or a place as it is said in a sentence, without the words around it: "we're calling it Healthy Homes", "it'll be in Leeds mainly". */
export function bareName(pack: CharterPack, id: QuestionId, text: string): string {
  const isPlace = QUESTIONS[id].names === 'place';
  const { before, after } = pack.wording.dialogs.nameWords[isPlace ? 'place' : 'title'];
  let name = (isPlace ? placeSaid(pack, text) : titleSaid(text)).trim();
  const said = name.toLowerCase().replace(/[’‘]/g, "'");
  const lead = before
    .filter((each) => said.startsWith(`${each} `) || said.startsWith(`${each}: `))
    .reduce((a, b) => (b.length > a.length ? b : a), '');
  if (lead !== '') name = name.slice(lead.length).replace(/^[:=\s–—-]+/, '');
  if (!isPlace && name !== text.trim()) name = name.replace(ARTICLE, '');
  const end = after.find((each) => name.toLowerCase().endsWith(` ${each}`));
  if (end !== undefined) name = name.slice(0, -end.length).trim();
  return name.replace(/^["“'](.+)["”']$/, '$1');
}

/** "Not named yet, call it …", "…, working title …": what is to be the title, said last. */
const CALLED_LAST =
  /^.{3,80}?[,;.–—-]\s*(?:(?:so|but|just|and|we) )*(?:call(?:ing)? it|we'll call it|working title(?: is|:)?|let'?s (?:say|call it|go with)|go with|title(?: is|:)|named|it'?s called)\s+(\S.{2,})$/i;
/** Who has it so: "the committee report has it as …". */
const HAS_IT =
  /^(?:the |our )?(?:[\p{L}]+ ){0,3}(?:report|paper|spec|specification|contract|register|pipeline|notice|plan|list|brief|cttee|committee|cabinet|procurement|finance|boss) (?:has|have|had|calls?|called|says?|said|lists?|shows?) (?:it|this|that)?(?: down)?(?: as| is| it's| it)?[\s:]+(?=\S)/iu;
const IS_NAMED = /^[\p{L}' ]+ $/u;
const ARTICLE = /^(?:the|our|a|an|my) (?=\p{Ll})/u;

/** A title without what was taken back, who says so and the sounds around it. */
function titleSaid(text: string): string {
  const last = CALLED_LAST.exec(text)?.[1] ?? takenBack(text) ?? text;
  const plain = withoutSounds(last).replace(HAS_IT, '');
  // "Sorry Street resurfacing", "No Wait Parking Zone": a name begins so
  if (/^\p{Lu}/u.test(text) && /^\p{Lu}/u.test(plain) && IS_NAMED.test(text.slice(0, text.indexOf(plain))))
    return text;
  // "umm the school cleaning contract I think" is said and not written
  return plain === text ? text : plain.replace(ARTICLE, '');
}

/** "Various - Hartwell and Thornley", "not Hartwell, Thornley". */
const SEVERAL =
  /^(?:it's |its |they're |across |at |in )*(?:(?:various|several|multiple|different|a few|both|all|all our|\d{1,2}|two|three|four|five|six|ten)(?: of)?(?: our| the)?(?: different| separate)?(?: places| sites| locations| towns| schools| buildings| depots)|various|several)\s*[-–—:,]\s*(?=\S)/i;
const NOT_THERE = /^(?:it's )?not (?:in |at )?[^,;.]{2,60}[,;.]\s*(?:but |it's |its )?(?:in )?(?=\S)/i;

/** "It moves about, mostly around Redmarsh". */
const MOSTLY = /^.{3,60}?,\s*(?:but )?(?:mostly|mainly|usually|largely)(?: (?:around|in|at))? (\S.{2,60})$/i;

/** A place without what it is not, what was taken back, and the sounds around it. */
function placeSaid(pack: CharterPack, text: string): string {
  const plain = withoutSounds(writtenOut(takenBack(text) ?? text))
    .replace(SEVERAL, '')
    .replace(NOT_THERE, '');
  // "every school in the trust, so Redmarsh and Thornley"
  const end = comesTo(plain);
  if (end !== undefined && findPlaces(pack, end).length > 0) return end;
  const most = MOSTLY.exec(plain)?.[1];
  if (most !== undefined && findPlaces(pack, most).length > 0) return most;
  return plain.replace(/,? (?:and )?not (?:in |at )?[^,]{2,60}$/i, '');
}

const NOT_OLD =
  /^(?:no,? |sorry,? |actually,? )*(?:it'?s |it is )?not (?:called )?(.{2,200}?)(?:,| -|;)? (?:but |it'?s |it is |its called )+(.{2,200})$/i;

/** "The title's wrong, it's …". */
const WRONG_TITLE =
  /^(?:(?:sorry|no|oh|actually|and|but),? )*(?:the |that )?(?:title|name)(?:'s| is| was| looks)? (?:wrong|not right|incorrect|out|a typo)[\s,;:.–—-]+(?:(?:it|that)(?:'s| is| should be| should say)?|its|should be|should say|call it)(?: called)?\s+(\S.{2,})$/i;

/** "It's actually called …", with whatever slip in it. */
const CALLED_NOW =
  /^(?:(?:sorry|no|oh|actually|and|but|wait|oops),? )*(?:it'?s|it is|this is|this one'?s|the contract is|the contract'?s|should be|it should be|it's meant to be)\s+(?:actual+y|actualy|acutally|now|really|officially|properly|correctly|going to be|to be|meant to be|supposed to be|been)(?: (?:actually|now))? (?:called|named|titled|known as)\s+(\S.{2,})$/i;

/** A new title, said as one: "call it Tree works", "the title should be …", "it's not Grounds maintenance, it's Tree works". */
export function readNewTitle({ turn: { pack }, draft }: Standing, text: string): string | undefined {
  const { retitles } = pack.wording.dialogs.nameWords;
  const { title } = draft.answers;
  if (title === undefined) return undefined;
  const [, old = '', now] = NOT_OLD.exec(text.replace(/[’‘]/g, "'")) ?? [];
  if (now !== undefined && normalise(old) === normalise(title)) return now;
  const said = text.trim().toLowerCase().replace(/[’‘]/g, "'");
  const called =
    WRONG_TITLE.exec(text.replace(/[’‘]/g, "'"))?.[1] ?? CALLED_NOW.exec(text.replace(/[’‘]/g, "'"))?.[1];
  if (called !== undefined) return called.replace(/^["“'](.+)["”']$/, '$1');
  const lead = retitles
    .filter((each) => said.startsWith(each))
    .reduce((a, b) => (b.length > a.length ? b : a), '');
  const rest = text.trim().slice(lead.length);
  const name = rest
    .replace(/^[:\s]*(?:(?:please|pls|now|is)[:,\s]+)*/i, '')
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
