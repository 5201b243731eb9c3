import net from 'node:net';

/** A request written byte by byte, for what no HTTP client would send. */
export interface RawRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What is sent of the body, however long the headers say it is. */
  readonly body?: string;
  /** Sent again and again for as long as the server takes it. */
  readonly forever?: string;
}

const PATIENCE_MS = 3_000;

/** Posts to the bot's door and resolves with everything the server says until it ends the connection, or for three seconds. */
export function postRaw({ url, headers, body = '', forever }: RawRequest): Promise<string> {
  const { hostname, port, host } = new URL(url);
  const head = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise((resolve) => {
    let heard = '';
    const socket = net.connect(Number(port), hostname);
    const sendMore = () => {
      if (forever !== undefined && socket.writable) socket.write(forever, () => setImmediate(sendMore));
    };
    socket.write(`POST /api/messages HTTP/1.1\r\n${head.join('')}\r\n${body}`, sendMore);
    socket.on('data', (chunk) => (heard += chunk.toString()));
    // the server may cut off a sender that does not listen
    socket.on('error', () => undefined);
    const patience = setTimeout(() => socket.destroy(), PATIENCE_MS);
    socket.on('close', () => {
      clearTimeout(patience);
      resolve(heard);
    });
  });
}
