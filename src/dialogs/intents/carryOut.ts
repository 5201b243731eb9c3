import { fill } from '../../charter/fill';
import type { Decision } from '../../turn/decision';
import { remark } from '../acts/askAgain';
import { either, notUnderstood } from '../acts/notUnderstood';
import { compare } from '../drafts/comparing';
import { explain } from '../charter/explaining';
import { findInCharter } from '../charter/lookUps';
import { beginDraft } from '../drafts/beginning';
import { namedDraft } from '../drafts/namedDraft';
import { importRead } from '../importing/importing';
import { notice } from '../notices';
import { nameAuthority, openSettings } from '../settings/settings';
import { say, type Turn } from '../turn';
import type { Intent } from '../words/intent';
import { MAX_MESSAGE } from '../words/understand';
import { obey } from './commands';
import { doOnDraft } from './onDraft';

/** Does what a message means. */
export function carryOut(turn: Turn, intent: Intent): Decision {
  const words = turn.pack.wording.dialogs.notices;
  switch (intent.intent) {
    case 'empty':
      return remark(turn, words.emptyMessage);
    case 'tooLong': {
      const [length, max] = [intent.length, MAX_MESSAGE].map((figure) => figure.toLocaleString('en-GB'));
      return remark(turn, fill(words.tooLong, { length: length ?? '', max: max ?? '' }));
    }
    case 'import':
      return importRead(turn, intent.sent);
    case 'command':
      return obey(turn, intent.command);
    case 'lookUp':
      return findInCharter(turn, intent.query);
    case 'named':
      return namedDraft(turn, intent.named);
    case 'nameAuthority':
      return nameAuthority(turn, intent);
    case 'settings':
      return openSettings(turn, intent.said);
    case 'request':
      return beginDraft(turn, intent.request);
    case 'ask':
      return explain(turn, intent.asked);
    case 'nothingOpen':
      return say(notice(turn, { lines: [words.nothingOpen] }));
    case 'onDraft':
      return doOnDraft(intent.at, intent.does);
    case 'compare':
      return compare(turn, intent.compared);
    case 'complaint':
      return notUnderstood(turn, 'complaint');
    case 'either':
      return either(turn, intent.ways);
    case 'unknown':
      return notUnderstood(turn, 'unknown');
  }
}
