import { answeredCard } from '../../cards/notices/answeredCard';
import { settingsCard } from '../../cards/settings/settingsCard';
import type { Card } from '../../cards/card';
import type { ActionOf } from '../../cards/json/cardAction';
import { fill } from '../../charter/fill';
import type { Decision, Interview, StoreChange } from '../../turn/decision';
import { draftingTurn, showDraft } from '../acts/interview';
import { notice } from '../notices';
import { readSettings, settingsValues } from './settingsForm';
import { interviewNow, send, settle, showAgain, type Turn } from '../turn';

/** The settings form, kept open until it is saved or left; `pendingRequest` is gone on with after it. */
export function openSettings(turn: Turn, pendingRequest?: string): Decision {
  const open: Interview['open'] = { what: 'settings' };
  const { draftId } = turn.snapshot.interview ?? {};
  return {
    changes: [
      interviewNow(turn, {
        open,
        ...(draftId === undefined ? {} : { draftId }),
        ...(pendingRequest === undefined ? {} : { pendingRequest }),
      }),
    ],
    ops: [send(settingsFormCard(turn))],
  };
}

/** A form from before somebody else's save: nothing is applied, and it becomes the form as it stands now. */
export function renewSettings(turn: Turn): Decision {
  return { changes: [], ops: [showAgain(turn, settingsFormCard(turn, { changedSince: true }))] };
}

interface FormShown {
  readonly values?: SettingsValues;
  readonly errors?: SettingsErrors;
  readonly changedSince?: boolean;
}

function settingsFormCard(turn: Turn, { values, errors = {}, changedSince = false }: FormShown = {}): Card {
  const { pack, snapshot, env } = turn;
  return settingsCard(pack, {
    revision: snapshot.settingsRevision,
    nonce: env.newId(),
    values: values ?? settingsValues(pack, snapshot.settings),
    errors,
    changedSince,
    contractForms: [...pack.forms.values()].map(({ id, name, kinds }) => ({
      id,
      name,
      works: kinds.includes('works'),
      other: kinds.some((kind) => kind !== 'works'),
    })),
    first: snapshot.settings === undefined,
  });
}
type SettingsValues = Parameters<typeof settingsCard>[1]['values'];
type SettingsErrors = Parameters<typeof settingsCard>[1]['errors'];

/**
 * Saves the form, or shows it again with what is wrong. Fields that a card did not send keep what stands, so that an
 * older card cannot blank a newer field. `goOn` continues with what waited for the settings.
 */
export function saveSettings(
  turn: Turn,
  fields: ActionOf<'saveSettings'>['fields'],
  goOn: (turn: Turn, request: string) => Decision,
): Decision {
  const { pack, env, snapshot } = turn;
  const typed = { ...settingsValues(pack, snapshot.settings), ...knownFields(pack, fields) };
  const reading = readSettings(pack, env.today, typed);
  if (!reading.ok) return { changes: [], ops: [showAgain(turn, settingsFormCard(turn, reading))] };
  const words = pack.wording.dialogs;
  const saved: StoreChange = {
    change: 'saveSettings',
    settings: reading.settings,
    readAt: snapshot.settingsRevision,
  };
  const value = fill(words.settings.summary, {
    name: reading.settings.name,
    area: reading.settings.localArea.join(', ') || words.settings.areaOfContract,
  });
  const settled = settle(
    turn,
    answeredCard(pack, {
      facts: [{ label: words.answered.settings, value }],
      change: { verb: 'openSettings' },
    }),
  );
  const { interview } = snapshot;
  const after: Turn = {
    ...turn,
    snapshot: { ...snapshot, settings: reading.settings, settingsRevision: snapshot.settingsRevision + 1 },
  };
  if (interview?.pendingRequest !== undefined) {
    const next = goOn(after, interview.pendingRequest);
    return { ...next, changes: [saved, ...next.changes], ops: [...settled, ...next.ops] };
  }
  const said = notice(turn, {
    title: words.settings.savedTitle,
    lines: [words.settings.saved],
    buttons: ['draft', 'drafts'],
  });
  const drafting = draftingTurn(after);
  if (drafting && snapshot.current) {
    // The draft under way takes the new settings at once, so its open card is shown anew.
    return showDraft(drafting, snapshot.current, { changes: [saved], before: [...settled, said] });
  }
  return { changes: [saved, interviewNow(turn, {})], ops: [...settled, said] };
}

/**
 * What a form sent, with the fields that were emptied on it: an empty input is not sent, so a form that came whole, with the
 * name that it must have, was sent without them on purpose. Both stand on every form there ever was.
 */
export function sentForm(fields: ActionOf<'saveSettings'>['fields']): ActionOf<'saveSettings'>['fields'] {
  return fields['name'] === undefined ? fields : { localArea: '', skillsContact: '', ...fields };
}

function knownFields(
  pack: Turn['pack'],
  fields: Readonly<Record<string, string>>,
): Partial<ReturnType<typeof settingsValues>> {
  const known = Object.keys(settingsValues(pack, undefined));
  return Object.fromEntries(Object.entries(fields).filter(([field]) => known.includes(field)));
}
