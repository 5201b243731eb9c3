import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { card, heldBy, type Card } from '../card';
import type { CardAction, WriteKey } from '../json/cardAction';
import type { CardElement, CardInput, CardJson, SubmitAction } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { cancelButton } from '../elements/buttons/openers';
import { changeRow, leadingRow } from '../elements/changeRow';
import { factRows, type Fact } from '../elements/facts';
import { fieldInputs, type AnswerField } from '../elements/inputs/answerField';
import { errorLines } from '../elements/inputs/errors';
import { heading, paragraph, quietLine } from '../elements/lines/text';
import { settingsInput } from '../settings/settingsInputs';
import type { SettingsView } from '../settings/settingsView';
import { panel, tinted, warningLine } from '../elements/rows';

/** A fact as it was read, with the input that changes it where it stands, or what leads to where it is changed; else it is worked out. */
export interface ReadFact extends Fact {
  readonly change?: AnswerField;
  readonly leads?: CardAction;
}

/** An authority that has given no settings: its name is asked here, its kind is proposed, and the other settings are told. */
export interface AskedAuthority {
  readonly settings: SettingsView;
  readonly kind: string;
  readonly others: string;
}

/** "I read this contract as": what was understood, and what is missing, before anything is proposed. Functions are worked out when they are needed. */
export interface ProfileView {
  readonly write: WriteKey;
  readonly facts: () => readonly ReadFact[];
  /** What is not known yet, to be filled in here. */
  readonly missing: () => readonly AnswerField[];
  /** Who buys, of an authority that has given no settings, and what stands for the rest of them. */
  readonly authority?: () => AskedAuthority;
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
    held: () => heldBy(inputsOf(pack, view)),
    draw: (foot) => drawProfile(pack, view, foot),
  });
}

function inputsOf(pack: CharterPack, view: ProfileView): readonly CardInput[] {
  const authority = view.authority?.();
  const fieldsOf = (fields: readonly AnswerField[]): readonly CardInput[] =>
    fields.flatMap((field) => fieldInputs(pack, field));
  return [
    ...fieldsOf(view.facts().flatMap(({ change }) => change ?? [])),
    ...(authority ? [kindInput(pack, authority), settingsInput(pack, authority.settings, 'name')] : []),
    ...fieldsOf(view.missing()),
  ];
}

/** Hidden until it is changed, so that it may not be required. */
function kindInput(pack: CharterPack, { settings }: AskedAuthority): CardInput {
  const { isRequired: _, errorMessage: __, ...input } = settingsInput(pack, settings, 'buyerKind');
  return input;
}

function drawProfile(pack: CharterPack, view: ProfileView, foot: readonly SubmitAction[]): CardJson {
  const { profile: words, answered, common } = pack.wording.cards;
  const facts = view.facts();
  const missing = view.missing();
  const authority = view.authority?.();
  const wrong =
    [...facts.map(({ change }) => change), ...missing].filter((field) => field?.error !== undefined).length +
    Object.keys(authority?.settings.errors ?? {}).length;
  const errors = wrong === 0 ? '' : fill(words.errors, { count: wrong });
  const warnings = view.warnings().map((warning) => warningLine('warning', common.note, warning));
  const named = authority === undefined ? [] : [pack.wording.cards.settings.labels.name];
  const left = [...missing.map(({ question }) => question.label), ...named].join(', ');
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
      ...(authority ? authorityRows(pack, authority) : []),
      ...warnings,
      left === '' ? quietLine(words.check, 'medium') : missingPanel(pack, missing, authority),
    ],
    foot,
  );
}

function factRow(pack: CharterPack, { change, leads, ...fact }: ReadFact): readonly CardElement[] {
  if (leads !== undefined) return [leadingRow(pack, fact, leads)];
  if (change === undefined) return factRows([fact]);
  const input = [...errorLines(pack, change.error), ...fieldInputs(pack, change)];
  return changeRow(pack, {
    ...fact,
    id: `read-${change.question.id}`,
    input,
    open: change.error !== undefined,
  });
}

/** What is left to fill in, on a ground of its own. */
function missingPanel(
  pack: CharterPack,
  missing: readonly AnswerField[],
  authority: AskedAuthority | undefined,
): CardElement {
  const name = authority && [
    ...errorLines(pack, authority.settings.errors.name),
    settingsInput(pack, authority.settings, 'name'),
  ];
  return panel([
    paragraph(pack.wording.cards.profile.left, { weight: 'bolder' }, 'none'),
    ...(name ?? []),
    ...missing.flatMap((field) => [
      ...errorLines(pack, field.error),
      ...(field.known === undefined ? [] : [quietLine(field.known)]),
      ...fieldInputs(pack, field),
    ]),
  ]);
}

/** What is taken for an authority that gave no settings: its kind, which is changed here, and the others, which are changed on their form. */
function authorityRows(pack: CharterPack, authority: AskedAuthority): readonly CardElement[] {
  const { settings, profile } = pack.wording.cards;
  const { ourDefault } = pack.wording.dialogs.facts;
  const error = authority.settings.errors.buyerKind;
  return [
    ...changeRow(pack, {
      label: settings.labels.buyerKind,
      value: authority.kind,
      note: ourDefault,
      id: 'read-buyer',
      input: [...errorLines(pack, error), kindInput(pack, authority)],
      open: error !== undefined,
    }),
    leadingRow(
      pack,
      { label: profile.authority.others, value: authority.others, note: ourDefault },
      { verb: 'openSettings' },
    ),
  ];
}
