import { draftingTurn } from '../../src/dialogs/acts/interview';
import { stepCard } from '../../src/dialogs/steps/stepCard';
import { stepOf } from '../../src/dialogs/steps/stepOf';
import { understand } from '../../src/dialogs/words/understand';
import { message, turnOf } from '../support/decidedTurns';
import { inWords } from '../support/intentInWords';
import { MOMENT_NAMES, MOMENTS } from '../support/moments';

describe('every button of the open card is pressed by its title, in any case', () => {
  /** A title that is a command too does here what the command does. */
  const SAME: Readonly<Record<string, string>> = {
    back: 'back',
    word: 'word',
    cancel: 'command cancel',
    listDrafts: 'command drafts',
  };
  const titles = MOMENT_NAMES.flatMap((moment) => {
    const turn = draftingTurn(turnOf(message(''), MOMENTS[moment]));
    const { current, interview } = turn?.snapshot ?? {};
    if (!turn || !current || interview?.open?.what === 'settings') return [];
    return stepCard(turn, current, stepOf(turn, current, interview?.open)).card.buttons.map(
      ({ title, action: { verb } }) => ({ moment, title, verb }),
    );
  });
  test.each(titles)('$moment: $title', ({ moment, title, verb }) => {
    const words = title.toUpperCase();
    const meant = inWords(understand(turnOf(message(words), MOMENTS[moment]), words), words);
    if (verb === 'answer') expect(meant).not.toMatch(/^press/);
    else expect([`press ${verb}`, SAME[verb]]).toContain(meant);
  });
});
