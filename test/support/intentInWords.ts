import type { DraftIntent } from '../../src/dialogs/words/draftIntent';
import type { Intent, NamedDraft } from '../../src/dialogs/words/intent';

/** An intent in a line, for tables. `said`: an answer or a title that is the whole message is not repeated. */
export function inWords(intent: Intent, said: string): string {
  switch (intent.intent) {
    case 'command':
      return `command ${intent.command}`;
    case 'lookUp':
      return `look up ${intent.query}`;
    case 'named':
      return `${intent.named.act} ${whichInWords(intent.named)} ${intent.named.rest}`.trim();
    case 'ask':
      return Object.values(intent.asked).join(' ');
    case 'onDraft':
      return onDraftInWords(intent.does, said);
    case 'settings':
      return `settings ${Object.entries(intent.said).flat().join(' ')}`;
    default:
      return intent.intent;
  }
}

function whichInWords(named: NamedDraft): string {
  if (named.command === 'named') return named.reference;
  if (named.called === 'this') return 'this';
  return 'place' in named.called ? `#${String(named.called.place)}` : named.called.words.join(' ');
}

function onDraftInWords(does: DraftIntent, said: string): string {
  const unlessAll = (words: string): string => (words === said ? '' : words);
  switch (does.does) {
    case 'press':
      return `press ${verbOf(does.sent)}`;
    case 'rename':
      return `rename ${unlessAll(does.title)}`.trim();
    case 'tick':
      return `${does.tick} ${does.named}${does.tick === 'swap' ? ` for ${does.instead}` : ''}`;
    case 'setTarget':
      return `KPI ${does.kpi ?? does.named ?? '?'} = ${does.typed}`;
    case 'setBaseline':
      return `baseline of KPI ${does.kpi ?? '?'} = ${does.typed}`;
    case 'openAnswer':
      return `open ${does.question}`;
    case 'changeAnswer':
      return `${does.question} = ${does.typed}`;
    case 'changeFacts':
      return [`facts ${Object.keys(does.answers).join(' ')}`, ...does.unread].join(' | ');
    case 'answer':
      return `answer ${unlessAll(does.typed)}`.trim();
    default:
      return does.does;
  }
}

function verbOf(sent: unknown): string {
  return typeof sent === 'object' && sent !== null && 'verb' in sent ? String(sent.verb) : 'nothing';
}
