import { openCase } from '../../src/drafting/case';
import { explainAbout } from '../../src/drafting/explaining/explain';
import { explaining, type Explained, type Explaining } from '../../src/drafting/explaining/explained';
import type { Answers } from '../../src/record/answers';
import type { Choices, DraftingContext } from '../../src/record/draft';
import { contentOf, context, pack } from './contracts';

/** A contract as questions about it are answered. */
export function askedOf(
  answers: Answers,
  { choices = {}, under = context, changeable = true }: Partial<Options> = {},
): Explaining {
  const base = contentOf(answers);
  const content = { ...base, choices: { ...base.choices, ...choices } };
  const opened = openCase(pack, under, content);
  return explaining(pack, under, content, opened, { shown: undefined, changeable })!;
}

interface Options {
  readonly choices: Choices;
  readonly under: DraftingContext;
  readonly changeable: boolean;
}

/** Everything that an answer says, its sources with their addresses too. */
export function saidBy({ title, about = '', lines, sources }: Explained): string {
  const all = [...lines, ...sources].map(({ mark = '', text, url = '' }) => `${mark} ${text} ${url}`.trim());
  return [title, about, ...all].join('\n');
}

/** What is answered to "why" and these words. */
export function answerTo(asked: Explaining, about: string): string {
  return saidBy(explainAbout(asked, about));
}
