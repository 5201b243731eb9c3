import type { PolicyWhen } from '../../charter/schema/policy';
import type { Kind, Route } from '../../charter/schema/vocabulary';
import type { Pence } from '../../record/answers';
import { penceOf } from '../figures/pence';

/** What of a contract the conditions of a policy look at. */
export interface Conditioned {
  readonly kind: Kind;
  readonly route: Route;
  readonly longestWithoutVat: Pence;
}

/** Whether an entry of a policy holds for a contract; one without conditions holds for any. */
export function fitsWhen(
  when: PolicyWhen | undefined,
  { kind, route, longestWithoutVat }: Conditioned,
): boolean {
  return (
    isWithin(when, longestWithoutVat) &&
    (when?.kinds?.includes(kind) ?? true) &&
    (when?.routes?.includes(route) ?? true)
  );
}

/** Whether a value without VAT lies in a band: its lower bound does, its upper one does not. */
export function isWithin(band: Pick<PolicyWhen, 'from' | 'below'> | undefined, withoutVat: Pence): boolean {
  const { from = 0, below } = band ?? {};
  return withoutVat >= penceOf(from) && (below === undefined || withoutVat < penceOf(below));
}
