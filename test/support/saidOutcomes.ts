import { atMoments, eachMoment, type AtMoments } from './byMoment';
import { asRead, decided, message, told } from './decidedTurns';
import { MOMENTS, OTHER } from './moments';

/** What a message comes to at each moment; the person has one more draft. */
export const outcomes = (words: string): AtMoments =>
  eachMoment((moment) => {
    const input = message(words);
    return told(decided(input, asRead(input, MOMENTS[moment], [OTHER])));
  });

/** No card asks anything there; a deletion that was asked about lapses with whatever else is said. */
const NO_CARD = 'nothing newcomer left review ready delete';
/** Whose authority has given no settings yet. */
export const STRANGERS = 'newcomer settings';
const QUESTIONS = 'title value vat term kind place changing';

/** Long cards: what is said beside one leaves it where it stands. */
const LONG = 'form profile belowFloor noClause shortlist measures kpis';

/** A line above the card that asks one thing; beside a long one, and where none asks anything, on a card of its own. */
export const REMARK = atMoments({
  '→ notice': `${NO_CARD} ${LONG}`,
  '→ notice notice': 'settings settingsOver',
  '→ question': QUESTIONS,
  '→ rename': 'rename',
});

/** A card of its own, and then the open one where it asks one thing; a long one is a press away. */
export const ASIDE: AtMoments = atMoments(
  { '→ notice notice': `settings settingsOver ${LONG}` },
  Object.fromEntries(
    Object.entries(REMARK).map(([moment, shows]) => [moment, shows.replace(/^→(?! notice)/, '→ notice')]),
  ),
);

/** Words that mean nothing: an answer where any will do or where they are refused, a name where one is asked for; elsewhere a short card alone. */
export const UNHEARD = atMoments(
  {
    'settings → notice': 'settings',
    'settings → notice shortlist': 'settingsOver',
    'answer → question': 'title',
    'answer → shortlist': 'place',
    '→ question': 'form',
    'rename → review': 'rename',
    '→ notice': 'profile belowFloor noClause shortlist measures kpis',
  },
  REMARK,
);

/** A question to us that is answered on a card: a long card is not shown again after it. */
export const EXPLAINED = atMoments(
  {
    '→ notice': 'profile belowFloor shortlist measures kpis noClause',
    '→ notice question': 'changing',
    '→ notice rename': 'rename',
  },
  REMARK,
);
