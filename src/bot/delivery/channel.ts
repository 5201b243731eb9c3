import type { Config } from '../../config';
import type { Store } from '../../storage/store';
import type { Adapter, Cloud, Shell } from '../door/shell';
import { createConnectorClient, type ConnectorClient } from './connectorClient';
import { createDeliver, type Deliver } from './deliver';
import { createHttpClient } from './httpClient';
import { guardPolicy, type GuardPolicy } from '../door/inboundGuard';
import type { Log } from '../log';
import type { Meter } from '../metrics/meter';
import type { Probes } from '../probes';

/** Both directions of the channel: who may speak to the bot, and how replies reach them. */
export interface Channel {
  readonly policy: GuardPolicy;
  readonly adapter: Adapter;
  readonly connector: ConnectorClient;
  readonly deliver: Deliver;
  close(): void;
}

export interface ChannelParts {
  readonly store: Pick<Store, 'markDelivered' | 'noteUnsure' | 'abandon' | 'whatBecameOf' | 'letGo'>;
  readonly clock: () => Date;
  readonly log: Log;
  readonly probes: Probes;
  readonly cloud: Cloud | undefined;
  readonly createAdapter: Shell['createAdapter'];
  /** Once aborted no reply waits to be tried again. */
  readonly stopping: AbortSignal;
  readonly meter?: Meter | undefined;
}

const CALL_WITHIN_MS = 10_000;
const LONGEST_WAIT_MS = 30_000;

export function createChannel(config: Config, parts: ChannelParts): Channel {
  const { store, clock, log, probes, cloud, stopping, meter, createAdapter } = parts;
  const policy = guardPolicy(config);
  const adapter = createAdapter({
    credentials: config.mode === 'teams' ? config.credentials : undefined,
    isAllowedService: policy.isAllowedService,
    ...(cloud && { cloud }),
  });
  const http = createHttpClient({ timeoutMs: CALL_WITHIN_MS });
  const connector = createConnectorClient({
    http,
    token: adapter.token,
    isAllowed: policy.isAllowedService,
    longestWaitMs: LONGEST_WAIT_MS,
    ...{ stopping, meter },
  });
  const deliver = createDeliver({
    ...{ connector, store, clock, log, probes },
    hasDialogs: config.mode === 'teams',
  });
  return {
    policy,
    adapter,
    connector,
    deliver,
    close() {
      http.close();
    },
  };
}
