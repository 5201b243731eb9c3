import { z } from 'zod';
import { cleanText } from '../../drafting/reading/cleanText';
import type { InboundActivity } from './activity';

/** Where a file that was sent in a personal chat can be fetched, for some minutes and without a token. */
export interface FileAddress {
  readonly name: string;
  readonly url: string;
  /** More came than one. */
  readonly others: boolean;
}

const attachment = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().max(512).nullish(),
  content: z.object({ downloadUrl: z.string().max(8_192) }),
});
const LONGEST_NAME = 120;

/** The first file of a message. What else is attached, as its text in HTML, is no file. */
export function fileOf({ attachments }: InboundActivity): FileAddress | undefined {
  const [first, ...others] = (attachments ?? []).flatMap((each) => attachment.safeParse(each).data ?? []);
  if (first === undefined) return undefined;
  const name = cleanText(first.name ?? '').slice(-LONGEST_NAME);
  return { name: name === '' ? '–' : name, url: first.content.downloadUrl, others: others.length > 0 };
}
