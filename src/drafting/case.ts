import type { CharterPack } from '../charter/pack';
import type { DraftContent, DraftingContext } from '../record/draft';
import { readProfile, type ContractProfile, type Understood } from './contract/contractProfile';
import { documentBasis } from './documents/schedule/documentBasis';
import type { DocumentBasis } from './documents/schedule/documentInput';
import { assembleDraft } from './documents/schedule/assembleDraft';
import type { AssembledDraft } from './documents/schedule/draftDocument';
import { withDocumentScale } from './kpis/documentScale';
import { draftKpis, type Kpi } from './kpis/kpi';
import { legalPosition, type LegalPosition } from './law/legalPosition';
import { readStatutoryPosition, type StatutoryPosition } from './law/statutoryPosition';
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
  /** The profile with the document that its KPIs bring. */
  readonly documented: ContractProfile;
  readonly kpis: readonly Kpi[];
  readonly law: LegalPosition;
  /** How social value is assessed, what the paragraphs depend on, and the menu of remedies. */
  readonly basis: DocumentBasis;
  /** The document with what the checks found; undefined while an answer is missing, and where "no clause" was taken. */
  readonly assembled: AssembledDraft | undefined;
}

/** Opens the case of a draft's answers and choices, under an authority's settings and on a day. */
export function openCase(pack: CharterPack, context: DraftingContext, content: DraftContent): Case {
  return new OpenCase(pack, context, content);
}

/** A class: measured, an object with a closure for each part costs a press more than the parts it does not ask for. */
class OpenCase implements Case {
  readonly content: DraftContent;
  readonly profile: ContractProfile | undefined;
  readonly #pack: CharterPack;
  readonly #context: DraftingContext;
  #statutory: StatutoryPosition | undefined;
  #shortlist: Shortlist | undefined;
  #documented: ContractProfile | undefined;
  #kpis: readonly Kpi[] | undefined;
  #law: LegalPosition | undefined;
  #basis: DocumentBasis | undefined;
  #assembled: AssembledDraft | undefined;

  constructor(pack: CharterPack, context: DraftingContext, content: DraftContent) {
    this.#pack = pack;
    this.#context = context;
    this.content = content;
    this.profile = readProfile(pack, context, content);
  }

  get statutory(): StatutoryPosition {
    return (this.#statutory ??= readStatutoryPosition(this.#understood()));
  }

  get shortlist(): Shortlist {
    const { statutory } = this;
    return (this.#shortlist ??= selectCommitments({ ...this.#understood(), statutory }));
  }

  get documented(): ContractProfile {
    const { pack, profile, content } = this.#understood();
    return (this.#documented ??= withDocumentScale(pack, profile, this.shortlist, content));
  }

  get kpis(): readonly Kpi[] {
    const { statutory, shortlist } = this;
    return (this.#kpis ??= draftKpis({ ...this.#chosen(), statutory, shortlist }));
  }

  get law(): LegalPosition {
    const { statutory, shortlist } = this;
    return (this.#law ??= legalPosition({ ...this.#chosen(), statutory, shortlist }));
  }

  get basis(): DocumentBasis {
    const { kpis, law: position } = this;
    return (this.#basis ??= documentBasis({ ...this.#chosen(), kpis, position }));
  }

  get assembled(): AssembledDraft | undefined {
    if (!this.profile) return undefined;
    const { statutory, shortlist, kpis, law: position, basis } = this;
    return (this.#assembled ??= assembleDraft({
      ...this.#chosen(),
      ...basis,
      statutory,
      shortlist,
      kpis,
      position,
    }));
  }

  /** The same with the document that the chosen KPIs bring. */
  #chosen(): Understood {
    return { ...this.#understood(), profile: this.documented };
  }

  #understood(): Understood {
    const { content, profile } = this;
    if (!profile) throw new RangeError('A draft with open questions has no profile');
    return { pack: this.#pack, context: this.#context, content, profile };
  }
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
