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
import { keepByText, rememberBy } from './remember';
import { contextOf } from './underSettings';
import type { Placed } from './selection/field';
import { proposalsOf, selectCommitments, type Proposals, type Shortlist } from './selection/selection';

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
  /** The same draft with these commitments chosen: what does not hang on them is not worked out again. */
  choosing(commitments: readonly string[]): Case;
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
  #proposals: Proposals | undefined;
  #shortlist: Shortlist | undefined;
  #documented: ContractProfile | undefined;
  #kpis: readonly Kpi[] | undefined;
  #law: LegalPosition | undefined;
  #basis: DocumentBasis | undefined;
  #assembled: AssembledDraft | undefined;

  constructor(pack: CharterPack, context: DraftingContext, content: DraftContent) {
    this.#pack = pack;
    this.#context = contextOf(context, content);
    // of a draft no more than this is looked at, and a case may serve its next revision
    this.content = { answers: content.answers, choices: content.choices };
    this.profile = readProfile(pack, context, content);
  }

  get statutory(): StatutoryPosition {
    return (this.#statutory ??= readStatutoryPosition(this.#understood()));
  }

  get shortlist(): Shortlist {
    return (this.#shortlist ??= selectCommitments(this.#placed(), this.#proposed()));
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

  choosing(commitments: readonly string[]): Case {
    const { answers, choices } = this.content;
    const other = new OpenCase(this.#pack, this.#context, { answers, choices: { ...choices, commitments } });
    other.#statutory = this.statutory;
    other.#proposals = this.#proposed();
    return other;
  }

  #proposed(): Proposals {
    return (this.#proposals ??= proposalsOf(this.#placed()));
  }

  #placed(): Placed {
    return { ...this.#understood(), statutory: this.statutory };
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

/** The drafts now under way: a turn goes on with what the one before it worked out and showed. With its document one is some 100 kB. */
const CASES_KEPT = 64;
const casesOf = rememberBy((_pack: CharterPack) => keepByText<Case>(CASES_KEPT));

/** Opens each case once: what is worked out of the same answers and choices is worked out once, in one turn and the next. */
export function caseBook(pack: CharterPack): (context: DraftingContext, content: DraftContent) => Case {
  const opened: { readonly context: DraftingContext; readonly content: DraftContent; readonly case: Case }[] =
    [];
  return (context, content) => {
    const known = opened.find(
      (each) =>
        each.context.settings === context.settings &&
        each.content.answers === content.answers &&
        each.content.choices === content.choices,
    );
    if (known) return known.case;
    const { answers, choices } = content;
    const text = JSON.stringify([context, inOrder(answers), inOrder(choices)]);
    const found = casesOf(pack)(text, () => openCase(pack, context, content));
    opened.push({ context, content, case: found });
    return found;
  };
}

/** What a change made last stands last, until it is read back from the database. */
function inOrder(named: object): readonly unknown[] {
  return Object.entries(named)
    .filter(([, value]) => value !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}
