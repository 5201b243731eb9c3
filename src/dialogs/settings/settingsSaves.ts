import { fill } from '../../charter/fill';
import { formatDate } from '../../drafting/figures/formatDate';
import type { Decision } from '../../turn/decision';
import type { SettingsSave } from '../../record/holdings';
import { besides } from '../acts/askAgain';
import { notice } from '../notices';
import type { Turn } from '../turn';
import { assumedSettings } from './assumedSettings';
import { changedInWords } from './settingsInWords';

/** So many saves are told: who wants more asks whoever runs the assistant. */
export const SAVES_TOLD = 5;

/** Who changed the authority's settings, when, and what was there before. */
export function tellSettingsSaves(turn: Turn): Decision {
  const { pack, snapshot } = turn;
  const { settingsSaves = [] } = snapshot;
  const words = pack.wording.dialogs.settings;
  const lines = settingsSaves.map((save) => told(turn, save));
  return besides(
    turn,
    notice(turn, {
      title: words.savesTitle,
      lines: lines.length > 0 ? lines : [words.savesNone],
      buttons: [{ title: pack.wording.cards.buttons.settings, action: { verb: 'openSettings' } }, 'drafts'],
    }),
  );
}

/** "22 November 2026, Alex Wilber: Weighting 15% (was 10%)". */
function told({ pack, snapshot }: Turn, { who, at, before, after }: SettingsSave): string {
  const words = pack.wording.dialogs.settings;
  const named = Object.values(snapshot.settingsSetBy ?? {}).find((by) => who !== '' && by.who === who)?.name;
  const changes = changedInWords(pack, before ?? assumedSettings(pack), after).map((each) =>
    fill(each.was === '' ? words.savedFirst : words.savedChange, { ...each }),
  );
  return fill(words.saveTold, {
    date: formatDate(at.slice(0, 10)),
    who: named ?? words.saveByOther,
    changes: changes.join(' ') || words.saveSame,
  });
}
