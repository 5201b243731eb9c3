import type { SentenceMeans } from '../../../charter/schema/sentence';

/** What comes of a meaning, as far as it decides how sure of it one must be. */
export type Effect =
  /** Asks us something, as no name does; it changes nothing. */
  | 'asks'
  /** Shows something, and changes nothing. */
  | 'shows'
  /** Does something: not where it is denied, and not where more than one thing is said. */
  | 'does'
  /** Goes on from the draft at hand: to the next step, or to another draft. */
  | 'leaves'
  /** Sets a figure. */
  | 'sets'
  /** Gives us something, which no question does. */
  | 'gives';

const EFFECTS: Readonly<Record<SentenceMeans, readonly Effect[]>> = {
  newDraft: ['leaves'],
  listDrafts: ['shows'],
  openDraft: ['does'],
  copyDraft: ['does'],
  renameDraft: ['does'],
  deleteDraft: ['does'],
  compareDrafts: ['shows'],
  showDraft: ['shows'],
  export: ['shows'],
  askHelp: ['asks', 'shows'],
  askMeaning: ['asks', 'shows'],
  askWhy: ['asks', 'shows'],
  askWhyNot: ['asks', 'shows'],
  whatIf: ['asks', 'shows'],
  askWho: ['asks', 'shows'],
  lookUpCharter: ['asks', 'shows'],
  showKpi: ['shows'],
  showClause: ['shows'],
  addCommitment: ['does'],
  dropCommitment: ['does'],
  keepOnly: [],
  setTarget: ['sets', 'gives'],
  halveTarget: ['sets', 'gives'],
  answer: ['gives'],
  changeFact: ['gives'],
  accept: ['leaves', 'gives'],
  back: [],
  refuse: ['gives'],
  undo: ['does'],
  redo: ['does'],
  whatChanged: ['shows'],
  settings: ['shows'],
  chitchat: ['shows'],
  complain: ['shows'],
  outOfScope: ['shows'],
};

/** Whether what was learnt comes to that. */
export function comesTo(means: SentenceMeans, effect: Effect): boolean {
  return EFFECTS[means].includes(effect);
}
