import { z } from 'zod';
import { slotted, text } from '../vocabulary';

/** What is said of what was read from a text, a notice, a plan or a file. */
export const wordingImporting = z.strictObject({
  /** The services whose notices are known, and any other. */
  services: z.strictObject({
    findATender: text,
    contractsFinder: text,
    publicContractsScotland: text,
    sell2Wales: text,
    other: text,
  }),
  /** A text without a name. */
  aText: text,
  file: slotted('name'),
  inFile: slotted('source', 'name'),
  begun: slotted('source'),
  filled: slotted('source', 'facts'),
  stands: slotted('facts'),
  nothingNew: slotted('source'),
  /** Beside a fact, the words or the field that told it. */
  from: slotted('words'),
  cpv: slotted('code', 'words'),
  nation: slotted('source', 'nation'),
  remarks: z.strictObject({
    noValue: slotted('read'),
    placeholderValue: slotted('read'),
    otherCurrency: slotted('read'),
    valueUnclear: slotted('read'),
    optionsInValue: slotted('read'),
    termUnclear: slotted('read'),
    startUnclear: slotted('read'),
    twoValues: slotted('read'),
    misencoded: slotted('read'),
    repaired: slotted('read'),
    awarded: slotted('read'),
    cut: slotted('read'),
    severalReleases: slotted('read'),
  }),
  problems: z.strictObject({
    brokenJson: text,
    tooDeep: text,
    notNotice: text,
    noTender: text,
    nothingRead: text,
    brokenTable: text,
    noTitleColumn: text,
  }),
  refused: z.strictObject({
    tooLarge: slotted('name'),
    notFetched: slotted('name'),
    otherHost: slotted('name'),
    otherKind: slotted('name'),
    notWord: slotted('name'),
    macros: slotted('name'),
    unsafe: slotted('name'),
    empty: slotted('name'),
    busy: slotted('name'),
  }),
  several: slotted('name'),
});

/** Words on the cards of lots and of a plan. */
export const importingCards = z.strictObject({
  lots: z.strictObject({
    title: text,
    intro: slotted('source', 'count'),
    more: slotted('shown', 'count'),
    choose: text,
    whole: slotted('title'),
    take: text,
    notHere: text,
  }),
  pipeline: z.strictObject({
    title: text,
    intro: slotted('count'),
    more: slotted('shown', 'count'),
    contract: text,
    value: text,
    asks: text,
    asked: slotted('commitments', 'kpis'),
    noClause: text,
    unknown: slotted('missing'),
    total: text,
    totals: slotted('commitments', 'kpis'),
    assumed: text,
    choose: text,
    take: text,
    notHere: text,
  }),
});
