import { z } from 'zod';
import { text } from './vocabulary';

/** Names that keep their capital in contract text without being defined terms: laws, bodies, places, schemes. */
export const properNounFile = z.array(text).min(1);
