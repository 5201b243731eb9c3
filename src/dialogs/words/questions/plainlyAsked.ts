import type { CharterPack } from '../../../charter/pack';
import { namedInCharter } from '../../../drafting/explaining/namedInCharter';
import type { Asked } from './asked';
import { findMeaning } from './meaning';

/** What no title says: "why KPI 1", "what is an FTE". */
export function isPlain(pack: CharterPack, asked: Asked): boolean {
  switch (asked.asks) {
    case 'why':
      return /^kpi \S+$/.test(asked.about) || namedInCharter(pack, asked.about) !== undefined;
    case 'meaning':
      return findMeaning(pack, asked.term) !== undefined;
    case 'show':
    case 'other':
      return false;
    default:
      return true;
  }
}
