/** More than any document that tells of one contract. */
export const LARGEST_FILE = 5 * 1024 * 1024;
const MOST_REDIRECTS = 3;
const ATTEMPTS = 2;

/** What came of fetching a file. */
export type Fetched =
  { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly refused: 'tooLarge' | 'notFetched' | 'otherHost' };

export interface FetchParts {
  /** Asked of the first address, and of every other that it leads to. */
  readonly isFileHost: (url: URL) => boolean;
  /** All of it together: attempts, redirects and the body. */
  readonly withinMs: number;
}

/** Fetches a file, no more of it than is allowed, once more where nothing came of it. It changes nothing there, so that it may be fetched again. */
export async function fetchFile({ isFileHost, withinMs }: FetchParts, address: string): Promise<Fetched> {
  const signal = AbortSignal.timeout(withinMs);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      const fetched = await fetchOnce(isFileHost, address, signal);
      if (fetched !== undefined) return fetched;
    } catch {
      if (signal.aborted) break;
    }
  }
  return { refused: 'notFetched' };
}

/** Undefined where it may be tried again. */
async function fetchOnce(
  isFileHost: (url: URL) => boolean,
  address: string,
  signal: AbortSignal,
): Promise<Fetched | undefined> {
  let at = address;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    if (!URL.canParse(at) || !isFileHost(new URL(at))) return { refused: 'otherHost' };
    const response = await fetch(at, {
      redirect: 'manual',
      signal,
      headers: { 'accept-encoding': 'identity' },
    });
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location !== null) {
      await response.body?.cancel();
      at = URL.canParse(location, at) ? new URL(location, at).href : '';
      continue;
    }
    if (!response.ok) {
      await response.body?.cancel();
      return response.status >= 500 || response.status === 429 ? undefined : { refused: 'notFetched' };
    }
    return readBody(response);
  }
  return { refused: 'notFetched' };
}

async function readBody(response: Response): Promise<Fetched> {
  if (Number(response.headers.get('content-length') ?? 0) > LARGEST_FILE) {
    await response.body?.cancel();
    return { refused: 'tooLarge' };
  }
  const body: ReadableStream<Uint8Array> | null = response.body;
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > LARGEST_FILE) {
      await reader?.cancel();
      return { refused: 'tooLarge' };
    }
    chunks.push(read.value);
  }
  return { bytes: new Uint8Array(Buffer.concat(chunks, size)) };
}
