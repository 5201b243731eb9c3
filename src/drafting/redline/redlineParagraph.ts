import type { Element } from '@xmldom/xmldom';
import { align, type Pair } from './align';
import { textElement, tokensOf, type Token } from './tokens';
import type { ChangeKind, TrackedChanges } from './trackedChange';
import { childOf, element } from './wordXml';

/** The newer of two paragraphs with what was changed in it, word by word. */
export function redlineParagraph(changes: TrackedChanges, older: Element, newer: Element): Element {
  const { document } = changes;
  const [before, after] = [tokensOf(document, older), tokensOf(document, newer)];
  const pairs = align(before, after, ({ key }) => key);
  if (pairs.every((pair) => pair.before && pair.after)) return newer.cloneNode(true) as Element;
  const made = emptied(newer);
  for (const { kind, tokens } of grouped(pairs)) {
    for (const run of changed(changes, kind, tokens)) made.appendChild(run);
  }
  return made;
}

function changed(changes: TrackedChanges, kind: Group['kind'], tokens: readonly Token[]): readonly Element[] {
  if (kind === 'w:del') return takenOut(changes, tokens);
  return kind === 'w:ins' ? changes.around(kind, runsOf(tokens)) : runsOf(tokens);
}

interface Group {
  readonly kind: ChangeKind | 'same';
  readonly tokens: Token[];
}

/** Words that came, went or stayed one after the other are one change. */
function grouped(pairs: readonly Pair<Token>[]): readonly Group[] {
  const groups: Group[] = [];
  for (const { before, after } of pairs) {
    const token = after ?? before;
    if (!token) continue;
    const kind = !before ? 'w:ins' : after ? 'same' : 'w:del';
    const last = groups.at(-1);
    if (last?.kind === kind) last.tokens.push(token);
    else groups.push({ kind, tokens: [token] });
  }
  return groups;
}

/** A paragraph that came, or one that went. */
export function wholeParagraph(changes: TrackedChanges, kind: ChangeKind, paragraph: Element): Element {
  const tokens = tokensOf(changes.document, paragraph);
  const made = emptied(paragraph);
  changes.markEnd(kind, made);
  for (const run of changed(changes, kind, tokens)) made.appendChild(run);
  return made;
}

/** Its form without its content. */
function emptied(paragraph: Element): Element {
  const form = childOf(paragraph, 'w:pPr');
  const made = paragraph.cloneNode(false) as Element;
  if (form) made.appendChild(form.cloneNode(true));
  return made;
}

const runsOf = (tokens: readonly Token[]): Element[] =>
  tokens.flatMap(({ runs }) => runs.map((run) => run.cloneNode(true) as Element));

/** Letters alone, with their look: where a link led or what a field pointed to is not in the newer file. */
function takenOut(changes: TrackedChanges, tokens: readonly Token[]): Element[] {
  const { document } = changes;
  const runs = tokens.map(({ text, look }) =>
    element(document, 'w:r', {}, [
      ...(look ? [look.cloneNode(true)] : []),
      ...lettersOf(text).map((piece) =>
        piece === '\t' ? element(document, 'w:tab') : textElement(document, 'w:delText', piece),
      ),
    ]),
  );
  return changes.around('w:del', runs);
}

const lettersOf = (text: string): readonly string[] => text.match(/\t|[^\t]+/g) ?? [];
