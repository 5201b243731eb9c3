import { addDays, addMonths } from '../../../drafting/figures/calendar';
import type { Answers } from '../../../record/answers';
import type { Draft } from '../../../record/draft';
import { countOf } from './countOf';

const MOVED =
  /^(?:push|move|put|bring|shift|slip|delay|knock)(?:ed|s)? (?:it|that|the start|the start date|start|this|everything)(?: date)? ?(back|forward|out|on|up|earlier|later)?(?: by)? (an?|one|two|three|four|five|six|\d{1,2}) (weeks?|months?|years?)(?: (later|earlier|back|forward|on))?(?: please)?$/;

/** "Push it back a month": the start, so much later or earlier. */
export function startMoved({ answers }: Draft, said: string): Answers {
  const [, way = '', count, unit = '', behind = ''] = MOVED.exec(said) ?? [];
  const { start } = answers;
  if (start === undefined || count === undefined) return {};
  const earlier = /forward|up|earlier/.test(behind || way);
  if (way === '' && behind === '') return {};
  const by = countOf(count) * (earlier ? -1 : 1);
  return {
    start: unit.startsWith('w')
      ? addDays(start, by * 7)
      : addMonths(start, unit.startsWith('y') ? by * 12 : by),
  };
}
