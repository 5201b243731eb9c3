import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { DocumentKind } from '../../charter/schema/vocabulary';
import { card, type Card } from '../card';
import { adaptiveCard } from '../elements/adaptiveCard';
import { linkButton } from '../elements/buttons/button';
import { draftsButton } from '../elements/buttons/openers';
import { heading, paragraph, quietLine, titleLine } from '../elements/lines/text';
import { warningLine } from '../elements/rows';

export interface FileView {
  readonly kind: DocumentKind;
  readonly reference: string;
  readonly title: string;
  readonly version: number;
  readonly link: string;
  /** "Works until 15:40 today." in words. */
  readonly expires: string;
  readonly reviewed: boolean;
}

/** One file of a version, behind a link that expires. */
export function fileCard(pack: CharterPack, view: FileView): Card {
  const { word: words, common } = pack.wording.cards;
  const { title, which: whichOf, open } = words[view.kind];
  const which = fill(whichOf, { reference: view.reference, version: view.version });
  const unreviewed = view.reviewed ? [] : [warningLine('warning', common.note, common.notReviewed)];
  const link = linkButton(open, view.link);
  return card({
    buttons: [draftsButton(pack)],
    draw: (foot) =>
      adaptiveCard(
        [title, view.title, which, view.expires, ...(view.reviewed ? [] : [common.notReviewed])],
        [heading(title), titleLine(view.title), paragraph(which), quietLine(view.expires), ...unreviewed],
        [link, ...foot],
      ),
  });
}
