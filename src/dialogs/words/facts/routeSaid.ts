import { routeInWords, withoutChoices } from '../../../drafting/reading/choiceInWords';
import type { Answers } from '../../../record/answers';
import type { Draft } from '../../../record/draft';
import { readAnswer } from '../../../drafting/questions/answerWords';
import type { DraftingTurn } from '../../turn';
import { isGlue } from './glue';

/** A framework by its number or lot: "RM6232", "lot 1b". */
const NUMBERED = /\brm ?\d{3,5}\b|\blots? \d{1,2}\w?\b/gi;
/** What may stand beside the way a supplier is chosen, and says no more than it does. */
const BESIDE =
  /\b(?:anyone|anybody|nobody|no one|can bid|can do it|firms?|suppliers?|bidders?|local|incumbent|current|existing|same|process|exercise|published|advertised?|contract|procurement|route|using|going|via|through|straight|below|above|under|threshold|full|one|stage|single|lot|mini|market|after|all)\b/gi;

/** How the supplier is chosen, where a clause says that and nothing else: "via CCS", "a call-off from ESPO actually". */
export function routeSaid(turn: DraftingTurn, draft: Draft, clause: string): Answers {
  const choices = turn.pack.questions.get('route')?.choices ?? [];
  const numbered = /\brm ?\d{3,5}\b/i.test(clause) ? 'call-off' : undefined;
  const chosen = routeInWords(clause, choices) ?? numbered;
  if (chosen === undefined) return {};
  const left = withoutChoices(clause, choices).replace(NUMBERED, ' ').replace(BESIDE, ' ');
  if (!isGlue(turn.pack, left.replace(/[^\p{L}\p{N}'\s]/gu, ' '))) return {};
  const reading = readAnswer(turn.pack, { id: 'route' }, chosen, { ...turn.context, content: draft });
  return reading.ok ? reading.value : {};
}
