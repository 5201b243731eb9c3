import { forTenderSaid, noFileSaid, wordCommands } from './files';
import { z } from 'zod';
import { slotted, text } from '../vocabulary';
import { wordingAsks } from './asks';
import { assessmentSaid } from './assessment';
import { wordingBaselines } from './baselines';
import { heard } from './heard';
import { wordingImporting } from './importing';
import { wordingLead } from './lead';
import { wordingMine } from './mine';
import { wordingComparing } from './comparing';
import { wordingNotices } from './notices';
import { wordingNotUnderstood } from './notUnderstood';
import { wordingRemediesSaid } from './remedies';
import { section52Said } from './section52';
import { wordingTargets } from './targets';
import { wordingTold } from './told';
import { wordingUndoing } from './undoing';

const phrases = z.array(text).min(1);

/** What the assistant understands as commands, and what it says in conversation. */
export const wordingDialogs = z.strictObject({
  /** Whole messages, compared in lower case without punctuation at the ends. */
  commands: z.strictObject({
    help: phrases,
    hello: phrases,
    thanks: phrases,
    cancel: phrases,
    startAgain: phrases,
    back: phrases,
    undo: phrases,
    redo: phrases,
    whatChanged: phrases,
    again: phrases,
    drafts: phrases,
    principles: phrases,
    settings: phrases,
    settingsSaves: phrases,
    ...wordCommands,
    /** What is kept of whoever says it: as a file, and to be erased. */
    exportMine: phrases,
    eraseMine: phrases,
    draft: phrases,
    form: phrases,
    goOn: phrases,
    accept: phrases,
    /** Of the draft at hand: links to its documents open no more. */
    revokeLinks: phrases,
  }),
  /** Beginnings of a question to the Charter; what follows is searched for. */
  lookUps: phrases,
  /** Beginnings of a command about a draft named by its reference. */
  draftCommands: z.strictObject({
    ...{ open: phrases, delete: phrases, rename: phrases, duplicate: phrases },
    ...{ revokeLinks: phrases, word: phrases },
  }),
  ...heard,
  add: phrases,
  remove: phrases,
  /** All of what is chosen, which names none of them. */
  all: phrases,
  /** Adding and removing, only where something of the Charter follows. */
  addIfNamed: phrases,
  removeIfNamed: phrases,
  /** What stands before who checks, typed at the review. */
  checkers: phrases,
  corrections: phrases,
  refused: phrases,
  unsure: phrases,
  changes: phrases,
  ordinals: z.array(phrases).min(1),
  asks: wordingAsks,
  comparing: wordingComparing,
  notUnderstood: wordingNotUnderstood,
  /** What is said to a draft that is further on, whole; and what keeps some of those shown, before their places. */
  needsDraft: phrases,
  keeping: phrases,
  offered: phrases,
  copyOf: slotted('title'),
  unfinished: z.strictObject({ untitled: text }),
  settingsDefaults: z.strictObject({
    nation: text,
    buyerKind: text,
    formWorks: text,
    formOther: text,
    weighting: text,
    kpiCeiling: text,
  }),
  settings: z.strictObject({
    name: text,
    nameLong: slotted('max'),
    nation: text,
    buyerKind: text,
    /** Typed words fit several kinds. */
    buyerKinds: slotted('names'),
    form: text,
    localAreaLong: slotted('max'),
    skillsContactLong: slotted('max'),
    weighting: text,
    kpiCeiling: slotted('max'),
    adopted: text,
    adoptedDecision: text,
    adoptedOn: text,
    saved: text,
    savedTitle: text,
    /** The name, in the middle of a sentence; and how to give it where words may be something else. */
    nameLabel: text,
    nameAgain: text,
    /** The request named one buyer, and the settings another. */
    otherBuyer: slotted('said', 'name'),
    savedChange: slotted('label', 'now', 'was'),
    savedFirst: slotted('label', 'now'),
    /** Who changed the settings: each save with its date, who it was, and what it changed. */
    savesTitle: text,
    savesNone: text,
    saveTold: slotted('date', 'who', 'changes'),
    saveByOther: text,
    saveSame: text,
    /** Said in words and filled in: nothing is kept until the form is saved. */
    saidChange: slotted('label', 'now', 'was'),
    saidAlready: text,
    soundsLike: slotted('name', 'kinds'),
    movedOn: text,
    summary: slotted('name', 'area'),
    areaOfContract: text,
  }),
  vat: z.strictObject({ ask: slotted('value'), unsure: text }),
  waiting: z.strictObject({ commitments: text, kpis: text, readBack: text, settings: text, review: text }),
  lead: wordingLead,
  shortlist: z.strictObject({
    none: text,
    tooMany: slotted('most', 'chosen'),
    unsuited: slotted('name'),
    added: slotted('name'),
    /** With the KPIs that it brings. */
    addedAs: slotted('name', 'kpis'),
    /** No KPI more is borne; and one that gave way to the measure that was named. */
    fullUp: slotted('name', 'most'),
    instead: slotted('name', 'most'),
    removed: slotted('name'),
    already: slotted('name', 'kpis'),
    asTheyWere: text,
    notThere: slotted('name'),
  }),
  baselines: wordingBaselines,
  remedies: wordingRemediesSaid,
  forTender: forTenderSaid,
  /** Why a reason is not accepted as typed. */
  reasons: z.strictObject({
    noName: text,
    noPost: text,
    noFact: text,
    longName: slotted('max'),
    longFact: slotted('max'),
  }),
  measures: z.strictObject({ none: text, tooMany: slotted('most', 'chosen') }),
  targets: wordingTargets,
  answered: z.strictObject({
    tender: text,
    tenderValue: slotted('name', 'post'),
    profile: text,
    profileValue: slotted('title'),
    commitments: text,
    measures: text,
    measuresValue: slotted('count'),
    kpis: text,
    kpisChanged: slotted('count', 'changed'),
    kpisProposed: slotted('count', 'changed'),
    decision: text,
    noClause: text,
    lightClause: text,
    reason: text,
    reasonValue: slotted('matter', 'name', 'post', 'fact'),
    checked: text,
    status: text,
    ready: slotted('version'),
    reopened: text,
    deleted: text,
    renamed: text,
    settings: text,
    settingsTaken: text,
    settingsLeft: text,
  }),
  facts: z.strictObject({
    buyer: text,
    forThresholds: slotted('sum'),
    fromPolicy: text,
    fromSettings: text,
    ourDefault: text,
    fromTitleWords: slotted('words'),
    assumed: text,
  }),
  review: z.strictObject({
    differs: text,
    refused: slotted('count'),
    checker: text,
    checkerLong: slotted('max'),
  }),
  rename: z.strictObject({ empty: text, tooLong: slotted('max') }),
  notices: wordingNotices,
  importing: wordingImporting,
  mine: wordingMine,
  buttons: z.strictObject({
    draft: text,
    principles: text,
    drafts: text,
    help: text,
    open: text,
    goOn: text,
    change: text,
  }),
  assessment: assessmentSaid,
  section52: section52Said,
  undoing: wordingUndoing,
  ...noFileSaid,
  told: wordingTold,
  invoke: z.strictObject({ done: text, unknown: text }),
  failed: z.strictObject({ notSaved: text, tooOften: text, stillWorking: text }),
});
