import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import type { WorkforceReason } from '../../../charter/schema/law';
import type { BuyerKind } from '../../../charter/schema/vocabulary';
import type { Choices } from '../../../record/draft';
import { dayOf } from '../../figures/dayOf';
import { isBuyer, standsOn } from '../../law/buyer';
import { holds } from '../../law/holds';
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
  { id, matter, routes, reason }: WorkforceReason,
): WrittenReason {
  const route = routeOf(pack, settings.buyerKind, position, routes);
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

/** By which route this buyer may ask: the first that is for it and of which the conditions hold. */
function routeOf(
  pack: CharterPack,
  kind: BuyerKind,
  { facts }: DocumentInput['position'],
  routes: WorkforceReason['routes'],
): string {
  const route = routes.find(({ buyer, when }) => isBuyer(pack, kind, buyer) && holds(when, facts));
  if (route === undefined) throw new RangeError(`No route to a workforce reason is for ${kind}`);
  return fill(route.text, { basis: standsOn(pack, kind, 'bestValueOrder').by });
}
