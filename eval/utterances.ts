import { z } from 'zod';
import type { CharterPack } from '../src/charter/pack';
import { decide } from '../src/dialogs/decide';
import { STEPS } from '../src/dialogs/steps/rooms';
import type { Turn } from '../src/dialogs/turn';
import type { Intent } from '../src/dialogs/words/intent';
import { understand } from '../src/dialogs/words/understand';
import { caseBook } from '../src/drafting/case';
import { readRequest } from '../src/drafting/reading/request/readRequest';
import type { Answers } from '../src/record/answers';
import { sameData } from '../src/record/sameData';
import type { DecideEnv, Decision, Snapshot } from '../src/turn/decision';
import type { TurnInput } from '../src/turn/turnInput';
import { shareOf, tellShare } from './interval';
import { meantBy } from './meantBy';
import { readRows } from './rows';
import { isSameName } from './sameName';
import { standings, TODAY } from './standings';

const facts = z.record(z.string(), z.unknown());
const row = z.object({
  id: z.string(),
  moment: z.string(),
  text: z.string(),
  intent: z.string(),
  intentAlso: z.array(z.string()).optional(),
  must: z.looseObject({ facts: facts.optional(), unchanged: z.unknown().optional() }),
});
type Row = z.infer<typeof row>;
/**
 * What became of a message: done as it was meant, something else done, or politely not understood. An answer that is refused, with the
 * question asked again and nothing written, is not understood.
 */
type Outcome = 'understood' | 'misunderstood' | 'not understood';

const env: DecideEnv = {
  now: `${TODAY}T10:05:00.000Z`,
  today: TODAY,
  newId: () => 'made-0001',
  linkMinutes: 15,
  documentLink: () => 'https://bot.example/document',
  exportLink: () => ({ link: 'https://bot.example/export', until: `${TODAY}T10:20:00.000Z` }),
  draftsKeptDays: 0,
  onUninstall: 'keep',
};

/**
 * What becomes of things typed at each moment: by the kind of intent, and for the facts and what must stay unchanged by what is written
 * afterwards. What else a row asks (which card, which subject) is not judged. Lines to print.
 */
export function evaluateUtterances(pack: CharterPack, tell: boolean): readonly string[] {
  const standingAt = standings(pack);
  const seen = readRows('utterances.jsonl', row).map((each) => ({
    each,
    ...judge(pack, each, standingAt(each.moment)),
  }));
  const of = (outcome: Outcome): string => tellShare(shareOf(seen.map((each) => each.outcome === outcome)));
  const given = seen.filter(({ each }) => each.must.facts !== undefined);
  const moments = [...new Set(seen.map(({ each }) => each.moment))];
  return [
    `utterances (${String(seen.length)} rows)`,
    `  understood: ${of('understood')}`,
    `  misunderstood: ${of('misunderstood')}`,
    `  facts as given: ${tellShare(shareOf(given.map(({ outcome }) => outcome === 'understood')))}`,
    `  understood by moment: ${moments
      .map((moment) => {
        const there = seen.filter(({ each }) => each.moment === moment);
        const { held, of: all } = shareOf(there.map(({ outcome }) => outcome === 'understood'));
        return `${moment} ${(held / all).toFixed(2)}`;
      })
      .join(', ')}`,
    `  understood by kind: ${[...new Set(seen.map(({ each }) => each.intent))]
      .map((kind) => {
        const { held, of: all } = shareOf(
          seen.filter(({ each }) => each.intent === kind).map(({ outcome }) => outcome === 'understood'),
        );
        return `${kind} ${String(held)}/${String(all)}`;
      })
      .join(', ')}`,
    ...(tell
      ? seen
          .filter(({ outcome }) => outcome !== 'understood')
          .map(
            ({ each, outcome, meant }) =>
              `    ${outcome} | ${each.moment} | ${each.text} | ${each.intent} | ${meant.join(' ')}`,
          )
      : []),
  ];
}

function judge(
  pack: CharterPack,
  { moment, text, intent, intentAlso = [], must }: Row,
  snapshot: Snapshot,
): { readonly outcome: Outcome; readonly meant: readonly string[] } {
  const scope = moment === 'sharedChat' ? 'channel' : 'personal';
  const input: TurnInput = {
    conversationId: 'a:alex',
    scope,
    tenantId: 'stoke',
    userId: 'alex',
    kind: 'message',
    text,
  };
  const turn: Turn = { pack, env, input, snapshot, steps: STEPS, openCase: caseBook(pack) };
  const read = understand(turn, text);
  const meant = meantBy(pack, read, moment);
  const decision = decide(pack, env, input, snapshot);
  const wrote = writtenAnswers(decision) ?? factsRead(pack, read, scope);
  const asMeant = [intent, ...intentAlso].some((each) => meant.includes(each));
  const keeps = must.unchanged !== true || wrote === undefined || onlyAgrees(intent, wrote, snapshot);
  const holds = must.facts === undefined || holdsFacts(wrote, must.facts);
  if (asMeant && keeps && holds) return { outcome: 'understood', meant };
  const refused = meant.includes('refuseUnknown') || isRefusedAnswer(read, decision);
  return { outcome: refused && wrote === undefined ? 'not understood' : 'misunderstood', meant };
}

/** To agree, and to take the document, write that it was done: the contract is unchanged where its facts are as they were. */
function onlyAgrees(intent: string, wrote: Answers, { current }: Snapshot): boolean {
  return (intent === 'accept' || intent === 'export') && sameData(wrote, current?.answers);
}

/** An answer that could not be read: the question stands as before, and no draft is written. */
function isRefusedAnswer(read: Intent, { changes }: Decision): boolean {
  return (
    read.intent === 'onDraft' &&
    (read.does.does === 'answer' || read.does.does === 'changeAnswer') &&
    changes.every(({ change }) => change !== 'reviseDraft' && change !== 'createDraft')
  );
}

/** A request in a shared chat is carried on in the officer's own chat: what was read of it counts. */
function factsRead(pack: CharterPack, read: Intent, scope: TurnInput['scope']): Answers | undefined {
  return scope !== 'personal' && read.intent === 'request'
    ? readRequest(pack, read.request, TODAY).answers
    : undefined;
}

/** The answers of the draft as it was written; undefined where none was. */
function writtenAnswers({ changes }: Decision): Answers | undefined {
  for (const change of changes)
    if (change.change === 'reviseDraft' || change.change === 'createDraft')
      return change.revision.draft.answers;
  return undefined;
}

function holdsFacts(answers: Answers | undefined, expected: Readonly<Record<string, unknown>>): boolean {
  if (answers === undefined) return false;
  const { title, value, term, start, kind, place, route } = answers;
  const got: Readonly<Record<string, unknown>> = {
    ...{ title, start, place },
    route: route === 'call-off' ? 'framework' : route,
    kind: kind === 'light-touch' ? 'services' : kind,
    value: value && value.pence / 100,
    per: value?.per,
    vat: value?.basis,
    months: term?.months,
    extensions: term?.extensions,
  };
  return Object.entries(expected).every(
    ([field, wanted]) =>
      !Object.hasOwn(got, field) ||
      isSame(field, got[field], wanted, expected['place']) ||
      JSON.stringify(got[field] ?? null).toLowerCase() === JSON.stringify(wanted).toLowerCase(),
  );
}

/** Titles and places by their words, the route by either of its names. */
function isSame(field: string, got: unknown, wanted: unknown, place: unknown): boolean {
  if (typeof got !== 'string' || typeof wanted !== 'string') return false;
  if (field === 'route') return got === 'framework' && wanted === 'call-off';
  return (
    (field === 'title' && isSameName(got, wanted, typeof place === 'string' ? place : '')) ||
    (field === 'place' && isSameName(got, wanted))
  );
}
