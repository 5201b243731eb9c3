import type { CharterPack } from '../src/charter/pack';
import type { DraftIntent } from '../src/dialogs/words/draftIntent';
import type { Intent } from '../src/dialogs/words/intent';

/** What the rows call what we understood: each name that would be right for it. */
export function meantBy(pack: CharterPack, intent: Intent, moment: string): readonly string[] {
  switch (intent.intent) {
    case 'command':
      return COMMANDS[intent.command];
    case 'lookUp':
      return ['lookUpCharter', 'askMeaning', 'showKpi'];
    case 'named':
      return {
        open: ['openDraft', 'showDraft'],
        delete: ['deleteDraft'],
        rename: ['renameDraft'],
        duplicate: ['copyDraft'],
        word: ['export'],
        revokeLinks: ['refuseUnknown'],
      }[intent.named.act];
    case 'import':
    case 'request':
      return ['newDraft', 'setFact', ...(moment === 'start' || moment === 'drafts' ? ['answer'] : [])];
    case 'ask':
      return intent.asked.asks === 'topic'
        ? (TOPICS[intent.asked.topic] ?? ['askMeaning'])
        : ASKED[intent.asked.asks];
    case 'onDraft':
      return ofDraft(pack, intent.does, moment);
    case 'nameAuthority':
    case 'settings':
      return ['settings'];
    case 'compare':
      return ['compareDrafts'];
    case 'complaint':
      return ['complain'];
    case 'either':
      return ['refuseUnknown'];
    case 'empty':
    case 'tooLong':
    case 'nothingOpen':
    case 'unknown':
      return ['refuseUnknown', 'chitchat', 'complain'];
  }
}

const COMMANDS: Readonly<Record<Extract<Intent, { intent: 'command' }>['command'], readonly string[]>> = {
  help: ['askHelp'],
  hello: ['chitchat', 'askHelp'],
  thanks: ['chitchat'],
  cancel: ['refuse', 'back'],
  startAgain: ['newDraft', 'back'],
  again: ['copyDraft', 'listDrafts'],
  drafts: ['listDrafts', 'openDraft'],
  principles: ['lookUpCharter'],
  settings: ['settings'],
  settingsSaves: ['settings', 'whatChanged'],
  exportMine: ['export'],
  eraseMine: ['deleteDraft'],
  revokeLinks: ['refuseUnknown'],
  draft: ['newDraft'],
  form: ['newDraft', 'answer'],
  undo: ['undo'],
  redo: ['redo'],
  whatChanged: ['whatChanged'],
};

/** Of whom, and of the assistant itself; every other is of what a rule or a word means. */
const TOPICS: Readonly<Record<string, readonly string[]>> = {
  privacy: ['askWho', 'askHelp'],
  data: ['askWho', 'askHelp'],
  retention: ['askWho', 'askHelp'],
  approval: ['askWho', 'askHelp'],
  roles: ['askWho', 'askMeaning'],
  threshold: ['askMeaning'],
  contact: ['askWho', 'askHelp'],
  'who-team': ['askWho', 'askHelp'],
  'who-made': ['askWho', 'askWhy'],
  'who-owns-draft': ['askWho'],
  'who-colleagues-drafts': ['askWho', 'askHelp', 'askWhyNot'],
  'who-human': ['askWho', 'askHelp'],
  'who-runs': ['askWho'],
  'who-approves': ['askWho', 'askHelp'],
  'who-sees': ['askWho', 'askHelp'],
  'who-monitors': ['askWho', 'askMeaning'],
  kept: ['askHelp', 'askMeaning'],
  deleted: ['askHelp', 'undo'],
  files: ['askHelp'],
  progress: ['askHelp', 'showDraft'],
  'change-later': ['askHelp', 'askMeaning'],
  mistakes: ['askHelp', 'askMeaning'],
  'own-words': ['askHelp', 'askMeaning'],
  'find-draft': ['askHelp', 'listDrafts'],
};

const ASKED: Readonly<
  Record<Exclude<Extract<Intent, { intent: 'ask' }>['asked']['asks'], 'topic'>, readonly string[]>
> = {
  show: ['showKpi', 'showClause'],
  evidence: ['askMeaning', 'showKpi'],
  frequency: ['askMeaning', 'showKpi'],
  whyThese: ['askWhy'],
  why: ['askWhy', 'askWhyNot'],
  whatIf: ['whatIf'],
  howMany: ['askHelp', 'askMeaning'],
  meaning: ['askMeaning', 'lookUpCharter'],
  ofQuestion: ['askMeaning', 'askWhy'],
  other: ['refuseUnknown'],
};

function ofDraft(pack: CharterPack, does: DraftIntent, moment: string): readonly string[] {
  switch (does.does) {
    case 'back':
      return ['back'];
    case 'goOn':
    case 'accept':
      return ['accept'];
    case 'word':
      return ['export'];
    case 'press':
      return [
        'accept',
        'export',
        'openDraft',
        'answer',
        'renameDraft',
        'copyDraft',
        'deleteDraft',
        'changeFact',
        'refuse',
      ];
    case 'rename':
      return ['renameDraft', 'answer'];
    case 'tick':
      return {
        add: ['addCommitment'],
        remove: ['dropCommitment'],
        keep: ['keepOnly'],
        swap: ['addCommitment', 'dropCommitment'],
      }[does.tick];
    case 'setSection52':
    case 'setTargets':
      return ['setTarget', 'halveTarget'];
    case 'setTarget':
      return does.by === undefined ? ['setTarget'] : ['halveTarget', 'setTarget'];
    case 'changeFacts':
    case 'openAnswer':
    case 'changeAnswer':
      return ['changeFact', 'setFact', 'answer'];
    case 'answer':
      return ['answer', 'setFact', 'changeFact'];
    case 'unsure':
      // "I have not kept that as an answer" to a mere yes
      return does.say === pack.wording.dialogs.asks.noName
        ? ['refuse', 'answer', 'refuseUnknown']
        : ['refuse', 'answer'];
    case 'openForm':
      // "no" where the contract is read back: its form, to be put right
      return ['answer', ...(moment === 'readback' ? ['refuse'] : [])];
    case 'doubt':
      return ['refuseUnknown'];
    case 'look':
      return ['showDraft'];
    case 'openStep':
      // "back to the targets": an earlier step, opened again
      return ['showDraft', 'back'];
    case 'reopen':
      return ['openDraft'];
    case 'setBaseline':
      return ['setTarget', 'setFact'];
    case 'recordCheck':
    case 'acceptReason':
    case 'confirmTender':
      return ['accept', 'setFact'];
  }
}
