import { fill } from '../../charter/fill';
import type { WordRule } from '../../charter/schema/rule';
import type { AuthoritySettings } from '../../record/answers';
import type { ContractProfile } from '../contract/contractProfile';
import { printedKpiTexts } from '../documents/schedule/assembleDocument';
import type { Issue } from './issue';
import { rememberBy } from '../remember';
import type { CheckInput } from './checkInput';

interface CheckedText {
  readonly part: number;
  readonly where: string;
  readonly text: string;
}

/** Words that cannot be measured, over the final text of the Schedule (docs/drafting-standard.md#rule-2; Procurement Act 2023 s.23(2)(b)). */
export function checkWords({
  pack,
  document,
  kpis,
  context,
  profile,
  content,
}: CheckInput): readonly Issue[] {
  const words = pack.wording.document.checks;
  const texts: CheckedText[] = [
    ...document.sections.flatMap(({ number, paragraphs }) =>
      paragraphs.map((p) => ({
        part: number,
        where: fill(words.inParagraph, { number: p.number }),
        text: p.text,
      })),
    ),
    ...document.definitions.map(({ term, text }) => ({
      part: 0,
      where: fill(words.inDefinition, { term }),
      text,
    })),
    ...kpis.flatMap((kpi) =>
      printedKpiTexts(kpi).map((text) => ({
        part: 0,
        where: fill(words.inKpi, { number: kpi.number }),
        text,
      })),
    ),
  ];
  const own = [...ownWords(context.settings, profile), ...baselineWords(content)];
  // nearly every document passes as it stands, so its parts are looked at one by one only where a word was found
  const whole = texts.map(({ text }) => text).join('\n');
  const { any, rules } = compiledRules(pack.wordRules);
  if (!any.test(whole)) return [];
  return rules.flatMap(({ rule, except, fix }) => {
    const suspects = texts.filter(({ text }) => rule.test(text));
    return suspects.flatMap(({ part, where, text }): Issue[] => {
      const found = rule.exec(leaveOut(text, [...own, ...except]))?.[0];
      if (found === undefined) return [];
      const message = fill(words.unmeasurable, { where, found, fix });
      return [
        {
          code: 'unmeasurable-words',
          level: 'mustFix',
          message,
          about: { part },
          sources: pack.engine.checks.measurable,
        },
      ];
    });
  });
}

/** The rules, and all of them as one pattern: a text is gone through once instead of once for each, in a third of the time (measured). */
const compiledRules = rememberBy((rules: readonly WordRule[]) => ({
  any: new RegExp(rules.map(({ pattern }) => `(?:${pattern})`).join('|'), 'i'),
  // without the flag u, which makes these patterns six times slower and changes nothing for English words (measured)
  rules: rules.map(({ pattern, except, fix }) => ({ rule: new RegExp(pattern, 'i'), except, fix })),
}));

/** The officer's own names: "Aim Higher Hub" is no verb of a duty. */
function ownWords(settings: AuthoritySettings, profile: ContractProfile): string[] {
  const { name, localArea, skillsContact, charterAdopted } = settings;
  return [
    name,
    ...localArea,
    skillsContact ?? '',
    charterAdopted?.decision ?? '',
    profile.title,
    profile.place,
  ];
}

/** Where the officer's present figures are from is printed as typed. */
function baselineWords({ choices }: CheckInput['content']): string[] {
  return Object.values(choices.baselines ?? {}).flatMap(({ from, period }) => [from, period]);
}

/** The text without quotations and without the phrases, whatever their case. */
function leaveOut(text: string, phrases: readonly string[]): string {
  const lower = phrases.map((phrase) => phrase.trim().toLowerCase()).filter((phrase) => phrase !== '');
  return lower.reduce(
    (rest, phrase) => rest.split(phrase).join(' … '),
    text.replace(/"[^"]*"|“[^”]*”/g, ' … ').toLowerCase(),
  );
}
