import { openCase } from '../../src/drafting/case';
import type { Facet, Kind } from '../../src/charter/schema/vocabulary';
import { renderMarkdown } from '../../src/drafting/render/renderMarkdown';
import { contentOf, contextOf, pack, totalOf } from './proportionCases';

const META = { reference: 'SV-1', version: 1, status: 'draft', on: '2026-11-29' } as const;

/** A contract as an officer would title it, what it has and has not, and which measures belong to it and which never do. */
interface Row {
  readonly has?: readonly Facet[];
  readonly not?: readonly Facet[];
  /** Words of the ids of measures: each is proposed. */
  readonly must?: readonly string[];
  readonly never?: RegExp;
}

const CHAINS = 'gs4-2';
/** A brief schedule does not carry an assessment of makers: a standard, or training of those who buy, does it. */
const SOURCED = 'gs4-';
const PEOPLE = /living-wage|mentoring|starts|apprentice|upskilling|volunteering|zero-hours/;

/** What counts employees or their paid time is not for work of the self-employed; nor is what only fills a place. */
const SELF_EMPLOYED = /living-wage|apprentice|upskilling|volunteering|zero-hours|mentoring|co4-4/;

/** What brings people to the work or shows it to them. */
const VISITS = /placements|visits|careers|student|mentoring|employability|co4-[14]/;

/** Posts without experience and pay near the minimum: never where only registered or qualified people may do the work. */
const ENTRY = /living-wage|apprentice|starts|new-entrant|new-jobs|mentoring|zero-hours/;

/** What stands beside the work and not in it. */
const TOKENS = /volunteering|careers|mentoring|employability|advice|upskilling/;

/** Title, kind, pounds without VAT over the initial term, months. */
const contracts: readonly (readonly [string, Kind, number, number, Row])[] = [
  // in the open with vehicles, and no premises
  [
    'Street cleaning and litter picking',
    'services',
    1_800_000,
    36,
    {
      has: ['driven-vehicles', 'weighed-materials'],
      not: ['run-premises', 'expert-advice'],
      must: ['es1-3', 'gs2-1'],
      never: /gs1-[12]/,
    },
  ],
  // a lesser part of the work told beside it makes it no keeping of roads
  [
    'Grounds maintenance, play area inspection and winter gritting of 64 estates',
    'services',
    420_000,
    36,
    { has: ['worked-land', 'driven-vehicles'], must: ['gs3-1'], never: /gs2-1|es2-1/ },
  ],
  // those who give regulated care are trained in it by law
  [
    'Supported living for adults with learning disabilities and autism in 58 shared houses',
    'light-touch',
    45_500_000,
    84,
    { never: /co3-3/ },
  ],
  // what is built is asked for its energy and its people before a place for visits; what is stripped out, for where it goes
  [
    'Construction of a library, health centre and 40 flats',
    'works',
    24_500_000,
    26,
    { must: ['es2-1', 'gs2-6', 'cl1-1', 'co1-1'], never: /visits|landfill/ },
  ],
  [
    'Refurbishment of four operating theatres',
    'works',
    6_800_000,
    15,
    { must: ['es2-1', 'gs1-3', 'gs2-2'], never: /visits|gs2-6/ },
  ],
  [
    'Replacement of 41,000 street lights with LED lanterns',
    'works',
    22_000_000,
    48,
    { has: ['risky-goods'], must: ['es2-1', 'gs4-2'], never: /visits|landfill/ },
  ],
  // packaging is of goods, whatever is brought to a site
  [
    'Renewal of a playground and its safety surfacing',
    'works',
    138_000,
    4,
    { must: ['gs1-3'], never: /gs1-5|visits/ },
  ],
  // no token fills a place: a few hours of talks or of help with an application, a few weeks of placement
  [
    'Legionella monitoring and water hygiene of 84 council buildings',
    'services',
    420_000,
    36,
    { never: /careers|mentoring|placements|advice/ },
  ],
  // help into work and lessons are what is bought: training of those who give them is no more than a filler
  [
    'Skills bootcamps in green construction and retrofit',
    'light-touch',
    5_200_000,
    24,
    { must: ['co1-1'], never: /co3-3|co4-3/ },
  ],
  // the money pays for building work, and not for what goes on there afterwards
  [
    'Grant to convert a disused chapel into a community music venue',
    'grant',
    480_000,
    20,
    { has: ['weighed-materials'], not: ['public-contact'], must: ['gs1-3'], never: /co4-6|co3-3/ },
  ],
  [
    'Mechanical road sweeping',
    'services',
    240_000,
    24,
    { has: ['driven-vehicles'], not: ['run-premises'], must: ['es1-3'] },
  ],
  [
    'Household waste collection',
    'services',
    24_000_000,
    84,
    { has: ['driven-vehicles'], must: ['gs2-1'], never: /gs1-[34]/ },
  ],
  [
    'Materials recovery facility',
    'services',
    6_000_000,
    60,
    { has: ['run-premises', 'work-sites'], must: ['gs1-2'], never: /gs1-4|mileage/ },
  ],
  ['Treatment of food waste', 'services', 1_500_000, 60, { has: ['run-premises'], never: /gs1-5|gs4-4/ }],
  [
    'Office cleaning',
    'services',
    600_000,
    36,
    { not: ['run-premises', 'expert-advice'], must: ['es1-3'], never: /mileage|gs2-1/ },
  ],
  ['Tree works', 'services', 240_000, 36, { has: ['worked-land', 'driven-vehicles'], never: /packages|gs4/ }],
  ['Gully emptying', 'services', 540_000, 36, { has: ['driven-vehicles'], must: ['gs2-1'] }],
  [
    'Housing repairs and voids',
    'services',
    8_000_000,
    60,
    { has: ['driven-vehicles', 'weighed-materials', 'public-contact'], must: ['es2-1', 'gs1-3'] },
  ],
  [
    'Planned maintenance of council homes',
    'services',
    8_000_000,
    60,
    { has: ['driven-vehicles', 'weighed-materials', 'public-contact'], must: ['gs1-3'] },
  ],
  // fitters are no advisers, technicians no guards, and a design is advice though nobody says "consultant"
  [
    'Network cabling',
    'services',
    240_000,
    48,
    { has: ['labour-share'], not: ['expert-advice', 'digital-work'], never: /advice/ },
  ],
  ['Door access and CCTV', 'services', 300_000, 60, { has: ['risky-goods'], not: ['expert-advice'] }],
  ['High street design', 'services', 400_000, 24, { has: ['expert-advice'], never: /living-wage|mentoring/ }],
  ['Detailed design and construction of a bypass', 'works', 6_000_000, 24, { has: ['weighed-materials'] }],
  // works are works, whatever stands on the site afterwards
  [
    'Leisure works: changing rooms',
    'works',
    650_000,
    8,
    { has: ['weighed-materials', 'work-sites'], must: ['gs1-3'], never: /es2|co4-4/ },
  ],
  [
    'Refurbishment of a leisure centre',
    'works',
    4_200_000,
    14,
    { has: ['weighed-materials'], must: ['es2-1', 'gs1-3'], never: /co4-4/ },
  ],
  [
    'Road surfacing',
    'works',
    2_800_000,
    8,
    { has: ['driven-vehicles', 'weighed-materials'], must: ['gs2-2'], never: /es2|co4-4/ },
  ],
  ['Play equipment, Hanley Park', 'works', 140_000, 4, { not: ['let-packages'], never: /es2|packages/ }],
  [
    'Restoration of the Mitchell statue',
    'works',
    30_000,
    4,
    { not: ['weighed-materials'], never: /living-wage|gs1|gs2|packages/ },
  ],
  [
    'Supply and installation of solar PV on school roofs',
    'works',
    1_200_000,
    9,
    { has: ['risky-goods', 'work-sites'], must: [CHAINS] },
  ],
  ['Demolition of a depot', 'works', 310_000, 4, { must: ['gs1-3'], never: /es2/ }],
  // goods: how they were made, where forced labour is documented
  ['Supply of solar panels', 'goods', 380_000, 6, { has: ['risky-goods'], must: [CHAINS], never: PEOPLE }],
  ['Battery storage units', 'goods', 160_000, 4, { has: ['risky-goods'], must: [SOURCED], never: PEOPLE }],
  [
    'Personal protective equipment',
    'goods',
    240_000,
    36,
    { has: ['risky-goods'], must: [CHAINS], never: PEOPLE },
  ],
  ['Nitrile gloves and face masks', 'goods', 90_000, 12, { has: ['risky-goods'], must: [SOURCED] }],
  ['Staff uniforms', 'goods', 120_000, 24, { has: ['risky-goods'], must: [CHAINS], never: /gs2-1/ }],
  ['Cotton bed linen and towels', 'goods', 95_000, 24, { has: ['risky-goods'], must: [SOURCED] }],
  [
    'IT hardware: laptops and monitors',
    'goods',
    420_000,
    12,
    { has: ['risky-goods'], not: ['weighed-materials'], must: [CHAINS], never: /reuse|landfill/ },
  ],
  ['Tablets for social workers', 'goods', 60_000, 3, { has: ['risky-goods'], must: [SOURCED] }],
  [
    'Catering equipment for school kitchens',
    'goods',
    150_000,
    6,
    { has: ['risky-goods'], must: [SOURCED], never: /sme-share/ },
  ],
  ['Telecare equipment', 'goods', 200_000, 24, { has: ['risky-goods'], must: [CHAINS] }],
  ['CCTV cameras', 'goods', 90_000, 12, { has: ['risky-goods'], must: [SOURCED] }],
  [
    'Minibuses',
    'goods',
    180_000,
    6,
    { not: ['packaged-deliveries'], must: [SOURCED], never: /gs1-5|mileage/ },
  ],
  [
    'Vehicle leasing',
    'goods',
    700_000,
    36,
    { not: ['packaged-deliveries', 'labour-share'], must: [CHAINS], never: /gs1-5/ },
  ],
  ['Lease of electric vans', 'services', 280_000, 48, { not: ['labour-share', 'head-count'], never: PEOPLE }],
  [
    'Library books',
    'goods',
    300_000,
    36,
    { has: ['packaged-deliveries', 'risky-goods'], must: ['gs4-4', 'gs1-5'], never: PEOPLE },
  ],
  ['Stationery', 'goods', 90_000, 24, { must: ['gs4-4', 'gs1-5'] }],
  [
    'Wheelie bins',
    'goods',
    340_000,
    12,
    { has: ['weighed-materials'], not: ['risky-goods'], must: ['gs2-2'], never: /gs4|donations/ },
  ],
  [
    'Tarmac and aggregates',
    'goods',
    800_000,
    24,
    { not: ['packaged-deliveries', 'risky-goods'], must: ['gs2-2'], never: /gs1-4|gs1-5|donations/ },
  ],
  [
    'Supply of road salt',
    'goods',
    260_000,
    12,
    { not: ['packaged-deliveries', 'weighed-materials'], never: /gs1|gs2|gs4|co2-4/ },
  ],
  ['Fuel cards', 'goods', 1_500_000, 36, { not: ['packaged-deliveries', 'run-premises'], never: /gs1|gs4/ }],
  ['Gym equipment', 'goods', 260_000, 4, { not: ['risky-goods'], must: ['gs1-5'], never: /gs4|gs2/ }],
  [
    'Food for care homes',
    'goods',
    500_000,
    24,
    { has: ['packaged-deliveries'], not: ['labour-share', 'personal-care'], must: ['gs1-5'], never: PEOPLE },
  ],
  // people who are low paid, met by the public, or sent one assignment at a time
  [
    'Temporary agency staffing',
    'services',
    6_000_000,
    36,
    {
      has: ['let-packages'],
      not: ['head-count'],
      must: ['es1-3', 'gs4-1'],
      never: /apprentice|upskilling|starts|vcse/,
    },
  ],
  [
    'Supply teachers and teaching assistants',
    'services',
    900_000,
    24,
    { not: ['head-count'], must: ['es1-3'], never: /upskilling|apprentice/ },
  ],
  [
    'Security guarding of civic buildings',
    'services',
    900_000,
    36,
    { not: ['expert-advice', 'weighed-materials'], must: ['es1-3'], never: /gs1|gs2/ },
  ],
  [
    'Parking enforcement',
    'services',
    2_400_000,
    60,
    { has: ['public-contact'], not: ['run-premises'], must: ['es1-3', 'co3-2'], never: /co4-[14]/ },
  ],
  [
    'Debt recovery and enforcement agents',
    'services',
    300_000,
    36,
    { has: ['public-contact'], must: ['co3-3'], never: /careers|co4/ },
  ],
  [
    'Telecare monitoring',
    'services',
    450_000,
    36,
    { has: ['public-contact'], not: ['driven-vehicles'], must: ['es1-3'], never: /gs4|mileage/ },
  ],
  [
    'Call handling out of hours',
    'services',
    210_000,
    36,
    { not: ['vulnerable-people', 'driven-vehicles'], must: ['es1-3'] },
  ],
  [
    'School meals',
    'services',
    2_400_000,
    36,
    { has: ['packaged-deliveries', 'public-contact'], must: ['es1-3'] },
  ],
  [
    'Translation and interpreting',
    'services',
    180_000,
    36,
    { not: ['head-count', 'expert-advice'], must: ['es1-5', 'es2-6'], never: SELF_EMPLOYED },
  ],
  [
    'Interpreters for custody suites',
    'services',
    1_900_000,
    36,
    { must: ['es1-5', 'es2-6'], never: SELF_EMPLOYED },
  ],
  // advice to charities only where its subject is one that they need, and placements beside those who design
  ['Flood alleviation channel design', 'services', 340_000, 18, { must: ['es2-4'], never: /co2-3/ }],
  ['Actuarial services for the pension fund', 'services', 420_000, 60, { never: /co2-3|cl2-2/ }],
  ['Evaluation of a housing programme', 'services', 90_000, 18, { never: /co2-3|cl2-2/ }],
  ['Employment law and legal advice', 'services', 90_000, 36, { must: ['co2-3'] }],
  // the most energy-hungry building that a district owns
  ['Refurbishment of a swimming pool', 'works', 4_800_000, 15, { must: ['gs2-6'], never: /gs2-2/ }],
  // what brings the linguist to the room makes no creative work of it
  [
    'Telephone and video interpreting for tribunals',
    'services',
    14_000_000,
    48,
    { must: ['es1-5', 'es2-6'], never: /careers|start-ups|living-wage|apprentice/ },
  ],
  ['Locum doctors', 'services', 5_200_000, 36, { must: ['es1-5', 'es2-6'], never: ENTRY }],
  [
    'Supported lodgings for care leavers',
    'light-touch',
    1_600_000,
    36,
    { never: /living-wage|apprentice|volunteering|zero-hours|mentoring/ },
  ],
  [
    'Passenger transport for adults',
    'services',
    1_600_000,
    48,
    { has: ['driven-vehicles', 'vulnerable-people'], must: ['gs3-3'], never: /gs1/ },
  ],
  [
    'SEND transport',
    'services',
    3_200_000,
    36,
    { has: ['driven-vehicles', 'vulnerable-people'], must: ['gs3-3', 'es1-3'], never: /gs1/ },
  ],
  [
    'Public health funerals',
    'services',
    60_000,
    24,
    { has: ['driven-vehicles', 'public-contact'], must: ['co3-3'], never: /mentoring|careers|co4/ },
  ],
  // advice and systems: no pay, no packages, no vehicles
  [
    'Legal advice on planning',
    'services',
    150_000,
    24,
    { has: ['expert-advice'], not: ['let-packages', 'driven-vehicles'], never: /living-wage|gs1|gs3/ },
  ],
  [
    'Asbestos surveys',
    'services',
    120_000,
    24,
    { has: ['expert-advice'], not: ['let-packages'], never: /living-wage|mentoring|packages/ },
  ],
  ['Ecological surveys', 'services', 60_000, 6, { has: ['expert-advice'], never: /living-wage|green-space/ }],
  [
    'Architects for a new primary school',
    'services',
    320_000,
    24,
    { has: ['expert-advice'], must: ['es2-4'], never: /living-wage|gs1/ },
  ],
  ['Occupational health', 'services', 180_000, 36, { has: ['expert-advice'], never: /living-wage|mileage/ }],
  [
    'Housing management software (SaaS)',
    'services',
    350_000,
    60,
    { has: ['digital-work'], not: ['labour-share'], never: PEOPLE },
  ],
  [
    'Revenues and benefits system',
    'services',
    1_200_000,
    60,
    { has: ['digital-work'], not: ['driven-vehicles', 'work-sites'], never: /living-wage|mentoring/ },
  ],
  ['Property and liability insurance', 'services', 1_100_000, 36, { not: ['labour-share'], never: PEOPLE }],
  [
    'Public art commission',
    'services',
    55_000,
    9,
    { not: ['head-count', 'let-packages'], never: /living-wage|packages|gs1/ },
  ],
  // care and help for people
  [
    'Adult social care: supported living',
    'light-touch',
    7_000_000,
    60,
    { has: ['personal-care', 'vulnerable-people'], must: ['es1-3', 'co3-2'] },
  ],
  [
    'Domestic abuse refuge',
    'light-touch',
    1_200_000,
    48,
    {
      has: ['vulnerable-people'],
      not: ['personal-care', 'work-sites'],
      must: ['es1-3', 'co4-3'],
      never: /co4-4|visits|mentoring/,
    },
  ],
  [
    'Independent advocacy',
    'light-touch',
    360_000,
    36,
    // what advocates are paid is not known from the title
    {
      has: ['vulnerable-people'],
      not: ['personal-care', 'driven-vehicles', 'low-pay'],
      must: ['co3-3'],
      never: ENTRY,
    },
  ],
  [
    'Temporary accommodation',
    'light-touch',
    2_400_000,
    24,
    { has: ['run-premises', 'vulnerable-people'], not: ['personal-care'] },
  ],
  // events
  [
    'Event management, Christmas market',
    'services',
    85_000,
    3,
    { has: ['public-contact', 'weighed-materials'], must: ['co4-4'], never: /es2|gs4/ },
  ],
  ['Fireworks display', 'services', 26_000, 1, { never: /es2|es3|co1/ }],
  // subjects that few have bought twice: what belongs to them, and what would be a token
  ['Falconry to deter gulls at a landfill', 'services', 48_000, 24, { never: /./ }],
  ['Tuning of the town hall organ', 'services', 42_000, 36, { never: TOKENS }],
  ['School photographers', 'services', 45_000, 36, { never: SELF_EMPLOYED }],
  [
    'Translation into Braille and Easy Read',
    'services',
    60_000,
    36,
    { must: ['es1-5'], never: SELF_EMPLOYED },
  ],
  [
    'Peripatetic instrumental and singing tuition in schools by self-employed tutors',
    'services',
    690_000,
    36,
    {
      not: ['head-count', 'low-pay'],
      must: ['co4-4'],
      never: /living-wage|upskilling|wellbeing|careers|volunteering/,
    },
  ],
  [
    'Swimming lessons for schools',
    'services',
    390_000,
    36,
    { must: ['co4-4'], never: /careers|living-wage/ },
  ],
  [
    'Overhaul of lifeboat engines',
    'services',
    900_000,
    48,
    { not: ['low-pay'], must: ['es3-1'], never: /living-wage|volunteering|upskilling|mentoring/ },
  ],
  [
    'Maintenance of medical gas systems',
    'services',
    620_000,
    48,
    { not: ['low-pay'], never: /living-wage|volunteering|mentoring/ },
  ],
  [
    'Helicopter maintenance',
    'services',
    18_000_000,
    72,
    { must: ['es2-1'], never: /living-wage|starts|mentoring/ },
  ],
  ['Lift maintenance in tower blocks', 'services', 1_700_000, 60, { never: /living-wage|starts|mentoring/ }],
  [
    'Removal and conveyance of the deceased on the instructions of the coroner',
    'services',
    420_000,
    36,
    { has: ['driven-vehicles'], must: ['co3-3', 'gs3-3'], never: VISITS },
  ],
  ['Exhumation and reburial for a railway', 'services', 840_000, 12, { must: ['co4-3'], never: VISITS }],
  ['Prisoner escort in hospital', 'services', 780_000, 36, { must: ['co3-3'], never: VISITS }],
  ['Appropriate adults in custody', 'light-touch', 240_000, 36, { must: ['co3-3'], never: VISITS }],
  ['Child sexual exploitation outreach', 'light-touch', 560_000, 36, { must: ['co4-3'], never: VISITS }],
  [
    'Digital help at home for housebound older people',
    'services',
    640_000,
    24,
    {
      has: ['driven-vehicles', 'vulnerable-people', 'public-contact'],
      must: ['gs3-3'],
      never: /careers|volunteering|visits/,
    },
  ],
  [
    'Hospice at home',
    'light-touch',
    2_200_000,
    36,
    { has: ['driven-vehicles'], must: ['gs3-3'], never: /careers|volunteering/ },
  ],
  [
    'Sexual health clinics',
    'light-touch',
    4_200_000,
    60,
    { not: ['low-pay'], must: ['es2-1'], never: /living-wage|starts|co4-|co3-3/ },
  ],
  [
    'Speech therapists in schools',
    'light-touch',
    900_000,
    36,
    { not: ['low-pay'], never: /living-wage|careers/ },
  ],
  [
    'Bed and breakfast for homeless families',
    'light-touch',
    3_100_000,
    24,
    { must: ['es1-3'], never: /co4-4|apprentice/ },
  ],
  [
    'Electoral registration canvassers',
    'services',
    120_000,
    8,
    { has: ['low-pay'], must: ['es1-3'], never: TOKENS },
  ],
  [
    'School crossing patrols',
    'services',
    260_000,
    36,
    { has: ['low-pay'], must: ['es1-3'], never: /careers|volunteering/ },
  ],
  [
    'Storage and retrieval of paper records',
    'services',
    900_000,
    48,
    { has: ['run-premises', 'low-pay'], must: ['es1-3'], never: /gs4-4|volunteering/ },
  ],
  [
    'Ferry to the island',
    'services',
    4_800_000,
    72,
    { not: ['driven-vehicles'], must: ['gs2-1'], never: /mileage|gs1-2/ },
  ],
  [
    'Sewage sludge tankers',
    'services',
    5_200_000,
    60,
    { not: ['low-pay'], must: ['es2-1', 'gs2-1'], never: /living-wage|zero-hours/ },
  ],
  [
    'Community equipment loan store',
    'services',
    13_500_000,
    84,
    { must: ['gs1-4', 'gs3-3'], never: /advice|landfill/ },
  ],
  [
    'Archaeological digs ahead of a bypass',
    'services',
    780_000,
    14,
    { has: ['work-sites'], must: ['es3-3'], never: /living-wage|upskilling/ },
  ],
  ['Planning barristers', 'services', 96_000, 24, { never: /living-wage|careers|volunteering/ }],
  ['Insurance of the art collection', 'services', 83_000, 36, { never: /./ }],
  ['Hire of halls as polling stations', 'services', 65_000, 24, { not: ['labour-share'], never: /./ }],
  [
    'Estate caretaking with transfer of staff (TUPE)',
    'services',
    2_600_000,
    60,
    { must: ['es1-3'], never: /vcse/ },
  ],
  [
    'Dark blue serge for tunics',
    'goods',
    220_000,
    24,
    { has: ['used-items'], must: ['gs1-6', CHAINS], never: PEOPLE },
  ],
  [
    'Hospital beds and pressure mattresses',
    'goods',
    2_800_000,
    48,
    { has: ['used-items'], must: ['gs1-6', SOURCED], never: PEOPLE },
  ],
  ['Gas for the crematorium', 'goods', 240_000, 36, { not: ['run-premises'], never: /./ }],
  ['Vaccines for cattle', 'goods', 650_000, 24, { not: ['risky-goods'], must: ['gs1-5'], never: PEOPLE }],
  // what heads a title decides before its objects
  ['Evaluation of a national digital skills programme', 'services', 950_000, 30, { not: ['digital-work'] }],
  [
    'Independent evaluation of home energy retrofit',
    'services',
    280_000,
    18,
    { not: ['weighed-materials', 'work-sites'] },
  ],
  [
    'Research into bus passenger satisfaction',
    'services',
    240_000,
    12,
    { not: ['driven-vehicles'], never: /gs3-3/ },
  ],
  [
    'Advice on the purchase of refuse collection vehicles',
    'services',
    175_000,
    10,
    { not: ['driven-vehicles', 'risky-goods'] },
  ],
  [
    'Review of adult social care commissioning',
    'services',
    190_000,
    9,
    { not: ['personal-care', 'low-pay'], never: /es1-3/ },
  ],
  ['Ecological survey of road verges', 'services', 165_000, 8, { never: /gs1-7|gs3-[13]/ }],
  [
    'Bus network operation under franchise',
    'services',
    42_000_000,
    84,
    { has: ['driven-vehicles'], not: ['digital-work'], must: ['gs3-3', 'es1-3'] },
  ],
  // a vehicle is driven in: never packaging, and the risk lies in its batteries and metals
  [
    'Supply of eight electric minibuses for school transport',
    'goods',
    720_000,
    9,
    { not: ['packaged-deliveries'], must: [CHAINS], never: /gs1-5/ },
  ],
  [
    'Supply of coaches for the park and ride',
    'goods',
    4_100_000,
    18,
    { not: ['packaged-deliveries'], must: [CHAINS], never: /gs1-5/ },
  ],
  [
    'Purchase of two road sweepers',
    'goods',
    380_000,
    8,
    { not: ['packaged-deliveries'], must: [CHAINS], never: /gs1-5/ },
  ],
  [
    'Lease of pool cars',
    'goods',
    640_000,
    36,
    { not: ['packaged-deliveries'], must: [CHAINS], never: /gs1-5/ },
  ],
  [
    'Tractors and grass cutting trailers',
    'goods',
    290_000,
    9,
    { not: ['packaged-deliveries'], must: [CHAINS], never: /gs1-[57]/ },
  ],
  ['Vehicle tracking devices', 'goods', 200_000, 36, { has: ['packaged-deliveries'] }],
  // who is called out to many buildings comes by van, and a tower block is no material
  [
    'Lift inspection, servicing and call-out for tower blocks',
    'services',
    1_140_000,
    36,
    { has: ['driven-vehicles'], must: ['gs3-3'] },
  ],
  ['Fire engines', 'goods', 7_800_000, 36, { not: ['packaged-deliveries'], must: [CHAINS], never: /gs1-5/ }],
  [
    'Manhole covers and gully grates',
    'goods',
    150_000,
    24,
    { has: ['weighed-materials'], must: ['gs2-2'], never: /gs1-5/ },
  ],
  ['Dredging of the inner harbour', 'works', 2_200_000, 6, { must: ['gs1-4'], never: /gs2-2|mileage/ }],
  [
    'Removal of asbestos from garages',
    'works',
    310_000,
    5,
    { must: ['cl1'], never: /gs1-3|gs2-2|co2-2|visits|placements/ },
  ],
  [
    'Community orchard planting days',
    'grant',
    36_000,
    24,
    { has: ['worked-land'], must: ['co4-6'], never: PEOPLE },
  ],
  [
    'Repair café and tool library',
    'grant',
    55_000,
    24,
    { must: ['co4-6', 'gs1-8'], never: /living-wage|landfill|co4-4/ },
  ],
  ['Food bank and community pantry', 'grant', 55_000, 24, { must: ['gs1-4'], never: /gs1-8|landfill/ }],
  // what is asked belongs to the trade, and not to its family
  [
    'Strengthening and repainting of Wharf Road bridge',
    'works',
    6_800_000,
    16,
    { must: ['es2-1', 'gs1-3'], never: /gs2-2/ },
  ],
  ['Hospital patient and staff catering', 'services', 25_500_000, 60, { must: ['gs1-9', 'gs4-2', 'es1-3'] }],
  ['School catering for fourteen schools', 'services', 2_100_000, 36, { must: ['gs1-9'], never: /landfill/ }],
  [
    'Winter maintenance: gritting of priority routes',
    'services',
    1_200_000,
    60,
    { not: ['weighed-materials'], must: ['gs2-1'], never: /landfill|gs1-3/ },
  ],
  ['Road marking and studs', 'services', 400_000, 24, { not: ['weighed-materials'], never: /gs1-3/ }],
  ['Highway gully cleaning', 'services', 680_000, 48, { must: ['gs1-3', 'gs2-1'], never: /co1-4|es2-3/ }],
  [
    'Maintenance dredging of the harbour',
    'services',
    1_900_000,
    24,
    { must: ['gs2-1'], never: /gs1-2|gs2-2|mileage/ },
  ],
  ['Asbestos removal in schools', 'works', 300_000, 12, { never: /gs1-3|gs2-2|co2-2|visits|placements/ }],
  ['Demolition of Hanley tower block', 'works', 2_600_000, 14, { must: ['es2-1', 'gs1-3'] }],
  [
    'EV charge points in council car parks',
    'works',
    2_000_000,
    96,
    { has: ['risky-goods'], must: ['gs4-2'] },
  ],
  [
    'Pension administration services',
    'services',
    3_200_000,
    60,
    { has: ['labour-share'], not: ['expert-advice', 'driven-vehicles'], must: ['es2-1'] },
  ],
  [
    'Ferry service to the island',
    'services',
    18_000_000,
    96,
    { must: ['es1-3', 'es2-1', 'gs2-1'], never: /gs3-3/ },
  ],
  ['Coach hire for school swimming', 'services', 180_000, 36, { must: ['es1-3'], never: /gs3-3/ }],
  [
    'Leisure centre operating contract',
    'services',
    12_000_000,
    120,
    { has: ['run-premises'], must: ['es1-3'] },
  ],
  [
    'Council tax debt collection and enforcement',
    'services',
    600_000,
    48,
    { must: ['es1-3', 'co3-3'], never: /co1-4|mentoring/ },
  ],
  [
    'Wheelchair and posture service',
    'light-touch',
    5_000_000,
    60,
    { has: ['vulnerable-people', 'driven-vehicles'], must: ['gs1-4'] },
  ],
  // a system that is bought has no people whose advice or learning would belong to it
  ['Management information system for schools', 'services', 90_000, 36, { never: /advice|placements|es2-3/ }],
  ['Public analyst services', 'services', 160_000, 48, { has: ['expert-advice'], never: /co2-3/ }],
  // few a year: three where the total alone would bring four
  ['Grass cutting and hedge trimming', 'services', 36_000, 36, { never: /mileage/ }],
  ['Christmas lights: hire, erection and storage', 'services', 40_000, 36, { never: /co2-2/ }],
  // help into work is what is paid for, and so not counted again
  ['Employability programme', 'light-touch', 1_200_000, 36, { never: /mentoring|employability-hours/ }],
  // the largest thing that is done, or the thing bought, is among what is asked
  [
    'Design, printing and door-to-door delivery of the parish newsletter',
    'services',
    26_000,
    24,
    { not: ['packaged-deliveries'], must: ['gs2-5'], never: /gs1-5/ },
  ],
  [
    'Laboratory testing of water samples',
    'services',
    4_400_000,
    60,
    { has: ['run-premises'], must: ['gs1-2', 'es3-1'] },
  ],
  [
    'Renewal of water mains and service pipes',
    'works',
    60_000_000,
    60,
    { must: ['gs1-10', 'gs2-6', 'es2-1'], never: /visits|landfill/ },
  ],
  [
    'Household waste recycling centres',
    'services',
    11_000_000,
    84,
    { has: ['low-pay', 'public-contact'], must: ['gs1-4', 'es1-3'], never: /gs1-2/ },
  ],
  [
    'Replacement of an artificial grass sports pitch',
    'works',
    640_000,
    4,
    { must: ['gs1-3'], never: /sme-share/ },
  ],
  [
    'Health visiting and school nursing',
    'light-touch',
    36_000_000,
    60,
    { has: ['driven-vehicles'], must: ['gs3-3', 'es2-1'], never: /co3-3|co4-3|living-wage/ },
  ],
  [
    'Forensic healthcare in police custody suites',
    'light-touch',
    14_000_000,
    60,
    { not: ['low-pay'], must: ['es2-1'], never: /living-wage|visits/ },
  ],
  ['Smoke and carbon monoxide alarms', 'goods', 380_000, 36, { has: ['used-items'], must: ['gs1-6'] }],
  [
    'Kitchen and bathroom replacement in occupied homes',
    'works',
    18_000_000,
    48,
    { must: ['es2-1', 'gs1-3'], never: /visits|careers/ },
  ],
  [
    'Total facilities management of civic buildings',
    'services',
    9_000_000,
    60,
    { has: ['low-pay', 'let-packages'], must: ['es1-3', 'es2-1'] },
  ],
  [
    'Taxi and minibus journeys for SEND pupils',
    'services',
    8_400_000,
    48,
    { has: ['vulnerable-people'], must: ['gs3-3', 'co3-3'] },
  ],
  ['Business growth advice service', 'services', 2_400_000, 36, { not: ['low-pay'], never: /cl2-2/ }],
  [
    'Meter reading',
    'services',
    2_800_000,
    36,
    { has: ['driven-vehicles', 'public-contact'], must: ['es1-3'] },
  ],
  // registered, chartered or certificated people: neither low pay nor a post without experience
  [
    "Temporary agency social workers for children's services",
    'services',
    12_000_000,
    24,
    { not: ['low-pay'], must: ['cl3-3'], never: ENTRY },
  ],
  ['Supply of agency nurses', 'services', 900_000, 24, { not: ['low-pay'], never: ENTRY }],
  ['Locum doctors', 'services', 2_000_000, 36, { not: ['low-pay'], never: ENTRY }],
  ['Speech and language therapy in schools', 'light-touch', 600_000, 36, { not: ['low-pay'], never: ENTRY }],
  ['Educational psychologists', 'light-touch', 400_000, 24, { not: ['low-pay'], never: ENTRY }],
  ['Legal services', 'services', 1_200_000, 48, { not: ['low-pay'], never: ENTRY }],
  ['Cleaning of accommodation for nurses', 'services', 600_000, 36, { has: ['low-pay'], must: ['es1-3'] }],
  [
    'Tree inspection and arboricultural maintenance',
    'services',
    630_000,
    36,
    { not: ['low-pay'], must: ['gs1-7'], never: /living-wage|starts|mentoring|landfill/ },
  ],
  // what stands on the site of works is no goods; heat, steam and water; goods by the lorry load
  [
    'Construction of a bus and tram interchange',
    'works',
    42_000_000,
    30,
    { must: ['cl1-1'], never: /gs4-2|mileage/ },
  ],
  [
    'Decontamination and sterilisation of surgical instruments',
    'services',
    33_600_000,
    84,
    {
      has: ['run-premises'],
      not: ['low-pay'],
      must: ['gs1-2', 'gs2-3'],
      never: /living-wage|zero-hours|starts/,
    },
  ],
  [
    'Supply and delivery of rock salt for winter service',
    'goods',
    900_000,
    24,
    { has: ['driven-vehicles'], must: ['gs2-1', 'cl3-3'], never: PEOPLE },
  ],
  ['Supply and delivery of laptops', 'goods', 900_000, 24, { not: ['driven-vehicles'], never: /mileage/ }],
];

describe('what is bought is read as an officer would, and what is proposed belongs to it', () => {
  test.each(contracts)('%s (%s, £%d, %d months)', (title, kind, pounds, months, row) => {
    const answers = { title, kind, value: totalOf(pounds), term: { months, extensions: [] } };
    const { profile, shortlist } = openCase(pack, contextOf(), contentOf(answers));
    const read = (state: string) =>
      profile?.facets.filter((each) => each.state === state).map(({ facet }) => facet) ?? [];
    const proposed = shortlist.entries
      .filter(({ verdict }) => verdict === 'chosen')
      .flatMap(({ measureIds }) => measureIds);
    expect(read('present')).toEqual(expect.arrayContaining([...(row.has ?? [])]));
    expect(read('present').filter((id) => row.not?.includes(id))).toEqual([]);
    for (const id of row.must ?? []) expect(proposed.map((each) => each.slice(0, id.length))).toContain(id);
    for (const id of proposed) if (row.never) expect(id).not.toMatch(row.never);
  });
});

describe('where fewer are proposed than the value carries, the assistant says why', () => {
  const whyOf = (title: string, kind: Kind, pounds: number, months: number): string =>
    openCase(
      pack,
      contextOf(),
      contentOf({ title, kind, value: totalOf(pounds), term: { months, extensions: [] } }),
    ).shortlist.why;
  const { fewer } = pack.wording.proportion.selection;
  const startOf = (words: string): string => words.slice(0, words.indexOf('{'));

  test.each<[string, Kind, number, number, keyof typeof fewer]>([
    ['Fuel cards', 'goods', 1_500_000, 36, 'none'],
    ['Vehicle leasing', 'goods', 700_000, 36, 'one'],
    ['Supply of solar panels', 'goods', 380_000, 12, 'many'],
  ])('%s', (title, kind, pounds, months, key) => {
    expect(whyOf(title, kind, pounds, months)).toContain(startOf(fewer[key]));
  });

  test('and is silent where all are there', () => {
    const why = whyOf('Refurbishment of a leisure centre', 'works', 4_200_000, 14);
    for (const words of Object.values(fewer)) expect(why).not.toContain(startOf(words));
  });
});

describe('goods that come at once are like one delivery', () => {
  const { oneDelivery, modest } = pack.engine;
  test.each<[string, Kind, number, number, number[], string, number | undefined]>([
    ['a delivery of £240,000', 'goods', 240_000, 6, [], 'brief', oneDelivery?.most],
    ['the same over seven months is modest', 'goods', 240_000, 7, [], 'brief', modest?.most],
    ['the same with an option of a year', 'goods', 240_000, 6, [12], 'standard', 4],
    ['from £250,000', 'goods', 250_000, 6, [], 'standard', 4],
    ['services are modest', 'services', 240_000, 6, [], 'brief', modest?.most],
  ])('%s: %s', (_, kind, pounds, months, extensions, scale, most) => {
    const content = contentOf({
      title: 'Programme',
      kind,
      value: totalOf(pounds),
      term: { months, extensions },
    });
    const { profile, shortlist } = openCase(pack, contextOf(), content);
    expect(profile?.scale).toBe(scale);
    expect(shortlist.most).toBe(most);
  });
});

describe('what a term is too short for', () => {
  const draftOf = (months: number, choices = {}) =>
    openCase(
      pack,
      contextOf(),
      contentOf(
        {
          title: 'Office cleaning',
          kind: 'services',
          value: totalOf(2_000_000),
          term: { months, extensions: [] },
        },
        choices,
      ),
    );
  const proposedIn = (months: number) =>
    draftOf(months)
      .shortlist.entries.filter(({ verdict }) => verdict === 'chosen')
      .flatMap(({ measureIds }) => measureIds);

  test.each([1, 2, 3, 5, 8, 12, 18])('is not proposed for a term of %i months', (months) => {
    const proposed = proposedIn(months);
    expect(proposed.length).toBeGreaterThan(0);
    for (const id of proposed) expect(pack.measures.get(id)?.forMonths ?? 0).toBeLessThanOrEqual(months);
  });

  test('is named where the officer chose it all the same', () => {
    const choices = {
      commitments: ['employment-skills-2'],
      measures: { 'employment-skills-2': ['es2-1-apprenticeship-weeks'] },
    };
    const codes = (months: number) =>
      draftOf(months, choices).assembled?.issues.map(({ code }) => code) ?? [];
    expect(codes(3)).toContain('cannot-be-done');
    expect(codes(24)).not.toContain('cannot-be-done');
  });
});

describe('a grant is counted by what is more than the money buys', () => {
  const figuresOf = (title: string, pounds: number): Readonly<Record<string, unknown>> => {
    const { kpis } = openCase(
      pack,
      contextOf(),
      contentOf({ title, kind: 'grant', value: totalOf(pounds), term: { months: 18, extensions: [] } }),
    );
    return Object.fromEntries(
      kpis.map(({ measureId, target }) => [measureId, target.mode === 'number' ? target.value : target.mode]),
    );
  };

  // journeys and attendances are the funded work itself, and come in any case
  test.each([
    ['Community minibuses for isolated villages', 85_000, 216],
    ['Youth clubs', 30_000, 72],
    ['Youth clubs', 85_000, 216],
    ['Counselling for young people', 100_000, 240],
  ])('%s, £%d: by what volunteers add, and never by what the money pays for', (title, pounds, hours) => {
    const figures = figuresOf(title, pounds);
    expect(figures['co4-6-volunteers-of-the-work']).toBe(hours);
    for (const id of [
      'co4-4-local-activities',
      'co4-5-journeys',
      'co4-2-community-facilities',
      'co1-4-mentoring',
    ])
      expect(Object.keys(figures)).not.toContain(id);
  });

  test('and by the training of those who run it, where a second KPI is carried', () => {
    expect(figuresOf('Youth project for two estates', 90_000)['es2-5-session-training']).toBe(18);
  });

  test('neither, where neither is funded', () => {
    const ids = Object.keys(figuresOf('Repair of a village hall roof', 85_000));
    for (const id of ['co4-4-local-activities', 'co4-5-journeys']) expect(ids).not.toContain(id);
  });
});

describe('reasons are of the nature of the contract', () => {
  const reasonsOf = (title: string, kind: Kind, pounds: number): string =>
    openCase(
      pack,
      contextOf(),
      contentOf({
        title,
        kind,
        value: totalOf(pounds),
        term: { months: 36, extensions: [] },
        bought: { present: ['labour-share', 'head-count', 'driven-vehicles'], absent: [], unknown: [] },
      }),
    )
      .shortlist.entries.filter(({ verdict }) => verdict === 'chosen')
      .map(({ reason }) => reason)
      .join(' ');

  test('no two natures of work are given the same sentence on training', () => {
    const training = pack.selection.get('employment-skills-2');
    const said = ['Contact centre', 'Hospital catering', 'Office cleaning', 'Security guarding'].map(
      (title) => {
        const reasons = reasonsOf(title, 'services', 6_000_000);
        expect(reasons).not.toContain(training?.fits.services?.reason);
        return training?.adjust.filter(({ reason }) => reasons.includes(reason)).map(({ reason }) => reason);
      },
    );
    const all = said.flat();
    expect(new Set(all).size).toBe(all.length);
  });

  test.each([
    ['Composting of garden waste', 'services', /same streets|on the road all day/],
    ['Rebuilding of the cemetery boundary wall', 'works', /composted|chipped/],
  ] as const)('%s (%s) is told nothing that is of another', (title, kind, untrue) => {
    expect(reasonsOf(title, kind, 1_200_000)).not.toMatch(untrue);
  });
});

describe('what stands beside the work', () => {
  const chosenFor = (title: string, kind: Kind, pounds: number, months: number) =>
    openCase(
      pack,
      contextOf(),
      contentOf({ title, kind, value: totalOf(pounds), term: { months, extensions: [] } }),
    )
      .shortlist.entries.filter(({ verdict }) => verdict === 'chosen')
      .flatMap(({ measureIds }) => measureIds);

  test.each([
    ['Legal advice on planning', 480_000],
    ['Laboratory information software', 1_250_000],
    ['Geotechnical boreholes for a reservoir', 1_350_000],
    ['Programme', 900_000],
  ])('is proposed once at most: %s', (title, pounds) => {
    const aside = chosenFor(title, 'services', pounds, 36).filter((id) => pack.measures.get(id)?.aside);
    expect(aside.length).toBeLessThanOrEqual(1);
  });
});

describe('why a commitment fits', () => {
  const reasonFor = (title: string, measureId: string, bought?: readonly Facet[]): string => {
    const { shortlist } = openCase(
      pack,
      contextOf(),
      contentOf({
        title,
        kind: 'services',
        value: totalOf(900_000),
        term: { months: 36, extensions: [] },
        ...(bought === undefined ? {} : { bought: { present: bought, absent: [], unknown: [] } }),
      }),
    );
    return shortlist.entries.find(({ measureIds }) => measureIds[0] === measureId)?.reason ?? '';
  };

  test('is said in one sentence, of the nature that the title names and not of every trade', () => {
    const reason = reasonFor('Tree inspection and arboricultural maintenance', 'gs1-7-arisings');
    const { adjust } = pack.selection.get('green-1')!;
    const said = adjust.filter((each) => reason.includes(each.reason));
    expect(said.flatMap(({ natures }) => natures)).toEqual(['tree-care']);
  });

  test('what is read of the contract is said to be read, and a long title is not said again', () => {
    const words = pack.wording.proportion.selection;
    const tail = words.becauseRead.slice('{facet}'.length).split('{')[0]!;
    expect(reasonFor('Tree inspection and arboricultural maintenance', 'gs1-7-arisings')).toContain(tail);
    const said = reasonFor('Tree inspection and arboricultural maintenance', 'gs1-7-arisings', [
      'worked-land',
      'weighed-materials',
    ]);
    expect(said).not.toContain(tail);
    const long =
      'Tree inspection and arboricultural maintenance in parks, cemeteries, schools and along highways';
    expect(reasonFor(long, 'gs1-7-arisings')).not.toContain(long);
  });

  test('what people are paid is a fact only where the officer said so', () => {
    const { plain, asRead } = pack.facets.get('low-pay')!;
    const begins = (template: string): string => template.split('{contract}')[0]!;
    const read = reasonFor('Office cleaning', 'es1-3-real-living-wage');
    expect(read).toContain(begins(asRead!));
    expect(read).not.toContain(begins(plain));
    const told = reasonFor('Office cleaning', 'es1-3-real-living-wage', ['labour-share', 'low-pay']);
    expect(told).toContain(begins(plain));
  });
});

describe('a policy note that names outcomes', () => {
  const noted = [...pack.legal.values()].flatMap(({ scheme }) => scheme ?? []);
  test.each([
    ['Storage of paper records', 5_600_000],
    ['Legal advice on planning', 1_800_000],
    ['Office cleaning', 2_400_000],
    ['Waste collection', 9_000_000],
  ])('is answered by all that is proposed to a department that it binds: %s', (title, pounds) => {
    const { kpis, law } = openCase(
      pack,
      contextOf({ buyerKind: 'central-department' }),
      contentOf({ title, kind: 'services', value: totalOf(pounds), term: { months: 48, extensions: [] } }),
    );
    expect(noted.length).toBeGreaterThan(0);
    expect(law.notes.filter(({ id }) => pack.legal.get(id)?.scheme !== undefined)).toEqual([]);
    expect(kpis.length).toBeGreaterThanOrEqual(title.startsWith('Legal') ? 0 : 1);
  });
});

describe('where no KPI is proposed', () => {
  const { assembled, kpis, shortlist } = openCase(
    pack,
    contextOf(),
    contentOf({
      title: 'School photographers',
      kind: 'services',
      value: totalOf(45_000),
      term: { months: 36, extensions: [] },
    }),
  );

  test('there is no Schedule and no tender page, but one line with the reason', () => {
    expect(kpis).toEqual([]);
    expect(assembled?.document).toMatchObject({ sections: [], definitions: [] });
    expect(assembled?.document.tender).toBeUndefined();
    expect(assembled?.document.incorporation.map(({ text }) => text).join()).toContain(shortlist.why);
  });

  test('its notes say in a line why each commitment is left out, and nothing on how many are usual', () => {
    const { notes } = assembled!.document;
    expect(notes).toMatchObject({ chosen: [], workforceReasons: [] });
    // whoever answers for the weighting can answer for this
    expect(notes.notChosen.map(({ commitmentId }) => commitmentId).sort()).toEqual(
      [...pack.commitments.keys()].sort(),
    );
    for (const { reason } of notes.notChosen) expect(reason.length).toBeLessThan(400);
    for (const { why } of pack.engine.kpiBands) expect(shortlist.why).not.toContain(why);
    expect(assembled?.issues.map(({ code }) => code)).not.toContain('not-reviewed');
    const page = renderMarkdown(pack, assembled!.document, { ...META, issues: assembled!.issues });
    // with the law that governs it, and what that asks before it is published and at the award
    expect(assembled!.document.notes.legal.map(({ decides }) => decides)).toEqual(
      expect.arrayContaining(['applies', 'before', 'award']),
    );
    const reasons = notes.notChosen.map(({ name, reason }) => `${name} ${reason}`).join(' ');
    expect(page.split(/\s+/).length - reasons.split(/\s+/).length).toBeLessThan(700);
  });

  test('and what must be fixed says why and what can be done, and names no id', () => {
    const codes = assembled?.issues.filter(({ level }) => level === 'mustFix').map(({ code }) => code);
    expect(codes).toContain('no-commitment');
    expect(codes).not.toContain('empty-slot');
  });
});
