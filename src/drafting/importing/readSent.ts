import type { CharterPack } from '../../charter/pack';
import type { ImportRead } from './found';
import { headedIn } from './headed';
import { ofNotice } from './ofNotice';
import { readNoticeJson, type NoticeRead } from './readJson';
import { isPipeline, readPipeline } from './readPipeline';
import { readProse } from './readProse';

/** What a file that was sent holds, as it left the thread that opened it: a notice already taken out of its package, or words. */
export type SentContent =
  | { readonly holds: 'notice'; readonly notice: NoticeRead }
  | { readonly holds: 'table' | 'words'; readonly text: string };

/** A request is read to its first two thousand characters: what is longer is no request. */
const LONGEST_REQUEST = 2_000;
/** Of JSON as short as a sentence these tell a notice; any other may be meant as it stands. */
const NOTICE_KEYS = /"(?:ocid|releases|records|tender)"\s*:/;
/** So many facts under headings of their own make a notice, however short it is. */
const FACTS_OF_NOTICE = 4;

/** What a pasted text is, where it is more than something said: a notice as data, a plan as a table, a notice or specification in words. */
export function readPasted(pack: CharterPack, text: string, today: string): ImportRead | undefined {
  const trimmed = text.trim();
  if (/^(?:\[\s*)?\{\s*"/.test(trimmed) && (trimmed.length > LONGEST_REQUEST || NOTICE_KEYS.test(trimmed)))
    return ofNotice(pack, readNoticeJson(trimmed), today);
  if (trimmed.includes('\n') && isPipeline(pack, trimmed)) return readPipeline(pack, trimmed, today);
  if (trimmed.length > LONGEST_REQUEST || isNotice(pack, trimmed)) return ofWords(pack, trimmed, today);
  return undefined;
}

/** What a file comes to. */
export function readSent(pack: CharterPack, content: SentContent, today: string): ImportRead {
  if (content.holds === 'notice') return ofNotice(pack, content.notice, today);
  if (content.holds === 'table') return readPipeline(pack, content.text, today);
  return readPasted(pack, content.text, today) ?? ofWords(pack, content.text, today);
}

function ofWords(pack: CharterPack, text: string, today: string): ImportRead {
  const contract = readProse(pack, text, today);
  const { title, value, term, start } = contract.answers;
  // a title alone is the first line of anything
  const tells = [title, value, term, start].filter((fact) => fact !== undefined).length > 1;
  return tells || contract.answers.value !== undefined || contract.answers.term !== undefined
    ? { what: 'contract', source: '', contract }
    : { what: 'problem', problem: 'nothingRead' };
}

function isNotice(pack: CharterPack, text: string): boolean {
  const lines = text.split('\n');
  if (lines.length < FACTS_OF_NOTICE * 2) return false;
  return new Set(headedIn(pack, lines).map(({ fact }) => fact)).size >= FACTS_OF_NOTICE;
}
