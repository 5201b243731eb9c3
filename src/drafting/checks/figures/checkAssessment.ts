import { fill } from '../../../charter/fill';
import type { Assessment } from '../../assessment/assessment';
import { boundBy } from '../../assessment/mode';
import { isSlight } from '../../assessment/tellsApart';
import type { Kpi } from '../../kpis/kpi';
import { policyWeighting } from '../../policy/weighting';
import { offerWords } from '../../targets/benchmark';
import { checkMarksWorth } from './checkMarksWorth';
import { checkOfferPrices } from './checkOfferPrices';
import { checkOffers } from './checkOffers';
import { nameKpis } from '../../kpis/nameKpis';
import type { CheckInput } from '../checkInput';
import type { Issue } from '../issue';

/** That what is scored can be scored, that a weighting is carried by something, and whose figures are only ours (docs/domain.md#assessment). */
export function checkAssessment(input: CheckInput): readonly Issue[] {
  const { assessment } = input;
  return [
    ...checkMode(input, assessment),
    ...checkWeighting(input, assessment),
    ...checkMarksWorth(input, assessment),
    ...(assessment.mode === 'offers'
      ? [...checkOffers(input, assessment), ...checkOfferPrices(input, assessment)]
      : []),
    ...checkOurFigures(input),
  ];
}

/** What is left to tenderers is scored, and where offers are scored there are one to three. */
function checkMode(
  { pack, profile, kpis, position: { facts } }: CheckInput,
  { mode, offers, method }: Assessment,
): readonly Issue[] {
  const words = pack.wording.document.checks;
  const { most, sources } = pack.assessment;
  const issue = (message: string, first?: Kpi): Issue => ({
    ...{ code: 'assessment', level: 'mustFix', message, sources },
    ...(first === undefined ? {} : { about: { kpi: first.number } }),
  });
  const named = nameKpis(
    pack,
    offers.map(({ kpi }) => kpi),
  );
  if (mode === 'offers' && offers.length === 0 && kpis.length > 0) return [issue(words.noOffers)];
  const isUnanswered = method.scored.length === 0 && boundBy(pack, facts) === undefined;
  if (mode === 'method' && kpis.length > 0 && isUnanswered) return [issue(words.nothingAnswers)];
  if (mode !== 'offers' && offers.length > 0) {
    const slots = { ...offerWords(pack, profile.kind), kpis: named };
    return [issue(fill(words.nothingScores, slots), offers[0]?.kpi)];
  }
  return offers.length > most
    ? [issue(fill(words.tooManyOffers, { kpis: named, most }), offers[0]?.kpi)]
    : [];
}

/** A weighting that is stated is carried by a question, and a question that is scored has a weighting. */
function checkWeighting(
  { pack, content, profile, kpis, position: { facts } }: CheckInput,
  { mode, chosen, weighting, apart, offers, kept, method: { whole } }: Assessment,
): readonly Issue[] {
  const words = pack.wording.document.checks;
  const { sources } = pack.assessment;
  const issue = (level: Issue['level'], message: string): Issue => ({
    ...{ code: 'assessment', level, message, sources },
  });
  const bound = boundBy(pack, facts);
  const sayBound = (said: string): string =>
    profile.workforce === undefined ? `${said} ${pack.assessment.boundPeople}` : said;
  // that none is offered is said by itself
  const isCarried =
    mode === 'offers'
      ? offers.length === 0 || offers.some(({ kpi }) => !isSlight(pack, kpi))
      : apart || (bound !== undefined && whole > 0);
  if (mode !== 'fixed')
    return [
      ...(weighting === 0 ? [issue('consider', words.unweighted)] : []),
      ...(isCarried || kpis.length === 0
        ? []
        : // a question beside those on KPIs carries a part of it
          [
            issue(
              kept.length > 0 ? 'consider' : 'mustFix',
              bound === undefined ? words.sameForAll : sayBound(bound.littleCarries),
            ),
          ]),
    ];
  const stated =
    chosen || content.answers.weighting !== undefined || policyWeighting(pack, profile) !== undefined;
  if (!stated || weighting === 0 || profile.kind === 'grant') return [];
  if (bound !== undefined) return [issue('mustFix', sayBound(bound.nothingCarries))];
  // what the assistant proposes is no fault of the officer's: the draft says what its weighting is
  return chosen
    ? [issue('mustFix', fill(words.unscored, { weighting }))]
    : [issue('consider', fill(words.unscoredProposed, { weighting }))];
}

/** A default is a suggestion: it becomes the officer's with *Ready*, and the officer is told so. */
function checkOurFigures({ pack, kpis }: CheckInput): readonly Issue[] {
  const ours = kpis.filter(({ target }) => target.mode === 'number' && target.by === 'our-default');
  const [first] = ours;
  if (first === undefined) return [];
  return [
    {
      code: 'our-figures',
      level: 'consider',
      message: fill(pack.wording.document.checks.ourFigures, { kpis: nameKpis(pack, ours) }),
      about: { kpi: first.number },
      sources: [pack.engine.ourDefault],
    },
  ];
}
