import type { Config } from '../config';
import type { HttpServer } from './server';

/** The port cannot be had: the message says what to do. */
export class ListenError extends Error {
  constructor(host: string, port: number, code: string) {
    super(`PORT ${port} on ${host} cannot be used (${code}): end what uses it, or set PORT to another.`);
    this.name = 'ListenError';
  }
}

/** Resolves when the server accepts connections. */
export function listen(server: HttpServer, { host, port }: Pick<Config, 'host' | 'port'>): Promise<void> {
  return new Promise((resolve, reject) => {
    // restify passes on the errors of Node's server, and one that it passes on to nobody ends the process
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new ListenError(host, port, error.code ?? error.name));
    });
    server.listen(port, host, resolve);
  });
}

/** The address on which a listening server answers. */
export function addressOf(server: HttpServer): string {
  const { address, port } = server.address();
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
}

/** Stops accepting; resolves when the requests that are running have been answered. */
export function closeServer(server: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.server.closeIdleConnections();
  });
}
