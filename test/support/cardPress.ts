/** JSON of a card as the channel delivered it. */
export type Json = Readonly<Record<string, unknown>>;

interface FoundAction {
  readonly action: Json;
  /** The cards from the outermost to the one that holds the action: their inputs go with the press. */
  readonly cards: readonly Json[];
}

/** The titles of a card's buttons that send something, folded ones too. */
export function buttonsOf(card: Json): string[] {
  return actionsOf(card, [])
    .filter(({ action }) => isPress(action))
    .map(({ action }) => plainText(action['title']));
}

/** What the buttons of a card send, without its inputs, folded ones and rows that are pressed as a whole too. */
export function actionsSentBy(card: Json): Json[] {
  return actionsOf(card, [])
    .filter(({ action }) => isPress(action))
    .map(({ action }) => action['data'] as Json);
}

/** What pressing a button sends, as Teams merges it: the action's data over the inputs that are set. */
export function pressValue(card: Json, title: string, given: Readonly<Record<string, string>> = {}): Json {
  const found = actionsOf(card, []).find(({ action }) => action['title'] === title && isPress(action));
  if (!found) throw new Error(`No button "${title}". There are: ${buttonsOf(card).join(' | ') || 'none'}`);
  const { action, cards } = found;
  const inputs = action['associatedInputs'] === 'none' ? [] : cards.flatMap(inputsOf);
  const answers = new Map(Object.entries(given).map(([id, value]) => [findInput(inputs, id), value]));
  const typed = inputs.map((input) => [String(input['id']), answers.get(input) ?? defaultOf(input)] as const);
  const data = typeof action['data'] === 'object' ? (action['data'] as Json) : {};
  // an input that is empty is not sent at all
  return { ...Object.fromEntries(typed.filter(([, value]) => value !== '')), ...data };
}

/** An input by its id, or by the part of its id after the colon: "name" finds "field:name". */
function findInput(inputs: readonly Json[], id: string): Json {
  const named = (input: Json) => plainText(input['id']);
  const found =
    inputs.find((input) => named(input) === id) ?? inputs.find((input) => named(input).endsWith(`:${id}`));
  if (!found) throw new Error(`No input "${id}". There are: ${inputs.map(named).join(', ')}`);
  return found;
}

/** Ids and current values of a card's inputs, folded ones too. */
export function inputValuesOf(card: Json): Record<string, string> {
  const all: Record<string, string> = {};
  walk(card, (node) => {
    if (isInput(node)) all[String(node['id'])] = defaultOf(node);
  });
  return all;
}

/** Everything a person can read on a card, one line a text. */
export function textOf(card: Json): string {
  const lines: string[] = [];
  walk(card, (node) => {
    if (node['type'] === 'TextBlock' || node['type'] === 'TextRun') lines.push(String(node['text']));
    if (Array.isArray(node['facts'])) {
      for (const fact of node['facts'] as Json[])
        lines.push(`${String(fact['title'])} ${String(fact['value'])}`);
    }
    if (Array.isArray(node['choices'])) {
      for (const choice of node['choices'] as Json[]) lines.push(String(choice['title']));
    }
    if (isInput(node)) lines.push(plainText(node['label'] ?? node['title']));
  });
  return lines.join('\n');
}

/** A value that should be a text, as it is read; anything else is nothing to read. */
export function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isPress(action: Json): boolean {
  return action['type'] === 'Action.Submit' || action['type'] === 'Action.Execute';
}

function isInput(node: Json): boolean {
  return typeof node['type'] === 'string' && node['type'].startsWith('Input.');
}

function defaultOf(input: Json): string {
  if (input['type'] === 'Input.Toggle') {
    const on = plainText(input['valueOn'] ?? 'true');
    return input['value'] === on ? on : plainText(input['valueOff'] ?? 'false');
  }
  return plainText(input['value']);
}

/** Visits every object of a card, in reading order. */
function walk(node: unknown, visit: (node: Json) => void): void {
  if (Array.isArray(node)) {
    for (const part of node) walk(part, visit);
  } else if (typeof node === 'object' && node !== null) {
    visit(node as Json);
    for (const [key, part] of Object.entries(node)) if (key !== 'data') walk(part, visit);
  }
}

/** The inputs of one card, without those of the cards folded into it. */
function inputsOf(card: Json): Json[] {
  const inputs: Json[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      const json = node as Json;
      if (json['type'] === 'Action.ShowCard') return;
      if (isInput(json)) inputs.push(json);
      for (const [key, part] of Object.entries(json)) if (key !== 'data') visit(part);
    }
  };
  visit(card);
  return inputs;
}

function actionsOf(card: Json, above: readonly Json[]): FoundAction[] {
  const found: FoundAction[] = [];
  const cards = [...above, card];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      const json = node as Json;
      if (typeof json['type'] === 'string' && json['type'].startsWith('Action.')) {
        found.push({ action: json, cards });
        if (json['type'] === 'Action.ShowCard') found.push(...actionsOf(json['card'] as Json, cards));
        return;
      }
      for (const [key, part] of Object.entries(json)) if (key !== 'data') visit(part);
    }
  };
  visit(Object.fromEntries(Object.entries(card)));
  return found;
}
