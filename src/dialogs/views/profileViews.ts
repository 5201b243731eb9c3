import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Answers, QuestionId } from '../../record/answers';
import { answersOfForm } from '../../drafting/contract/form';
import { type ContractProfile } from '../../drafting/contract/contractProfile';
import { withoutKey } from '../../record/change';
import { boughtAsRead } from '../../drafting/contract/facets';
import type { Draft } from '../../record/draft';
import { contextOf } from '../../drafting/underSettings';
import { formatMoney } from '../../drafting/figures/formatMoney';
import { type LegalNote } from '../../drafting/law/legalPosition';
import { readOrigins } from '../../drafting/questions/origins';
import { formatAnswer } from '../../drafting/questions/answerWords';
import { forKind, questionWords } from '../../drafting/questions/questionWords';
import type { DefaultOrigin } from '../../drafting/questions/question';
import { QUESTION_IDS, READ_BACK } from '../../drafting/questions/registry';
import { readKindFromTitle } from '../../drafting/reading/readKind';
import { draftTitle } from '../drafts/draftTitle';
import type { Settled } from '../acts/stepNotes';
import { isCovered } from '../acts/lawChange';
import type { DraftingTurn } from '../turn';
import type { BelowFloorView } from '../../cards/steps/belowFloorCard';
import type { Fact } from '../../cards/elements/facts';
import type { CardAction, WriteKey } from '../../cards/json/cardAction';

/** Something said beside the answer to a question. */
type ByQuestion<T> = { readonly [Id in QuestionId]?: T };

/** The profile of a draft whose questions are all answered; its absence then is a defect. */
export function profileOf(turn: DraftingTurn, draft: Draft): ContractProfile {
  const profile = turn.caseOf(draft).profile;
  if (!profile) throw new Error('A draft without open questions has no profile');
  return profile;
}

/** Whether the answers make a profile. */
export function mayProfile(turn: DraftingTurn, draft: Draft): boolean {
  return turn.caseOf(draft).profile !== undefined;
}

/** A line of the contract as understood: the answer to a question, or what follows from it. */
export interface ReadLine extends Fact {
  readonly question?: QuestionId;
  readonly leads?: CardAction;
}

/** The contract as understood, line by line, each with where it comes from. */
export function profileFacts(turn: DraftingTurn, draft: Draft): readonly Fact[] {
  return readBack(turn, draft).map(({ question: _, leads: __, ...fact }) => fact);
}

/** The same with the question that each line answers; while facts are missing, as far as it is known. */
export function readBack(turn: DraftingTurn, draft: Draft): readonly ReadLine[] {
  const { pack, context } = turn;
  const { profile } = turn.caseOf(draft);
  const words = pack.wording.dialogs.facts;
  const known = profile ? effectiveAnswers(pack, profile, draft.answers) : draft.answers;
  const notes = {
    ...(profile && { ...originNotes(turn, profile, draft.answers), ...lawNotes(pack, profile) }),
    ...kindNote(turn, draft),
    ...importNotes(turn, draft),
  };
  const facts = READ_BACK.filter((id) => known[id] !== undefined).map((id): ReadLine => {
    const note = notes[id];
    const label = forKind(pack, draft, questionWords(pack, id).label);
    const fact = { question: id, label, value: formatAnswer(pack, id, known) };
    return note === undefined ? fact : { ...fact, note };
  });
  // an authority that nobody named yet is asked for
  if (turn.snapshot.settings === undefined) return facts;
  const buyer = {
    label: words.buyer,
    value: contextOf(context, draft).settings.name,
    note: words.fromSettings,
  };
  return [...facts, { ...buyer, leads: { verb: 'openSettings' } }];
}

/** What the law reads from an answer, told beside it. */
function lawNotes(pack: CharterPack, profile: ContractProfile): ByQuestion<string> {
  const { longestWithVat, initialWithVat } = profile;
  if (longestWithVat === initialWithVat) return {};
  return { value: fill(pack.wording.dialogs.facts.forThresholds, { sum: formatMoney(longestWithVat) }) };
}

/** The answers with what was derived or defaulted filled in, so that all are read back in the same words. */
export function effectiveAnswers(pack: CharterPack, profile: ContractProfile, answers: Answers): Answers {
  const { kind, route, weighting, formId, procurementStart, facets } = profile;
  const others = withoutKey(withoutKey(answers, 'edition'), 'parties');
  const form = answersOfForm(pack, profile, answers);
  const bought = boughtAsRead(facets);
  return { ...others, kind, route, weighting, form: formId, ...form, procurementStart, bought };
}

/** A kind that the officer has not accepted yet may be read from the title alone, so the words that suggest it are shown. */
function kindNote({ pack }: DraftingTurn, { answers, choices }: Draft): ByQuestion<string> {
  if (choices.profileConfirmed || answers.title === undefined) return {};
  const guess = readKindFromTitle(pack, answers.title);
  if (guess?.kind !== answers.kind || guess === undefined) return {};
  return { kind: fill(pack.wording.dialogs.facts.fromTitleWords, { words: guess.from }) };
}

/** A fact that was read from what the officer sent shows the words that told it, until they accept it. */
function importNotes(
  { pack }: DraftingTurn,
  { choices: { readFrom, profileConfirmed } }: Draft,
): ByQuestion<string> {
  if (readFrom === undefined || profileConfirmed) return {};
  const { from } = pack.wording.dialogs.importing;
  return Object.fromEntries(Object.entries(readFrom.words).map(([id, words]) => [id, fill(from, { words })]));
}

/** What is not the officer's own answer says whose it is. */
function originNotes(
  { pack, snapshot }: DraftingTurn,
  profile: ContractProfile,
  answers: Answers,
): ByQuestion<string> {
  const { fromPolicy, fromSettings, ourDefault, assumed } = pack.wording.dialogs.facts;
  const usual = profile.kind === 'works' ? 'formWorks' : 'formOther';
  const { [usual]: formBy, weighting: weightingBy } = snapshot.settingsSetBy ?? {};
  const bySetting: ByQuestion<object | undefined> = { form: formBy, weighting: weightingBy };
  const wordsOf = (id: QuestionId, origin: DefaultOrigin): string => {
    if (origin === 'settings') return bySetting[id] === undefined ? ourDefault : fromSettings;
    return origin === 'policy' ? fromPolicy : assumed;
  };
  const origins = readOrigins(pack, profile, answers);
  return Object.fromEntries(
    QUESTION_IDS.flatMap((id) => {
      const origin = origins[id];
      return origin === undefined || origin === 'answered' ? [] : [[id, wordsOf(id, origin)]];
    }),
  );
}

/** What must be told before anything is proposed: a law that this product does not cover. */
export function regimeWarnings(turn: DraftingTurn, draft: Draft): readonly string[] {
  if (!mayProfile(turn, draft)) return [];
  const { regime, notes } = turn.caseOf(draft).law;
  return isCovered(regime) ? [] : notes.slice(0, 1).map((note) => note.text);
}

/** The legal position; its first note names the law, and comes before all others where that law is not covered. */
export function legalNotes(turn: DraftingTurn, draft: Draft): readonly LegalNote[] {
  const { regime, notes } = turn.caseOf(draft).law;
  return isCovered(regime)
    ? notes
    : notes.map((note, index) => (index === 0 ? { ...note, level: 'consider' } : note));
}

/** No clause, where that is what is proposed. */
export function belowFloorView(turn: DraftingTurn, draft: Draft, write: WriteKey): BelowFloorView {
  const { noClause } = turn.caseOf(draft).shortlist;
  return {
    write,
    title: draftTitle(turn.pack, draft),
    facts: profileFacts(turn, draft),
    why: noClause?.why ?? 'belowFloor',
    reason: noClause?.reason ?? '',
    recorded: draft.choices.belowFloor === 'none',
  };
}

/** What a card on which the facts were accepted turns into. */
export function profileSettled({ pack }: DraftingTurn, draft: Draft): Settled {
  const words = pack.wording.dialogs.answered;
  const value = fill(words.profileValue, { title: draftTitle(pack, draft) });
  return { facts: [{ label: words.profile, value }], change: { verb: 'editProfile', d: draft.id } };
}
