import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Issue } from '../../drafting/checks/issue';
import type { CardElement } from '../json/cardJson';
import { fold } from '../elements/fold';
import { markedLine } from '../elements/lines/text';

/** Three at most are shown, the rest folded (docs/design.md#d5). */
const SHOWN = 3;

/** What the checks found: must-fix first, each with a sign and a word, so that the colour never stands alone. */
export function issueLines(pack: CharterPack, issues: readonly Issue[]): readonly CardElement[] {
  const ordered = [
    ...issues.filter((issue) => issue.level === 'mustFix'),
    ...issues.filter((issue) => issue.level === 'consider'),
  ];
  const rest = ordered.slice(SHOWN);
  const shown = ordered.slice(0, SHOWN).map((issue) => issueLine(pack, issue));
  if (rest.length === 0) return shown;
  const title = fill(pack.wording.cards.review.moreIssues, { count: rest.length });
  return [
    ...shown,
    ...fold(pack, { id: 'issues', title, body: rest.map((issue) => issueLine(pack, issue)) }),
  ];
}

function issueLine(pack: CharterPack, issue: Issue): CardElement {
  const { common } = pack.wording.cards;
  return issue.level === 'mustFix'
    ? markedLine(common.mustFix, issue.message, 'attention', 'medium')
    : markedLine(common.consider, issue.message, 'warning', 'medium');
}
