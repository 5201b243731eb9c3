import { fill } from '../../charter/fill';
import type { RenderPack } from '../../charter/pack';
import type { Kind } from '../../charter/schema/vocabulary';
import type { Pence } from '../../record/answers';
import type { ContractFigures, DraftDocument } from '../documents/schedule/draftDocument';
import { formatFigure } from '../figures/formatQuantity';
import type { Kpi } from '../kpis/kpi';
import type { ProfilePoint } from '../kpis/deliveryProfile';
import type { RenderMeta } from '../render/stamp';

/** What Find a Tender declares that this file uses; the extension for metrics is not among them, so it is named (docs/domain.md). */
const EXTENSIONS = [
  'https://raw.githubusercontent.com/open-contracting-extensions/ocds_metrics_extension/master/extension.json',
  'https://raw.githubusercontent.com/cabinetoffice/ocds_uk_extension/master/extension.json',
];
/** The process has an ocid once Find a Tender has given it one: whoever sends this puts it here. */
const NO_OCID = 'ocid-of-find-a-tender';
const AWARD = 'award';

const CATEGORY: Readonly<Record<Exclude<Kind, 'grant'>, 'works' | 'services' | 'goods'>> = {
  works: 'works',
  services: 'services',
  goods: 'goods',
  'light-touch': 'services',
};

/** Whether there is a release of this document: a grant is no procurement, and old versions kept no figures. */
export function hasRelease(document: DraftDocument): document is Procured {
  const { contract } = document;
  return contract !== undefined && contract.kind !== 'grant';
}

interface Procured extends DraftDocument {
  readonly contract: ContractFigures & { readonly kind: keyof typeof CATEGORY };
}

/**
 * An OCDS 1.1 release package with the KPI schedule: every KPI among the tender's targets; with the contract the KPIs that the next notice names (`agreedMetrics`)
 * or why it names none, once the officer has settled that. Throws RangeError where `hasRelease` is false.
 */
export function ocdsRelease(pack: RenderPack, document: DraftDocument, meta: RenderMeta): string {
  if (!hasRelease(document)) throw new RangeError('There is no release of this document');
  const { contract, title, authority, kpis } = document;
  const id = `${meta.reference}-v${meta.version}`;
  const date = `${meta.on}T00:00:00Z`;
  const metrics = kpis.map((kpi) => metricOf(pack, contract, kpi));
  const agreed = agreedOf(pack, contract, document, metrics);
  const buyer = { id: 'buyer', name: authority };
  const release = {
    ...{ ocid: NO_OCID, id, date, initiationType: 'tender', language: 'en' },
    tag: agreed ? ['tender', 'award', 'contract'] : ['tender'],
    parties: [{ ...buyer, roles: ['buyer', 'procuringEntity'] }],
    buyer,
    tender: {
      ...{ id: meta.reference, title, status: 'planned', procuringEntity: buyer },
      mainProcurementCategory: CATEGORY[contract.kind],
      ...(contract.kind === 'light-touch' && { specialRegime: ['lightTouch'] }),
      value: valueOf(contract),
      contractPeriod: periodOf(contract),
      ...(metrics.length > 0 && { targets: metrics }),
    },
    ...(agreed && {
      awards: [{ id: AWARD, title, status: 'pending' }],
      contracts: [
        {
          ...{ id: meta.reference, awardID: AWARD, title, status: 'pending' },
          ...{ value: valueOf(contract), period: periodOf(contract), ...agreed },
        },
      ],
    }),
  };
  const file = {
    ...{ uri: `urn:social-value:${id}`, version: '1.1', extensions: EXTENSIONS, publishedDate: date },
    publisher: { name: authority },
    releases: [release],
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

type Metric = ReturnType<typeof metricOf>;

/** What the contract details notice says of KPIs; nothing while it is open. */
function agreedOf(
  pack: RenderPack,
  { section52 }: ContractFigures,
  { kpis }: DraftDocument,
  metrics: readonly Metric[],
): { agreedMetrics: readonly object[] } | { noAgreedMetricsRationale: string } | undefined {
  if (section52 === 'open') return undefined;
  if (section52 === 'no-duty') return { noAgreedMetricsRationale: pack.wording.data.noDuty };
  if (section52.whyNone !== undefined) return { noAgreedMetricsRationale: section52.whyNone };
  return {
    agreedMetrics: section52.material.map(({ id, name }) => {
      const at = kpis.findIndex(({ measureId }) => measureId === id);
      // a KPI of the service itself has a title alone
      return metrics[at] ?? { id: name, title: name };
    }),
  };
}

function metricOf(pack: RenderPack, contract: ContractFigures, kpi: Kpi) {
  return {
    id: kpi.measureId,
    title: kpi.name,
    description: kpi.calculation,
    observations: [...kpi.profile.map((point) => toDate(pack, contract, kpi, point)), whole(pack, contract, kpi)],
  };
}

/** The target for the whole of the initial term; in words where it is not a figure. */
function whole(pack: RenderPack, contract: ContractFigures, kpi: Kpi) {
  const { target, unit, targetText, measureId } = kpi;
  const words = target.mode === 'offered' ? fill(pack.wording.data.offered, { unit }) : targetText;
  return {
    id: `${measureId}-target`,
    period: periodOf(contract),
    ...(target.mode === 'number' ? figureOf(kpi, target.value) : { measure: words }),
    unit: { name: unit },
    notes: kpi.reported,
  };
}

function toDate(pack: RenderPack, contract: ContractFigures, kpi: Kpi, { due, value, unit }: ProfilePoint) {
  const part = fill(pack.wording.data.offeredPart, { value: formatFigure(value, 'percent') });
  return {
    id: `${kpi.measureId}-${due}`,
    period: { startDate: firstMoment(contract.start), endDate: lastMoment(due) },
    ...(unit === 'figure' ? figureOf(kpi, value) : { measure: part }),
    unit: { name: kpi.unit },
  };
}

/** Sums are a value, everything else a measure. */
function figureOf({ unit }: Kpi, figure: number) {
  return unit.startsWith('£') ? { value: { amount: figure, currency: 'GBP' } } : { measure: figure };
}

function valueOf({ withoutVat, withVat }: ContractFigures) {
  return { amount: pounds(withoutVat), amountGross: pounds(withVat), currency: 'GBP' };
}

function periodOf({ start, end }: ContractFigures) {
  return { startDate: firstMoment(start), endDate: lastMoment(end) };
}

const pounds = (pence: Pence): number => pence / 100;
const firstMoment = (date: string): string => `${date}T00:00:00Z`;
const lastMoment = (date: string): string => `${date}T23:59:59Z`;
