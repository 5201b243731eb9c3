import { cleanLines } from '../cleanText';
import { writtenOut } from '../plainly';
import { rememberLast } from '../../remember';
import { withoutMail, withoutThanks } from './mail';
import { onlyAsks, stripRequestLead, withoutLastAsk, type RequestLead } from './requestLead';

/** A request is a sentence or two; what stands beyond is not read. */
export const MOST_CHARACTERS = 2_000;

/** A message without the words around its subject. */
export interface Message {
  /** Its lines, which end with a line's end. */
  readonly subject: string;
  readonly asked: boolean;
  readonly buys: boolean;
}

/** The message cleaned, cut between words so that no number is cut in two, each line without its words that only ask. */
export const messageOf = rememberLast((text: string): Message => {
  const trimmed = text.trim();
  const cut = trimmed.slice(0, MOST_CHARACTERS);
  const whole = trimmed.length <= MOST_CHARACTERS ? trimmed : cut.slice(0, Math.max(0, cut.search(/\s\S*$/)));
  const clean = writtenOut(cleanLines(whole));
  const rest = withoutLastAsk(clean);
  const lines = withoutMail(rest.split('\n').slice(0, MOST_LINES)).map((line) =>
    leadOfLine(withoutThanks(line)),
  );
  return {
    subject: lines
      .map(({ subject }) => subject)
      .filter((subject) => subject !== '')
      .join('\n'),
    asked: lines.some(({ asked }) => asked),
    buys: rest !== clean || lines.some(({ buys }) => buys),
  };
});

/** Each sentence of a line without its words that only ask. */
function leadOfLine(line: string): RequestLead {
  const sentences = line.split(SENTENCE).slice(0, MOST_LINES);
  const telling = sentences.filter((sentence) => !onlyAsks(sentence));
  const read = (telling.length > 0 ? telling : sentences).map(stripRequestLead);
  return {
    subject: read
      .map(({ subject }) => subject)
      .filter((subject) => subject !== '')
      .join(' '),
    asked: read.some(({ asked }) => asked),
    buys: read.some(({ buys }) => buys),
  };
}

const SENTENCE = /(?<=\p{L}{3}[.!?]{1,3}) (?=\p{Lu})/u;

/** More lines than any message that states one contract has. */
const MOST_LINES = 60;
