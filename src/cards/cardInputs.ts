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

/** The data of the first Action.Submit whose title matches: what a press of that button sends besides the inputs. */
export function findSubmit(card: CardJson, matches: (title: string) => boolean): Node | undefined {
  for (const node of nodesOf(card)) {
    if (node['type'] !== 'Action.Submit' || typeof node['title'] !== 'string') continue;
    if (matches(node['title']) && isNode(node['data'])) return node['data'];
  }
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
