import type { Measure } from '../../charter/schema/measure';

/** A number with commas, at most two decimals and none it does not need: 1,250; 12.5. */
export function formatNumber(value: number): string {
  // most figures are whole and short
  if (Number.isInteger(value) && value > -1000 && value < 1000) return String(value);
  const [whole = '0', decimals] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** A target's figure with its sign and no unit word, as the slot {target} wants it: 104, 95%, £5,000. */
export function formatFigure(value: number, unitKind: Measure['unitKind']): string {
  if (unitKind === 'percent') return `${formatNumber(value)}%`;
  if (unitKind === 'money') return `£${formatNumber(value)}`;
  return formatNumber(value);
}

/** A figure with its unit: "104 weeks", "95% by weight", "£5,000", "1 visit" (`singular` holds the words that change for one). */
export function formatQuantity(
  value: number,
  measure: Pick<Measure, 'unit' | 'unitKind'>,
  singular: Readonly<Record<string, string>>,
): string {
  const figure = formatFigure(value, measure.unitKind);
  const unit = measure.unit.replace(/^[%£]\s*/, '');
  if (unit === '') return figure;
  return `${figure} ${value === 1 ? unitOfOne(unit, singular) : unit}`;
}

function unitOfOne(unit: string, singular: Readonly<Record<string, string>>): string {
  const plural = Object.keys(singular)
    .filter((words) => unit === words || unit.startsWith(`${words} `))
    .sort((one, other) => other.length - one.length)[0];
  return plural === undefined ? unit : `${singular[plural] ?? plural}${unit.slice(plural.length)}`;
}
