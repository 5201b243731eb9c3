export interface SettingsView {
  /** The settings' revision as shown. */
  readonly revision: number;
  readonly nonce: string;
  readonly values: Readonly<Record<SettingsField, string>>;
  readonly errors: Readonly<Partial<Record<SettingsField, string>>>;
  /** Whether each is for works, and whether for anything else. */
  readonly contractForms: readonly {
    readonly id: string;
    readonly name: string;
    readonly works: boolean;
    readonly other: boolean;
  }[];
  /** Asked for the first time, before a draft. */
  readonly first: boolean;
  /** Who set which of them, and when, a sentence each. */
  readonly setBy?: readonly string[];
  /** Shown in place of an older form that was pressed. */
  readonly changedSince?: boolean;
}

export type SettingsField =
  | 'name'
  | 'nation'
  | 'buyerKind'
  | 'formWorks'
  | 'formOther'
  | 'localArea'
  | 'skillsContact'
  | 'weighting'
  | 'kpiCeiling'
  | 'adopted' // "yes" or "no"
  | 'adoptedDecision'
  | 'adoptedOn';
