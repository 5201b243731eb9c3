import type { Document, Element, Node } from '@xmldom/xmldom';

/** The elements right under one, in order. */
export function elementsOf(parent: Node): Element[] {
  return Array.from(parent.childNodes).filter(isElement);
}

/** The first element of this name right under one. */
export function childOf(parent: Node, name: string): Element | undefined {
  return elementsOf(parent).find(({ nodeName }) => nodeName === name);
}

/** What a reader sees of it. */
export function textOf(node: Node): string {
  if (node.nodeName === 'w:t' || node.nodeName === 'w:delText') return node.textContent ?? '';
  if (node.nodeName === 'w:tab') return '\t';
  if (node.nodeName === 'w:br') return '\n';
  if (node.nodeName === 'w:instrText') return '';
  return elementsOf(node).map(textOf).join('');
}

/** An element with what is put in it. */
export function element(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Node[] = [],
): Element {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  for (const child of children) made.appendChild(child);
  return made;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
