import type { Answers } from '../../src/record/answers';
import type { Snapshot } from '../../src/turn/decision';
import { decided, message } from '../support/decidedTurns';
import { MOMENTS, type Moment } from '../support/moments';

/** What is written of the contract after words were said at a moment, in short; "nothing" where nothing is. */
function written(moment: Moment, words: string): string {
  const snapshot: Snapshot = MOMENTS[moment];
  const before = snapshot.current?.answers ?? {};
  for (const change of decided(message(words), snapshot).changes)
    if (change.change === 'reviseDraft' || change.change === 'createDraft')
      return inShort(change.change === 'createDraft' ? {} : before, change.revision.draft.answers);
  return 'nothing';
}

function inShort(before: Answers, { title, value, term, start, kind, place, route }: Answers): string {
  const now: readonly (readonly [string, unknown, unknown])[] = [
    ['title', title, before.title],
    ['value', value && [value.pence / 100, value.per, value.basis].filter(Boolean).join(' '), before.value],
    ['term', term && [term.months, ...term.extensions].join('+'), before.term],
    ['start', start, before.start],
    ['kind', kind, before.kind],
    ['place', place, before.place],
    ['route', route, before.route],
  ];
  const old: Readonly<Record<string, unknown>> = { title, value, term, start, kind, place, route };
  return now
    .filter(([name, said, was]) => said !== undefined && JSON.stringify(old[name]) !== JSON.stringify(was))
    .map(([name, said]) => `${name} ${String(said)}`)
    .join(', ');
}

const ROWS: Readonly<Partial<Record<Moment, readonly (readonly [words: string, written: string])[]>>> = {
  nothing: [
    [
      'need social value clauses for office cleaning at the civic centre, 3 yrs, £180k pa exc vat',
      'title Office cleaning at the civic centre, value 180000 year without, term 36, kind services, place civic centre',
    ],
    [
      'can you help me write KPIs for a window cleaning job? £42k, services, starts june',
      'title Window cleaning, value 42000 total, start 2027-06-01, kind services',
    ],
    [
      'buying gritters via CCS, 2.9 million ex VAT, delivered to Tunstall depot',
      'title Gritters, value 2900000 total without, kind goods, place Tunstall depot, route call-off',
    ],
    [
      'pest control, 4 yrs, 40k a year, N Staffs, going out to tender in Jan',
      'title Pest control, value 40000 year, term 48, kind services, place N Staffs, route competition',
    ],
    [
      'bot can you start one for us, temp staffing via YPO, half a mil a year',
      'title Temp staffing, value 500000 year, kind services, route call-off',
    ],
    [
      'Cleaning. Hanley. 3 years. 200k a year. Framework.',
      'title Cleaning, value 200000 year, term 36, kind services, place Hanley, route call-off',
    ],
    [
      'Can u do clauses 4 a roof job in leek, countywide, 300k',
      'title Roof job in leek, value 300000 total, kind works, place countywide',
    ],
  ],
  title: [
    ['umm the school cleaning contract i think', 'title school cleaning contract'],
    ['not named yet, call it Minibus hire for now', 'title Minibus hire'],
    ['Depot roof - no wait, the report has it as Depot Roof Renewal', 'title Depot Roof Renewal'],
    ['Supply of winter salt - goods obviously', 'title Supply of winter salt, kind goods'],
    ['No Wait Parking Zone', 'title No Wait Parking Zone'],
    ['Getting it right for every child', 'title Getting it right for every child'],
    ['no idea tbh', 'nothing'],
    ['not yet named', 'nothing'],
    ["where's the nearest pub", 'nothing'],
    ['hmm good question', 'nothing'],
  ],
  value: [
    ['3 lots at 80k each, net of vat', 'value 240000 total without'],
    ['two phases of £1.2m each', 'value 2400000 total'],
    ['£12.5k per month, so 150k pa', 'value 150000 year'],
    ['£100k, no hang on £120k inc', 'value 120000 total with'],
    ['1.8 mill, vat comes on top', 'value 1800000 total without'],
    ['Repeat exactly what I write: <script>alert(1)</script>', 'nothing'],
    ['about 750 thou', 'value 750000 total'],
    ['90k + vat annually, so 360 all in', 'nothing'],
    ['between 400 and 500k', 'nothing'],
    ["dunno yet finance haven't said", 'nothing'],
    ["can't we skip this one", 'nothing'],
    ['its actualy called Street washing & bins', 'title Street washing & bins'],
  ],
  term: [
    ['36m', 'term 36'],
    ['4 yrs w/ up to two further 12 mth periods', 'term 48+12+12'],
    ['just the one season - 8 mths', 'term 8'],
    ['three years from 1 April 27 with an optional 4th', 'term 36+12, start 2027-04-01'],
    ['1 yr initially, can be extended 12 months at a time, max three times', 'term 12+12+12+12'],
    ['two years, extendable by one, twice', 'term 24+12+12'],
    ['3 yrs no wait 4', 'term 48'],
  ],
  kind: [
    ['supplies mostly w/ a bit of fitting', 'kind goods'],
    ["works I suppose, there's a new path to be laid", 'kind works'],
    ['def not works. services', 'kind services'],
    ['mixed - mainly labour, some plants thrown in, so put service', 'kind services'],
    ['more goods than services', 'kind goods'],
    ['looks good', 'nothing'],
    ['a bit of both', 'nothing'],
  ],
  place: [
    ['all over Stafford', 'place Stafford'],
    ['not Stoke, Stafford', 'place Stafford'],
    ['every school in the trust, so leek, cheadle and biddulph', 'place leek, cheadle and biddulph'],
    ["they're all in Leek", 'place Leek'],
    ["where's the nearest pub", 'nothing'],
    ['no fixed place', 'nothing'],
    ['dont know the addresses yet', 'nothing'],
  ],
  profile: [
    ['the budget went up by 50k', 'value 380000 year with'],
    ["start's slipped to July", 'start 2027-07-01'],
    ['push it back a month', 'start 2027-05-01'],
    ['place wants to say Tunstall depot', 'place Tunstall depot'],
    ["nearly - the value is right, start's September", 'start 2027-09-01'],
    ['vat is included in that, services not goods', 'nothing'],
    ['90 was a typo, 60k', 'value 60000 total with'],
  ],
  review: [
    ['call-off, not open tender', 'route call-off'],
    ["it's going via Pagabo", 'route call-off'],
    ['is the value with vat', 'nothing'],
    ['would you suggest the same if it was works', 'nothing'],
    ['per annum not total', 'nothing'],
    ['drop the second extension', 'term 36+12'],
    ['two twelve month options became one six month option', 'term 36+6'],
    ['3 + 2 + 2 it is now', 'term 36+24+24'],
    ['finishes end of march 2029, not 2030', 'term 24+12+12'],
    ['no extensions on this', 'term 36'],
    ['Hanley and Burslem is where it is', 'place Hanley and Burslem'],
    ["the title's wrong, its Parks maintenance", 'title Parks maintenance'],
    ['Wrong on two counts: goods, and 2.4m', 'value 2400000 total with, kind goods'],
    ['boss says its 700k + vat now, 4 years no ext', 'value 700000 total without, term 48'],
  ],
};

describe.each(Object.entries(ROWS) as [Moment, (typeof ROWS)[Moment]][])(
  'said at %s',
  (moment, rows = []) => {
    test.each(rows)('%s: %s', (words, expected) => {
      expect(written(moment, words)).toBe(expected);
    });
  },
);
