/** Whose drafts: both in the where of every statement on drafts. */
export interface Owner {
  readonly tenantId: string;
  readonly userId: string;
}
