import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { apply } from 'json-merge-patch';
import { hasRelease, ocdsRelease } from '../../../src/drafting/data/ocdsRelease';
import { openCase } from '../../../src/drafting/case';
import type { Choices } from '../../../src/record/draft';
import type { RenderMeta } from '../../../src/drafting/render/stamp';
import { readShared } from '../../support/sharedData';
import { answersFor, contentFor, context, pack } from '../document/documentCases';

const [release, metrics, uk] = ['release-schema-1.1', 'metrics-extension', 'uk-extension'].map(
  (name) => JSON.parse(readShared(`ocds-schema/${name}.json`)) as object,
);
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(apply(apply(release, metrics), uk) as object);

const meta: RenderMeta = { reference: 'SV-0042', version: 3, status: 'ready', on: '2026-11-22', issues: [] };
const at = '2026-11-20T09:00:00Z';
const NONE = 'The services are one training day.';
const CHOICES: Readonly<Record<string, Choices>> = {
  'nothing chosen': {},
  'none suitable': { section52: { kpis: [], services: [], material: [], whyNone: NONE, at } },
  'KPIs of the service': { section52: { kpis: [], services: ['Calls answered in a minute'], material: [], at } },
};
const KINDS = ['works', 'services', 'goods', 'light-touch'] as const;
const POUNDS = [30_000, 240_000, 2_400_000, 9_000_000];
const CASES = KINDS.flatMap((kind) =>
  POUNDS.flatMap((pounds) => Object.keys(CHOICES).map((chosen) => ({ kind, pounds, chosen }))),
);

interface Published {
  readonly releases: readonly {
    readonly tender: { readonly targets?: readonly { readonly title: string }[] };
    readonly contracts?: readonly {
      readonly agreedMetrics?: readonly { readonly title: string }[];
      readonly noAgreedMetricsRationale?: string;
    }[];
  }[];
}

const releaseOf = (kind: (typeof KINDS)[number], pounds: number, choices: Choices) => {
  const { document } = openCase(pack, context, contentFor(answersFor(kind, pounds), choices)).assembled!;
  const { releases } = JSON.parse(ocdsRelease(pack, document, meta)) as Published;
  return { document, release: releases[0]! };
};

test.each(CASES)('a release of $kind for £$pounds, $chosen, is one by the schema', ({ kind, pounds, chosen }) => {
  const { document, release: made } = releaseOf(kind, pounds, CHOICES[chosen]!);
  expect(validate(made) ? [] : validate.errors).toEqual([]);
  expect(validate({ ...made, tender: { ...made.tender, id: undefined, targets: [{}] } })).toBe(false);
  expect((made.tender.targets ?? []).map(({ title }) => title)).toEqual(document.kpis.map(({ name }) => name));
});

test('what the contract details notice names is what the officer set under section 52, or why it names none', () => {
  const [open, none, ofService] = Object.values(CHOICES).map(
    (choices) => releaseOf('works', 9_000_000, choices).release.contracts,
  );
  expect(open).toBeUndefined();
  expect(none).toMatchObject([{ noAgreedMetricsRationale: NONE }]);
  expect(ofService).toMatchObject([{ agreedMetrics: [{ title: 'Calls answered in a minute' }] }]);
  const small = releaseOf('works', 240_000, {}).release.contracts;
  expect(small).toMatchObject([{ noAgreedMetricsRationale: pack.wording.data.noDuty }]);
  const { document } = releaseOf('works', 9_000_000, {});
  const kpis = document.kpis.filter(({ target }) => target.mode !== 'monitored').slice(0, 2);
  const section52 = { kpis: kpis.map(({ measureId }) => measureId), services: [], material: [], at };
  const [set] = releaseOf('works', 9_000_000, { section52 }).release.contracts!;
  expect(set!.agreedMetrics!.map(({ title }) => title)).toEqual(kpis.map(({ name }) => name));
});

test('a grant has none, nor has a version kept before figures were', () => {
  const { document } = openCase(pack, context, contentFor(answersFor('grant', 240_000))).assembled!;
  expect(hasRelease(document)).toBe(false);
  expect(() => ocdsRelease(pack, document, meta)).toThrow(RangeError);
  const { contract: _, ...old } = releaseOf('works', 240_000, {}).document;
  expect(hasRelease(old)).toBe(false);
});
