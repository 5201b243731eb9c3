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

/** A line above the open card; where none asks anything, on a card of its own. */
export const REMARK = atMoments({
  '→ notice': NO_CARD,
  '→ notice notice': 'settings settingsOver',
  '→ question': QUESTIONS,
  '→ form': 'form',
  '→ profile': 'profile',
  '→ belowFloor': 'belowFloor noClause',
  '→ shortlist': 'shortlist',
  '→ measures': 'measures',
  '→ kpis': 'kpis',
  '→ rename': 'rename',
});

/** A card of its own, and then the open one where it asks anything. */
export const ASIDE: AtMoments = Object.fromEntries(
  Object.entries(REMARK).map(([moment, shows]) => [moment, shows.replace(/^→(?! notice)/, '→ notice')]),
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
