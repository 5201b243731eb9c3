import { z } from 'zod';
import { slotted, text } from '../vocabulary';

/** A text for each setting that has one of its own everywhere. */
const each = {
  name: text,
  nation: text,
  buyerKind: text,
  formWorks: text,
  formOther: text,
  localArea: text,
  skillsContact: text,
  weighting: text,
  kpiCeiling: text,
};

/** Words on the card of the authority's settings. */
export const settings = z.strictObject({
  titleFirst: text,
  title: text,
  introFirst: text,
  intro: text,
  errors: slotted('count'),
  changedSince: text,
  setBy: slotted('name', 'date'),
  setOn: slotted('date'),
  byDefault: text,
  none: text,
  /** Each setting in a few words. */
  called: z.strictObject({
    ...each,
    charterAdopted: text,
  }),
  usual: text,
  charter: text,
  labels: z.strictObject({
    ...each,
    adopted: text,
    adoptedDecision: text,
    adoptedOn: text,
  }),
  placeholders: z.strictObject({
    name: text,
    localArea: text,
    adoptedDecision: text,
    adoptedOn: text,
    skillsContact: text,
  }),
  nations: z.strictObject({ england: text, wales: text, scotland: text, 'northern-ireland': text }),
  /** A kind of buyer in the list, with the group it stands in. */
  buyerChoice: slotted('label', 'group'),
  adoptedChoices: z.strictObject({ yes: text, no: text }),
});
