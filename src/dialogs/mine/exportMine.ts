import { exportCard } from '../../cards/mine/exportCard';
import { fill } from '../../charter/fill';
import type { Decision } from '../../turn/decision';
import { besides } from '../acts/askAgain';
import { notice } from '../notices';
import { say, send, type Turn } from '../turn';

/** All that is kept of this person, as a file behind a link that expires. */
export function exportMine(turn: Turn): Decision {
  const { pack, env, input } = turn;
  const words = pack.wording.dialogs;
  if (input.userId === undefined)
    return say(notice(turn, { lines: [words.notices.noPerson], buttons: ['principles'] }));
  const id = env.newId();
  const { link, until } = env.exportLink(id);
  const expires = fill(words.mine.linkWorks, { minutes: env.linkMinutes });
  const shown = besides(turn, send(exportCard(pack, { link, expires })));
  return { ...shown, changes: [...shown.changes, { change: 'offerExport', id, until }] };
}
