import { z } from 'zod';

/** What is there and has its shape is taken; what has another is as if it were not there, and never a reason to refuse the rest. */
const maybe = <S extends z.ZodType>(shape: S) => shape.optional().catch(undefined);
const MOST_CHARACTERS = 2_000;
const text = z
  .string()
  .transform((words) => words.slice(0, MOST_CHARACTERS).trim())
  .pipe(z.string().min(1));
/** Of a list of any length the first entries, and each only where it has the shape. */
const list = <S extends z.ZodType>(shape: S, most: number) =>
  z
    .array(z.unknown())
    .transform((entries) =>
      entries.slice(0, most).flatMap((entry) => {
        const read = shape.safeParse(entry);
        return read.success ? [read.data] : [];
      }),
    )
    .catch([]);

const amount = z.union([
  z.number(),
  z
    .string()
    .regex(/^\d{1,15}(?:\.\d{1,4})?$/)
    .transform(Number),
]);
const value = z.object({
  amount: maybe(amount),
  amountGross: maybe(amount),
  currency: maybe(text),
});
const period = z.object({
  startDate: maybe(text),
  endDate: maybe(text),
  maxExtentDate: maybe(text),
  durationInDays: maybe(z.number()),
  durationInMonths: maybe(z.number()),
});
const classification = z.object({
  scheme: maybe(text),
  id: maybe(z.coerce.string()),
  description: maybe(text),
});
const place = z.object({ region: maybe(text), locality: maybe(text), postalCode: maybe(text) });
const item = z.object({
  classification: maybe(classification),
  additionalClassifications: list(classification, 20),
  deliveryAddresses: list(place, 20),
  deliveryLocation: maybe(z.object({ description: maybe(text) })),
  relatedLot: maybe(z.coerce.string()),
});
const part = {
  title: maybe(text),
  description: maybe(text),
  value: maybe(value),
  contractPeriod: maybe(period),
  renewal: maybe(z.object({ description: maybe(text) })),
};
const lot = z.object({ id: maybe(z.coerce.string()), ...part });

/** No notice that was seen has more; the rest is counted. */
const MOST_LOTS = 60;

const tender = z.object({
  ...part,
  mainProcurementCategory: maybe(z.enum(['goods', 'services', 'works'])),
  classification: maybe(classification),
  procurementMethod: maybe(z.enum(['open', 'selective', 'limited', 'direct'])),
  specialRegime: list(z.string(), 10),
  items: list(item, 400),
  lots: list(lot, MOST_LOTS),
});

/** A release of the Open Contracting Data Standard, as far as a draft asks for it (docs/domain.md#ocds). */
export const releaseShape = z.object({
  ocid: text,
  date: maybe(text),
  buyer: maybe(z.object({ name: maybe(text), id: maybe(z.coerce.string()) })),
  parties: list(
    z.object({
      name: maybe(text),
      roles: list(z.string(), 10),
      details: maybe(z.object({ classifications: list(classification, 10) })),
    }),
    50,
  ),
  tender: maybe(tender),
  awards: list(z.object({ title: maybe(text) }), 5),
});
export type Release = z.infer<typeof releaseShape>;
export type Tender = z.infer<typeof tender>;
export type TenderPart = z.infer<typeof lot>;
