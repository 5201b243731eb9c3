import { readsAs } from '../../acts/answerReading';
import type { Heard } from '../heard';
import { onDraft, type Intent } from '../intent';

/** "We use the JCT terms", "we'd be on our own terms and conditions". */
const USED =
  /^(?:(?:hi|so|and|but|well|actually|oh|no),? )*(?:we|i|they|our \w+|the (?:council|trust|authority|board|school))(?:'ll|'d|'re)? (?:(?:always|usually|normally|generally|mostly|just|only|will|would|want to|have to|must|need to|are|be|going to) )*(?:use|uses|using|used|go with|go by|go out on|buy on|contract on|let on|prefer|be on|are on) (?:the |an? )?(.{2,60}?)[\s.!]*$/i;
const TERMS =
  /\b(?:terms(?: (?:and|&|n) conditions)?|t ?(?:&|and|n) ?c'?s?|conditions of contract|form of contract|standard contract|contract terms)$/i;

/** A form of contract that is said to be used: read, or asked for where the words are none that is known. */
export function readFormUsed({ at, typed }: Heard): Intent | undefined {
  if (!at) return undefined;
  const used = USED.exec(typed.replace(/[’‘]/g, "'"))?.[1];
  if (used === undefined) return undefined;
  const bare = used.replace(TERMS, '').trim();
  const read = [used, bare, `${bare} terms`].find(
    (each) => each.length > 1 && readsAs(at.turn, at.draft, { id: 'form' }, each),
  );
  const said = read ?? (TERMS.test(used) ? used : undefined);
  return said === undefined
    ? undefined
    : onDraft(at, { does: 'changeAnswer', question: 'form', typed: said });
}
