import { fill } from '../../../charter/fill';
import { formatDate } from '../../figures/formatDate';
import { formatList } from '../../figures/formatList';
import { quote, say, type Explained, type Explaining } from '../explained';
import { finish } from '../finish';

/** Why so many KPIs: the band with its value, what the settings allow, and how many there are. */
export function whyCount(explaining: Explaining): Explained {
  const { pack, opened, kpis } = explaining;
  const { count: words } = pack.wording.explaining;
  const { why, most, sources } = opened.shortlist;
  return finish(explaining, {
    title: words.title,
    lines: say(fill(pack.wording.dialogs.asks.howManyIs, { why, most, count: kpis.length }), words.change),
    ways: [{ to: 'commitments' }],
    sources,
  });
}

/** Why a reason has to be recorded: the matter, the KPIs that ask about it, the route, and the rule. */
export function whyReasons(explaining: Explaining): Explained {
  const { pack, kpis, document, opened } = explaining;
  const { reasons: words } = pack.wording.explaining;
  const needed = document?.notes.workforceReasons ?? [];
  const of = (reasonId: string): string =>
    formatList(
      kpis
        .filter(({ measureId }) => pack.measures.get(measureId)?.workforceReason === reasonId)
        .map(({ number, name }) => fill(pack.wording.explaining.reasons.kpi, { number, name })),
    );
  const rules = opened.law.notes.filter(({ id }) => {
    const when = pack.legal.get(id)?.when ?? [];
    return when.includes('section-17') && when.some((fact) => fact.endsWith('asks-workforce'));
  });
  const lines = needed.flatMap(({ id, matter, route, by, acceptedOn }) => [
    fill(words.needed, { matter, kpis: of(id), route }),
    by === undefined || acceptedOn === undefined
      ? words.open
      : fill(words.accepted, { name: by.name, post: by.post, date: formatDate(acceptedOn) }),
  ]);
  return finish(explaining, {
    title: words.title,
    lines: [
      ...say(...(lines.length === 0 ? [words.none] : lines)),
      ...quote(...rules.map(({ text }) => text)),
    ],
    ways: needed.length === 0 ? [] : [{ to: 'reasons' }],
    sources: [
      ...needed.flatMap(({ id }) => pack.workforceReasons.get(id)?.sources ?? []),
      ...rules.flatMap(({ sources }) => sources),
    ],
  });
}

/** So many warnings are told at once; the review has them all. */
const MOST_WARNINGS = 5;

/** What is to be put right or considered, what must be first, each with its sources. */
export function whyWarnings(explaining: Explaining): Explained {
  const { pack, issues } = explaining;
  const { warnings: words } = pack.wording.explaining;
  const told = issues.slice(0, MOST_WARNINGS);
  const left = issues.length - told.length;
  return finish(explaining, {
    title: words.title,
    lines: say(
      ...(issues.length === 0 ? [words.none] : []),
      ...told.map(({ level, message }) =>
        fill(level === 'mustFix' ? words.mustFix : words.consider, { message }),
      ),
      left === 0 ? undefined : fill(words.more, { count: left }),
    ),
    sources: told.flatMap(({ sources }) => sources),
  });
}

/** What can be asked, where nothing is called so: one commitment and two others for a pattern. */
export function notFound(explaining: Explaining, about: string): Explained {
  const { pack, opened } = explaining;
  const { notFound: words } = pack.wording.explaining;
  const { noFigure } = pack.wording.dialogs.asks;
  const figure = /£?\d[\d,.]*[%km]?(?: [a-z]+)?/.exec(about)?.[0];
  const [first] = opened.shortlist.entries;
  const commitment = pack.commitments.get(first?.commitmentId ?? '')?.name.toLowerCase() ?? '';
  return finish(explaining, {
    title: words.title,
    lines: say(
      figure === undefined ? fill(words.line, { about }) : fill(noFigure, { figure }),
      fill(words.example, { commitment }),
    ),
    ways: [{ to: 'all' }],
  });
}
