import { fill } from '../charter/fill';
import type { CharterPack } from '../charter/pack';
import { questionId } from '../charter/schema/vocabulary';
import type { Answers } from '../record/answers';
import type { Alterable } from '../record/draft';
import { ownPart } from '../record/ownPart';
import { replaced, type Before } from '../record/parts';
import type { Entry } from '../record/revise';
import { formatAnswer } from './questions/answerWords';
import { questionWords } from './questions/questionWords';
import {
  assessmentInWords,
  baselineInWords,
  commitmentName,
  listNames,
  measureName,
  reasonName,
  remediesInWords,
  targetInWords,
} from './tellNames';
import { tellSection52 } from './tellSection52';
import { tellUndone } from './tellUndone';

/** A change in the officer's words: "Length changed from 3 years to 4 years". */
export function tell(pack: CharterPack, { change, before }: Entry): string {
  const words = pack.wording.dialogs.told;
  const was = replaced(before);
  switch (change.change) {
    case 'begun':
      return change.content.answers.title === undefined
        ? words.begun
        : fill(words.begunTitle, { title: change.content.answers.title });
    case 'copied':
      return fill(words.copied, { from: change.from });
    case 'imported':
      return change.version === 0 ? words.imported : fill(words.importedVersion, { version: change.version });
    case 'answer':
      return tellAnswers(pack, change.answers, was.answers ?? {});
    case 'rename':
      return tellAnswers(pack, { title: change.title }, was.answers ?? {});
    case 'confirm-profile':
      return words.profileConfirmed;
    case 'set-settings':
      return change.taken ? words.settingsTaken : words.settingsLeft;
    case 'want-commitment':
      return fill(words.wanted, { commitment: commitmentName(pack, change.commitment) });
    case 'choose-commitments': {
      const names = (ids: readonly string[]) => listNames(pack, ids, commitmentName);
      return tellChanged(pack, words.commitments, was.choices?.commitments, change.commitments, names);
    }
    case 'choose-measures':
      return tellMeasures(pack, change, was);
    case 'set-targets':
      return tellEach(pack, before, 'targets', change.targets, was.choices?.targets, (id, target) =>
        targetInWords(pack, id, target),
      );
    case 'set-baselines':
      return tellEach(pack, before, 'baselines', change.baselines, was.choices?.baselines, (id, baseline) =>
        baselineInWords(pack, id, baseline),
      );
    case 'confirm-kpis':
      return words.kpisConfirmed;
    case 'accept-reason':
      return tellReason(pack, change);
    case 'set-assessment':
      return tellChanged(pack, words.assessment, was.choices?.assessment, change.assessment, (choice) =>
        assessmentInWords(pack, choice),
      );
    case 'choose-remedies':
      return tellChanged(pack, words.remedies, was.choices?.remedies, change.remedies, (remedies) =>
        remediesInWords(pack, remedies),
      );
    case 'set-section-52':
      return tellSection52(pack, change);
    case 'record-check':
      return fill(words.checked, { by: change.by });
    case 'below-floor':
      return change.take === 'none' ? words.noClause : words.lightClause;
    case 'confirm-tender': {
      const { name, post } = change;
      return fill(words.tenderConfirmed, { name, post, version: (was.version ?? 0) + 1 });
    }
    case 'save-version':
      return fill(words.saved, { version: (was.version ?? 0) + 1 });
    case 'mark-ready':
      return fill(words.ready, { version: (was.version ?? 0) + 1 });
    case 'reopen':
      return words.reopened;
    case 'undo':
      return tellUndone(pack, before);
  }
}

function tellReason(
  pack: CharterPack,
  { reason, accepted }: Extract<Entry['change'], { change: 'accept-reason' }>,
) {
  const words = pack.wording.dialogs.told;
  const name = reasonName(pack, reason);
  return accepted === undefined
    ? fill(words.reason, { reason: name })
    : fill(words.reasonBy, { reason: name, name: accepted.name, post: accepted.post });
}

/** "Length: 4 years", or what it was changed from; a line for each question answered. */
function tellAnswers(pack: CharterPack, given: Answers, was: Answers): string {
  const lines = questionId.options
    .filter((id) => given[id] !== undefined)
    .map((id) => {
      const stood = was[id] === undefined ? undefined : formatAnswer(pack, id, was);
      return tellNow(pack, questionWords(pack, id).label, stood, formatAnswer(pack, id, given));
    });
  return lines.length === 0 ? pack.wording.dialogs.told.nothing : lines.join('; ');
}

function tellNow(pack: CharterPack, label: string, before: string | undefined, now: string): string {
  const words = pack.wording.dialogs.told;
  return before === undefined
    ? fill(words.given, { label, now })
    : fill(words.changed, { label, before, now });
}

function tellChanged<T>(
  pack: CharterPack,
  label: string,
  before: T | undefined,
  now: T,
  inWords: (value: T) => string,
): string {
  return tellNow(pack, label, before === undefined ? undefined : inWords(before), inWords(now));
}

function tellMeasures(
  pack: CharterPack,
  { commitment, measures }: { readonly commitment: string; readonly measures: readonly string[] },
  was: Partial<Alterable>,
): string {
  const words = pack.wording.dialogs.told;
  const label = fill(words.measures, { commitment: commitmentName(pack, commitment) });
  const names = (ids: readonly string[]) =>
    ids.length === 0 ? words.proposed : listNames(pack, ids, measureName);
  return tellChanged(pack, label, ownPart(was.choices?.measures, commitment), measures, names);
}

/** Of what is set by measure only what is not as it was; the others were confirmed along with them. */
function tellEach<T>(
  pack: CharterPack,
  before: Before,
  name: 'targets' | 'baselines',
  given: Readonly<Record<string, T | null>>,
  was: Readonly<Record<string, T>> | undefined,
  inWords: (id: string, each: T) => string,
): string {
  const words = pack.wording.dialogs.told;
  const { label, none } = {
    targets: { label: words.target, none: words.proposed },
    baselines: { label: words.baseline, none: words.measuredFirst },
  }[name];
  const lines = Object.entries(given)
    .filter(([id]) => Object.hasOwn(before, `choices/${name}/${id}`))
    .map(([id, each]) =>
      tellChanged<T | null>(
        pack,
        fill(label, { measure: measureName(pack, id) }),
        ownPart(was, id),
        each,
        (one) => (one === null ? none : inWords(id, one)),
      ),
    );
  return lines.length === 0 ? words.nothing : lines.join('; ');
}
