import { fill } from '../../charter/fill';
import { formatList } from '../../drafting/figures/formatList';
import { formatMoney } from '../../drafting/figures/formatMoney';
import { formatAnswer } from '../../drafting/questions/answerWords';
import { questionsTogether } from '../../drafting/questions/nextQuestion';
import { questionWords } from '../../drafting/questions/questionWords';
import { isOpen } from '../../record/lifecycle';
import { draftingTurn } from '../acts/interview';
import type { Turn } from '../turn';

/** What the product says of itself, or of the law as it is today; with its sources where it is a matter of law. */
export function sayTopic(turn: Turn, asked: string): string {
  const { pack } = turn;
  const { topics, cannotAnswer } = pack.wording.dialogs.asks;
  const own = topics.find((each) => each.topic === asked);
  if (own) return own.withThresholds ? `${thresholds(turn)} ${own.says}`.trim() : own.says;
  const topic = pack.wording.topics.find((each) => each.topic === asked);
  if (!topic) return cannotAnswer;
  const before = topic.adds === undefined ? '' : ADDED[topic.adds](turn);
  return [before, topic.says, sourcesOf(turn, topic.sources)].filter((each) => each !== '').join(' ');
}

const ADDED = { progress, thresholds, weighting, law } as const;

/** The titles of what an answer rests on; what is only ours is named as such in the answer. */
function sourcesOf({ pack }: Turn, ids: readonly string[] = []): string {
  const titles = ids.flatMap((id) => pack.sources.get(id) ?? []).map(({ title }) => title);
  return titles.length === 0
    ? ''
    : fill(pack.wording.dialogs.asks.topicSources, { sources: formatList(titles) });
}

/** The thresholds of today. */
function thresholds({ pack, env }: Turn): string {
  const current = pack.thresholds.filter(({ from }) => from <= env.today).at(-1);
  if (!current) return '';
  const [works = '', goods = '', lightTouch = ''] = [
    current.works,
    current.subCentral,
    current.lightTouch,
  ].map((pounds) => formatMoney(pounds * 100));
  return fill(pack.wording.dialogs.asks.thresholdsAre, { works, goods, lightTouch });
}

/** Which law governs the draft at hand, once enough of it is known. */
function law(turn: Turn): string {
  const { current } = turn.snapshot;
  const found = current && draftingTurn(turn)?.caseOf(current);
  if (found?.profile === undefined) return '';
  return found.law.notes
    .slice(0, 1)
    .map(({ text }) => text)
    .join(' ');
}

/** The weighting of the draft at hand, and the one that the authority takes as a rule. */
export function weighting(turn: Turn): string {
  const { pack, snapshot } = turn;
  const { weightingHere, weightingUsual } = pack.wording.dialogs.asks;
  const { settings, current } = snapshot;
  const inWords = (share: number): string => formatAnswer(pack, 'weighting', { weighting: share });
  const worked = current && draftingTurn(turn)?.caseOf(current).profile?.weighting;
  const here = worked ?? (current && (current.answers.weighting ?? settings?.weighting));
  return [
    ...(here === undefined ? [] : [fill(weightingHere, { weighting: inWords(here) })]),
    ...(settings ? [fill(weightingUsual, { weighting: inWords(settings.weighting) })] : []),
  ].join(' ');
}

/** What is still to be answered and decided in the draft at hand, in the order in which it comes. */
function progress(turn: Turn): string {
  const { pack, snapshot } = turn;
  const { current } = snapshot;
  const words = pack.wording.dialogs;
  const drafting = draftingTurn(turn);
  if (!drafting || !current) return words.asks.stepsAre;
  if (!isOpen(current)) return words.asks.nothingLeft;
  const { commitments, kpisConfirmed, profileConfirmed } = current.choices;
  const questions = questionsTogether(pack, drafting.context, current).map(({ id }) =>
    questionWords(pack, id).label.toLowerCase(),
  );
  const left = [
    ...new Set(questions),
    ...(profileConfirmed ? [] : [words.waiting.readBack]),
    ...(commitments ? [] : [words.waiting.commitments]),
    ...(kpisConfirmed ? [] : [words.waiting.kpis]),
    words.waiting.review,
  ];
  return fill(words.asks.leftIs, { left: formatList(left) });
}
