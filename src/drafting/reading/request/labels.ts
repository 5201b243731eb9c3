/** What a label announces; `other`: a fact that is read by its figures, or nothing that is asked. */
export type Label = 'title' | 'place' | 'buyer' | 'kind' | 'other';

const LABELS: readonly (readonly [Label, RegExp])[] = [
  [
    'title',
    /^(?:(?:contract|project|tender|procurement) )?(?:title|name|description)$|^(?:subject|requirement|requirements|what|buying|new|project|tender|procurement|contract|draft|re|service required|scope)$/,
  ],
  [
    'place',
    /^(?:place|where|(?:delivery |contract |site |service )?(?:location|area|site|address)|region|town|city|county|district|place of (?:delivery|performance))$/,
  ],
  [
    'buyer',
    /^(?:buyer|(?:contracting )?authority|client|customer|organisation|organization|council|department|buying for|on behalf of|for)$/,
  ],
  [
    'kind',
    /^(?:kind|type|category|(?:contract|procurement) type|(?:type|kind) of (?:contract|procurement)|works\/services\/goods)$/,
  ],
  [
    'other',
    /^(?:(?:total|annual|estimated|est\.?|approx\.?|contract|expected|max|maximum|anticipated|proposed|target|initial|planned|service) )*(?:value|budget|cost|price|spend|sum|amount|term|length|duration|period|start|starts|start date|commencement|commencement date|end|end date|expiry|extensions?|options?|extension options?|vat|procedure|route|dates?|timescales?|contact|tel|email|notes?|supplier|incumbent|(?:(?:procurement|contract|tender|project|our|your|dn|notice|atamis) )?(?:ref|reference|ref no|number|no|id))$/,
  ],
];

/** A label even before a dash: "Contract value - £450k". */
const PLAIN =
  /^(?:(?:contract|project|tender) (?:title|name|value|length|term|duration|period|type)|start date|end date|location|duration|budget)$/;

/** The label that a piece is: it names one, and a colon follows it. */
export function labelOf(piece: string, after: string): Label | undefined {
  // a form's own number stands before it: "II.1.1 Title"
  const said = piece
    .toLowerCase()
    .trim()
    .replace(/^[ivx\d]+(?:\.\d+)*[.)]?\s+/, '');
  const isAnnounced = /^\s*[:=]/.test(after) || (/^\s[-–—]/.test(after) && PLAIN.test(said));
  if (piece.length > 40 || !isAnnounced) return undefined;
  return LABELS.find(([, pattern]) => pattern.test(said))?.[0];
}
