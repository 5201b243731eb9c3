import {
  AdaptiveCard,
  HostConfig,
  SerializationContext,
  Versions,
} from 'adaptivecards/dist/adaptivecards.js';
import type { CardJson } from '../../src/cards/json/cardJson';

/** Any object of a card, by its type. */
interface Element {
  readonly type: string;
  readonly at: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const ALLOWED = new Set([
  'AdaptiveCard',
  'TextBlock',
  'RichTextBlock',
  'TextRun',
  'Container',
  'ColumnSet',
  'Column',
  'Table',
  'TableRow',
  'TableCell',
  'ActionSet',
  'Input.Text',
  'Input.ChoiceSet',
  'Action.Submit',
  'Action.OpenUrl',
  'Action.ToggleVisibility',
  'Action.ShowCard',
]);
/** Teams carries about 100 kB as UTF-16; 80 kB leaves room for the message around the card. */
const MOST_BYTES = 80_000;

/** Every typed object in a card, with its path. What an action sends is no element. */
export function elementsOf(value: unknown, at = '$'): readonly Element[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => elementsOf(entry, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const fields: Record<string, unknown> = { ...value };
  const inside = Object.entries(fields).flatMap(([key, entry]) =>
    key === 'data' ? [] : elementsOf(entry, `${at}.${key}`),
  );
  const type = fields['type'];
  return typeof type === 'string' ? [{ type, at, fields }, ...inside] : inside;
}

/** What is wrong with a card by the rules for Teams and for screen readers; empty when nothing is. */
export function lintCard(card: CardJson): readonly string[] {
  const elements = elementsOf(card);
  return [
    ...lintWhole(card, elements),
    ...elements.flatMap(lintElement),
    ...lintTargets(elements),
    ...rendererProblems(card),
  ];
}

function lintWhole(card: CardJson, elements: readonly Element[]): readonly string[] {
  const problems: string[] = [];
  const bytes = JSON.stringify(card).length * 2;
  if (!card.$schema.endsWith('/adaptive-card.json')) problems.push('$schema is missing');
  if (bytes > MOST_BYTES) problems.push(`the card has ${bytes} bytes as UTF-16`);
  for (const said of [card.speak, card.fallbackText]) {
    if (!/^\S.{15,}[.?!:…]$/s.test(said)) problems.push(`not a full sentence: "${said}"`);
    if (/[<>[\]*`{]{2}|<|\]\(|https?:\/\//.test(said)) problems.push(`markup is said: "${said}"`);
  }
  const ids = elements.flatMap(({ fields }) => (typeof fields['id'] === 'string' ? [fields['id']] : []));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) problems.push(`ids stand twice: ${twice.join(', ')}`);
  return problems;
}

function lintElement({ type, at, fields }: Element): readonly string[] {
  const problems: string[] = [];
  const say = (problem: string) => problems.push(`${at} ${type}: ${problem}`);
  if (!ALLOWED.has(type)) say('not an element that we use');
  if (type === 'TextBlock' && fields['wrap'] !== true) say('does not wrap');
  if (type === 'TextBlock' && fields['size'] === 'large' && fields['style'] !== 'heading')
    say('looks like a heading and is none');
  if (type.startsWith('Input.')) {
    if (typeof fields['label'] !== 'string' || fields['label'] === '') say('no label');
    if (typeof fields['id'] !== 'string' || fields['id'] === '') say('no id');
    if (fields['isRequired'] === true && !fields['errorMessage']) say('required without an error message');
  }
  if (type === 'Input.ChoiceSet' && fields['wrap'] !== true) say('choices do not wrap');
  if (Array.isArray(fields['actions']) && fields['actions'].length > 6) say('more than six actions');
  if (type === 'ColumnSet' && Array.isArray(fields['columns']) && fields['columns'].length > 2)
    say('more than two columns');
  if (type.startsWith('Action.')) {
    const title = typeof fields['title'] === 'string' ? fields['title'] : '';
    if (title.trim() === '') say('no title');
    if (!at.endsWith('.selectAction') && Array.from(title).length > 40)
      say(`title of ${Array.from(title).length} characters`);
  }
  if (type === 'Action.OpenUrl' && !/^https?:\/\//.test(String(fields['url']))) say('not a web address');
  return problems;
}

/** A fold whose target is not on the card would do nothing. A required input in a fold could not be put right. */
function lintTargets(elements: readonly Element[]): readonly string[] {
  const ids = new Set(elements.map(({ fields }) => fields['id']));
  const missing = elements.flatMap(({ fields }) =>
    Array.isArray(fields['targetElements'])
      ? fields['targetElements'].filter((id: unknown) => !ids.has(id)).map(String)
      : [],
  );
  const hidden = elements.filter(({ fields }) => fields['isVisible'] === false);
  const required = hidden.flatMap(({ fields }) =>
    elementsOf(fields['items']).filter((element) => element.fields['isRequired'] === true),
  );
  return [
    ...missing.map((id) => `toggles ${id}, which is not on the card`),
    ...required.map(({ at }) => `${at}: required but folded away`),
  ];
}

function rendererProblems(card: CardJson): readonly string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.hostConfig = new HostConfig({ actions: { maxActions: 6 } });
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  return [...events, ...parsed.validateProperties().validationEvents].map(
    (event) => `renderer: ${event.message}`,
  );
}
