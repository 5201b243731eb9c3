import { createHash } from 'node:crypto';
import { apologise, decide } from '../../src/dialogs/decide';
import { snapshotRequest } from '../../src/dialogs/snapshotRequest';
import type { Dialogs } from '../../src/bot/turns/turn';
import type { CharterPack } from '../../src/charter/pack';
import type { DecideEnv } from '../../src/turn/decision';
import type { TurnInput } from '../../src/turn/turnInput';

/** The product's dialogs with ids and links that follow from the moment and from what was said, so that a turn can be played again. */
export function repeatableDialogs(pack: CharterPack): Dialogs {
  return {
    snapshotRequest: (input) => snapshotRequest(pack, input),
    decide: (env, input, snapshot) => decide(pack, repeatable(env, input), input, snapshot),
    apologise: (input, failure) => apologise(pack, input, failure),
  };
}

function repeatable({ now, today, draftsKeptDays, onUninstall }: DecideEnv, input: TurnInput): DecideEnv {
  const seed = JSON.stringify([now, input]);
  let made = 0;
  return {
    ...{ now, today, draftsKeptDays, onUninstall },
    newId: () => createHash('sha256').update(`${seed}${made++}`).digest('hex').slice(0, 24),
    linkMinutes: 60,
    documentLink: ({ id, version }) => `https://assistant.example.gov.uk/documents/${id}/${version}`,
    exportLink: (id) => ({ link: `https://assistant.example.gov.uk/exports/${id}`, until: now }),
  };
}
