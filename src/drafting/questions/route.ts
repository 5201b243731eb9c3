import { route as routeShape, type Route } from '../../charter/schema/vocabulary';
import { mapReading } from '../reading/reading';
import { readChoice } from '../reading/readChoice';
import type { Question } from './question';
import { choiceTitle, questionWords } from './questionWords';

/** How the supplier is chosen. */
export const route: Question<'route'> = {
  id: 'route',
  asked: 'never',
  freeText: false,
  mayStayEmpty: true,
  readBack: 'then',
  byDefault: 'default',
  read: (pack, words) =>
    mapReading(readChoice(words, questionWords(pack, 'route'), 'not-a-choice'), (answer) => ({
      route: routeOf(answer),
    })),
  typed: (answer) => answer,
  told: (pack, answer) => choiceTitle(pack, 'route', answer),
  choices: (pack) => questionWords(pack, 'route').choices,
};

function routeOf(value: string): Route {
  return routeShape.catch('competition').parse(value);
}
