import type { FileRefusal, SentFile } from '../../turn/turnInput';
import type { FileAddress } from '../door/fileOf';
import { describeError, type Log } from '../log';
import { fetchFile, type FetchParts } from './fetchFile';

export interface FileParts extends FetchParts {
  /** Opens a file in a thread of its own; rejects where too many wait or one takes too long. */
  readonly open: (file: {
    readonly name: string;
    readonly bytes: Uint8Array<ArrayBuffer>;
  }) => Promise<SentFile['read']>;
  readonly log: Log;
}

/** A file fetched and opened, before the turn that it is for is decided; never throws. */
export async function readFile(parts: FileParts, { name, url, others }: FileAddress): Promise<SentFile> {
  const refused = (why: FileRefusal): SentFile => ({ name, read: { refused: why }, others });
  const fetched = await fetchFile(parts, url);
  if ('refused' in fetched) {
    parts.log.info({ why: fetched.refused }, 'file not fetched');
    return refused(fetched.refused);
  }
  try {
    return { name, read: await parts.open({ name, bytes: fetched.bytes }), others };
  } catch (error) {
    parts.log.warn(describeError(error), 'file not opened');
    return refused('busy');
  }
}
