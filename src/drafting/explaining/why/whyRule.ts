import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import type { LegalStatement } from '../../../charter/schema/law/law';
import { formatDate } from '../../figures/formatDate';
import { formatList } from '../../figures/formatList';
import { legalAsides } from '../../law/legalAsides';
import type { LegalNote } from '../../law/legalNotes';
import { quote, say, type Explained, type Explaining } from '../explained';
import { conditionsInWords, followsFrom, readConditions } from '../factsInWords';
import { finish } from '../finish';

/**
 * Why a statement of law is said of this contract or is not: the facts that bring it or leave it out, how heavy it is, what to do, from
 * when it is in force, when it was read, and its sources. `also` are others on the same subject.
 */
export function whyRule(
  explaining: Explaining,
  statement: LegalStatement,
  also: readonly LegalStatement[] = [],
): Explained {
  const { pack, profile, opened, document } = explaining;
  const { rule: words } = pack.wording.explaining;
  const said = [...(document?.notes.legal ?? []), ...opened.law.notes];
  const note = said.find(({ id }) => id === statement.id);
  const titles = also.map(({ title }) => title);
  return finish(explaining, {
    title: statement.title,
    lines: [
      ...quote(note?.text),
      ...say(...(note === undefined ? whyNotSaid(explaining, statement) : whySaid(explaining, statement))),
      ...(note === undefined ? [] : [...say(severityOf(pack, note)), ...quote(...legalAsides(pack, note))]),
      ...say(
        inForce(explaining, statement),
        fill(words.day, { date: formatDate(profile.procurementStart) }),
        words.confidence[note?.confidence ?? statement.confidence],
        fill(words.read, {
          checkedOn: formatDate(statement.checkedOn),
          checkBy: formatDate(statement.checkBy),
        }),
        titles.length === 0 ? undefined : fill(words.also, { titles: formatList(titles) }),
      ),
    ],
    sources: statement.sources,
  });
}

/** How heavy it is; what waits for a check says so until who checked is recorded. */
function severityOf({ wording }: CharterPack, { level, until, checked }: LegalNote): string {
  const { severity, until: held } = wording.explaining.rule;
  return until !== undefined && checked === undefined ? held : severity[level];
}

/** The facts that hold and bring it, and those that would leave it out and do not hold. */
function whySaid(explaining: Explaining, { when }: LegalStatement): readonly string[] {
  const { pack, profile } = explaining;
  const words = pack.wording.explaining.rule;
  const asked = readConditions(when);
  const brings = asked.filter(({ holds: must }) => must);
  const excludes = asked.filter(({ holds: must }) => !must).map((each) => ({ ...each, holds: true }));
  return [
    brings.length === 0 ? '' : fill(words.stands, { facts: conditionsInWords(pack, profile, brings) }),
    ...brings.map(({ fact }) => {
      const facts = followsFrom(explaining, fact);
      return facts === '' ? '' : fill(words.follows, { fact: pack.wording.explaining.facts[fact], facts });
    }),
    excludes.length === 0
      ? ''
      : fill(words.unless, { facts: conditionsInWords(pack, profile, excludes, 'or') }),
    asked.length === 0 ? words.always : '',
  ];
}

/** What it would need and this contract has not, and what this contract has that leaves it out. */
function whyNotSaid(
  { pack, profile, opened }: Explaining,
  { when, scheme }: LegalStatement,
): readonly string[] {
  const words = pack.wording.explaining.rule;
  const facts: ReadonlySet<string> = opened.law.facts;
  const unmet = readConditions(when).filter(({ fact, holds: must }) => facts.has(fact) !== must);
  const missing = unmet.filter(({ holds: must }) => must);
  const excluded = unmet.filter(({ holds: must }) => !must).map((each) => ({ ...each, holds: true }));
  return [
    words.notHere,
    missing.length === 0
      ? ''
      : fill(words.missing, { facts: conditionsInWords(pack, profile, missing, 'where') }),
    excluded.length === 0 ? '' : fill(words.excluded, { facts: conditionsInWords(pack, profile, excluded) }),
    unmet.length > 0 ? '' : scheme === undefined ? words.outOfTime : words.noScheme,
  ];
}

/** The days on which a procurement may begin for it, where it has any. */
function inForce({ pack }: Explaining, { inForce: days }: LegalStatement): string | undefined {
  const words = pack.wording.explaining.rule;
  const [from, to] = [days.from, days.to].map((day) => day && formatDate(day));
  if (from === undefined && to === undefined) return undefined;
  const said =
    from === undefined
      ? fill(words.to, { date: to ?? '' })
      : to === undefined
        ? fill(words.from, { date: from })
        : fill(words.both, { from, to });
  return fill(words.inForce, { days: said });
}
