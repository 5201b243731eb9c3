import { noticeCard, type ButtonView } from '../cards/notices/noticeCard';
import { send, type SendOp, type Turn } from './turn';

type StandardButton = 'draft' | 'principles' | 'drafts' | 'help';

export interface Notice {
  readonly title?: string;
  readonly lines: readonly string[];
  readonly buttons?: readonly (StandardButton | ButtonView)[];
}

/** A short message with a way on: every one has at least one button, so that nobody is stranded. */
export function notice(
  turn: Turn,
  { title, lines, buttons = ['draft', 'principles', 'drafts'] }: Notice,
): SendOp {
  return send(
    noticeCard(turn.pack, {
      lines,
      buttons: buttons.map((button) => (typeof button === 'string' ? standardButton(turn, button) : button)),
      ...(title === undefined ? {} : { title }),
    }),
  );
}

/** A way on that many messages offer. */
export function standardButton(turn: Turn, button: StandardButton): ButtonView {
  const { buttons } = turn.pack.wording.dialogs;
  switch (button) {
    case 'draft':
      return { title: buttons.draft, action: { verb: 'startDraft' } };
    case 'principles':
      return { title: buttons.principles, action: { verb: 'listThemes' } };
    case 'drafts':
      return { title: buttons.drafts, action: { verb: 'listDrafts', page: 0 } };
    case 'help':
      return { title: buttons.help, action: { verb: 'help' } };
  }
}
