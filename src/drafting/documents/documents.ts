import type { RenderPack } from '../../charter/pack';
import { kpiCsv } from '../data/kpiCsv';
import { ocdsRelease } from '../data/ocdsRelease';
import { redlineWord } from '../redline/redlineWord';
import { renderDraft, renderForTender, renderRecord } from '../render/renderWord';
import type { RenderMeta } from '../render/stamp';
import type { DocumentKind } from '../../charter/schema/vocabulary';
import type { DraftDocument } from './schedule/draftDocument';

interface FileFormat {
  readonly extension: string;
  readonly mediaType: string;
}

const WORD: FileFormat = {
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
const CSV: FileFormat = { extension: 'csv', mediaType: 'text/csv; charset=utf-8; header=present' };
const JSON_FILE: FileFormat = { extension: 'json', mediaType: 'application/json' };

/** Makes the file of a document; `before` is the version before it, for a redline. */
type MakeFile = (
  pack: RenderPack,
  document: DraftDocument,
  meta: RenderMeta,
  before?: DraftDocument,
) => Promise<Uint8Array>;

/** Everything there is to say of one kind of document. */
interface DocumentRoom {
  readonly make: MakeFile;
  readonly format: FileFormat;
  /** What the name of its file says besides reference, title and version. */
  readonly fileMark: string;
}

/** One room a kind. */
export const DOCUMENTS: { readonly [K in DocumentKind]: DocumentRoom } = {
  /** How far it is: with what is open, and a watermark. */
  draft: { make: renderDraft, format: WORD, fileMark: 'DRAFT' },
  /** What goes to bidders, without any of that. */
  tender: { make: renderForTender, format: WORD, fileMark: 'for tender' },
  /** Why it is as it is: for the procurement record. */
  record: { make: renderRecord, format: WORD, fileMark: 'record INTERNAL' },
  /** What goes to bidders against the version before, as tracked changes. */
  redline: { make: renderRedline, format: WORD, fileMark: 'redline' },
  /** The KPI schedule for a spreadsheet. */
  kpis: { make: encoded(kpiCsv), format: CSV, fileMark: 'KPIs' },
  /** The KPI schedule for a notice. */
  notice: { make: encoded(ocdsRelease), format: JSON_FILE, fileMark: 'OCDS' },
};

function encoded(write: (pack: RenderPack, document: DraftDocument, meta: RenderMeta) => string): MakeFile {
  return (pack, document, meta) => Promise.resolve(new TextEncoder().encode(write(pack, document, meta)));
}

/** Throws RangeError without an earlier version. */
async function renderRedline(...[pack, document, meta, before]: Parameters<MakeFile>): Promise<Uint8Array> {
  if (before === undefined) throw new RangeError('A redline is of two versions');
  const older = await renderForTender(pack, before, meta);
  const newer = await renderForTender(pack, document, meta);
  return redlineWord(older, newer, { author: pack.wording.download.aboutTitle, at: `${meta.on}T00:00:00Z` });
}
