import type { ComposeBox } from './bot/compose/answerCompose';
import type { Dialogs } from './bot/turns/turn';
import type { CharterPack } from './charter/pack';
import { answerComposeBox, draftsWanted } from './dialogs/compose/composeBox';
import { apologise, decide } from './dialogs/decide';
import { snapshotRequest } from './dialogs/snapshotRequest';
import { rememberBy } from './drafting/remember';
import type { PackOf } from './tenantPacks';
import type { TurnSource } from './turn/turnInput';

/** The dialogs with each tenant's own pack: the one place where a policy is chosen. */
export function dialogsByTenant(packOf: PackOf, make: (pack: CharterPack) => Dialogs): Dialogs {
  const made = rememberBy(make);
  const of = ({ tenantId }: TurnSource): Dialogs => made(packOf(tenantId));
  return {
    snapshotRequest: (input) => of(input).snapshotRequest(input),
    decide: (env, input, snapshot) => of(input).decide(env, input, snapshot),
    apologise: (input, failure) => of(input).apologise(input, failure),
  };
}

/** The compose box with each tenant's own pack. */
export function composeBoxByTenant(packOf: PackOf): ComposeBox {
  return {
    draftsWanted,
    answer: (today, query, own) => answerComposeBox(packOf(query.tenantId), today, query, own),
  };
}

/** The product's dialogs with one pack. */
export function productDialogs(pack: CharterPack): Dialogs {
  return {
    snapshotRequest: (input) => snapshotRequest(pack, input),
    decide: (env, input, snapshot) => decide(pack, env, input, snapshot),
    apologise: (input, failure) => apologise(pack, input, failure),
  };
}
