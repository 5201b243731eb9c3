import type { Verb } from '../../src/cards/json/cardAction';
import type { Decision, Snapshot } from '../../src/turn/decision';
import { atMoments, eachMoment, type AtMoments } from './byMoment';
import { asRead, decided, press, standsAt, told } from './decidedTurns';
import { pressOf } from './everyPress';
import { MOMENTS, OTHER, type Moment } from './moments';

/** How a press differs from one of a card that is up to date. */
export interface Pressing {
  readonly staleBy?: number;
  readonly pressedBefore?: boolean;
  readonly draftId?: string;
}

/** A press on a card of the draft under way; where there is none, on one of a draft that lies by. */
export function pressed(
  verb: Verb,
  moment: Moment,
  { staleBy = 0, pressedBefore = false, draftId }: Pressing = {},
): Decision {
  const snapshot: Snapshot = MOMENTS[moment];
  const card = snapshot.current ?? OTHER;
  const draft = { ...card, revision: card.revision - staleBy, ...(draftId !== undefined && { id: draftId }) };
  const input = press(pressOf(verb, draft, snapshot.settingsRevision - staleBy));
  return decided(input, { ...asRead(input, snapshot, [OTHER]), pressedBefore });
}

/** What a press writes → what it shows @ where the officer stands then. */
export const pressOutcomes = (verb: Verb, pressing?: Pressing): AtMoments =>
  eachMoment((moment) => {
    const decision = pressed(verb, moment, pressing);
    return `${told(decision)} ${standsAt(decision)}`.trim();
  });

/** Whose authority has given no settings yet. */
export const STRANGERS = 'newcomer settings';
/** Where the draft itself waits for an answer. */
export const ASKED = 'title value vat term kind place';
/** Where the draft pressed waits for the shortlist. */
export const AT_SHORTLIST = 'nothing left settingsOver shortlist';

/** Nothing is applied, and the draft's card is shown with what is opened over it; a draft that is not theirs is not there. */
export const STANDS = atMoments({
  '→ notice': STRANGERS,
  '→ shortlist (nothing applied) @ draft': AT_SHORTLIST,
  '→ question (nothing applied) @ draft': ASKED,
  '→ question (nothing applied) @ answer': 'changing',
  '→ form (nothing applied) @ form': 'form',
  '→ profile (nothing applied) @ draft': 'profile',
  '→ belowFloor (nothing applied) @ draft': 'belowFloor noClause',
  '→ measures (nothing applied) @ measures': 'measures',
  '→ kpis (nothing applied) @ draft': 'kpis',
  '→ review (nothing applied) @ draft': 'review ready',
  '→ rename (nothing applied) @ rename': 'rename',
  '→ delete (nothing applied) @ delete': 'delete',
});
