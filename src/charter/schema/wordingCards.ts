import { z } from 'zod';

/** Words on cards: labels, button titles, headings. */
export const wordingCards = z.strictObject({});
