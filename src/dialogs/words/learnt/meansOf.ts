import type { SentenceMeans } from '../../../charter/schema/sentence';
import { QUESTIONS } from '../../../drafting/questions/registry';
import { isEmptyDraft } from '../../drafts/emptyDraft';
import type { DraftIntent } from '../draftIntent';
import type { Heard } from '../heard';
import type { Intent, NamedDraft } from '../intent';
import type { Asked } from '../questions/asked';

type Means = readonly SentenceMeans[];

const TALK: Means = ['chitchat', 'outOfScope'];
const ASKING: Means = ['askMeaning', 'askWhy', 'askWhyNot', 'askWho', 'askHelp', 'lookUpCharter'];
const FACTS: Means = ['answer', 'changeFact'];
const CHANGES: Means = ['changeFact', 'answer'];

/** What the sentences that were learnt call an intent: every meaning that it is right for. */
export function meansOf(heard: Heard, intent: Intent): Means {
  switch (intent.intent) {
    case 'command':
      return COMMANDS[intent.command];
    case 'lookUp':
      return ['lookUpCharter', 'askMeaning', 'showKpi'];
    case 'named':
      return NAMED[intent.named.act];
    case 'request':
      // a draft without an answer begins with what is stated
      return heard.at === undefined || isEmptyDraft(heard.at.draft) ? ['newDraft', ...FACTS] : ['newDraft'];
    case 'ask':
      return ASKED[intent.asked.asks];
    case 'onDraft':
      return ofDraft(intent.does);
    case 'nameAuthority':
    case 'settings':
      return ['settings', ...FACTS];
    case 'compare':
      return ['compareDrafts'];
    case 'complaint':
      return ['complain'];
    case 'either':
    case 'empty':
    case 'tooLong':
    case 'import':
    case 'nothingOpen':
    case 'unknown':
      return TALK;
  }
}

const COMMANDS: Readonly<Record<Extract<Intent, { intent: 'command' }>['command'], Means>> = {
  help: ['askHelp'],
  hello: TALK,
  thanks: TALK,
  cancel: ['refuse', 'back'],
  startAgain: ['newDraft'],
  again: ['copyDraft', 'listDrafts'],
  drafts: ['listDrafts', 'openDraft'],
  principles: ['lookUpCharter', 'askMeaning'],
  settings: ['settings'],
  settingsSaves: ['settings', 'whatChanged'],
  exportMine: ['export'],
  eraseMine: ['deleteDraft'],
  // named so plainly that no learnt reading of what is near to it stands against it
  revokeLinks: ['export', 'deleteDraft', 'undo', 'refuse', 'back'],
  draft: ['newDraft'],
  form: ['newDraft', 'showDraft'],
  undo: ['undo'],
  redo: ['redo'],
  whatChanged: ['whatChanged'],
};

const NAMED: Readonly<Record<NamedDraft['act'], Means>> = {
  open: ['openDraft', 'showDraft', 'listDrafts'],
  delete: ['deleteDraft'],
  rename: ['renameDraft'],
  duplicate: ['copyDraft'],
  word: ['export'],
  revokeLinks: ['export', 'deleteDraft', 'undo', 'refuse', 'back'],
};

const ASKED: Readonly<Record<Asked['asks'], Means>> = {
  topic: ASKING,
  show: ['showKpi', 'showClause', 'showDraft'],
  evidence: ['askMeaning', 'showKpi'],
  frequency: ['askMeaning', 'showKpi'],
  whyThese: ['askWhy'],
  why: ['askWhy', 'askWhyNot'],
  whatIf: ['whatIf'],
  // "why that many?" is among them
  howMany: ['askHelp', 'askMeaning', 'askWhy', 'askWhyNot', 'showKpi'],
  meaning: ['askMeaning', 'lookUpCharter'],
  ofQuestion: ['askMeaning', 'askWhy'],
  other: TALK,
};

function ofDraft(does: DraftIntent): Means {
  switch (does.does) {
    case 'back':
      return ['back'];
    case 'goOn':
    case 'accept':
    case 'recordCheck':
    case 'acceptReason':
    case 'confirmTender':
      return ['accept'];
    case 'word':
      return ['export'];
    case 'press':
      return ['accept', 'export', 'openDraft', 'answer'];
    case 'rename':
      return ['renameDraft', 'changeFact'];
    case 'tick':
      return TICKS[does.tick];
    case 'setTarget':
    case 'setTargets':
    case 'setBaseline':
      return ['setTarget', 'halveTarget', 'showKpi'];
    case 'setSection52':
      // named so plainly that no learnt reading of what is near to it stands against it
      return ['setTarget', 'changeFact', 'addCommitment', 'dropCommitment', 'showKpi', 'askMeaning'];
    case 'openAnswer':
      return [...FACTS, 'back'];
    case 'changeAnswer':
      // a draft is called by its title
      return QUESTIONS[does.question].names === 'contract' ? [...CHANGES, 'renameDraft'] : CHANGES;
    case 'changeFacts':
      return CHANGES;
    case 'answer':
    case 'doubt':
      return FACTS;
    case 'look':
    case 'openStep':
      return ['showDraft', 'back'];
    case 'openForm':
    case 'unsure':
      return ['refuse'];
    case 'reopen':
      return ['openDraft', 'changeFact'];
  }
}

const TICKS: Readonly<Record<Extract<DraftIntent, { does: 'tick' }>['tick'], Means>> = {
  add: ['addCommitment'],
  remove: ['dropCommitment'],
  keep: ['keepOnly'],
  swap: ['addCommitment', 'dropCommitment'],
};
