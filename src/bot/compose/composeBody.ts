import { plainText, shorten } from '../../cards/json/literalText';
import type { ComposeAnswer, ComposeResult } from '../../turn/composeBox';

/** The list shows one line of a title and two of what it is about. */
const LONGEST_TITLE = 100;
const LONGEST_ABOUT = 160;

/** The body of HTTP 200 to `composeExtension/query`, in the shape that Teams takes. */
export function composeBody(answer: ComposeAnswer): object {
  if ('message' in answer) return { composeExtension: { type: 'message', text: answer.message } };
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: answer.results.map(attachmentOf),
    },
  };
}

/** The card that is put into the chat, and how it is listed before: Markdown and HTML would be read there, so there is none. */
function attachmentOf({ title, about, card }: ComposeResult): object {
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: card,
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: {
        title: shorten(plainText(title), LONGEST_TITLE),
        text: shorten(plainText(about), LONGEST_ABOUT),
      },
    },
  };
}
