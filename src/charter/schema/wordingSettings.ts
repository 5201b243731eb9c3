import { z } from 'zod';
import { slotted, text } from './vocabulary';

/** Words on the card of the authority's settings. */
export const settings = z.strictObject({
  titleFirst: text,
  title: text,
  introFirst: text,
  intro: text,
  errors: slotted('count'),
  changedSince: text,
  usual: text,
  charter: text,
  labels: z.strictObject({
    name: text,
    nation: text,
    buyerKind: text,
    formWorks: text,
    formOther: text,
    localArea: text,
    skillsContact: text,
    weighting: text,
    kpiCeiling: text,
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
  buyerKinds: z.strictObject({
    council: text,
    parish: text,
    'maintained-school': text,
    academy: text,
    nhs: text,
    university: text,
    'housing-association': text,
    central: text,
    utility: text,
    other: text,
  }),
  adoptedChoices: z.strictObject({ yes: text, no: text }),
});
