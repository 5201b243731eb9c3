import type { CharterPack } from '../charter/pack';
import type { DraftContent, DraftingContext } from '../record/draft';
import { readProfile, type ContractProfile } from './contract/contractProfile';
import { assembleDraft } from './documents/schedule/assembleDraft';
import type { AssembledDraft } from './documents/schedule/draftDocument';
import { draftKpis, type Kpi } from './kpis/kpi';
import { legalPosition, type LegalPosition } from './law/legalPosition';
import { readStatutoryPosition, type StatutoryPosition } from './law/statutoryPosition';
import { once } from './remember';
import { selectCommitments, type Shortlist } from './selection/selection';

/**
 * Everything that is worked out from a draft: each part when it is first asked for, and once. Every part but the profile
 * needs every question answered; where one is open, asking for it is a defect and throws.
 */
export interface Case {
  readonly content: DraftContent;
  /** Undefined while an answer is missing. */
  readonly profile: ContractProfile | undefined;
  readonly statutory: StatutoryPosition;
  readonly shortlist: Shortlist;
  readonly kpis: readonly Kpi[];
  readonly law: LegalPosition;
  /** The document with what the checks found; undefined while an answer is missing, and where "no clause" was taken. */
  readonly assembled: AssembledDraft | undefined;
}

/** Opens the case of a draft's answers and choices, under an authority's settings and on a day. */
export function openCase(pack: CharterPack, context: DraftingContext, content: DraftContent): Case {
  const profile = once(() => readProfile(pack, context, content));
  const given = once(() => {
    const known = profile();
    if (!known) throw new RangeError('A draft with open questions has no profile');
    return { pack, context, content, profile: known };
  });
  const statutory = once(() => readStatutoryPosition(given()));
  const shortlist = once(() => selectCommitments({ ...given(), statutory: statutory() }));
  const kpis = once(() => draftKpis({ ...given(), statutory: statutory(), shortlist: shortlist() }));
  const law = once(() => legalPosition({ ...given(), statutory: statutory(), shortlist: shortlist() }));
  const assembled = once(
    () =>
      profile() &&
      assembleDraft({
        ...given(),
        statutory: statutory(),
        shortlist: shortlist(),
        kpis: kpis(),
        position: law(),
      }),
  );
  return {
    content,
    get profile() {
      return profile();
    },
    get statutory() {
      return statutory();
    },
    get shortlist() {
      return shortlist();
    },
    get kpis() {
      return kpis();
    },
    get law() {
      return law();
    },
    get assembled() {
      return assembled();
    },
  };
}

/** Opens each case once: what one turn works out of the same answers and choices is worked out once. */
export function caseBook(pack: CharterPack): (context: DraftingContext, content: DraftContent) => Case {
  const opened: { readonly context: DraftingContext; readonly opened: Case }[] = [];
  return (context, content) => {
    const known = opened.find(
      (each) =>
        each.context.settings === context.settings &&
        each.opened.content.answers === content.answers &&
        each.opened.content.choices === content.choices,
    );
    if (known) return known.opened;
    const fresh = openCase(pack, context, content);
    opened.push({ context, opened: fresh });
    return fresh;
  };
}
