import type { CharterPack } from '../../../charter/pack';
import { withoutSounds, writtenOut } from '../../../drafting/reading/plainly';
import { questionWords } from '../../../drafting/questions/questionWords';
import { QUESTION_IDS } from '../../../drafting/questions/registry';
import { rememberBy } from '../../../drafting/remember';

/** Ways of saying what something is now: "has gone up to", "wants to say", "to be". */
const IS_NOW = String.raw`(?: date)?(?:'s|s'| has| have| had| is| was| will| now| just| actually| really| probably)*(?: (?:been )?(?:gone(?: (?:up|down|back|out))?|going (?:up|down)|up|down|moved(?: back| forward| out| on)?|moving|changed|changing|slipped|slipping|risen|dropped|fallen|increased|reduced|extended|cut|revised|corrected|brought forward|pushed (?:back|out)|put back|shifted|set|agreed)(?: back| now)?(?: from .{1,25}?)? (?:to|at|for|as)| (?:should|must|needs?|wants?|ought|has|have|supposed|meant|ought)(?: to)?(?: actually| really| now)? (?:be|say|read|become|state)| to be| becomes| became| to say| ?[=:]|,? (?:that's|thats|that should be|which should be|it's|its))\s+`;
/** What says that a message corrects, and nothing of what: "wrong on two counts:", "nearly - ". */
const CORRECTS =
  /^(?:(?:everything|all|the rest|it|that)(?: else)?(?:'s|s| is| looks)?(?: all)? (?:fine|good|right|ok|okay|correct|spot on)[, ]*(?:except|apart from|bar|but)(?: for)? (?=the )|(?:no|nope|nearly|almost|not quite|close|wrong|that's wrong|that's not right|all wrong|correction|(?:two|three|a couple of|a few|some|one) (?:things?|changes?|corrections?|mistakes?)(?: wrong)?|wrong on (?:one|two|three|both|all) (?:counts?|things?|points?)|(?:just )?(?:one|another|a) (?:quick )?(?:more )?(?:change|tweak|thing|correction))\s*(?:[:;,.–—-]|\bthough\b)\s*)+/i;
/** Something that is said to be right already. */
const RIGHT_ALREADY =
  /(?:^|[,;]\s*)[^,;]{1,40} (?:is|are|'s) (?:right|correct|fine|ok|okay|good|spot on)(?=\s*(?:[,;]|but\b|$))/gi;
/** "600 was a typo, 60k": a figure that was mistyped, before the one that is meant. */
const MISTYPED =
  /^(?:the |that |sorry,? )*[£\d][^,;:]{0,25}? (?:is|was|were|'s) (?:a |an |just a |my )?(?:typo|typos|mistake|slip|error|wrong|mistyped|a slip of the finger)[\s,;:.–—-]+(?:(?:it|that)(?:'s| is| should be)|should be|meant|i meant|make it)?\s*(?=\S)/i;
/** Why it is as it is, behind what it is. */
const BECAUSE =
  /[\s,]+(?:because|cos|coz|as|since|so (?:work|do|can you|can we|could you|please|that|redo)|now that|after all the) .{5,}$/i;
/** "585k is per year not total". */
const SUM_IS =
  /(\d[\d.,]*(?: ?(?:k|m|mill?|million|thousand|grand))?)(?:'s| is| was)(?: actually| meant to be| really| only| all)* (?=(?:per|a|each|every) (?:year|yr|annum|month)|p\.?a\b|annual|in total|the total|total|(?:inc|ex|plus|with|without|net|gross|before|after)\b)/gi;

const NOW = / is (?:now|actually|really|currently) (?=\S)/gi;

/** A message as the plain statement of facts that it makes, before what is denied in it is taken out. */
export function asStatement(pack: CharterPack, text: string): string {
  const bare = withoutSounds(writtenOut(text).trim().replace(CORRECTS, ''))
    .replace(/[’‘]/g, "'")
    .replace(/\bits\b(?= (?:\d|£|now\b))/gi, "it's");
  const left = bare.replace(MISTYPED, '').replace(SUM_IS, '$1 ');
  const said = left
    .replace(namesOf(pack).isNow, '$1 is ')
    .replace(namesOf(pack).short, '$1 is ')
    .replace(NOW, ' is ');
  const wrong = said.replace(RIGHT_ALREADY, '').replace(/^[\s,;.–—-]+(?:but )?/, '');
  const kept = wrong === '' ? said : wrong;
  return kept.replace(BECAUSE, '');
}

const namesOf = rememberBy((pack: CharterPack) => {
  const names = QUESTION_IDS.flatMap((id) => questionWords(pack, id).names)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  return {
    isNow: new RegExp(String.raw`\b(${names})${IS_NOW}`, 'gi'),
    // "start's September"
    short: new RegExp(String.raw`\b(${names})(?: date)?'s\s+(?=\S)`, 'gi'),
  };
});
