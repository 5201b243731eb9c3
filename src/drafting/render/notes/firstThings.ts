import { fill } from '../../../charter/fill';
import type { RenderPack } from '../../../charter/pack';
import type { Issue } from '../../checks/issue';
import type { DraftDocument } from '../../documents/schedule/draftDocument';
import type { LegalNote } from '../../law/legalPosition';
import type { NoteBlock, NoteItem } from './noteBlock';

/** What to do first of all, and the statements of law that need not be said again below. */
export interface FirstThings {
  readonly block: NoteBlock;
  readonly said: ReadonlySet<string>;
}

/** The few things to do first: what must be fixed, then what to consider, the most urgent first, each with who and where. */
export function findFirstThings(
  pack: RenderPack,
  { notes }: DraftDocument,
  issues: readonly Issue[],
): FirstThings {
  const words = pack.wording.document.render.notes.first;
  const things = gather(issues).map((issue) => describe(pack, notes.legal, issue));
  const first = things.toSorted(inOrder).slice(0, words.most);
  const left = things.length - first.length;
  const items: readonly NoteItem[] = first.map(({ issue, lines, who, where }) => ({
    lead: issue.code === 'to-be-checked' ? words.toCheck : words.levels[issue.level],
    lines: [...lines, fill(words.by, { who, where })],
  }));
  return {
    block: {
      heading: items.length === 1 ? words.one : fill(words.many, { count: items.length }),
      layout: 'numbered',
      items: left === 0 ? items : [...items.slice(0, -1), ...items.slice(-1).map((each) => more(each))],
    },
    said: new Set(first.flatMap(({ issue }) => issue.about?.statement ?? [])),
  };

  function more({ lines, ...item }: NoteItem): NoteItem {
    return { ...item, lines: [...lines, fill(words.more, { count: left })] };
  }
}

interface Thing {
  readonly issue: Issue;
  readonly lines: readonly string[];
  readonly who: string;
  readonly where: string;
  readonly urgency: number;
}

/** The reasons for workforce matters are accepted together, so they are one thing. */
function gather(issues: readonly Issue[]): readonly (Issue & { readonly also?: readonly string[] })[] {
  const [first, ...others] = issues.filter(({ code }) => code === 'workforce-reason');
  return issues.flatMap((issue) => {
    if (issue.code !== 'workforce-reason') return [issue];
    return issue === first ? [{ ...issue, also: others.map(({ message }) => message) }] : [];
  });
}

function describe(
  pack: RenderPack,
  legal: readonly LegalNote[],
  issue: Issue & { readonly also?: readonly string[] },
): Thing {
  const { of, who, legal: wheres } = pack.wording.document.render.notes.first;
  const note = legal.find(({ id }) => id === issue.about?.statement);
  const lines = [issue.message, ...(issue.also ?? [])];
  if (note?.decides === undefined) return { issue, lines, ...of[issue.code] };
  const { decides, confidence, urgency = of.legal.urgency } = note;
  return {
    issue,
    lines,
    who: confidence === 'check' ? who.legalTeam : who.you,
    where: wheres[decides],
    urgency,
  };
}

function inOrder(one: Thing, other: Thing): number {
  const level = ({ issue }: Thing): number => (issue.level === 'mustFix' ? 0 : 1);
  return level(one) - level(other) || one.urgency - other.urgency;
}
