import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { CardElement } from '../cardJson';
import type { ReviewView } from '../views';
import { buttonRow, submitButton } from './buttons';
import { fold } from './fold';
import { panel } from './rows';
import { paragraph, richText, run } from './text';

/** Workforce reasons a council must record (Local Government Act 1988 s.17(5)), accepted in one press. */
export function reasonPanel(pack: CharterPack, view: ReviewView): readonly CardElement[] {
  const [first] = view.reasons;
  if (first === undefined || view.status === 'ready') return [];
  const { reasons: words } = pack.wording.cards;
  const one = view.reasons.length === 1;
  const title = one ? words.titleOne : fill(words.title, { count: view.reasons.length });
  const texts = view.reasons.map((reason) =>
    richText([
      run(`${reason.matter} `, { weight: 'bolder' }),
      run(reason.reason),
      run(` ${reason.route}`, { isSubtle: true }),
    ]),
  );
  const matters = view.reasons.map((reason) => reason.matter).join(', ');
  return [
    panel([
      paragraph(title, { weight: 'bolder' }, 'none'),
      ...(one
        ? texts
        : [paragraph(matters), ...fold(pack, { id: 'reasons', title: words.read, body: texts })]),
      buttonRow([
        submitButton(
          one ? words.acceptOne : words.accept,
          { verb: 'acceptReasons', ...view.write },
          { style: 'positive' },
        ),
      ]),
    ]),
  ];
}
