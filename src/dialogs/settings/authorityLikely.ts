import type { CharterPack } from '../../charter/pack';
import { isUnlikely } from '../words/answers/unlikely';
import { buyersNamed, isMerelyKind, namesAuthority } from './readBuyer';

/** How words stand as the name of an authority: one of a known kind; any other words; or rather a sentence, said to us. */
export type AuthorityLikely = 'known' | 'perhaps' | 'unlikely';

/** No authority is called by a sentence, though one of its words be of a kind of buyer: "we use the NHS terms and conditions". */
export function authorityLikely(pack: CharterPack, typed: string): AuthorityLikely {
  const said = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (
    typed.trimEnd().endsWith('?') ||
    isUnlikely(pack, typed) ||
    said.some((word) => pack.sayings.noAuthority.includes(word))
  )
    return 'unlikely';
  const isKnown =
    namesAuthority(pack, typed) && buyersNamed(pack, typed).length > 0 && !isMerelyKind(pack, typed);
  return isKnown ? 'known' : 'perhaps';
}
