import { answeredCard } from '../../cards/notices/answeredCard';
import { settingsCard } from '../../cards/settings/settingsCard';
import type { Card } from '../../cards/card';
import type { ActionOf } from '../../cards/json/cardAction';
import { fill } from '../../charter/fill';
import type { Decision, Interview } from '../../turn/decision';
import { draftingTurn, draftingUnder, showDraft } from '../acts/interview';
import { notice } from '../notices';
import { assumedSettings } from './assumedSettings';
import { changedInWords } from './settingsInWords';
import { keepSettings } from './keepSettings';
import { readSettings, settingsValues } from './settingsForm';
import type { SettingsSaid } from './settingsSaid';
import { settingsView, type FormShown } from './settingsView';
import { buyersNamed } from './readBuyer';
import { interviewNow, say, send, settle, showInPlace, type Turn } from '../turn';
import type { Intent } from '../words/intent';

/** The settings form, kept open until it is saved or left; with what was said to be otherwise filled in, and not kept until it is saved. */
export function openSettings(turn: Turn, said: SettingsSaid = {}): Decision {
  const open: Interview['open'] = { what: 'settings' };
  const { draftId } = turn.snapshot.interview ?? {};
  return {
    changes: [
      interviewNow(turn, {
        open,
        settingsSeen: turn.snapshot.settingsRevision,
        ...(draftId === undefined ? {} : { draftId }),
      }),
    ],
    ops: [send(formWith(turn, said))],
  };
}

/** The form with what was said in its fields, and above it what that would change. */
function formWith(turn: Turn, said: SettingsSaid): Card {
  if (Object.keys(said).length === 0) return settingsFormCard(turn);
  const { pack, env, snapshot } = turn;
  const values = { ...settingsValues(pack, snapshot.settings), ...said };
  const stood = snapshot.settings ?? assumedSettings(pack);
  const reading = readSettings(pack, env.today, { ...values, name: values.name || '-' });
  if (!reading.ok) return settingsFormCard(turn, { values, errors: reading.errors });
  const { saidChange, saidAlready } = pack.wording.dialogs.settings;
  const changed = changedInWords(pack, stood, { ...reading.settings, name: stood.name }).map((each) =>
    fill(saidChange, each),
  );
  const form = settingsFormCard(turn, { values });
  return form.withLead(changed.length > 0 ? changed.join(' ') : saidAlready);
}

/**
 * The name of the authority, typed beside its form: kept, unless somebody saved others since the form was shown. What is rather a
 * sentence is no name until that is said.
 */
export function nameAuthority(
  turn: Turn,
  { name, likely }: Extract<Intent, { intent: 'nameAuthority' }>,
): Decision {
  const { interview, settingsRevision } = turn.snapshot;
  if (likely === 'unlikely') return doubtName(turn, name);
  const seen = interview?.settingsSeen ?? settingsRevision;
  return seen === settingsRevision ? saveSettings(turn, { name }) : renewSettings(turn);
}

/** "Is that the name of your authority?": nothing is kept, and the name is a press away. */
function doubtName(turn: Turn, name: string): Decision {
  const { notUnderstood: words, settings } = turn.pack.wording.dialogs;
  const slots = { label: settings.nameLabel, words: name };
  const { settingsRevision: r } = turn.snapshot;
  const action = { verb: 'saveSettings', r, n: turn.env.newId(), fields: { name } } as const;
  const { buttons } = turn.pack.wording.cards;
  return say(
    notice(turn, {
      title: fill(words.doubtTitle, slots),
      lines: [fill(words.doubt, slots), settings.nameAgain],
      buttons: [
        { title: fill(words.useAs, slots), action },
        { title: buttons.settings, action: { verb: 'openSettings' } },
      ],
    }),
  );
}

/** A form from before somebody else's save: nothing is applied, and it becomes the form as it stands now. */
export function renewSettings(turn: Turn): Decision {
  const { settingsRevision: settingsSeen, interview } = turn.snapshot;
  const { lastSeen: _, ...kept } = interview ?? { lastSeen: '' };
  const seen = interview ? [interviewNow(turn, { ...kept, settingsSeen })] : [];
  return { changes: seen, ops: [showInPlace(turn, settingsFormCard(turn, { changedSince: true }))] };
}

function settingsFormCard(turn: Turn, shown: FormShown = {}): Card {
  return settingsCard(turn.pack, settingsView(turn, shown));
}

/**
 * Saves the form, or shows it again with what is wrong. Fields that a card did not send keep what stands, so that an
 * older card cannot blank a newer field.
 */
export function saveSettings(turn: Turn, fields: ActionOf<'saveSettings'>['fields']): Decision {
  const { pack, env, snapshot } = turn;
  const typed = {
    ...settingsValues(pack, snapshot.settings),
    ...kindByName(turn, fields),
    ...knownFields(pack, fields),
  };
  const reading = readSettings(pack, env.today, typed);
  if (!reading.ok) return { changes: [], ops: [showInPlace(turn, settingsFormCard(turn, reading))] };
  const words = pack.wording.dialogs;
  const stood = snapshot.settings ?? assumedSettings(pack);
  const changed = snapshot.settings ? changedInWords(pack, stood, reading.settings) : [];
  const saved = keepSettings(turn, reading.settings);
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
  const before = draftingTurn(turn);
  const said = notice(turn, {
    title: words.settings.savedTitle,
    lines: [...changed.map((each) => fill(words.settings.savedChange, { ...each })), words.settings.saved],
    buttons: ['draft', 'drafts'],
  });
  if (before && snapshot.current) {
    const drafting = draftingUnder(before, reading.settings);
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

/** The kind that the name of a new authority says, where it says one: "… Fire and Rescue Service". */
function kindByName(
  { pack, snapshot }: Turn,
  { name = '', buyerKind }: ActionOf<'saveSettings'>['fields'],
): { readonly buyerKind?: string } {
  const [kind, ...others] = buyersNamed(pack, name);
  const isNew = snapshot.settings === undefined && buyerKind === undefined;
  return isNew && kind !== undefined && others.length === 0 ? { buyerKind: kind } : {};
}

function knownFields(
  pack: Turn['pack'],
  fields: Readonly<Record<string, string>>,
): Partial<ReturnType<typeof settingsValues>> {
  const known = Object.keys(settingsValues(pack, undefined));
  return Object.fromEntries(Object.entries(fields).filter(([field]) => known.includes(field)));
}
