import { MOST_SERVICE_KPIS } from '../../cards/steps/section52Card';
import { fill } from '../../charter/fill';
import { mayBeSet } from '../../drafting/kpis/section52';
import { cleanText } from '../../drafting/reading/cleanText';
import type { Draft, Section52Choice } from '../../record/draft';
import { stepCard } from '../steps/stepCard';
import { say, showInPlace, type DraftingTurn } from '../turn';
import type { Decision } from '../../turn/decision';
import { setKpisOf, ticksOf, valuesOf } from '../views/section52View';
import { kpisOf } from '../views/shortlistViews';
import { amend, saveAndShow } from './interview';

type Fields = Readonly<Record<string, string>>;

/** The longest title of a service KPI, in characters. */
const LONGEST_TITLE = 120;

/** A reason in characters at most, and in words at least: "none" is no reason. */
const LONGEST_REASON = 500;
const LEAST_WORDS = 4;

/** Sets the KPIs ticked and the service KPIs entered; where more are set than a notice names, asks which are most material. */
export function setSection52(turn: DraftingTurn, draft: Draft, fields: Fields): Decision {
  const { pack } = turn;
  const words = pack.wording.dialogs.section52;
  const services = readTitles(fields['services']);
  const whyNone = cleanText(fields['whyNone'] ?? '');
  const ticked = readChoice(turn, draft, fields, services);
  const refused = refusalOf(turn, services) ?? refusalOfReason(turn, whyNone, ticked);
  if (refused !== undefined)
    return say(
      showInPlace(turn, stepCard(turn, draft, { step: 'section52' }, { error: refused, values: fields })),
    );
  const choice = whyNone === '' ? ticked : { ...ticked, whyNone };
  const count = choice.kpis.length + choice.services.length;
  const open = choice.material.length !== Math.min(count, pack.law.kpiDuty.material);
  const { material } = pack.law.kpiDuty;
  return amend(turn, draft, [{ change: 'set-section-52', ...choice }], (revision) =>
    open
      ? saveAndShow(turn, revision, {
          open: { what: 'section52' },
          notes: { lead: fill(words.chooseMaterial, { count, material }) },
        })
      : saveAndShow(turn, revision, {
          settled: {
            facts: [
              {
                label: words.label,
                value: whyNone !== '' ? words.reason : count === 0 ? words.none : fill(words.set, { count }),
              },
            ],
            change: { verb: 'editSection52', d: draft.id },
          },
        }),
  );
}

/** The titles, a line each, none twice. */
function readTitles(sent = ''): readonly string[] {
  const lines = sent.split(/[\r\n]+/).map((line) => cleanText(line));
  return [...new Set(lines.filter((line) => line !== ''))];
}

function refusalOf({ pack }: DraftingTurn, services: readonly string[]): string | undefined {
  const words = pack.wording.dialogs.section52;
  if (services.length > MOST_SERVICE_KPIS) return fill(words.tooMany, { most: MOST_SERVICE_KPIS });
  return services.some((title) => Array.from(title).length > LONGEST_TITLE)
    ? fill(words.tooLong, { max: LONGEST_TITLE })
    : undefined;
}

/** A reason stands only in place of KPIs, and is a sentence: it is published. */
function refusalOfReason(
  { pack }: DraftingTurn,
  reason: string,
  { kpis, services }: Section52Choice,
): string | undefined {
  const words = pack.wording.dialogs.section52;
  if (reason === '') return undefined;
  if (kpis.length + services.length > 0) return words.reasonBeside;
  if (reason.length > LONGEST_REASON) return fill(words.reasonLong, { max: LONGEST_REASON });
  return (reason.match(/\p{L}{2,}/gu) ?? []).length < LEAST_WORDS ? words.reasonShort : undefined;
}

/** What was sent, as far as it is of this draft. Where no more is set than a notice names, all of it is most material. */
function readChoice(
  turn: DraftingTurn,
  draft: Draft,
  fields: Fields,
  services: readonly string[],
): Section52Choice {
  const ticked = ticksOf(fields['kpis']);
  const kpis = kpisOf(turn, draft)
    .filter((kpi) => mayBeSet(kpi) && ticked.includes(kpi.measureId))
    .map(({ measureId }) => measureId);
  const all = [...kpis, ...services];
  if (all.length <= turn.pack.law.kpiDuty.material) return { kpis, services, material: all };
  // the choices on the card were those that were set before
  const shown = valuesOf(setKpisOf(turn, draft));
  const values = ticksOf(fields['material']);
  const wanted = shown.filter(({ value }) => values.includes(value)).map(({ id }) => id);
  return { kpis, services, material: all.filter((id) => wanted.includes(id)) };
}
