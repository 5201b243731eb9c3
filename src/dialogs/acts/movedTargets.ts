import type { Draft } from '../../record/draft';
import type { DraftingTurn } from '../turn';
import { kpisOf } from '../views/shortlistViews';
import { sayMoved } from '../words/choices/sayMoved';

/** The notice that changed answers moved targets which the officer had confirmed; nothing where none moved. */
export function movedTargets(turn: DraftingTurn, before: Draft, after: Draft): readonly string[] {
  if (before.choices.kpisConfirmed !== true) return [];
  const moved = sayMoved(turn.pack, kpisOf(turn, before), kpisOf(turn, after), 'answer');
  return moved === '' ? [] : [moved];
}
