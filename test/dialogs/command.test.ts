import { readCommand } from '../../src/dialogs/words/phrases/command';
import { pack } from '../support/shippedPack';

describe('a whole message is a command only on its exact words', () => {
  test.each([
    ['help', { command: 'help' }],
    ['  HELP! ', { command: 'help' }],
    ['?', { command: 'help' }],
    ['Hi', { command: 'hello' }],
    ['cancel', { command: 'cancel' }],
    ['Start again.', { command: 'startAgain' }],
    ['back', { command: 'back' }],
    ['My drafts', { command: 'drafts' }],
    ['principles', { command: 'principles' }],
    ['settings', { command: 'settings' }],
    ['draft', { command: 'draft' }],
    ['form', { command: 'form' }],
    ['word', { command: 'word' }],
    ['that’s right', { command: 'accept' }],
    // a draft's title where none is under way; elsewhere understood as what is open takes it
    ['Open SVs', { command: 'called', act: 'open', called: { words: ['svs'] }, rest: '', loose: true }],
  ])('%s', (said, command) => {
    expect(readCommand(pack, said)).toEqual(command);
  });

  test.each([
    "help the children's centre",
    'Back office support services',
    'Draft beer for the civic hall',
    'Settings for hearing loops',
    'Word processing licences',
    'Charter House refurbishment',
    'x'.repeat(20_000),
  ])('"%.40s" stays an answer', (said) => {
    expect(readCommand(pack, said)).toBeUndefined();
  });
});

describe('a question to the Charter is what follows its opening words', () => {
  test.each([
    ['What does the charter say about living wage?', 'living wage'],
    ['does the charter mention T Levels', 't levels'],
    ['look up volunteering', 'volunteering'],
    ['Charter on apprenticeships', 'apprenticeships'],
  ])('%s', (said, query) => {
    expect(readCommand(pack, said)).toEqual({ command: 'lookUp', query });
  });
});

describe('a draft is named by its reference', () => {
  test.each([
    ['open SV-0042', { act: 'open', reference: 'SV-0042', rest: '' }],
    ['Delete sv-0042', { act: 'delete', reference: 'SV-0042', rest: '' }],
    ['rename SV-0042 to Park benches', { act: 'rename', reference: 'SV-0042', rest: 'Park benches' }],
    ['copy SV-0042', { act: 'duplicate', reference: 'SV-0042', rest: '' }],
    ['word SV-0042', { act: 'word', reference: 'SV-0042', rest: '' }],
  ])('%s', (said, named) => {
    expect(readCommand(pack, said)).toEqual({ command: 'named', ...named });
  });
});
