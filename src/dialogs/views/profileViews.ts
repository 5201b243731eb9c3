import type { BelowFloorView, Fact, ProfileView, WriteKey } from '../../cards/views';
import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Answers, QuestionId } from '../../record/answers';
import { readProfile, type ContractProfile } from '../../drafting/contract/contractProfile';
import type { Draft } from '../../record/draft';
import { formatMoney } from '../../drafting/figures/formatMoney';
import { legalPosition, type LegalNote, type Regime } from '../../drafting/law/legalPosition';
import { readKindFromTitle } from '../../drafting/reading/readKind';
import { formatAnswer } from '../../drafting/reading/readBack';
import { selectCommitments } from '../../drafting/selection/selection';
import { draftTitle } from '../drafts/draftTitle';
import type { Settled } from '../acts/stepNotes';
import { questionOf } from './questionView';
import type { DraftingTurn } from '../turn';

const READ_BACK: readonly QuestionId[] = [
  'title',
  'kind',
  'value',
  'term',
  'start',
  'place',
  'route',
  'framework',
  'healthCare',
  'procurementStart',
  'form',
  'weighting',
];

/** The profile of a draft whose questions are all answered; its absence then is a defect. */
export function profileOf(turn: DraftingTurn, draft: Draft): ContractProfile {
  const profile = readProfile(turn.pack, turn.context, draft);
  if (!profile) throw new Error('A draft without open questions has no profile');
  return profile;
}

/** Whether the answers make a profile. */
export function mayProfile(turn: DraftingTurn, draft: Draft): boolean {
  return readProfile(turn.pack, turn.context, draft) !== undefined;
}

/** The contract as understood, line by line, each with where it comes from. */
export function profileFacts(turn: DraftingTurn, draft: Draft): readonly Fact[] {
  const { pack, context } = turn;
  const profile = profileOf(turn, draft);
  const words = pack.wording.dialogs.facts;
  const effective = effectiveAnswers(profile, draft.answers);
  const facts = READ_BACK.filter((id) => effective[id] !== undefined).map((id): Fact => {
    const note = kindNote(turn, draft, id) ?? originNote(pack, profile, id);
    const fact = { label: questionOf(pack, id).label, value: formatAnswer(pack, id, effective) };
    return note === undefined ? fact : { ...fact, note };
  });
  return [
    ...facts.slice(0, 3),
    ...(profile.longestWithVat === profile.initialWithVat
      ? []
      : [{ label: words.thresholdValue, value: formatMoney(profile.longestWithVat) }]),
    ...facts.slice(3),
    { label: words.buyer, value: context.settings.name, note: words.fromSettings },
  ];
}

/** The answers with what was derived or defaulted filled in, so that all are read back in the same words. */
export function effectiveAnswers(profile: ContractProfile, answers: Answers): Answers {
  const { kind, route, weighting, formId, procurementStart } = profile;
  return { ...answers, kind, route, weighting, form: formId, procurementStart };
}

/** A kind that the officer has not accepted yet may be read from the title alone, so the words that suggest it are shown. */
function kindNote({ pack }: DraftingTurn, { answers, choices }: Draft, id: QuestionId): string | undefined {
  if (id !== 'kind' || choices.profileConfirmed || answers.title === undefined) return undefined;
  const guess = readKindFromTitle(pack, answers.title);
  if (guess?.kind !== answers.kind || guess === undefined) return undefined;
  return fill(pack.wording.dialogs.facts.fromTitleWords, { words: guess.from });
}

function originNote(pack: CharterPack, profile: ContractProfile, id: QuestionId): string | undefined {
  const words = pack.wording.dialogs.facts;
  switch (profile.origins[id]) {
    case 'read-from-title':
      return words.fromTitle;
    case 'settings':
      return words.fromSettings;
    case 'default':
      return words.assumed;
    case 'answered':
    case undefined:
      return undefined;
  }
}

/** "I read this contract as". */
export function profileView(turn: DraftingTurn, draft: Draft, write: WriteKey): ProfileView {
  return { write, facts: profileFacts(turn, draft), warnings: regimeWarnings(turn, draft) };
}

/** What must be told before anything is proposed: a law that this product does not cover. */
function regimeWarnings(turn: DraftingTurn, draft: Draft): readonly string[] {
  const { regime, notes } = legalPosition(turn.pack, turn.context, draft, profileOf(turn, draft));
  return isCovered(regime) ? [] : notes.slice(0, 1).map((note) => note.text);
}

/** The legal position; its first note names the law, and comes before all others where that law is not covered. */
export function legalNotes(turn: DraftingTurn, draft: Draft): readonly LegalNote[] {
  const { regime, notes } = legalPosition(turn.pack, turn.context, draft, profileOf(turn, draft));
  return isCovered(regime)
    ? notes
    : notes.map((note, index) => (index === 0 ? { ...note, level: 'consider' } : note));
}

function isCovered(regime: Regime): boolean {
  return regime === 'act-above' || regime === 'act-below';
}

/** The proportionate answer for a small contract. */
export function belowFloorView(turn: DraftingTurn, draft: Draft, write: WriteKey): BelowFloorView {
  const shortlist = selectCommitments(turn.pack, turn.context, draft, profileOf(turn, draft));
  return {
    write,
    title: draftTitle(turn.pack, draft),
    facts: profileFacts(turn, draft),
    reason: shortlist.belowFloorReason,
    recorded: draft.choices.belowFloor === 'none',
  };
}

/** What a card on which the facts were accepted turns into. */
export function profileSettled({ pack }: DraftingTurn, draft: Draft): Settled {
  const words = pack.wording.dialogs.answered;
  const value = fill(words.profileValue, { title: draftTitle(pack, draft) });
  return { facts: [{ label: words.profile, value }], change: { verb: 'editProfile', d: draft.id } };
}
