import { fill } from '../../../../charter/fill';
import type { ScoredOffer } from '../../../assessment/assessment';
import { isSlight } from '../../../assessment/tellsApart';
import { shareOfScore, shareOfStep, stepOf } from '../../../assessment/worth';
import { formatList } from '../../../figures/formatList';
import { formatNumber, formatQuantity } from '../../../figures/formatQuantity';
import type { DocumentInput } from '../documentInput';

/** What each KPI carries of a scored method statement and of the total score, for what, and whose the shares are. */
export function sayMarks({ pack, assessment }: DocumentInput): readonly string[] {
  if (assessment.mode !== 'method' || assessment.weighting === 0) return [];
  const { assessmentNotes: words, tender } = pack.wording.document;
  const { scored, each: marks, whole } = assessment.method;
  if (scored.length === 0) return [];
  const list = scored.map(({ number, targetText: target }, index) => {
    const each = marks[index] ?? 0;
    const share = formatNumber(shareOfScore(pack, assessment, each));
    return fill(words.marksOf, {
      kpi: fill(tender.kpi, { number }),
      target,
      marks: formatNumber(each),
      share,
    });
  });
  const { step, slightMost, worthMost, marks: all } = pack.assessment;
  const most = formatNumber((slightMost * assessment.shared) / all);
  const slight = scored.some((kpi) => isSlight(pack, kpi)) ? [fill(words.marksSlight, { most })] : [];
  const rest = whole > 0 ? [fill(words.marksWhole, { marks: formatNumber(whole), times: worthMost })] : [];
  return [[fill(words.marks, { list: formatList(list), step }), ...slight, ...rest].join(' ')];
}

/** What one step of an offer earns of the total score, so that the officer can ask what it is worth. */
export function sayWorth({ pack, assessment }: DocumentInput, offer: ScoredOffer): readonly string[] {
  const measure = pack.measures.get(offer.kpi.measureId);
  const share = shareOfStep(pack, assessment, offer);
  if (assessment.mode !== 'offers' || assessment.weighting === 0) return [];
  if (measure === undefined || share === undefined) return [];
  const { assessmentNotes: words, tender } = pack.wording.document;
  return [
    fill(measure.better === 'less' ? words.buysLess : words.buys, {
      kpi: fill(tender.kpi, { number: offer.kpi.number }),
      one: formatQuantity(stepOf(measure), measure, pack.wording.proportion.singular),
      share: formatNumber(share),
    }),
  ];
}
