import { fill } from '../../charter/fill';
import { readSent } from '../../drafting/importing/readSent';
import type { Decision } from '../../turn/decision';
import type { SentFile } from '../../turn/turnInput';
import { remark } from '../acts/askAgain';
import { notice } from '../notices';
import type { Turn } from '../turn';
import { importRead } from './importing';

/** A file that was sent begins a draft, or fills the one at hand, as its text pasted would; one that was not read is told why. */
export function importFile(turn: Turn, { name, read, others }: SentFile): Decision {
  const { refused, several } = turn.pack.wording.dialogs.importing;
  if ('refused' in read) return remark(turn, fill(refused[read.refused], { name }));
  const decision = importRead(turn, readSent(turn.pack, read, turn.env.today), name);
  if (!others) return decision;
  const told = notice(turn, { lines: [fill(several, { name })], buttons: ['drafts'] });
  return { ...decision, ops: [told, ...decision.ops] };
}
