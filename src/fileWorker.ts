import { openFile } from './files/openFile';
import type { SentFile } from './turn/turnInput';

/** A thread of its own for files that people send: nothing in one can hold up others' messages, or take more memory than the thread has. */
export default function open({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}): Promise<SentFile['read']> {
  return openFile(name, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
