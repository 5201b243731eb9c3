import { decided, invoke, message, press, SOURCE } from '../support/decidedTurns';
import { pressOf, VERBS } from '../support/everyPress';
import { DRAFTS, MOMENTS, OTHER, SETTINGS_REVISION } from '../support/moments';
import { pack } from '../support/contracts';
import { SAYINGS } from '../support/sayings';
import type { Decision, Op, Snapshot } from '../../src/turn/decision';
import type { TurnInput } from '../../src/turn/turnInput';

const { dialogs } = pack.wording;
const PUBLIC: readonly string[] = ['help', 'listThemes', 'openTheme', 'openCommitment', 'readMeasures'];

/** Moments that between them know all there is to know. */
const KNOWN = ['nothing', 'left', 'settings', 'settingsOver', 'vat', 'kpis', 'ready', 'delete'] as const;

/** Everything of a person that a snapshot can hold, whatever was asked of the store. */
function full(snapshot: Snapshot): Snapshot {
  const row = { ...OTHER, title: OTHER.answers.title ?? '' };
  return {
    named: OTHER,
    unfinished: DRAFTS.kpis,
    list: { rows: [row], page: 0, more: false, total: 1 },
    ...snapshot,
  };
}

const where = (op: Op): string => (op.op === 'sendPersonal' ? 'own chat' : 'here');

describe.each(['group', 'channel'] as const)('in a %s', (scope) => {
  const there = { ...SOURCE, scope };
  const inputs: TurnInput[] = [
    ...SAYINGS.map((words) => message(words, there)),
    ...VERBS.flatMap((verb) => [DRAFTS.kpis, OTHER].map((draft) => pressOf(verb, draft))).flatMap((value) => [
      press(value, there),
      invoke(value, there),
    ]),
    press({ verb: 'explode' }, there),
    { ...there, kind: 'edited' },
  ];

  // what a turn comes to of which nothing is known but that the authority has its settings, or not
  const comeTo = [0, SETTINGS_REVISION].map((settingsRevision) =>
    inputs.map((input) => decided(input, { settingsRevision, welcomed: true, pressedBefore: false })),
  );

  test('nothing is written, everything is answered, and no card can be updated later', () => {
    const all = comeTo.flat();
    expect(all.flatMap(({ changes }) => changes)).toEqual([]);
    expect(all.filter(({ ops }) => ops.length === 0)).toEqual([]);
    expect(all.flatMap(({ ops }) => ops).filter((op) => 'live' in op)).toEqual([]);
  });

  test.each(KNOWN)('%s: nothing of the person is shown, or even looked at', (moment) => {
    const known = comeTo[MOMENTS[moment].settingsRevision === 0 ? 0 : 1] ?? [];
    const otherwise = inputs.filter(
      (input, at) => JSON.stringify(decided(input, full(MOMENTS[moment]))) !== JSON.stringify(known[at]),
    );
    expect(otherwise).toEqual([]);
  });

  const answers = (input: TurnInput): string[] => decided(input, full(MOMENTS.kpis)).ops.map(where);

  test.each(VERBS)('%s is answered there only where it shows the Charter or help', (verb) => {
    const told = PUBLIC.includes(verb) ? ['here'] : ['here', 'own chat'];
    expect(answers(press(pressOf(verb, DRAFTS.kpis), there))).toEqual(told);
  });

  test.each([
    ...[
      dialogs.commands.help,
      dialogs.commands.hello,
      dialogs.commands.thanks,
      dialogs.commands.principles,
    ].flat(),
    'What does the Charter say about the living wage?',
    'What does “FTE” mean?',
    'what is an FTE?',
    'who can see my drafts?',
    'what about volunteering?',
    'who are you really?',
    'flurble wump',
    '',
  ])('"%s" is answered there', (words) => {
    expect(answers(message(words, there))).toEqual(['here']);
  });

  test.each([
    'draft',
    'form',
    'my drafts',
    'settings',
    'cancel',
    'back',
    'go on',
    'ok',
    'word',
    'open SV-0042',
    'why these?',
    'why KPI 1?',
    'how many KPIs?',
    'show me clause 5',
    'what did we promise on waste?',
    'what evidence do we need for KPI 2?',
    'how often is KPI 2 reported?',
    'what if it were £1.2m, three years?',
  ])('"%s" is answered in the own chat', (words) => {
    expect(answers(message(words, there))).toEqual(['here', 'own chat']);
  });
});

describe('what is neither said nor pressed', () => {
  const NOTHING: Decision = { changes: [], ops: [] };
  test.each(['personal', 'group', 'channel'] as const)('in a %s chat', (scope) => {
    const there = { ...SOURCE, scope };
    const unknown: Snapshot = { settingsRevision: 0, welcomed: false, pressedBefore: false };
    const installed = decided({ ...there, kind: 'installed' }, unknown);
    expect(installed.changes).toEqual([{ change: 'markWelcomed' }]);
    expect(installed.ops.map(({ op }) => op)).toEqual(['send']);
    for (const moment of Object.values(MOMENTS)) {
      expect(decided({ ...there, kind: 'installed' }, moment)).toEqual(NOTHING);
      const uninstalled = decided({ ...there, kind: 'uninstalled' }, moment);
      expect(uninstalled).toEqual({ changes: [{ change: 'forgetConversation' }], ops: [] });
      const edited = decided({ ...there, kind: 'edited' }, moment);
      expect(edited.changes).toEqual([]);
      expect(JSON.stringify(edited.ops)).toContain(dialogs.notices.edited);
    }
  });
});

describe('an invoke has a body of its own', () => {
  test.each(['personal', 'group'] as const)(
    'in a %s chat it does what the press does, and says so',
    (scope) => {
      const there = { ...SOURCE, scope };
      for (const verb of VERBS) {
        const value = pressOf(verb, DRAFTS.kpis);
        const snapshot = { ...MOMENTS.kpis, named: DRAFTS.kpis };
        const { invoke: body, ...decision } = decided(invoke(value, there), snapshot);
        expect(body).toMatchObject({ statusCode: 200, value: dialogs.invoke.done });
        expect(decision).toEqual(decided(press(value, there), snapshot));
      }
    },
  );

  test('one that is no button of ours is a bad request', () => {
    for (const value of [undefined, {}, { action: { verb: 'explode' } }]) {
      const { changes, ops, invoke: body } = decided(invoke(value), MOMENTS.kpis);
      expect([changes, ops]).toEqual([[], []]);
      expect(body).toMatchObject({ statusCode: 400, value: { message: dialogs.invoke.unknown } });
    }
  });

  test('the button of Action.Execute is read like any other', () => {
    const { verb, ...data } = pressOf('rename', DRAFTS.kpis);
    const snapshot = { ...MOMENTS.kpis, named: DRAFTS.kpis };
    const executed = decided(invoke({ action: { type: 'Action.Execute', verb, data } }), snapshot);
    expect(executed).toEqual(decided(invoke({ verb, ...data }), snapshot));
    expect(executed.changes.map(({ change }) => change)).toEqual(['reviseDraft', 'saveInterview']);
  });
});
