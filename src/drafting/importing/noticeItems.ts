import type { Found } from './found';
import type { Tender } from './ocds';

const CPV = /^\d{8}/;

/** The CPV code of a tender, or of one of its lots: the first that its items give, where the tender itself gives none. */
export function cpvOf({ classification, items }: Tender, lot: string | undefined): Found<string> | undefined {
  const ofItems = items.flatMap((item, at) => {
    if (lot !== undefined && item.relatedLot !== undefined && item.relatedLot !== lot) return [];
    const path = `tender.items[${String(at)}]`;
    return [
      { code: item.classification, path: `${path}.classification` },
      ...item.additionalClassifications.map((code, place) => ({
        code,
        path: `${path}.additionalClassifications[${String(place)}]`,
      })),
    ];
  });
  for (const { code, path } of [{ code: classification, path: 'tender.classification' }, ...ofItems]) {
    const digits =
      code?.scheme === undefined || code.scheme === 'CPV' ? CPV.exec(code?.id ?? '')?.[0] : undefined;
    if (digits !== undefined) return { value: digits, origin: `${path}.id: ${digits}` };
  }
  return undefined;
}

/** A region's code is no place that a clause can name: "UKL15". */
const CODE = /^UK[A-Z]?\d*$/;
/** The whole of a country is said of most contracts, whatever they are. */
const COUNTRY = /^(?:united kingdom|uk|great britain|england|scotland|wales|northern ireland|any region)$/i;

/** Where it is carried out: the one place that is named, of which a clause can speak. */
export function placeOf({ items }: Tender, lot: string | undefined): Found<string> | undefined {
  const named = items.flatMap((item, at) => {
    if (lot !== undefined && item.relatedLot !== undefined && item.relatedLot !== lot) return [];
    const path = `tender.items[${String(at)}]`;
    return [
      ...(item.deliveryLocation?.description === undefined
        ? []
        : [{ value: item.deliveryLocation.description, path: `${path}.deliveryLocation.description` }]),
      ...item.deliveryAddresses.flatMap(({ locality, region }, place) => {
        const address = `${path}.deliveryAddresses[${String(place)}]`;
        if (locality !== undefined) return [{ value: locality, path: `${address}.locality` }];
        return region === undefined ? [] : [{ value: region, path: `${address}.region` }];
      }),
    ];
  });
  const telling = named.filter(
    ({ value }) => !CODE.test(value) && !COUNTRY.test(value) && value.length <= 120,
  );
  const [first, ...others] = telling;
  // of several places none is the contract's
  if (first === undefined || others.some(({ value }) => value !== first.value)) return undefined;
  return { value: first.value, origin: `${first.path}: ${first.value}` };
}
