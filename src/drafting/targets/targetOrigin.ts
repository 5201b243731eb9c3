import type { RenderPack } from '../../charter/pack';
import type { FigureBy, Target } from './target';

/** Whose a figure is, in words: one for each. */
function originOf(pack: RenderPack): Readonly<Record<FigureBy, string>> {
  const { byRule, byDefault, byAuthority, byOfficer } = pack.wording.document.render.notes;
  return { rule: byRule, 'our-default': byDefault, authority: byAuthority, officer: byOfficer };
}

/** Where a target's figure is from, as a phrase: a published source, our default, the authority's own data, the officer, tenderers or what is measured (docs/drafting-standard.md#rule-10). */
export function targetOrigin(pack: RenderPack, target: Target): string {
  const words = pack.wording.document.render.notes;
  switch (target.mode) {
    case 'number':
      return originOf(pack)[target.by];
    case 'offered':
      return words.byTenderers;
    case 'baseline':
      return words.afterAward;
    case 'monitored':
      return words.monitored;
  }
}
