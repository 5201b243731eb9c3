import { fill } from '../../../charter/fill';
import type { Measure } from '../../../charter/schema/measure';
import { standsOn } from '../../law/buyer';
import { findRoute } from '../../law/workforceRoute';
import { barOf } from '../../selection/field';
import type { Explaining } from '../explained';

/** Why a measure is never proposed to this buyer, and by which rule; undefined where nothing bars it. */
export function whyBarred(
  explaining: Explaining,
  measure: Measure,
): { readonly text: string; readonly sources: readonly string[] } | undefined {
  const { pack, context, opened } = explaining;
  const bar = barOf({ ...explaining, statutory: opened.statutory }, measure);
  if (bar === undefined) return undefined;
  const words = pack.wording.explaining.measure;
  const { buyerKind } = context.settings;
  if (bar.asks === 'outside') {
    const { scheme = '', sources } = bar.statement;
    return { text: fill(words.barredOutside, { scheme }), sources };
  }
  if (bar.asks === 'location') {
    const rule = [...pack.legal.values()].find(({ when }) => when.includes('asks-location'));
    const { is, by } = standsOn(pack, buyerKind, 'section17');
    const template = is === 'check' ? words.barredLocationCheck : words.barredLocation;
    return { text: fill(template, { title: rule?.title ?? '', by }), sources: rule?.sources ?? [] };
  }
  const { text } = findRoute(pack, buyerKind, opened.statutory.facts, bar.reason);
  const route = fill(text, { basis: standsOn(pack, buyerKind, 'bestValueOrder').by });
  const matter = bar.reason.matter.toLowerCase();
  return { text: fill(words.barredWorkforce, { matter, route }), sources: bar.reason.sources };
}
