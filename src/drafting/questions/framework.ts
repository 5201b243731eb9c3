import { fill } from '../../charter/fill';
import type { Answers } from '../../record/answers';
import { mapReading } from '../reading/reading';
import { readFramework } from '../reading/request/readFramework';
import type { Question } from './question';
import { limitsOf, readBackWords } from './questionWords';

/** The framework that a call-off is made from, and which law its own procurement came under. */
export const framework: Question<'framework'> = {
  id: 'framework',
  asked: (_pack, { content }) => usesFramework(content.answers),
  concerns: usesFramework,
  freeText: false,
  mayStayEmpty: true,
  readBack: 'then',
  read: (pack, words, { today }) =>
    mapReading(readFramework(words, today, limitsOf(pack, 'framework')), (answer) => ({ framework: answer })),
  // The day that the Procurement Act 2023 came into force decides; the framework's own day was not kept.
  typed: ({ name, underAct }) =>
    `${name}, procurement began ${underAct ? 'on or after' : 'before'} 24 February 2025`,
  told: (pack, { name, underAct }) =>
    fill(readBackWords(pack, 'framework', underAct ? 'since' : 'before'), { name }),
};

/** A grant is not called off a framework. */
function usesFramework({ route, kind }: Answers): boolean {
  return route === 'call-off' && kind !== 'grant';
}
