import { asksForDraft } from '../../../drafting/reading/request/readRequest';
import type { CharterPack } from '../../../charter/pack';
import { authorityLikely } from '../../settings/authorityLikely';
import { isUnlikely } from '../answers/unlikely';
import type { Heard } from '../heard';
import { onDraft, type Intent } from '../intent';

const HELLO =
  /^(?:(?:hi|hiya|hello|hey|morning|afternoon|good (?:morning|afternoon|evening))(?: there| all)?[,.!;:–—-]* +)*/i;
/** "My name's Dai Pugh": whatever the name, small letters too. */
const NAMED =
  /^(?:(?:and|so|oh|btw|by the way),? )*my (?:full )?name(?:'s| is|s) +(\p{L}[\p{L}'.-]*(?: \p{L}[\p{L}'.-]*){0,3})(?=$|[,;.–—(!-]| (?:and|from|at|with|in|of)\b)/iu;
/** "I'm Jane Smith", "this is Jane Smith": a name of two words with capitals. */
const AM =
  /^(?:[Ii]'?m|[Ii] am|[Tt]his is|[Ii]t'?s) ((?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.? )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,3})(?=$|[,;.–—(!-]| (?:and|from|at|with|in|here)\b)/u;
/** A post or a team says who one is; figures, questions and wishes say more. */
const SAYS_MORE = /[\d£?]|\b(?:draft|clauses?|change|make|add|drop|remove|title|call(?:ed)?)\b/i;

/** Who the officer is: no answer to anything. */
export function readIntroduced({ turn: { pack }, at, typed, moment }: Heard): Intent | undefined {
  const mayBeTitle = at?.step.step === 'rename' || (moment === 'words' && !isUnlikely(pack, typed));
  if (mayBeTitle || !introduces(pack, typed)) return undefined;
  return at
    ? onDraft(at, { does: 'unsure', say: pack.wording.dialogs.asks.introduced })
    : { intent: 'command', command: 'hello' };
}

/** Whether words say who one is and nothing else: no title, no place and no authority. */
function introduces(pack: CharterPack, typed: string): boolean {
  const said = typed.replace(/[’‘]/g, "'").replace(HELLO, '').trim();
  const name = (NAMED.exec(said) ?? AM.exec(said))?.[1];
  if (name === undefined || SAYS_MORE.test(said) || asksForDraft(typed)) return false;
  return authorityLikely(pack, name) !== 'known';
}
