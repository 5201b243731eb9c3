import type { CardJson } from '../cards/json/cardJson';
import type { Decision } from './decision';

type InvokeAnswer = NonNullable<Decision['invoke']>;

/** Marks an answer as a dialog's: Teams takes its value alone as the body. */
const DIALOG = 'dialog';

/** A card in the dialog, in place of what it showed. */
export function shownInDialog(title: string, card: CardJson): InvokeAnswer {
  const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
  const value = { title, height: 'large', width: 'medium', card: attachment };
  return { statusCode: 200, type: DIALOG, value: { task: { type: 'continue', value } } };
}

/** A sentence in place of the dialog, which is over. */
export function toldInDialog(sentence: string): InvokeAnswer {
  return { statusCode: 200, type: DIALOG, value: { task: { type: 'message', value: sentence } } };
}

/** Taken, with nothing to show: a dialog closes at it. */
export const NO_BODY: InvokeAnswer = { statusCode: 200, type: DIALOG, value: undefined };

/** The body of HTTP 200 to an invoke. */
export function bodyOf(answer: InvokeAnswer): unknown {
  return answer.type === DIALOG ? answer.value : answer;
}
