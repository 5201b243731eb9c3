import { documentKind } from '../../charter/schema/vocabulary';
import { z } from 'zod';

/**
 * Every action a card can send, one union with its parser. What a card holds is never trusted: owner, tenant and
 * revision are checked against the store at every press. `d` is a draft id, `r` the draft's revision when the card
 * was made, `n` a nonce that makes a second press of the same button a repeat.
 */
const draftId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);
const nonce = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);
const revision = z.number().int().min(0).max(1_000_000_000);
const page = z.number().int().min(0).max(10_000);
/** Bounds on what is sent, well beyond what any officer ticks, whatever the Charter holds. */
const MOST_COMMITMENTS = 50;
const MOST_MEASURES = 200;
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
/** Question ids are the names of the answers: `healthCare`, `procurementStart`. */
const question = z.string().regex(/^[a-z][A-Za-z]{0,39}$/);
/** What a person typed or picked in an input: always text, cut to what any reader accepts. */
const typed = z.string().max(20_000);

const write = { d: draftId, r: revision, n: nonce };

export const cardAction = z.discriminatedUnion('verb', [
  // Opens something: no nonce, pressing twice is harmless.
  z.object({ verb: z.literal('help') }),
  z.object({ verb: z.literal('startDraft') }),
  z.object({ verb: z.literal('startForm') }),
  // What was read of one contract, as it would be typed: read once more when it is pressed. `base`: what all of the card have in common.
  z.object({ verb: z.literal('beginFrom'), base: typed.default(''), contract: typed.default('') }),
  z.object({ verb: z.literal('listDrafts'), page: page.default(0) }),
  z.object({ verb: z.literal('listThemes') }),
  z.object({ verb: z.literal('openTheme'), theme: id }),
  z.object({ verb: z.literal('openCommitment'), commitment: id }),
  // Of something long: without a page it opens, with one it turns to that page.
  z.object({ verb: z.literal('readMeasures'), commitment: id, page: page.optional() }),
  z.object({ verb: z.literal('openSettings') }),
  z.object({ verb: z.literal('openDraft'), d: draftId }),
  z.object({ verb: z.literal('goOn'), d: draftId }),
  z.object({ verb: z.literal('showWhy'), d: draftId, page: page.optional() }),
  z.object({ verb: z.literal('readDocument'), d: draftId, page: page.optional() }),
  z.object({ verb: z.literal('listClauses'), d: draftId, page: page.optional() }),
  z.object({ verb: z.literal('readClause'), d: draftId, number: page, page: page.optional() }),
  z.object({ verb: z.literal('readOffered'), d: draftId, page: page.optional() }),
  z.object({ verb: z.literal('changeDraft'), d: draftId }),
  z.object({ verb: z.literal('editAnswer'), d: draftId, question }),
  z.object({ verb: z.literal('editProfile'), d: draftId }),
  z.object({ verb: z.literal('editCommitments'), d: draftId }),
  z.object({ verb: z.literal('editMeasures'), d: draftId }),
  z.object({ verb: z.literal('editTargets'), d: draftId }),
  z.object({ verb: z.literal('editAssessment'), d: draftId }),
  z.object({ verb: z.literal('editRemedies'), d: draftId }),
  z.object({ verb: z.literal('openReasons'), d: draftId }),
  z.object({ verb: z.literal('editSection52'), d: draftId }),
  z.object({ verb: z.literal('askRename'), d: draftId }),
  z.object({ verb: z.literal('askDelete'), d: draftId }),
  z.object({ verb: z.literal('cancel') }),
  z.object({ verb: z.literal('exportMine') }),
  z.object({ verb: z.literal('askErase') }),
  z.object({ verb: z.literal('keepMine') }),
  // Writes: the draft's revision and a nonce.
  z.object({
    verb: z.literal('answer'),
    ...write,
    question,
    answer: typed.default(''),
    basis: typed.default(''),
  }),
  z.object({ verb: z.literal('back'), ...write }),
  z.object({ verb: z.literal('saveProfile'), ...write, fields: z.record(id.or(z.string().max(40)), typed) }),
  z.object({ verb: z.literal('confirmProfile'), ...write, fields: z.record(z.string().max(40), typed) }),
  z.object({ verb: z.literal('setSettings'), ...write, take: z.boolean() }),
  z.object({ verb: z.literal('belowFloor'), ...write, take: z.enum(['none', 'light']) }),
  z.object({
    verb: z.literal('chooseCommitments'),
    ...write,
    commitments: z.array(id).max(MOST_COMMITMENTS),
  }),
  z.object({ verb: z.literal('chooseMeasures'), ...write, measures: z.array(id).max(MOST_MEASURES) }),
  z.object({
    verb: z.literal('setTargets'),
    ...write,
    targets: z.record(id, typed),
    baselines: z.record(id, typed).default({}),
  }),
  z.object({ verb: z.literal('chooseAssessment'), ...write, fields: z.record(z.string().max(60), typed) }),
  z.object({ verb: z.literal('chooseRemedies'), ...write, fields: z.record(id, typed) }),
  z.object({ verb: z.literal('setSection52'), ...write, fields: z.record(z.string().max(40), typed) }),
  z.object({ verb: z.literal('acceptReason'), ...write, reason: id, fields: z.record(id, typed) }),
  z.object({ verb: z.literal('recordCheck'), ...write, by: typed.default('') }),
  // One press that records who checks and then marks the draft as ready.
  z.object({ verb: z.literal('recordAndReady'), ...write, by: typed.default('') }),
  z.object({ verb: z.literal('useCommitment'), ...write, commitment: id }),
  z.object({ verb: z.literal('markReady'), ...write }),
  z.object({ verb: z.literal('reopen'), ...write }),
  z.object({ verb: z.literal('word'), ...write, kind: documentKind.default('draft') }),
  z.object({ verb: z.literal('confirmTender'), ...write, fields: z.record(id, typed) }),
  z.object({ verb: z.literal('duplicate'), ...write }),
  z.object({ verb: z.literal('undo'), ...write }),
  z.object({ verb: z.literal('rename'), ...write, title: typed.default('') }),
  z.object({ verb: z.literal('delete'), ...write }),
  // `seen`: what the card shows that there is.
  z.object({
    verb: z.literal('eraseMine'),
    n: nonce,
    seen: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  // `r` is the settings' own revision.
  z.object({
    verb: z.literal('saveSettings'),
    r: revision,
    n: nonce,
    fields: z.record(z.string().max(40), typed),
  }),
]);
export type CardAction = z.infer<typeof cardAction>;
export type Verb = CardAction['verb'];
export type ActionOf<V extends Verb> = Extract<CardAction, { verb: V }>;
/** What a button that writes carries: draft, its revision as shown, and a nonce for this card. */
export interface WriteKey {
  readonly d: string;
  readonly r: number;
  readonly n: string;
}

/** An action on one draft: it opens something, or it writes and carries the revision it was made from and a nonce. */
export type DraftAction = Extract<CardAction, { d: string }>;
export type WriteAction = Extract<DraftAction, { n: string }>;
export type OpenAction = Exclude<DraftAction, WriteAction>;
