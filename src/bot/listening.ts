import type { Server } from 'node:http';
import type { Place } from '../config';

/** The port cannot be had: the message says what to do. */
export class ListenError extends Error {
  constructor(setting: string, { host, port }: Place, code: string) {
    super(
      `${setting} ${port} on ${host} cannot be used (${code}): end what uses it, or set ${setting} to another.`,
    );
    this.name = 'ListenError';
  }
}

/** Resolves when the server accepts connections. `setting`: what its port is called. */
export function listen(server: Server, { host, port }: Place, setting = 'PORT'): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new ListenError(setting, { host, port }, error.code ?? error.name));
    });
    server.listen(port, host, () => {
      resolve();
    });
  });
}

/** The address on which a listening server answers. */
export function addressOf(server: Server): string {
  const at = server.address();
  if (typeof at !== 'object' || at === null) throw new Error('The server does not listen');
  const { address, port } = at;
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
}

/** Stops accepting; resolves when the requests that are running have been answered. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeIdleConnections();
  });
}
