import type { CardJson } from './cardJson';

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object in a card, outermost first, in reading order. */
function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const entry of value) yield* nodesOf(entry);
  } else if (isNode(value)) {
    yield value;
    for (const entry of Object.values(value)) yield* nodesOf(entry);
  }
}

/** What a press of a button sends besides the inputs: its title, and its data. */
interface Submit {
  readonly title: string;
  readonly data: Node;
}

function* submitsOf(card: CardJson): Generator<Submit> {
  for (const { type, title, data } of nodesOf(card)) {
    if (type === 'Action.Submit' && typeof title === 'string' && isNode(data)) yield { title, data };
  }
}

/** The data of the first Action.Submit whose title matches. */
export function findSubmit(card: CardJson, matches: (title: string) => boolean): Node | undefined {
  for (const { title, data } of submitsOf(card)) if (matches(title)) return data;
  return undefined;
}

/** The values that a card's inputs hold before anybody touches them, by input id. */
export function inputDefaults(card: CardJson): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const node of nodesOf(card)) {
    const { type, id, value } = node;
    if (typeof type === 'string' && type.startsWith('Input.') && typeof id === 'string')
      values[id] = typeof value === 'string' ? value : '';
  }
  return values;
}
