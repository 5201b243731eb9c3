import { fill } from '../../../charter/fill';
import type { WorkforceReason } from '../../../charter/schema/law/law';
import type { Choices } from '../../../record/draft';
import { dayOf } from '../../figures/dayOf';
import { standsOn } from '../../law/buyer';
import { findRoute } from '../../law/workforceRoute';
import type { DocumentInput } from './documentInput';
import type { OfficerNotes } from './draftDocument';

type WrittenReason = OfficerNotes['workforceReasons'][number];

/** The workforce reasons that the KPIs of this draft need of this buyer (LGA 1988 s.17(5); docs/drafting-standard.md#rule-7), each once. */
export function findReasonsNeeded({
  pack,
  kpis,
  position,
}: Pick<DocumentInput, 'pack' | 'kpis' | 'position'>): readonly WorkforceReason[] {
  if (!position.workforceReasonsNeeded) return [];
  const ids = new Set(kpis.map(({ measureId }) => pack.measures.get(measureId)?.workforceReason));
  return [...pack.workforceReasons.values()].filter(({ id }) => ids.has(id));
}

/** A reason in the words of this contract, with its one route, and who accepted just these words. */
export function writeReason(
  { pack, context: { settings }, content, profile, position }: DocumentInput,
  reasonNeeded: WorkforceReason,
): WrittenReason {
  const { id, matter, reason } = reasonNeeded;
  const { buyerKind } = settings;
  const { text: way } = findRoute(pack, buyerKind, position.facts, reasonNeeded);
  const route = fill(way, { basis: standsOn(pack, buyerKind, 'bestValueOrder').by });
  const text = fill(reason, { title: profile.title, authority: settings.name, place: profile.place });
  const accepted = content.choices.reasonsAccepted?.[id];
  return { id, matter, route, reason: text, ...acceptanceOf(accepted, route, text) };
}

/** What was accepted in other words, before the contract or the library changed, is not accepted; nor is what nobody put their name to. */
function acceptanceOf(
  accepted: NonNullable<Choices['reasonsAccepted']>[string] | undefined,
  route: string,
  text: string,
): Pick<WrittenReason, 'acceptedOn' | 'by'> {
  if (accepted === undefined) return {};
  if (typeof accepted === 'string') return { acceptedOn: dayOf(accepted) };
  if (accepted.route !== route || accepted.text !== text) return {};
  const { at, name, post, fact } = accepted;
  return { acceptedOn: dayOf(at), by: { name, post, fact } };
}
