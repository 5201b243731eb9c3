import { wordForKind } from '../contract/grantWords';
import type { Explained, ExplainedLine, Explaining, WayOn } from './explained';
import { sourceLines } from './sourceLines';

/** What an answer is made of before its sources are told. */
interface Drafted {
  readonly title: string;
  readonly about?: string;
  readonly lines: readonly ExplainedLine[];
  readonly ways?: readonly WayOn[];
  readonly sources?: readonly string[];
}

/** An answer in the words of the kind of contract, nothing said twice, with its sources after it; where a draft is locked, that is said. */
export function finish(
  { pack, profile, changeable }: Pick<Explaining, 'pack' | 'profile' | 'changeable'>,
  { title, about, lines, ways = [], sources = [] }: Drafted,
): Explained {
  const worded = lines.map((line) =>
    line.quoted === true ? line : { ...line, text: wordForKind(pack, profile.kind, line.text) },
  );
  const unlike = worded.filter(
    ({ text, mark }, index) =>
      worded.findIndex((other) => other.text === text && other.mark === mark) === index,
  );
  const locked = changeable || ways.length === 0 ? [] : [{ text: pack.wording.explaining.change.locked }];
  return {
    title,
    ...(about === undefined ? {} : { about }),
    lines: [...unlike, ...locked],
    sources: sourceLines(pack, sources),
    ways: changeable ? ways : [],
  };
}
