import type { Config } from '../../config';
import { activityShape, tenantOf, type InboundActivity } from './activity';
import { Refusal } from './refusals';

/** Who calls. In local mode nothing is proved, and there is no address. */
export interface Caller {
  /** The service address that the token proves. */
  readonly serviceUrl?: string;
}

export type GuardPolicy = Pick<Config, 'mode'> & {
  readonly isAllowedService: (serviceUrl: string) => boolean;
  readonly isAllowedTenant: (tenantId: string) => boolean;
};

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Which hosts replies may go to and which tenants are answered (docs/design.md#d10). Local mode: this machine, any tenant. */
export function guardPolicy(config: Config): GuardPolicy {
  if (config.mode === 'local') {
    return {
      mode: 'local',
      isAllowedService: (serviceUrl) => LOOPBACK.has(addressOf(serviceUrl)?.hostname ?? ''),
      isAllowedTenant: () => true,
    };
  }
  const { serviceHosts, allowedTenants } = config;
  return {
    mode: 'teams',
    isAllowedService: (serviceUrl) => {
      const url = addressOf(serviceUrl);
      return url?.protocol === 'https:' && serviceHosts.includes(url.host);
    },
    isAllowedTenant: (tenantId) =>
      allowedTenants === 'any' ||
      allowedTenants.some((allowed) => allowed.toLowerCase() === tenantId.toLowerCase()),
  };
}

/** An address with a user name or password is none: it is there to be misread. */
function addressOf(serviceUrl: string): URL | undefined {
  const url = URL.canParse(serviceUrl) ? new URL(serviceUrl) : undefined;
  return url?.username === '' && url.password === '' ? url : undefined;
}

/** Parses a body as an activity of this channel, from the service that was proved, of a tenant that is answered; throws Refusal. */
export function checkInbound(body: unknown, caller: Caller, policy: GuardPolicy): InboundActivity {
  const parsed = activityShape.safeParse(body);
  if (!parsed.success) throw new Refusal(400, 'no activity');
  const activity = parsed.data;
  if (activity.channelId !== 'msteams') throw new Refusal(403, 'channel');
  if (!isFromService(activity, caller, policy)) throw new Refusal(403, 'service');
  const tenant = tenantOf(activity);
  if (tenant === undefined || !policy.isAllowedTenant(tenant)) throw new Refusal(403, 'tenant');
  return activity;
}

/** Outside local mode a caller without a proved address is nobody's service. */
function isFromService({ serviceUrl }: InboundActivity, caller: Caller, policy: GuardPolicy): boolean {
  if (policy.mode === 'teams' && serviceUrl !== caller.serviceUrl) return false;
  return policy.isAllowedService(serviceUrl);
}
