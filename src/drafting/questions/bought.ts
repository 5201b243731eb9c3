import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Facet } from '../../charter/schema/vocabulary';
import type { Answers, BoughtAnswer } from '../../record/answers';
import { readProfile } from '../contract/contractProfile';
import { facetWords } from '../contract/facets';
import { formatList } from '../figures/formatList';
import { mapReading, type Reading } from '../reading/reading';
import type { FacetNames } from '../reading/facetsNamed';
import { readBought } from '../reading/readBought';
import { labelsOf } from '../selection/facetReasons';
import { decidingFacets } from '../selection/deciding';
import type { AnswerContext, Choices, Question } from './question';
import { choiceTitle, questionWords, readBackWords } from './questionWords';

/** What is part of the contract: asked where a facet that is not known decides what is proposed, and changeable at any time. */
export const bought: Question<'bought'> = {
  id: 'bought',
  asked: (pack, { content, ...context }) => decidingFacets(pack, context, content).length > 0,
  freeText: false,
  mayStayEmpty: true,
  readBack: 'then',
  byDefault: 'default',
  read,
  typed: ({ present }) => present.join(','),
  told,
  choices: (pack) => [...pack.facets.keys()].map((id) => choiceOf(pack, id)),
  firstChoices: (pack, { content, ...context }) => [
    ...decidingFacets(pack, context, content).map((id) => choiceOf(pack, id)),
    ...questionWords(pack, 'bought').choices,
  ],
  ticksMany: true,
  mayBeUnknown: true,
  isWorkedOut: true,
};

function read(pack: CharterPack, words: string, context: AnswerContext): Reading<Answers> {
  const asked = decidingFacets(pack, context, context.content);
  const reading = readBought(words, namesOf(pack), questionWords(pack, 'bought').limits, {
    asked,
    present: presentNow(pack, context),
    before: context.content.answers.bought,
  });
  if (reading.ok) return mapReading(reading, (answer) => ({ bought: answer }));
  return { ...reading, slots: { ...reading.slots, choices: offeredIn(pack, asked) } };
}

/** What an error says was offered: what is asked about, in the words of the card, or the whole list. */
function offeredIn(pack: CharterPack, asked: readonly Facet[]): string {
  return asked.length > 0
    ? formatList(asked.map((id) => `“${facetWords(pack, id).title}”`))
    : formatList(labelsOf(pack, [...pack.facets.keys()]));
}

function choiceOf(pack: CharterPack, id: Facet): Choices[number] {
  const { title, words } = facetWords(pack, id);
  return { value: id, title, words };
}

function namesOf(pack: CharterPack): FacetNames {
  const [none, unknown] = questionWords(pack, 'bought').choices;
  return {
    facets: [...pack.facets.values()].map(({ id, title, label, words, stems }) => ({
      id,
      names: [title, label, ...words],
      stems,
    })),
    none: none === undefined ? [] : [none.value, none.title, ...none.words],
    unknown: unknown === undefined ? [] : [unknown.value, unknown.title, ...unknown.words],
  };
}

/** The facets that are ticked where the whole list is shown. */
function presentNow(pack: CharterPack, { content, ...context }: AnswerContext): readonly Facet[] {
  const facets = readProfile(pack, context, content)?.facets ?? [];
  return facets.filter(({ state }) => state === 'present').map(({ facet }) => facet);
}

function told(pack: CharterPack, { present, absent, unknown }: BoughtAnswer): string {
  const list = (ids: readonly Facet[]): string => ids.map((id) => facetWords(pack, id).label).join(', ');
  const parts = [
    ...(present.length === 0
      ? []
      : [fill(readBackWords(pack, 'bought', 'present'), { list: list(present) })]),
    ...(absent.length === 0 ? [] : [fill(readBackWords(pack, 'bought', 'absent'), { list: list(absent) })]),
    ...(unknown.length === 0
      ? []
      : [fill(readBackWords(pack, 'bought', 'unknown'), { list: list(unknown) })]),
  ];
  return parts.length === 0 ? choiceTitle(pack, 'bought', 'none') : parts.join(' ');
}
