import { understand } from '../../src/dialogs/words/understand';
import { decided, message, turnOf } from '../support/decidedTurns';
import { inWords } from '../support/intentInWords';
import { MOMENTS, type Moment } from '../support/moments';

type Said = readonly (readonly [at: Moment, words: string, meaning: string])[];

const meaning = (at: Moment, words: string): string =>
  inWords(understand(turnOf(message(words), MOMENTS[at]), words), words);

/** Whether a draft is made or changed. */
const isWritten = (at: Moment, words: string): boolean =>
  decided(message(words), MOMENTS[at]).changes.some(
    ({ change }) => change === 'reviseDraft' || change === 'createDraft',
  );

describe('a question on a subject of the pack is answered however it is put', () => {
  const rows: Said = [
    ['nothing', 'is social value even a legal requirement?', 'topic must-we'],
    ['nothing', 'are we caught by PPN 026', 'topic ppn'],
    ['nothing', 'am I allowed to ask for local labour?', 'topic local-labour'],
    ['nothing', 'can we insist on local workers only', 'topic local-labour'],
    ['nothing', 'does section 106 count as well?', 'topic section-106'],
    ['nothing', 'who looks after this bot', 'topic who-runs'],
    ['nothing', 'can my boss read what i put', 'topic privacy'],
    ['nothing', 'can I get back a draft I deleted?', 'topic deleted'],
    ['nothing', 'can I upload the spec?', 'topic files'],
    ['nothing', 'is £20k too small to bother with?', 'topic small-contract'],
    ['title', 'is anybody else able to see this title', 'topic who-sees'],
    ['title', "how long's this going to take", 'topic progress'],
    ['value', 'can i leave this blank for a bit', 'topic leave-out'],
    ['term', 'if we extend, does that count?', 'topic extensions-counted'],
    ['kind', 'software licences, is that goods or services?', 'topic mixed-kind'],
    ['place', 'does local cover the next county as well', 'topic local-area'],
    ['kpis', "what if they don't hit the target?", "whatIf they don't hit the target"],
    ['kpis', 'are there penalties if a supplier misses a target?', 'topic missed-target'],
    ['kpis', "who's meant to gather all this", 'topic who-monitors'],
    ['review', 'is any of this enforceable?', 'topic binding'],
    ['ready', "can we vary the targets once the contract's been signed", 'topic change-contract'],
    ['shortlist', 'who picked these', 'topic who-made'],
  ];
  test.each(rows)('%s: %s', (at, words, meant) => {
    expect(meaning(at, words)).toBe(meant);
    expect(isWritten(at, words)).toBe(false);
  });
});

describe('what speaks of a subject and asks nothing is no question', () => {
  const rows: Said = [
    ['title', 'Section 106 monitoring', 'answer'],
    ['title', 'Grant scheme for village halls', 'answer'],
    ['title', 'Direct award of the ferry service', 'answer'],
    ['place', 'Scotland Road', 'answer'],
    ['nothing', 'draft clauses for light touch care services, £300k', 'request'],
    ['nothing', 'Draft KPIs for desks, £60k ex VAT, goods contract, 3 months, Stafford', 'request'],
    ['shortlist', 'drop the local one', 'remove local one'],
    ['nothing', '3.2m a yr', 'request'],
    ['nothing', 'roughly £90k plus VAT', 'request'],
  ];
  test.each(rows)('%s: %s', (at, words, meant) => {
    expect(meaning(at, words)).toBe(meant);
  });
});

describe('a question about what is asked, by a word that is about it', () => {
  const rows: Said = [
    ['title', 'do you want the short name or the long one?', 'ofQuestion title meaning'],
    ['value', 'is that for one year or all of them', 'ofQuestion value meaning'],
    ['kind', 'which one is a cleaning contract?', 'ofQuestion kind meaning'],
    ['place', "do i put our address or the depot's", 'ofQuestion place meaning'],
    ['term', 'is there a maximum?', 'ofQuestion term meaning'],
  ];
  test.each(rows)('%s: %s', (at, words, meant) => {
    expect(meaning(at, words)).toBe(meant);
    expect(isWritten(at, words)).toBe(false);
  });
});

describe('what is wanted beside why', () => {
  const rows: Said = [
    ['nothing', "delete the old catering draft, it's been cancelled", 'delete catering'],
    ['nothing', 'the one for Longton, can you delete it', 'delete longton'],
    ['title', "Same as last year's, can you just copy SV-0017", 'duplicate SV-0017'],
    ['value', 'sorry, phone rang, where were we?', 'open this'],
    ['kind', 'park this for now, show my drafts', 'command drafts'],
    ['profile', 'wait, undo that, the date was right before', 'command undo'],
    ['shortlist', 'drop the second one, too fiddly to measure', 'remove second one'],
    ['shortlist', 'members asked for it. add apprenticeships', 'add apprenticeships'],
    ['review', 'delete it, was only trying it out', 'delete this'],
    ['ready', 'lost the file, can you send it again?', 'word'],
  ];
  test.each(rows)('%s: %s', (at, words, meant) => {
    expect(meaning(at, words)).toBe(meant);
  });
});

describe('two wishes in one message are none, and what is supposed is done to nothing', () => {
  const rows: Said = [
    ['nothing', 'open the cleaning one, delete the catering one', 'unknown'],
    ['review', 'if I delete it, can I get it back?', 'topic deleted'],
    ['nothing', 'is there anything, a grant contract or so, that you cannot do?', 'topic grant-or-contract'],
    ['profile', "don't undo that, it was fine", 'unknown'],
  ];
  test.each(rows)('%s: %s', (at, words, meant) => {
    expect(meaning(at, words)).toBe(meant);
    expect(isWritten(at, words)).toBe(false);
  });
});

describe('settings in a sentence open their form with what was said', () => {
  const rows: Said = [
    ['nothing', "we're a fire authority, not a council", 'settings buyerKind fire'],
    ['nothing', 'change our usual weighting to 15%', 'settings weighting 15'],
    ['value', "we're not a council, we're a housing association", 'settings buyerKind housing-association'],
    ['profile', "it has us down as England but we're in Wales", 'settings nation wales'],
    ['review', 'change kind of authority to NHS trust', 'settings buyerKind nhs-trust'],
    ['ready', "our weighting's gone up to 20%", 'settings weighting 20'],
  ];
  test.each(rows)('%s: %s', (at, words, meant) => {
    expect(meaning(at, words)).toBe(meant);
    const { changes } = decided(message(words), MOMENTS[at]);
    expect(changes.map(({ change }) => change)).toEqual(['saveInterview']);
  });

  test.each<[Moment, string, string]>([
    ['shortlist', 'the weighting is 20%', 'facts weighting'],
    ['title', 'Fire authority headquarters', 'answer'],
    ['place', 'Wales', 'answer'],
  ])('%s: %s is of the draft', (at, words, meant) => {
    expect(meaning(at, words)).toBe(meant);
  });
});

describe('what is supposed, however the sentence runs', () => {
  const rows: Said = [
    ['kpis', 'if we cut it to two years would the targets still hold', 'whatIf we cut it to two years'],
    ['shortlist', 'would you suggest the same if it was works', 'whatIf it was works'],
    ['review', 'does anything change if it were £2m?', 'whatIf it were £2m'],
  ];
  test.each(rows)('%s: %s', (at, words, meant) => {
    expect(meaning(at, words)).toBe(meant);
    expect(isWritten(at, words)).toBe(false);
  });
});

describe('the Charter asked in words around its name', () => {
  const rows: Said = [
    ['nothing', 'real living wage - is that in the charter?', 'look up real living wage'],
    ['kind', 'how many local jobs does the charter want', 'look up local jobs'],
    ['profile', 'read me the charter on green places', 'look up green places'],
    ['nothing', 'anything in there on electric vehicles?', 'look up electric vehicles'],
    ['title', 'The Charter Market refurbishment', 'answer'],
  ];
  test.each(rows)('%s: %s', (at, words, meant) => {
    expect(meaning(at, words)).toBe(meant);
  });
});

describe('what somebody wants in or out', () => {
  const rows: Said = [
    ['review', 'legal want the living wage bit out', 'remove living wage'],
    ['shortlist', 'members want apprenticeships in', 'add apprenticeships'],
    ['shortlist', 'make sure volunteering is in there', 'add volunteering'],
    ['review', 'stick something in about apprentices', 'add apprentices'],
    ['shortlist', 'get rid of everything green', 'remove everything green'],
    ['shortlist', 'not fussed about volunteering', 'remove volunteering'],
  ];
  test.each(rows)('%s: %s', (at, words, meant) => {
    expect(meaning(at, words)).toBe(meant);
  });
});

describe('short forms of typing', () => {
  const rows: Said = [
    ['nothing', 'cn u show my drafts plz', 'command drafts'],
    ['nothing', 'wot can u do', 'command help'],
    ['review', 'gimme the word file', 'word'],
  ];
  test.each(rows)('%s: %s', (at, words, meant) => {
    expect(meaning(at, words)).toBe(meant);
  });
});

describe('a word out of habit, and the button of another step', () => {
  test('no clause is recorded by a reflex', () => {
    for (const words of ['ok', 'great', 'fine', 'thanks']) expect(isWritten('belowFloor', words)).toBe(false);
    expect(isWritten('belowFloor', 'yes')).toBe(true);
  });
  test.each<[Moment, string]>([
    ['kpis', 'mark as ready'],
    ['kpis', 'use these'],
    ['review', 'use these'],
  ])('%s: %s agrees to nothing, which is said', (at, words) => {
    expect(meaning(at, words)).toBe('unsure');
  });
});

describe('a figure of a question sets nothing, and one of a measure is no length', () => {
  const rows: Said = [
    ['kpis', 'is 90% realistic for KPI 1?', 'why kpi 1'],
    ['review', 'apprenticeship weeks should be 80', 'KPI apprenticeship weeks = 80'],
    ['kpis', 'lol 104 weeks is two years of somebody', 'unknown'],
  ];
  test.each(rows)('%s: %s', (at, words, meant) => {
    expect(meaning(at, words)).toBe(meant);
  });
});
