import { withoutSounds, writtenOut } from '../../../drafting/reading/plainly';
import { readAnswer } from '../../../drafting/questions/answerWords';
import { questionWords } from '../../../drafting/questions/questionWords';
import type { Answers } from '../../../record/answers';
import type { Draft } from '../../../record/draft';
import type { DraftingTurn } from '../../turn';

/** "… is where it is". */
const WHERE_IT_IS =
  /^(.{3,80}?) (?:is|are) where (?:it is|it's at|it's happening|the (?:work|contract|site) is|it'll be|we need it|they are)[\s.!]*$/i;
/** "The place is Redmarsh and Thornley": all that is left is its name, "and" among it. */
const PLACE_IS =
  /^(?:the |our )?(.{3,20}?)(?:'s| is| are| should be| needs to be| wants to (?:say|be)| to be|:)(?: now| in| at)? (.{3,100})$/i;
/** "Change Redmarsh to Thornley". */
const GIVEN_ANEW = /^(?:change|swap|switch|replace|amend) the (.{3,20}?) (?:to|with|for) (.{3,60})$/i;
const SWAPPED =
  /^(?:change|swap|switch|replace|amend) (?:the place from |the place |it from |from )?(.{3,60}?) (?:to|with|for) (.{3,60})$/i;
/** What goes on with another fact. */
const GOES_ON = /\d|[;?]|,\s*(?:and|it|but|start|n)\b|\b(?:not|and it|and we|but)\b/i;

/** The place, where a whole message names it and nothing else: "Redmarsh and Thornley parks is where it is". */
export function placeStated(turn: DraftingTurn, draft: Draft, text: string): Answers {
  const said = withoutSounds(writtenOut(text)).replace(/[’‘]/g, "'");
  const [, name = '', named] = PLACE_IS.exec(said) ?? [];
  const isNamed = questionWords(turn.pack, 'place').names.includes(name.toLowerCase());
  const [, what = '', anew] = GIVEN_ANEW.exec(said) ?? [];
  if (
    anew !== undefined &&
    questionWords(turn.pack, 'place').names.includes(what.toLowerCase()) &&
    !GOES_ON.test(anew)
  )
    return readPlace(turn, draft, anew);
  const [, old = '', other] = SWAPPED.exec(said) ?? [];
  const before = draft.answers.place?.toLowerCase() ?? '';
  if (other !== undefined && old.length > 2 && before.includes(old.toLowerCase()) && !GOES_ON.test(other))
    return readPlace(turn, draft, other);
  const place = WHERE_IT_IS.exec(said)?.[1] ?? (isNamed ? named : undefined);
  return place === undefined || GOES_ON.test(place) ? {} : readPlace(turn, draft, place);
}

function readPlace(turn: DraftingTurn, draft: Draft, place: string): Answers {
  const reading = readAnswer(turn.pack, { id: 'place' }, place, { ...turn.context, content: draft });
  return reading.ok ? reading.value : {};
}
