import { z } from 'zod';
import { slotted, text } from '../vocabulary';

/** What is printed in files of data: the heads of the columns, and sentences for notices. */
export const wordingData = z.strictObject({
  columns: z.strictObject({
    number: text,
    name: text,
    paragraph: text,
    commitment: text,
    measure: text,
    unit: text,
    counted: text,
    baseline: text,
    target: text,
    figure: text,
    floor: text,
    ceiling: text,
    profile: text,
    evidence: text,
    reported: text,
    owner: text,
    ratings: text,
    section52: text,
  }),
  section52: z.strictObject({ yes: text, no: text, open: text }),
  /** In a release: why no KPIs are published with the contract, where the Act asks for none. */
  noDuty: text,
  /** In a release: what stands in the place of an offer that is not made yet, and of its parts. */
  offered: slotted('unit'),
  offeredPart: slotted('value'),
});
