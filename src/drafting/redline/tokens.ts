import { XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { childOf, element, elementsOf, textOf } from './wordXml';

/** A word of a paragraph with its look, or what cannot be cut: a field, a link, a tab. */
export interface Token {
  /** Two tokens with the same key read and look the same. */
  readonly key: string;
  readonly text: string;
  /** The runs as they stand in the paragraph. */
  readonly runs: readonly Element[];
  /** How its letters look, to be kept where it is taken out. */
  readonly look: Element | undefined;
}

/** What marks a place or a comment, and is no text. */
const PLACES = /^w:(?:bookmark|comment|proofErr|permStart|permEnd)/;
/** A figure is one word: "£2,400,000" is not three. */
const WORDS = /\s+|£?\d+(?:[,.]\d+)*%?|[^\s\p{P}]+|\p{P}/gu;

/** Cuts a paragraph into words; a field with all its parts is one token, and so is a link. */
export function tokensOf(document: Document, paragraph: Element): readonly Token[] {
  const tokens: Token[] = [];
  let field: Element[] | undefined;
  for (const child of elementsOf(paragraph)) {
    if (child.nodeName === 'w:pPr' || PLACES.test(child.nodeName)) continue;
    const turn = fieldTurn(child);
    if (turn === 'begin') field = [];
    if (field) {
      field.push(child);
      if (turn !== 'end') continue;
      tokens.push(whole(field));
      field = undefined;
    } else if (child.nodeName === 'w:r') tokens.push(...wordsOf(document, child));
    else tokens.push(whole([child]));
  }
  return field ? [...tokens, whole(field)] : tokens;
}

function fieldTurn(run: Element): string | undefined {
  return childOf(run, 'w:fldChar')?.getAttribute('w:fldCharType') ?? undefined;
}

function whole(runs: readonly Element[]): Token {
  const text = runs.map(textOf).join('');
  const codes = runs.flatMap((run) => [
    run.nodeName,
    ...Array.from(run.getElementsByTagName('w:instrText')).map(({ textContent }) => textContent),
  ]);
  const look = runs.flatMap((run) => lookOf(run) ?? [])[0];
  return { key: JSON.stringify([codes, text]), text, runs, look };
}

function lookOf(run: Element): Element | undefined {
  return childOf(run, 'w:rPr') ?? elementsOf(run).flatMap((child) => lookOf(child) ?? [])[0];
}

/** A run for each word of a run. */
function wordsOf(document: Document, run: Element): readonly Token[] {
  const look = childOf(run, 'w:rPr');
  const seen = look === undefined ? '' : new XMLSerializer().serializeToString(look);
  return elementsOf(run).flatMap((part) => {
    if (part === look || part.nodeName === 'w:commentReference') return [];
    const text = textOf(part);
    const made = (content: Element, said: string): Token => ({
      ...{ key: JSON.stringify([content.nodeName, seen, said]), text: said, look },
      runs: [element(document, 'w:r', {}, [...(look ? [look.cloneNode(true)] : []), content])],
    });
    if (part.nodeName !== 'w:t') return [made(part.cloneNode(true) as Element, text)];
    return (text.match(WORDS) ?? []).map((word) => made(textElement(document, 'w:t', word), word));
  });
}

/** Letters in a run, or letters taken out of one; spaces at their ends are kept. */
export function textElement(document: Document, name: 'w:t' | 'w:delText', text: string): Element {
  const attributes = { 'xml:space': 'preserve' };
  return element(document, name, attributes, [document.createTextNode(text)]);
}
