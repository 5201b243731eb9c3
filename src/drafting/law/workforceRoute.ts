import type { CharterPack } from '../../charter/pack';
import type { WorkforceReason } from '../../charter/schema/law/law';
import type { BuyerKind } from '../../charter/schema/vocabulary';
import { isBuyer } from './buyer';
import { holds } from './holds';

/** By which route this buyer may ask for a workforce matter (LGA 1988 s.17): the first that is for it and of which the conditions hold. */
export function findRoute(
  pack: CharterPack,
  kind: BuyerKind,
  facts: ReadonlySet<string>,
  { routes }: Pick<WorkforceReason, 'routes'>,
): WorkforceReason['routes'][number] {
  const route = routes.find(({ buyer, when }) => isBuyer(pack, kind, buyer) && holds(when, facts));
  if (route === undefined) throw new RangeError(`No route to a workforce reason is for ${kind}`);
  return route;
}
