import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** An activity that the bot sent, as the channel keeps it. */
export interface SentActivity {
  readonly id: string;
  readonly conversationId: string;
  readonly activity: Readonly<Record<string, unknown>>;
}

/** One call to the channel's API, in order of arrival. */
export interface ConnectorCall {
  readonly method: string;
  readonly path: string;
  readonly conversationId: string | undefined;
  readonly activityId: string | undefined;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
  readonly at: number;
  status: number;
  /** The id under which the channel keeps the message. */
  keptAs?: string;
  fault?: Fault;
}

/** How the channel answers one call instead of taking it. */
export interface Fault {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Never answers. */
  readonly hang?: boolean;
  /** Breaks the connection. */
  readonly reset?: boolean;
  /** Takes the message and then fails, as a gateway does whose backend was slow. */
  readonly taken?: boolean;
  readonly method?: 'POST' | 'PUT';
}

/** The channel's side of the Bot Framework protocol on loopback: keeps what is sent, and fails when told to. */
export class FakeConnector {
  readonly calls: ConnectorCall[] = [];
  /** When the bot showed that it writes: no message, so it is kept apart and never fails. */
  readonly typing: { readonly conversationId: string; readonly at: number }[] = [];
  readonly messages = new Map<string, SentActivity>();
  /** Files that people sent, by their path, as OneDrive keeps them; a redirect or a status in place of one. */
  readonly files = new Map<
    string,
    { bytes?: Uint8Array; status?: number; location?: string; hangs?: true }
  >();
  /** Paths of the files that were fetched, in order. */
  readonly fetched: string[] = [];
  /** How long every answer takes. */
  latencyMs = 0;
  /** Conversations whose calls are all answered 429 while they are here, each with the wait that it asks for. */
  readonly rateLimited = new Map<string, string>();
  /** What becomes of a call that nothing above says anything of. */
  disturb: (call: ConnectorCall) => Fault | undefined = () => undefined;
  private readonly faults: Fault[] = [];
  private counter = 0;
  private server: http.Server | undefined;

  /** The next calls (of the fault's method, if it names one) are answered so, one fault each. */
  fails(...faults: Fault[]): void {
    this.faults.push(...faults);
  }

  get url(): string {
    const { port } = this.server!.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async start(port = 0): Promise<this> {
    this.server = http.createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((resolve) => this.server!.listen(port, '127.0.0.1', resolve));
    return this;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  private async answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    if (request.method === 'GET') {
      this.serve(request.url ?? '', response);
      return;
    }
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const [, , , conversation, , activity] = (request.url ?? '').split('/');
    const call: ConnectorCall = {
      method: request.method ?? '',
      path: request.url ?? '',
      conversationId: conversation && decodeURIComponent(conversation),
      activityId: activity && decodeURIComponent(activity),
      headers: request.headers,
      body: JSON.parse(text) as Record<string, unknown>,
      at: Date.now(),
      status: 0,
    };
    if (call.body['type'] === 'typing') {
      this.typing.push({ conversationId: call.conversationId ?? '', at: call.at });
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end('{}');
      return;
    }
    this.calls.push(call);
    if (this.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, this.latencyMs));
    const fault = this.limitOn(call) ?? this.nextFault(call) ?? this.disturb(call);
    if (fault) call.fault = fault;
    const taken = !fault || fault.taken ? this.take(call) : undefined;
    if (fault?.hang) return;
    if (fault?.reset) {
      request.socket.destroy();
      return;
    }
    const { status, body } = fault ? { status: fault.status ?? 500, body: fault.body ?? {} } : taken!;
    call.status = status;
    response.writeHead(status, { 'content-type': 'application/json', ...fault?.headers });
    response.end(JSON.stringify(body));
  }

  private serve(path: string, response: http.ServerResponse): void {
    this.fetched.push(path);
    const file = this.files.get(path);
    if (file?.hangs) return;
    const headers = file?.location === undefined ? {} : { location: file.location };
    response.writeHead(file?.status ?? (file ? 200 : 404), headers);
    response.end(file?.bytes);
  }

  private limitOn({ conversationId = '' }: ConnectorCall): Fault | undefined {
    const wait = this.rateLimited.get(conversationId);
    return wait === undefined ? undefined : { status: 429, headers: { 'retry-after': wait } };
  }

  private nextFault({ method }: ConnectorCall): Fault | undefined {
    const position = this.faults.findIndex((fault) => (fault.method ?? method) === method);
    return position < 0 ? undefined : this.faults.splice(position, 1)[0];
  }

  private take(call: ConnectorCall): { status: number; body: unknown } {
    if (call.conversationId === undefined) {
      const [member] = call.body['members'] as { id: string }[];
      return { status: 201, body: { id: `a:personal-${member!.id}` } };
    }
    if (call.method === 'PUT') {
      if (!this.messages.has(call.activityId!)) {
        return { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } };
      }
      this.keep(call.activityId!, call);
      return { status: 200, body: { id: call.activityId } };
    }
    const id = `sent-${++this.counter}`;
    this.keep(id, call);
    return { status: 201, body: { id } };
  }

  private keep(id: string, call: ConnectorCall): void {
    call.keptAs = id;
    this.messages.set(id, { id, conversationId: call.conversationId!, activity: call.body });
  }
}
