import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { PackStamp } from '../../charter/schema/packStamp';
import type { Differences, TargetChange } from '../../drafting/whatDiffers';
import type { CardElement } from '../json/cardJson';
import { fold } from '../elements/fold';
import { warningLine } from '../elements/rows';
import { bullet } from '../elements/lines/text';

/** More than any contract carries; a pack rewritten whole is told by its number. */
const TARGETS_SHOWN = 10;
const PARTS_SHOWN = 15;

/** That the library of clauses is another since the officer last saw the draft, and what that changed in it. */
export function differsPanel(pack: CharterPack, differs: Differences | undefined): readonly CardElement[] {
  if (differs === undefined) return [];
  const lines = [...targetLines(pack, differs.targets), textLine(pack, differs)].filter(
    (line) => line !== '',
  );
  if (lines.length === 0)
    return [warningLine('warning', pack.wording.cards.common.note, differsTitle(pack, differs))];
  return [
    warningLine('warning', pack.wording.cards.common.note, differsTitle(pack, differs)),
    ...fold(pack, {
      id: 'differs',
      title: pack.wording.cards.differs.what,
      body: lines.map((line) => bullet(line)),
    }),
  ];
}

/** Which library it was and which it is. */
export function differsTitle({ wording, authority }: CharterPack, { from, to }: Differences): string {
  const words = wording.cards.differs;
  if (isUnrecorded(from)) return fill(words.unrecorded, { to: to.version });
  if (from.id !== to.id)
    return fill(words.pack, {
      ...{ fromPack: from.id, from: from.version },
      ...{ toPack: to.id, to: to.version },
    });
  return from.version === to.version
    ? fill(authority === undefined ? words.edition : words.policy, { to: to.version })
    : fill(words.version, { from: from.version, to: to.version });
}

/** Kept before packs were recorded. */
function isUnrecorded({ digest }: PackStamp): boolean {
  return digest === '';
}

function targetLines(pack: CharterPack, targets: readonly TargetChange[]): readonly string[] {
  const words = pack.wording.cards.differs;
  const shown = targets.slice(0, TARGETS_SHOWN).map((change) => {
    if (change.now === undefined) return fill(words.gone, { name: change.name, was: change.was });
    if (change.was === undefined) return fill(words.come, { name: change.name, now: change.now });
    return fill(words.changed, { name: change.name, was: change.was, now: change.now });
  });
  const more = targets.length - shown.length;
  return more > 0 ? [...shown, fill(words.targetsMore, { count: more })] : shown;
}

function textLine(pack: CharterPack, { text }: Differences): string {
  const words = pack.wording.cards.differs;
  if (text === undefined) return words.notCompared;
  if (text.parts.length === 0) return '';
  const shown = text.parts.slice(0, PARTS_SHOWN).join(', ');
  const more = text.parts.length - PARTS_SHOWN;
  const parts = more > 0 ? fill(words.partsMore, { parts: shown, count: more }) : shown;
  return fill(words.parts, { since: text.since, parts });
}
