import type { CharterPack } from '../../charter/pack';
import type { Target } from './target';

/** Where a target's figure is from, as a phrase: a published source, our default, the officer, tenderers or what is measured (docs/drafting-standard.md#rule-10). */
export function targetOrigin(pack: CharterPack, target: Target): string {
  const words = pack.wording.document.render.notes;
  switch (target.mode) {
    case 'number':
      return { rule: words.byRule, 'our-default': words.byDefault, officer: words.byOfficer }[target.by];
    case 'offered':
      return words.byTenderers;
    case 'baseline':
      return words.afterAward;
    case 'monitored':
      return words.monitored;
  }
}
