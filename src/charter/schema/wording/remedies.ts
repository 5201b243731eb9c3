import { z } from 'zod';
import { counted } from './working';
import { slotted, text } from '../slotted';

/** The card on which remedies are chosen. */
export const wordingRemedies = z.strictObject({
  title: text,
  lead: text,
  choose: text,
  notAdvised: slotted('text'),
  needsAdviser: text,
  /** The price of one unit short of a KPI. */
  price: slotted('number', 'name', 'unit'),
  pricePlaceholder: text,
  priceHint: text,
  interest: text,
  adviser: text,
  notHere: text,
  whyNot: slotted('label', 'why'),
});

/** What is said of the prices of units short. */
export const wordingPriceChecks = z.strictObject({
  missing: slotted('label', 'kpis'),
  partly: slotted('label', 'kpis'),
  noTotal: slotted('label'),
  dear: slotted('sum', 'percent', 'most'),
  /** One interest for KPIs that serve different commitments. */
  oneInterest: slotted('kpis', 'interest'),
  /** A price far from what a unit takes of paid time. */
  unlikeCost: slotted('number', 'name', 'price', 'hours', 'cost'),
  hours: counted,
});

/** The table of what one unit short costs. */
export const wordingPrices = z.strictObject({ heading: text, row: slotted('price', 'unit') });

/** Why a choice of remedies is not taken as it was sent. */
export const wordingRemediesSaid = z.strictObject({
  noInterest: text,
  noAdviser: slotted('label'),
  noPrice: slotted('name', 'typed', 'max'),
});

/** For the officer's notes: what was chosen, on whose advice, what it protects and what it costs; what was left out and why. */
export const wordingRemedyNotes = z.strictObject({
  chosen: slotted('label', 'means'),
  adviser: slotted('adviser'),
  noAdviser: text,
  /** Above the threshold: nothing but the ladder, so that what ends it stands elsewhere. */
  none: text,
  interest: slotted('interest'),
  prices: slotted('prices'),
  /** One price in a list. */
  price: slotted('kpi', 'price', 'unit'),
  /** The most that can be due, and what each KPI adds to it. */
  most: slotted('sums', 'total', 'percent'),
  /** In place of a share that would be rounded to nought. */
  leastPercent: text,
  mostOf: slotted('units', 'price', 'sum', 'kpi'),
});
