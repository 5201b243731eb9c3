import type { Model } from './model';
import type { Kept } from './record';
import { canonical } from './replay';
import type { Row } from './stores';

/** How what is kept differs from what must be. */
export interface Difference {
  /** More is kept than was done; else something is missing or other. */
  readonly kind: 'doubled' | 'lost';
  readonly what: string;
}

/** Compares what the database holds of one person with the model, part by part. */
export function compareState(kept: Kept, model: Model): Difference[] {
  return [
    ...compared('draft', kept.drafts.map(draftOf), [...model.drafts.values()]),
    ...compared('change', kept.changes.map(entryOf), model.entries),
    ...compared('version', kept.versions.map(versionOf), model.versions),
    ...compared(
      'interview',
      kept.interviews.map(({ state }) => json(state)),
      model.interview ? [model.interview] : [],
    ),
  ];
}

function compared(what: string, kept: readonly unknown[], expected: readonly unknown[]): Difference[] {
  const there = kept.map(canonical);
  const due = expected.map(canonical);
  const missing = without(due, there);
  const surplus = without(there, due);
  if (missing.length === 0 && surplus.length === 0) return [];
  const kind = kept.length > expected.length ? 'doubled' : 'lost';
  const say = (list: readonly string[]) =>
    list.map((each) => each.slice(0, 400)).join('\n      ') || 'nothing';
  return [
    {
      kind,
      what: `${what}s: ${kept.length} kept, ${expected.length} due; missing\n      ${say(missing)}\n    and too many\n      ${say(surplus)}`,
    },
  ];
}

function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return list.filter((each) => {
    const place = left.indexOf(each);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

function draftOf(row: Row): unknown {
  return {
    ...{ id: row['id'], reference: row['reference'], tenantId: row['tenant_id'], ownerId: row['owner_id'] },
    ...{ status: row['status'], revision: Number(row['revision']), version: Number(row['version']) },
    ...{ answers: json(row['answers']), choices: json(row['choices']), pack: json(row['pack']) },
    linksFrom: Number(row['links_from']),
    ...{ createdAt: row['created_at'], updatedAt: row['updated_at'] },
  };
}

function entryOf(row: Row): unknown {
  return {
    ...{ draftId: row['draft_id'], revision: Number(row['revision']), who: row['who'], at: row['at'] },
    ...{ change: json(row['change']), pack: json(row['pack']), shape: Number(row['shape']) },
    before: json(row['before']),
  };
}

function versionOf(row: Row): unknown {
  return {
    ...{ draftId: row['draft_id'], version: Number(row['version']), status: row['status'] },
    ...{ madeAt: row['made_at'], pack: json(row['pack']), shape: Number(row['shape']) },
    ...{ document: json(row['document']), issues: json(row['issues']) },
  };
}

function json(column: unknown): unknown {
  return JSON.parse(String(column));
}
