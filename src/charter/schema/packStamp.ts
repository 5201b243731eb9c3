import { z } from 'zod';
import { slug, text } from './vocabulary';

/** What a charter pack calls itself: `pack.yaml`. Drafts and versions keep it, so that it is known what they were written with. */
export const packName = z.strictObject({
  id: slug,
  /** Changed by the policy officer with every edition of the pack. */
  version: text.max(40),
});

/** The pack's own name, and a digest of all it says, so that two editions under one version are told apart. */
export type PackStamp = Readonly<z.infer<typeof packName>> & { readonly digest: string };
