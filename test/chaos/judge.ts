import type { CharterPack } from '../../src/charter/pack';
import { repeatableDialogs } from './repeatable';
import type { Chats } from './chats';
import { compareShown } from './compareShown';
import { compareState } from './compareState';
import type { Journal } from './journal';
import type { TenantSettings } from './model';
import { readKept, type Kept } from './record';
import { replay } from './replay';
import type { ChaosStore } from './stores';
import { storyOf } from './story';

/** What must not be, by kind. */
export const BREACHES = ['lost', 'doubled', 'repeated', 'untold', 'overtook', 'wrong', 'failed'] as const;
type Breach = (typeof BREACHES)[number];

export interface Verdict {
  readonly turns: number;
  readonly drafts: number;
  /** Drafts that were taken to ready. */
  readonly ready: number;
  readonly breaches: Readonly<Record<Breach, number>>;
  readonly repeatedAfterFault: number;
  readonly repeatedAfterKill: number;
  readonly sentBack: number;
  /** What happened in each conversation with a breach. */
  readonly stories: readonly string[];
}

interface Person {
  readonly conversationId: string;
  readonly userId: string | undefined;
  readonly tenantId: string;
}

/** Judges what is kept and what was shown, person by person, against the model. The first of each tenant set its settings. */
export async function judge(
  pack: CharterPack,
  store: ChaosStore,
  people: readonly Person[],
  journal: Journal,
  chats: Chats,
): Promise<Verdict> {
  const keptOf = await readKept(store, journal.deliveries);
  const dialogs = repeatableDialogs(pack);
  const { notSaved, tooOften } = pack.wording.dialogs.failed;
  const settings = new Map<string, TenantSettings>();
  const breaches = Object.fromEntries(BREACHES.map((kind) => [kind, 0])) as Record<Breach, number>;
  let [turns, drafts, ready, repeatedAfterFault, repeatedAfterKill, sentBack] = [0, 0, 0, 0, 0, 0];
  const stories: string[] = [];
  for (const { conversationId, userId = '', tenantId } of people) {
    const kept: Kept = keptOf({ conversationId, userId });
    const { model, told, wrong, failed } = replay(
      pack,
      dialogs,
      kept,
      settings.get(tenantId) ?? { settingsRevision: 0 },
    );
    if (!settings.has(tenantId)) settings.set(tenantId, model.tenantSettings);
    const state = compareState(kept, model);
    const shown = compareShown(chats.shownIn(conversationId), told, journal.kills, [notSaved, tooOften]);
    turns += kept.turns.length;
    drafts += kept.drafts.length;
    ready += kept.drafts.filter(({ status }) => status === 'ready').length;
    repeatedAfterFault += shown.afterFault;
    repeatedAfterKill += shown.afterKill;
    sentBack += shown.sentBack;
    const found: Readonly<Record<Breach, readonly string[]>> = {
      lost: [...whatOf(state, 'lost'), ...shown.unfounded.map((each) => `shown, and nowhere kept: ${each}`)],
      doubled: [...whatOf(state, 'doubled'), ...kept.strange.map((key) => `nobody sent ${key}`)],
      repeated: shown.repeated,
      untold: shown.untold,
      overtook: shown.overtook,
      wrong,
      failed,
    };
    const breached = BREACHES.flatMap((kind) => found[kind].map((each) => `  ${kind}: ${each}`));
    for (const kind of BREACHES) breaches[kind] += found[kind].length;
    if (breached.length > 0)
      stories.push(
        [conversationId, ...breached, ...storyOf(conversationId, kept, journal, chats)].join('\n'),
      );
  }
  return { turns, drafts, ready, breaches, repeatedAfterFault, repeatedAfterKill, sentBack, stories };
}

function whatOf(state: ReturnType<typeof compareState>, kind: 'lost' | 'doubled'): readonly string[] {
  return state.filter((each) => each.kind === kind).map(({ what }) => what);
}
