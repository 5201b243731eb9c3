import type { Config } from '../config';
import { activityShape, tenantOf, type InboundActivity } from './activity';

/** What is refused before anything is authenticated, with the HTTP status; no reason leaves. */
export type Inbound =
  { readonly activity: InboundActivity } | { readonly refused: 400 | 403; readonly why: string };

export type GuardPolicy = Pick<Config, 'mode'> & {
  readonly isAllowedService: (serviceUrl: string) => boolean;
  readonly isAllowedTenant: (tenantId: string) => boolean;
};

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Which hosts replies may go to and which tenants are answered (design D10). Local mode: this machine, any tenant. */
export function guardPolicy(config: Config): GuardPolicy {
  if (config.mode === 'local') {
    return {
      mode: 'local',
      isAllowedService: (serviceUrl) => LOOPBACK.has(hostOf(serviceUrl)?.hostname ?? ''),
      isAllowedTenant: () => true,
    };
  }
  const { serviceHosts, allowedTenants } = config;
  return {
    mode: 'teams',
    isAllowedService: (serviceUrl) => {
      const url = hostOf(serviceUrl);
      return url?.protocol === 'https:' && url.username === '' && serviceHosts.includes(url.host);
    },
    isAllowedTenant: (tenantId) =>
      allowedTenants === 'any' ||
      allowedTenants.some((allowed) => allowed.toLowerCase() === tenantId.toLowerCase()),
  };
}

function hostOf(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** Parses the body as an activity of this channel from a service and tenant that are answered. */
export function checkInbound(body: unknown, policy: GuardPolicy): Inbound {
  const parsed = activityShape.safeParse(body);
  if (!parsed.success) return { refused: 400, why: 'not an activity' };
  const activity = parsed.data;
  if (activity.channelId !== 'msteams') return { refused: 403, why: 'channel' };
  if (!policy.isAllowedService(activity.serviceUrl)) return { refused: 403, why: 'service host' };
  const tenant = tenantOf(activity);
  if (tenant === undefined || !policy.isAllowedTenant(tenant)) return { refused: 403, why: 'tenant' };
  return { activity };
}
