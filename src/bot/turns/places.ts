/**
 * The places that tenants share. What a tenant has beyond its share (turns come back when a delivery ends, and are not turned
 * away then) counts against itself only, so that one tenant never takes more of the total than its share.
 */
export class Places {
  private readonly byTenant = new Map<string, number>();
  private total = 0;

  constructor(private readonly limits: { readonly perTenant: number; readonly total: number }) {}

  isFull(tenant: string): boolean {
    return this.takenBy(tenant) >= this.limits.perTenant || this.total >= this.limits.total;
  }

  /** Takes so many places for a tenant; a negative number gives them back. */
  add(tenant: string, places: number): void {
    const before = this.takenBy(tenant);
    const after = before + places;
    if (after === 0) this.byTenant.delete(tenant);
    else this.byTenant.set(tenant, after);
    this.total += this.counted(after) - this.counted(before);
  }

  private takenBy(tenant: string): number {
    return this.byTenant.get(tenant) ?? 0;
  }

  private counted(places: number): number {
    return Math.min(places, this.limits.perTenant);
  }
}
