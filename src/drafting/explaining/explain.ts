import { fill } from '../../charter/fill';
import { say, type Explained, type Explaining } from './explained';
import { finish } from './finish';
import { findSubject } from './findSubject';
import type { Subject } from './subject';
import { whyCommitment } from './why/whyCommitment';
import { whyFigure } from './why/whyFigure';
import { whyFrequency } from './why/whyFrequency';
import { whyMeasure } from './why/whyMeasure';
import { notFound, whyCount, whyReasons, whyWarnings } from './why/whyOthers';
import { whyParagraph } from './why/whyParagraph';
import { whyRemedy } from './why/whyRemedy';
import { whyRule } from './why/whyRule';
import { whyWeighting } from './why/whyWeighting';

/** The answer to "why" and "why not" of whatever words name, or what can be asked. Nothing of the draft changes. */
export function explainAbout(explaining: Explaining, about: string): Explained {
  const subject = findSubject(explaining, about);
  return (subject && explainSubject(explaining, subject)) ?? notFound(explaining, about);
}

/** The answer on one subject; undefined where the pack has nothing of that id. */
export function explainSubject(explaining: Explaining, subject: Subject): Explained | undefined {
  const { pack } = explaining;
  switch (subject.of) {
    case 'commitment':
      return whyCommitment(explaining, subject.id);
    case 'measure': {
      const measure = pack.measures.get(subject.id);
      return measure && whyMeasure(explaining, measure);
    }
    case 'remedy': {
      const remedy = pack.remedies.menu.find(({ id }) => id === subject.id);
      return remedy && whyRemedy(explaining, remedy);
    }
    case 'kpi':
      return whyKpi(explaining, subject.number);
    case 'paragraph':
      return whyNumbered(explaining, subject);
    case 'rules': {
      const [first, ...also] = subject.ids.flatMap((id) => pack.legal.get(id) ?? []);
      const isSaid = ({ id }: { readonly id: string }): boolean =>
        explaining.opened.law.notes.some((note) => note.id === id);
      const alike = first && also.filter((each) => isSaid(each) === isSaid(first));
      return first && whyRule(explaining, first, alike?.slice(0, MOST_ALSO));
    }
    case 'frequency':
      return whyFrequency(explaining, subject.frequency);
    case 'count':
      return whyCount(explaining);
    case 'reasons':
      return whyReasons(explaining);
    case 'warnings':
      return whyWarnings(explaining);
    case 'weighting':
      return whyWeighting(explaining);
  }
}

/** So many other statements on the same subject are named. */
const MOST_ALSO = 4;

function whyKpi(explaining: Explaining, number: number): Explained {
  const { pack, kpis } = explaining;
  const kpi = kpis.find((each) => each.number === number);
  if (kpi !== undefined) return whyFigure(explaining, kpi);
  const { noSuchKpi } = pack.wording.dialogs.targets;
  return finish(explaining, {
    title: pack.wording.explaining.notFound.title,
    lines: say(fill(noSuchKpi, { number, count: kpis.length })),
    ways: [{ to: 'all' }],
  });
}

function whyNumbered(
  explaining: Explaining,
  { number, place }: Extract<Subject, { of: 'paragraph' }>,
): Explained {
  const { pack, document } = explaining;
  const section = document?.sections.find((each) => each.number === number);
  if (section !== undefined) return whyParagraph(explaining, section, place);
  const last = document?.sections.at(-1)?.number ?? 0;
  return finish(explaining, {
    title: pack.wording.explaining.notFound.title,
    lines: say(fill(pack.wording.explaining.paragraph.none, { number, last })),
    ways: [{ to: 'all' }],
  });
}
