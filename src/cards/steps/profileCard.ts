import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { card, heldBy, type Card } from '../card';
import type { CardAction, WriteKey } from '../json/cardAction';
import type { CardElement, CardJson, SubmitAction } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { cancelButton } from '../elements/buttons/openers';
import { changeRow, fixedRow, leadingRow } from '../elements/changeRow';
import type { Fact } from '../elements/facts';
import { fieldInputs, type AnswerField } from '../elements/inputs/answerField';
import { errorLines } from '../elements/inputs/errors';
import { heading, paragraph, quietLine } from '../elements/lines/text';
import { panel, tinted, warningLine } from '../elements/rows';

/** A fact as it was read, with the input that changes it where it stands, or what leads to where it is changed; else it is worked out. */
export interface ReadFact extends Fact {
  readonly change?: AnswerField;
  readonly leads?: CardAction;
}

/** "I read this contract as": what was understood, and what is missing, before anything is proposed. Functions are worked out when they are needed. */
export interface ProfileView {
  readonly write: WriteKey;
  readonly facts: () => readonly ReadFact[];
  /** What is not known yet, to be filled in here. */
  readonly missing: () => readonly AnswerField[];
  /** A regime that is not covered, told plainly. */
  readonly warnings: () => readonly string[];
}

/** "I read this contract as": each fact with a way to change it, and what is missing to be filled in, on one card. */
export function profileCard(pack: CharterPack, view: ProfileView): Card {
  const { buttons } = pack.wording.cards;
  return card({
    buttons: [
      button(
        buttons.suggest,
        { verb: 'confirmProfile', ...view.write },
        { sendsInputs: true, style: 'positive' },
      ),
      button(buttons.oneForm, { verb: 'editProfile', d: view.write.d }),
      cancelButton(pack),
    ],
    held: () =>
      heldBy(
        [...view.facts().flatMap(({ change }) => change ?? []), ...view.missing()].flatMap((field) =>
          fieldInputs(pack, field),
        ),
      ),
    draw: (foot) => drawProfile(pack, view, foot),
  });
}

function drawProfile(pack: CharterPack, view: ProfileView, foot: readonly SubmitAction[]): CardJson {
  const { profile: words, answered, common } = pack.wording.cards;
  const facts = view.facts();
  const missing = view.missing();
  const wrong = [...facts.map(({ change }) => change), ...missing].filter(
    (field) => field?.error !== undefined,
  ).length;
  const errors = wrong === 0 ? '' : fill(words.errors, { count: wrong });
  const warnings = view.warnings().map((warning) => warningLine('warning', common.note, warning));
  const left = missing.map(({ question }) => question.label).join(', ');
  const check = missing.length === 0 ? words.check : words.fillIn;
  return adaptiveCard(
    [
      words.title,
      errors,
      ...(left === '' ? [] : [fill(words.spokenLeft, { left })]),
      ...facts.map(({ label, value }) => fill(answered.spoken, { label, value })),
    ],
    [
      heading(words.title),
      ...(wrong === 0 ? [] : [tinted('attention', [paragraph(errors, { weight: 'bolder' }, 'none')])]),
      ...facts.flatMap((fact) => factRow(pack, fact)),
      ...warnings,
      ...(missing.length === 0 ? [] : [missingPanel(pack, missing)]),
      quietLine(check, 'medium'),
    ],
    foot,
  );
}

function factRow(pack: CharterPack, { change, leads, ...fact }: ReadFact): readonly CardElement[] {
  if (leads !== undefined) return [leadingRow(pack, fact, leads)];
  if (change === undefined) return [fixedRow(fact)];
  const input = [...errorLines(pack, change.error), ...fieldInputs(pack, change)];
  return changeRow(pack, {
    ...fact,
    id: `read-${change.question.id}`,
    input,
    open: change.error !== undefined,
  });
}

/** What is left to fill in, on a ground of its own. */
function missingPanel(pack: CharterPack, missing: readonly AnswerField[]): CardElement {
  const { left } = pack.wording.cards.profile;
  return panel([
    paragraph(left, { weight: 'bolder' }, 'none'),
    ...missing.flatMap((field) => [...errorLines(pack, field.error), ...fieldInputs(pack, field)]),
  ]);
}
