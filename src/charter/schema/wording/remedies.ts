import { z } from 'zod';
import { slotted, text } from '../slotted';

/** The card on which remedies are chosen. */
export const wordingRemedies = z.strictObject({
  title: text,
  lead: text,
  choose: text,
  notAdvised: slotted('text'),
  needsAdviser: text,
  interest: text,
  adviser: text,
  notHere: text,
  whyNot: slotted('label', 'why'),
});
