import type { RateLimit } from './metrics/meter';

export interface RateLimits {
  /** What is answered within one span of time, for each person and for each tenant. */
  readonly perPerson: number;
  readonly perTenant: number;
  readonly spanMs: number;
}

/** Counts who asked how often in the present span, and forgets all of it when the next begins, so that it stays small. */
export class Rates {
  private readonly asked = new Map<string, number>();
  private endsAt = 0;

  constructor(
    private readonly limits: RateLimits,
    private readonly nowMs: () => number,
    /** Told whose share was used up, of each that is not answered. */
    private readonly refused: (limit: RateLimit) => void = () => undefined,
  ) {}

  /** Whether one more is answered; a person beyond their limit takes nothing from their tenant's. */
  admits({ tenantId, askedBy }: { readonly tenantId: string; readonly askedBy: string }): boolean {
    const now = this.nowMs();
    if (now >= this.endsAt) {
      this.asked.clear();
      this.endsAt = now + this.limits.spanMs;
    }
    const [tenant, person] = [JSON.stringify([tenantId]), JSON.stringify([tenantId, askedBy])];
    if (!this.counts(person, this.limits.perPerson)) return this.refuse('person');
    return this.counts(tenant, this.limits.perTenant) || this.refuse('tenant');
  }

  private refuse(limit: RateLimit): false {
    this.refused(limit);
    return false;
  }

  private counts(who: string, most: number): boolean {
    const asked = (this.asked.get(who) ?? 0) + 1;
    if (asked > most) return false;
    this.asked.set(who, asked);
    return true;
  }
}
