import type { CharterPack } from '../../charter/pack';
import type { BuyerKind } from '../../charter/schema/vocabulary';
import { limitsOf } from '../questions/questionWords';
import { sameData } from '../../record/sameData';
import { cleanText } from '../reading/cleanText';
import { encodedOnce } from './misencoded';
import type { ContractRead, Found, ImportRead, Remark } from './found';
import { cpvOf, placeOf } from './noticeItems';
import { termOf } from './noticeTerm';
import { valueOf } from './noticeValue';
import type { Release, Tender, TenderPart } from './ocds';
import { readTitle } from '../reading/readTitle';
import { readPlace } from '../reading/readPlace';
import type { NoticeRead } from './readJson';

/** The services whose notices are known, by how their ids begin. */
const SERVICES: readonly (readonly [
  string,
  keyof CharterPack['wording']['dialogs']['importing']['services'],
])[] = [
  ['ocds-h6vhtk', 'findATender'],
  ['ocds-b5fd17', 'contractsFinder'],
  ['ocds-r6ebe6', 'publicContractsScotland'],
  ['ocds-kuma6s', 'sell2Wales'],
];

/** What a notice tells of its contract, or of each of its lots; every fact with its place in the data. */
export function ofNotice(pack: CharterPack, read: NoticeRead, today: string): ImportRead {
  if ('problem' in read) return { what: 'problem', problem: read.problem };
  const { release } = read;
  const { tender } = release;
  // an award alone tells what was bought of whom, and nothing to draft for
  if (tender === undefined || (tender.title === undefined && tender.lots.length === 0))
    return { what: 'problem', problem: 'noTender' };
  const source = sourceOf(pack, release);
  const context = { pack, today, release, tender, releases: read.releases };
  const [only, another] = tender.lots;
  const whole = contractOf(context, undefined, only !== undefined && another === undefined ? 0 : undefined);
  if (another === undefined) return { what: 'contract', source, contract: whole };
  const lots = tender.lots.map((_lot, at) => contractOf(context, at, at));
  return { what: 'lots', source, whole, lots, count: Math.max(read.lots, lots.length) };
}

function sourceOf(pack: CharterPack, { ocid }: Release): string {
  const { services } = pack.wording.dialogs.importing;
  const [, service = 'other'] = SERVICES.find(([prefix]) => ocid.startsWith(prefix)) ?? [];
  return services[service];
}

interface Context {
  readonly pack: CharterPack;
  readonly today: string;
  readonly release: Release;
  readonly tender: Tender;
  readonly releases: number;
}

/** A part of the notice: the tender's own words first, and those of a lot where it is that lot, or the only one. */
function contractOf(
  context: Context,
  lotAt: number | undefined,
  filledFrom: number | undefined,
): ContractRead {
  const { pack, today, release, tender, releases } = context;
  const lot: TenderPart | undefined = filledFrom === undefined ? undefined : tender.lots[filledFrom];
  const paths = `tender.lots[${String(filledFrom ?? 0)}]`;
  const ownFirst: readonly (readonly [string, TenderPart])[] = [
    ...(lotAt === undefined ? [['tender', tender] as const] : []),
    ...(lot === undefined ? [] : [[paths, lot] as const]),
  ];
  const remarks: Remark[] = [];
  const title = titleOf(context, lotAt, remarks);
  // what every lot runs for, the whole runs for
  const [first] = tender.lots;
  const isAlike =
    lotAt === undefined &&
    tender.lots.every(
      ({ contractPeriod, renewal }) =>
        sameData(contractPeriod, first?.contractPeriod) && sameData(renewal, first?.renewal),
    );
  const timed = isAlike && lot === undefined && first ? [...ownFirst, [paths, first] as const] : ownFirst;
  const term = termOf(pack, timed, today);
  const value = valueOf(pack, ownFirst, term.hasOptions);
  const category = tender.mainProcurementCategory;
  const isLight = tender.specialRegime.includes('lightTouch');
  const kind = category === 'services' && isLight ? 'light-touch' : category;
  const where = placeOf(tender, lot?.id);
  const place = where && readPlace(where.value, limitsOf(pack, 'place'));
  const cpv = cpvOf(tender, lot?.id);
  const isDirect = tender.procurementMethod === 'direct';
  const buyer = buyerOf(release);
  const buyerKind = classOf(pack, release);
  if (release.awards.length > 0) remarks.push({ code: 'awarded', read: '' });
  if (releases > 1) remarks.push({ code: 'severalReleases', read: String(releases) });
  return {
    answers: {
      ...(title && { title: title.value }),
      ...(value.found && { value: value.found.value }),
      ...(term.term && { term: term.term.value }),
      ...(term.start && { start: term.start.value }),
      ...(kind && { kind }),
      ...(place?.ok && { place: place.value }),
      ...(isDirect && { route: 'direct-award' }),
    },
    origins: {
      ...(title && { title: title.origin }),
      ...(value.found && { value: value.found.origin }),
      ...(term.term && { term: term.term.origin }),
      ...(term.start && { start: term.start.origin }),
      ...(kind && {
        kind: `tender.mainProcurementCategory: ${category ?? ''}${isLight ? '; tender.specialRegime: lightTouch' : ''}`,
      }),
      ...(place?.ok && where && { place: where.origin }),
      ...(isDirect && { route: 'tender.procurementMethod: direct' }),
    },
    ...(buyer && { buyer }),
    ...(buyerKind && { buyerKind }),
    ...(cpv && { cpv }),
    remarks: [...remarks, ...value.remarks, ...term.remarks],
  };
}

/** A lot's title stands beside that of the whole: "Lot 2 – Cynon" alone says nothing of what is bought. */
function titleOf(
  { pack, tender }: Context,
  lotAt: number | undefined,
  remarks: Remark[],
): Found<string> | undefined {
  const lot = lotAt === undefined ? undefined : tender.lots[lotAt];
  const parts = [tender.title, lot && (lot.title ?? lot.id)].filter((part) => part !== undefined);
  const mended = encodedOnce(parts.join(': '));
  if (mended.lost) remarks.push({ code: 'misencoded', read: parts.join(': ') });
  if (mended.repaired) remarks.push({ code: 'repaired', read: mended.text });
  const { maxCharacters = Infinity } = limitsOf(pack, 'title');
  const read = readTitle(mended.text.slice(0, maxCharacters), limitsOf(pack, 'title'));
  if (!read.ok) return undefined;
  const path = lot === undefined ? '' : ` + tender.lots[${String(lotAt)}].title`;
  return { value: read.value, origin: `tender.title${path}` };
}

function buyerOf({ buyer, parties }: Release): Found<string> | undefined {
  const at = parties.findIndex(({ roles }) => roles.includes('buyer'));
  const party = parties[at]?.name;
  const name = buyer?.name ?? party;
  if (name === undefined) return undefined;
  const path = buyer?.name === undefined ? `parties[${String(at)}].name` : 'buyer.name';
  return { value: cleanText(encodedOnce(name).text), origin: path };
}

/** The kind that the notice classes its buyer as, where it is one that we know. */
function classOf({ importing: { buyerClasses } }: CharterPack, { parties }: Release): BuyerKind | undefined {
  const classes = parties
    .filter(({ roles }) => roles.includes('buyer'))
    .flatMap(({ details }) => details?.classifications ?? [])
    .flatMap(({ id, description }) => [id ?? '', description ?? '']);
  const known = new Map(Object.entries(buyerClasses));
  const kinds = new Set(classes.flatMap((each) => known.get(each) ?? []));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}
