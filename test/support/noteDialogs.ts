import { begun, revised } from './revisions';
import type { Dialogs } from '../../src/bot/turns/turn';
import type { Decision, DecideEnv, Op, Snapshot } from '../../src/turn/decision';
import type { TurnInput } from '../../src/turn/turnInput';
import { plainText } from './cardPress';

type Card = Extract<Op, { op: 'send' }>['card'];

/** A card that shows a text and has one button that adds a word, to the named draft if it names one. */
export function noteCard(text: string, revision: number, nonce: string, draftId?: string): Card {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    speak: text,
    fallbackText: text,
    body: [
      { type: 'TextBlock', text },
      { type: 'Input.Text', id: 'word', label: 'Word', value: 'more' },
    ],
    actions: [
      { type: 'Action.Submit', title: 'Add', data: { verb: 'add', r: revision, n: nonce, d: draftId } },
    ],
  } as unknown as Card;
}

/** How often an input may fail before it succeeds; `Infinity` for always. */
export type Failures = Map<string, number>;

/**
 * Dialogs for tests of the turn itself: one draft per person whose title is everything they said, a word a turn. Whatever
 * is lost or applied twice can be read off the title.
 */
export function noteDialogs(failures: Failures = new Map()): () => Dialogs {
  return () => ({
    snapshotRequest: (input) => {
      if (input.kind !== 'press') return {};
      const [nonce, draftId] = ['n', 'd'].map((name) => plainText(field(input.value, name)));
      return { ...(nonce && { nonce }), ...(draftId && { draftId }) };
    },
    decide: (env, input, snapshot) => {
      const word = wordOf(input);
      const left = failures.get(word) ?? 0;
      if (left > 0) {
        failures.set(word, left - 1);
        throw new Error(`cannot take "${word}"`);
      }
      return decideNote(env, input, word, snapshot);
    },
    apologise: (input, { reference, again }) => ({
      changes: again ? [{ change: 'forgetInterview' }] : [],
      ops: [{ op: 'sendText', text: `sorry ${reference}${again ? ', interview left' : ''}` }],
      ...(input.kind === 'invoke' && { invoke: { statusCode: 500, type: 'error', value: reference } }),
    }),
  });
}

function decideNote(env: DecideEnv, input: TurnInput, word: string, snapshot: Snapshot): Decision {
  const { current, pressedBefore } = snapshot;
  if (input.kind === 'uninstalled') return { changes: [{ change: 'forgetConversation' }], ops: [] };
  if (input.kind === 'installed') {
    if (snapshot.welcomed) return { changes: [], ops: [] };
    return { changes: [{ change: 'markWelcomed' }], ops: [{ op: 'sendText', text: 'welcome' }] };
  }
  if (input.kind === 'edited') return { changes: [], ops: [{ op: 'sendText', text: 'send it again' }] };
  if (input.kind === 'press' && plainText(field(input.value, 'd')) !== '' && !snapshot.named) {
    const touched = { ...(current && { draftId: current.id }), lastSeen: env.now };
    const changes: Decision['changes'] = [{ change: 'saveInterview', interview: touched }];
    return { changes, ops: [{ op: 'sendText', text: 'not yours' }], applied: false };
  }
  if (pressedBefore)
    return { changes: [], ops: [{ op: 'sendText', text: `stands at ${current?.answers.title ?? ''}` }] };
  if (word === 'secret') {
    const card = noteCard('for you alone', 0, env.newId());
    return { changes: [], ops: [{ op: 'sendPersonal', card, summary: 'for you alone' }] };
  }
  const title = [current?.answers.title, word].filter(Boolean).join(' ');
  const revision = current ? current.revision + 1 : 0;
  const id = current?.id ?? env.newId();
  const owner = { tenantId: input.tenantId, ownerId: input.userId ?? '', at: env.now };
  const nonce = env.newId();
  const card = noteCard(title, revision, nonce, id);
  const live = { shows: 'note', draftId: id, nonce };
  const ops: Op[] =
    input.kind === 'press' && input.cardActivityId
      ? [{ op: 'update', activityId: input.cardActivityId, card, summary: title, live }]
      : [{ op: 'send', card, summary: title, live }];
  return {
    changes: [
      current
        ? {
            change: 'reviseDraft',
            revision: revised(current, [{ change: 'rename', title }], { at: env.now }),
          }
        : { change: 'createDraft', revision: begun(id, { answers: { title } }, owner) },
      { change: 'saveInterview', interview: { draftId: id, lastSeen: env.now } },
    ],
    ops,
    ...(input.kind === 'invoke' && { invoke: { statusCode: 200, type: 'text', value: title } }),
  };
}

function wordOf(input: TurnInput): string {
  if (input.kind === 'message') return input.text;
  return input.kind === 'press' || input.kind === 'invoke' ? plainText(field(input.value, 'word')) : '';
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
