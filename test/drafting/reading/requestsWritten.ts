import type { ValueAnswer } from '../../../src/record/answers';
import type { Kind } from '../../../src/charter/schema/vocabulary';

/** What must be read of a message; a fact that is not named must not be read. */
export interface Stated {
  readonly title: string;
  readonly pounds?: number;
  readonly yearly?: true;
  readonly vat?: NonNullable<ValueAnswer['basis']>;
  /** Months of the first term, then those of each option. */
  readonly term?: readonly number[];
  readonly start?: string;
  readonly kind?: Kind;
  readonly place?: string;
}

/** First messages as officers type them, with what must be read of each. Today is 22 November 2026. */
export const REQUESTS_WRITTEN: readonly (readonly [message: string, stated: Stated])[] = [
  // sums in words, corrected, negative, glossed
  [
    'Leisure centre roof replacement, two hundred and fifty thousand pounds, 6 months',
    { title: 'Leisure centre roof replacement', pounds: 250_000, term: [6], kind: 'works' },
  ],
  [
    'Household waste collection, one point two million pounds a year, five years',
    { title: 'Household waste collection', pounds: 1_200_000, yearly: true, term: [60], kind: 'services' },
  ],
  [
    'Bridge painting, three quarters of a million, 9 months, Sunderland',
    { title: 'Bridge painting', pounds: 750_000, term: [9], place: 'Sunderland' },
  ],
  [
    'Payroll software, forty five thousand pounds, 2 years',
    { title: 'Payroll software', pounds: 45_000, term: [24], kind: 'services' },
  ],
  [
    'Grass cutting in Kent - ninety-five thousand pounds per annum - three years plus one',
    { title: 'Grass cutting', pounds: 95_000, yearly: true, term: [36, 12], kind: 'services', place: 'Kent' },
  ],
  [
    'Youth club running costs grant, twelve thousand five hundred pounds, 1 year',
    { title: 'Youth club running costs grant', pounds: 12_500, term: [12], kind: 'grant' },
  ],
  [
    'Office cleaning, £100k, no, £120k, 3 years',
    { title: 'Office cleaning', pounds: 120_000, term: [36], kind: 'services' },
  ],
  [
    'Office cleaning £100k - sorry, £120k ex VAT for 3 years',
    { title: 'Office cleaning', pounds: 120_000, vat: 'without', term: [36], kind: 'services' },
  ],
  ['Minibus hire, £80k (correction: £95k), 2 years', { title: 'Minibus hire', pounds: 95_000, term: [24] }],
  [
    'Tree planting, £60k, 12 months, actually 18 months',
    { title: 'Tree planting', pounds: 60_000, term: [18] },
  ],
  [
    'Car park resurfacing, minus £40,000, 8 weeks',
    { title: 'Car park resurfacing', term: [2], kind: 'works' },
  ],
  [
    'Boiler replacement £0.55m - 1/4/27',
    { title: 'Boiler replacement', pounds: 550_000, start: '2027-04-01', kind: 'works' },
  ],
  [
    'Depot fencing - £0.3m - 1/9/27 - 6m',
    { title: 'Depot fencing', pounds: 300_000, start: '2027-09-01', term: [6] },
  ],
  [
    'School kitchen refit, £1.4m, 14m, Bolton',
    { title: 'School kitchen refit', pounds: 1_400_000, term: [14], kind: 'works', place: 'Bolton' },
  ],
  [
    'Temporary staff £3m 36m + 12m',
    { title: 'Temporary staff', pounds: 3_000_000, term: [36, 12], kind: 'services' },
  ],
  [
    'Street lighting column replacement, £2.75m (two million seven hundred and fifty thousand), 3 years, Hull',
    {
      title: 'Street lighting column replacement',
      pounds: 2_750_000,
      term: [36],
      kind: 'works',
      place: 'Hull',
    },
  ],
  [
    'Provision of advocacy, £420k (i.e. £140k a year), three (3) years',
    { title: 'Provision of advocacy', pounds: 420_000, term: [36] },
  ],
  [
    'Fleet tyres, £65k (sixty-five thousand pounds) excluding VAT, 24 months',
    { title: 'Fleet tyres', pounds: 65_000, vat: 'without', term: [24], kind: 'goods' },
  ],
  [
    'Library shelving approx. £35,000 (inc VAT), delivery in March 2027',
    { title: 'Library shelving', pounds: 35_000, vat: 'with', kind: 'goods' },
  ],
  [
    'Security guarding, just under £600k, 3 yrs',
    { title: 'Security guarding', pounds: 600_000, term: [36], kind: 'services' },
  ],
  [
    'Window cleaning up to £45k over 3 years',
    { title: 'Window cleaning', pounds: 45_000, term: [36], kind: 'services' },
  ],
  [
    'Interpreting and translation, somewhere around £200k a year net of VAT, 4 years',
    {
      title: 'Interpreting and translation',
      pounds: 200_000,
      yearly: true,
      vat: 'without',
      term: [48],
      kind: 'services',
    },
  ],
  [
    'PPE and workwear, between £50k and £70k, 2 years, goods',
    { title: 'PPE and workwear', term: [24], kind: 'goods' },
  ],
  [
    'Lift maintenance £18k pa plus VAT 5 years Plymouth',
    {
      title: 'Lift maintenance',
      pounds: 18_000,
      yearly: true,
      vat: 'without',
      term: [60],
      kind: 'services',
      place: 'Plymouth',
    },
  ],
  ['Grit bins, 15k plus vat', { title: 'Grit bins', pounds: 15_000, vat: 'without', kind: 'goods' }],
  [
    'Museum roof repairs. Budget: 850000. 10 months.',
    { title: 'Museum roof repairs', pounds: 850_000, term: [10], kind: 'works' },
  ],
  [
    'Fire alarm servicing GBP 40,000 per year exclusive of VAT, 3+2',
    {
      title: 'Fire alarm servicing',
      pounds: 40_000,
      yearly: true,
      vat: 'without',
      term: [36, 24],
      kind: 'services',
    },
  ],
  [
    'Home care, £5 million per year, VAT exempt, 4 years + 2 years, Wiltshire',
    {
      title: 'Home care',
      pounds: 5_000_000,
      yearly: true,
      vat: 'none',
      term: [48, 24],
      kind: 'light-touch',
      place: 'Wiltshire',
    },
  ],
  [
    'Parks CCTV £90k total incl. VAT 18 months',
    { title: 'Parks CCTV', pounds: 90_000, vat: 'with', term: [18] },
  ],
  [
    'Confidential shredding £1,250 a month, 2 years',
    { title: 'Confidential shredding', pounds: 15_000, yearly: true, term: [24], kind: 'services' },
  ],
  // terms and extensions
  [
    'Legal advice panel, £800k, initial 2 years with up to 2 further periods of 12 months',
    { title: 'Legal advice panel', pounds: 800_000, term: [24, 12, 12], kind: 'services' },
  ],
  [
    'Gully emptying, £1.1m, 3 years, up to two further 12-month periods',
    { title: 'Gully emptying', pounds: 1_100_000, term: [36, 12, 12], kind: 'services' },
  ],
  [
    'Passenger transport, £9m, 1 April 2027 to 31 March 2030, extendable to 31 March 2032',
    {
      title: 'Passenger transport',
      pounds: 9_000_000,
      term: [36, 24],
      start: '2027-04-01',
      kind: 'services',
    },
  ],
  [
    'School milk £75k from 1 September 2027 until 31 August 2029 with the option to extend to 31 August 2030',
    { title: 'School milk', pounds: 75_000, term: [24, 12], start: '2027-09-01', kind: 'goods' },
  ],
  [
    'Street lighting, 3 years extendable to 31 March 2032, £2m, from 1 April 2027',
    { title: 'Street lighting', pounds: 2_000_000, term: [36, 24], start: '2027-04-01', kind: 'works' },
  ],
  [
    'Meals on wheels, £240k, 2 years (with an option to extend until 31 March 2030) from 1 April 2027',
    { title: 'Meals on wheels', pounds: 240_000, term: [24, 12], start: '2027-04-01' },
  ],
  [
    'Finance system, £650k, 5 years with break at year 3',
    { title: 'Finance system', pounds: 650_000, term: [60], kind: 'services' },
  ],
  [
    'Agency social workers, £2m, a year less a month',
    { title: 'Agency social workers', pounds: 2_000_000, term: [11], kind: 'services' },
  ],
  [
    'Taxi framework, £4m, 4 years (2+1+1)',
    { title: 'Taxi framework', pounds: 4_000_000, term: [24, 12, 12], kind: 'services' },
  ],
  [
    'Occupational health £120k 3 years (2 years plus 1 year extension)',
    { title: 'Occupational health', pounds: 120_000, term: [24, 12], kind: 'services' },
  ],
  [
    'Telephony £300k, 3 years with possible 2 year extension',
    { title: 'Telephony', pounds: 300_000, term: [36, 24], kind: 'services' },
  ],
  [
    'Drug and alcohol recovery service, £6m, five years, option of a further two years, Gateshead',
    {
      title: 'Drug and alcohol recovery service',
      pounds: 6_000_000,
      term: [60, 24],
      kind: 'light-touch',
      place: 'Gateshead',
    },
  ],
  [
    'Insurance broker, £50k, 36 months with 2no. 12 month extensions',
    { title: 'Insurance broker', pounds: 50_000, term: [36, 12, 12], kind: 'services' },
  ],
  [
    'Bus shelter cleaning, £30k a yr, two yrs + one yr',
    { title: 'Bus shelter cleaning', pounds: 30_000, yearly: true, term: [24, 12], kind: 'services' },
  ],
  ['Water coolers, £8k, 3yr', { title: 'Water coolers', pounds: 8_000, term: [36], kind: 'goods' }],
  [
    'Winter gritting £700k 4 winters, Cumbria',
    { title: 'Winter gritting', pounds: 700_000, kind: 'services', place: 'Cumbria' },
  ],
  [
    'Pest control, £25k, one year only, no extension',
    { title: 'Pest control', pounds: 25_000, term: [12], kind: 'services' },
  ],
  [
    'Consultancy support for local plan, £95k, eighteen months',
    { title: 'Consultancy support for local plan', pounds: 95_000, term: [18], kind: 'services' },
  ],
  [
    'Housing repairs and maintenance, £12m p.a., 5 + 5 years, Sheffield',
    {
      title: 'Housing repairs and maintenance',
      pounds: 12_000_000,
      yearly: true,
      term: [60, 60],
      place: 'Sheffield',
    },
  ],
  [
    'Health visiting £3.2m annually 3 years with an optional 4th year',
    { title: 'Health visiting', pounds: 3_200_000, yearly: true, term: [36, 12], kind: 'light-touch' },
  ],
  [
    'Printing of ballot papers, £60k, term 2 years, extension 1 year',
    { title: 'Printing of ballot papers', pounds: 60_000, term: [24, 12], kind: 'services' },
  ],
  [
    'Cyber security monitoring, £220k, 24 months extendable by 12 months',
    { title: 'Cyber security monitoring', pounds: 220_000, term: [24, 12], kind: 'services' },
  ],
  [
    'Canal towpath resurfacing £450,000, 20 weeks',
    { title: 'Canal towpath resurfacing', pounds: 450_000, term: [5], kind: 'works' },
  ],
  // dates
  [
    'Catering, £2m, from 1st April 2027 for 3 years, Exeter',
    {
      title: 'Catering',
      pounds: 2_000_000,
      term: [36],
      start: '2027-04-01',
      kind: 'services',
      place: 'Exeter',
    },
  ],
  [
    'Demolition of former baths, £380k, starting Jan 2027, 4 months',
    { title: 'Demolition of former baths', pounds: 380_000, term: [4], start: '2027-01-01', kind: 'works' },
  ],
  [
    'Swimming pool chemicals, £22k, start 01/02/27, 3 years',
    { title: 'Swimming pool chemicals', pounds: 22_000, term: [36], start: '2027-02-01', kind: 'goods' },
  ],
  [
    'Data centre migration £1.2m Apr 27 to Mar 29',
    { title: 'Data centre migration', pounds: 1_200_000, term: [24], start: '2027-04-01', kind: 'services' },
  ],
  [
    'Parking enforcement £1.5m commencing on 1 October 2027 ending 30 September 2032, Brighton',
    {
      title: 'Parking enforcement',
      pounds: 1_500_000,
      term: [60],
      start: '2027-10-01',
      kind: 'services',
      place: 'Brighton',
    },
  ],
  ['Park benches, £18k, needed by 31 March 2027', { title: 'Park benches', pounds: 18_000, kind: 'goods' }],
  [
    'Energy audits £40k go live 1 May 2027, twelve months',
    { title: 'Energy audits', pounds: 40_000, term: [12], start: '2027-05-01', kind: 'services' },
  ],
  [
    'Summer play scheme, £30k, 19 July 2027 - 27 August 2027, Barnsley',
    { title: 'Summer play scheme', pounds: 30_000, term: [1], start: '2027-07-19', place: 'Barnsley' },
  ],
  [
    'Archive storage, £55k, 1.4.27 - 31.3.30',
    { title: 'Archive storage', pounds: 55_000, term: [36], start: '2027-04-01', kind: 'services' },
  ],
  [
    'Flood wall construction, £3.1m, on site June 2027, 11 months, Carlisle',
    {
      title: 'Flood wall construction',
      pounds: 3_100_000,
      term: [11],
      start: '2027-06-01',
      kind: 'works',
      place: 'Carlisle',
    },
  ],
  [
    'Grounds maintenance contract, start date 1 March 2027, £110k per annum, 4 years',
    {
      title: 'Grounds maintenance contract',
      pounds: 110_000,
      yearly: true,
      term: [48],
      start: '2027-03-01',
      kind: 'services',
    },
  ],
  [
    'Bulk fuel £900k beginning in April, 2 years',
    { title: 'Bulk fuel', pounds: 900_000, term: [24], start: '2027-04-01', kind: 'goods' },
  ],
  [
    'Refuse vehicles, £2.1m, delivery by June 2027, goods',
    { title: 'Refuse vehicles', pounds: 2_100_000, kind: 'goods' },
  ],
  [
    'Debt advice grant £60,000, April 2027 to March 2029',
    { title: 'Debt advice grant', pounds: 60_000, term: [24], start: '2027-04-01', kind: 'grant' },
  ],
  // places and buyers
  [
    'office cleaning in leeds, £300k, 3 years',
    { title: 'Office cleaning', pounds: 300_000, term: [36], kind: 'services', place: 'leeds' },
  ],
  [
    'roof repairs bradford £200k 5 months',
    { title: 'Roof repairs', pounds: 200_000, term: [5], kind: 'works', place: 'bradford' },
  ],
  [
    'Leeds City Council - housing support service - £1.5m - 4 years',
    { title: 'Housing support service', pounds: 1_500_000, term: [48], place: 'Leeds' },
  ],
  [
    'Security at civic buildings for Wigan Council, £250k a year, 3 years',
    {
      title: 'Security at civic buildings',
      pounds: 250_000,
      yearly: true,
      term: [36],
      kind: 'services',
      place: 'Wigan',
    },
  ],
  [
    'Footway works, Derby and Nottingham, £1.8m, 2 years',
    { title: 'Footway works', pounds: 1_800_000, term: [24], kind: 'works', place: 'Derby and Nottingham' },
  ],
  [
    'Bus services in Rotherham and Doncaster, £5m, 5 years',
    {
      title: 'Bus services',
      pounds: 5_000_000,
      term: [60],
      kind: 'services',
      place: 'Rotherham and Doncaster',
    },
  ],
  [
    'Tree surgery across Lancashire, £400k, 4 years',
    { title: 'Tree surgery', pounds: 400_000, term: [48], kind: 'services', place: 'Lancashire' },
  ],
  [
    'Community hall refurb, £320k, 7 months, in Ashby Magna',
    { title: 'Community hall refurb', pounds: 320_000, term: [7], kind: 'works', place: 'Ashby Magna' },
  ],
  [
    'playground equipment, hartlepool, £85k',
    { title: 'Playground equipment', pounds: 85_000, kind: 'goods', place: 'hartlepool' },
  ],
  [
    'Highways drainage works | £2.2m | 3 years | Shropshire',
    { title: 'Highways drainage works', pounds: 2_200_000, term: [36], kind: 'works', place: 'Shropshire' },
  ],
  [
    'Meals on wheels / £300k / 3 years / Oldham',
    { title: 'Meals on wheels', pounds: 300_000, term: [36], place: 'Oldham' },
  ],
  [
    'Stoke-on-Trent: sports pitch drainage, £140,000, 5 months',
    { title: 'Sports pitch drainage', pounds: 140_000, term: [5], kind: 'works', place: 'Stoke-on-Trent' },
  ],
  [
    'Patient transport, University Hospitals NHS Trust, £2.4m, 3 years',
    { title: 'Patient transport', pounds: 2_400_000, term: [36], kind: 'light-touch' },
  ],
  [
    'Laptops for Devon County Council, £500k',
    { title: 'Laptops', pounds: 500_000, kind: 'goods', place: 'Devon' },
  ],
  [
    'Mental health helpline covering Norfolk and Suffolk, £1m, 3 years',
    {
      title: 'Mental health helpline',
      pounds: 1_000_000,
      term: [36],
      kind: 'light-touch',
      place: 'Norfolk and Suffolk',
    },
  ],
  [
    'School crossing patrols, Coventry & Solihull, £90k, 12 months',
    { title: 'School crossing patrols', pounds: 90_000, term: [12], place: 'Coventry & Solihull' },
  ],
  [
    'Kerbside recycling, place: Cheltenham, value: £4.4m, length: 8 years',
    { title: 'Kerbside recycling', pounds: 4_400_000, term: [96], kind: 'services', place: 'Cheltenham' },
  ],
  [
    'Reception refurbishment at Crown House, £75k, 10 weeks, Reading',
    {
      title: 'Reception refurbishment at Crown House',
      pounds: 75_000,
      term: [2],
      kind: 'works',
      place: 'Reading',
    },
  ],
  // titles with figures, places, separators and the words that also ask
  [
    'Drafting of planning policies, £35k, 6 months',
    { title: 'Drafting of planning policies', pounds: 35_000, term: [6], kind: 'services' },
  ],
  [
    'Review of parking charges, £28k, 4 months',
    { title: 'Review of parking charges', pounds: 28_000, term: [4], kind: 'services' },
  ],
  [
    'Preparation of a flood strategy, £70k, 9 months',
    { title: 'Preparation of a flood strategy', pounds: 70_000, term: [9], kind: 'services' },
  ],
  [
    'Design and build of 12 council homes, £2.9m, 15 months',
    { title: 'Design and build of 12 council homes', pounds: 2_900_000, term: [15], kind: 'works' },
  ],
  [
    'A38 junction improvements phase 2, £4m, 12 months',
    { title: 'A38 junction improvements phase 2', pounds: 4_000_000, term: [12], kind: 'works' },
  ],
  [
    'Supply of 40 electric vans, £1.3m, goods',
    { title: 'Supply of 40 electric vans', pounds: 1_300_000, kind: 'goods' },
  ],
  [
    'Lot 2 – Domestic gas servicing – £600k a year – 5 years',
    { title: 'Lot 2 – Domestic gas servicing', pounds: 600_000, yearly: true, term: [60], kind: 'services' },
  ],
  [
    'York Road flats: window replacement, £510k, 8 months',
    { title: 'York Road flats: window replacement', pounds: 510_000, term: [8], kind: 'works' },
  ],
  [
    'Under-5s nursery places, £90k a year, 2 years',
    { title: 'Under-5s nursery places', pounds: 90_000, yearly: true, term: [24] },
  ],
  [
    'Support for over 65s at home, £200k, 2 years',
    { title: 'Support for over 65s at home', pounds: 200_000, term: [24] },
  ],
  [
    'Build Back Better business advice, £150k, 18 months',
    { title: 'Build Back Better business advice', pounds: 150_000, term: [18], kind: 'services' },
  ],
  [
    'Start Well family hubs evaluation, £80k, 2 years',
    { title: 'Start Well family hubs evaluation', pounds: 80_000, term: [24], kind: 'services' },
  ],
  ['24/7 emergency glazing, £60k, 3 years', { title: '24/7 emergency glazing', pounds: 60_000, term: [36] }],
  [
    '2027/28 highways resurfacing programme, £3.5m, 12 months',
    { title: '2027/28 highways resurfacing programme', pounds: 3_500_000, term: [12], kind: 'works' },
  ],
  [
    'Vehicle parts (cars, vans and HGVs), £1m, 4 years',
    { title: 'Vehicle parts (cars, vans and HGVs)', pounds: 1_000_000, term: [48], kind: 'goods' },
  ],
  // how it is asked
  [
    'we’re buying 300 office chairs, £45k, Swindon',
    { title: '300 office chairs', pounds: 45_000, kind: 'goods', place: 'Swindon' },
  ],
  [
    'We are procuring a new cleaning contract, £1.2m over 3 years from April 2027',
    { title: 'Cleaning contract', pounds: 1_200_000, term: [36], start: '2027-04-01', kind: 'services' },
  ],
  [
    'social value for street cleansing, £2m, 5 years',
    { title: 'Street cleansing', pounds: 2_000_000, term: [60], kind: 'services' },
  ],
  [
    'need clauses for sewer relining, £700k, 1 year, Cardiff',
    { title: 'Sewer relining', pounds: 700_000, term: [12], kind: 'works', place: 'Cardiff' },
  ],
  [
    'New contract: temporary accommodation cleaning, £60k pa, 2 years',
    { title: 'Temporary accommodation cleaning', pounds: 60_000, yearly: true, term: [24] },
  ],
  [
    'draft: elderly day centre transport, £240k, 3 years',
    { title: 'Elderly day centre transport', pounds: 240_000, term: [36], kind: 'services' },
  ],
  [
    'Title: Coroner’s removals. Value: £90k. Term: 3 years.',
    { title: 'Coroner’s removals', pounds: 90_000, term: [36] },
  ],
  [
    'I need KPIs for a £3m school extension in Chester, 14 months, works',
    { title: 'School extension', pounds: 3_000_000, term: [14], kind: 'works', place: 'Chester' },
  ],
  [
    'Hi, can you help me with a tender for asbestos removal please, worth about £150k, 6 months in Bury',
    { title: 'Asbestos removal', pounds: 150_000, term: [6], place: 'Bury' },
  ],
  [
    'Please could you do the social value bits for our print framework (£400k, 4 years)',
    { title: 'Print framework', pounds: 400_000, term: [48], kind: 'services' },
  ],
  [
    'looking to tender waste disposal, £8m, 10 years',
    { title: 'Waste disposal', pounds: 8_000_000, term: [120], kind: 'services' },
  ],
  [
    'I’m running a procurement for body worn cameras, £350k',
    { title: 'Body worn cameras', pounds: 350_000, kind: 'goods' },
  ],
  [
    '£2.4m school build, 18 months, Telford',
    { title: 'School build', pounds: 2_400_000, term: [18], kind: 'works', place: 'Telford' },
  ],
  [
    '3 year contract for stationery worth £90k',
    { title: 'Stationery', pounds: 90_000, term: [36], kind: 'goods' },
  ],
  [
    'It’s a services contract for tenancy support, £500k, 2 years + 1',
    { title: 'Tenancy support', pounds: 500_000, term: [24, 12], kind: 'services' },
  ],
  ['Ground investigation, works, 3 months', { title: 'Ground investigation', term: [3], kind: 'works' }],
  ['ICT hardware - goods - £1.1m', { title: 'ICT hardware', pounds: 1_100_000, kind: 'goods' }],
  [
    'Arts grants programme, grant, £200k, two years, Luton',
    { title: 'Arts grants programme', pounds: 200_000, term: [24], kind: 'grant', place: 'Luton' },
  ],
  // lines and forwarded mails
  [
    'Winter maintenance\n£3m\n4 years + 1 + 1\nServices\nDurham',
    { title: 'Winter maintenance', pounds: 3_000_000, term: [48, 12, 12], kind: 'services', place: 'Durham' },
  ],
  [
    'Title: Depot extension\nValue: £950,000 ex VAT\nDuration: 10 months\nStart date: 1 June 2027\nLocation: Lincoln\nType: works',
    {
      title: 'Depot extension',
      pounds: 950_000,
      vat: 'without',
      term: [10],
      start: '2027-06-01',
      kind: 'works',
      place: 'Lincoln',
    },
  ],
  [
    'Hi\n\nPlease can you draft clauses for the below:\n\nMeter reading services, £180k a year, 3 years\n\nThanks\nPriya',
    { title: 'Meter reading services', pounds: 180_000, yearly: true, term: [36], kind: 'services' },
  ],
  [
    'Fw: New procurement\nFrom: Sam Jones\nSent: 12 November 2026\nSubject: Hostel refurbishment\n\nContract value £640k, 30 weeks, Norwich',
    { title: 'Hostel refurbishment', pounds: 640_000, term: [7], kind: 'works', place: 'Norwich' },
  ],
  [
    'Subject: RE: ground source heat pumps\n£1.6m plus VAT\n9 months from May 2027\nExeter',
    {
      title: 'Ground source heat pumps',
      pounds: 1_600_000,
      vat: 'without',
      term: [9],
      start: '2027-05-01',
      place: 'Exeter',
    },
  ],
  [
    'Contract: Kennelling of stray dogs\nBuyer: Thurrock Council\nBudget: £30k pa\nTerm: 3 years + 2',
    {
      title: 'Kennelling of stray dogs',
      pounds: 30_000,
      yearly: true,
      term: [36, 24],
      kind: 'services',
      place: 'Thurrock',
    },
  ],
  // rates, options apart from the length, and words around the facts
  [
    'Pest control, 2 yr + 2 x 1 yr, £30,000/yr, Wirral',
    { title: 'Pest control', pounds: 30_000, yearly: true, term: [24, 12, 12], place: 'Wirral' },
  ],
  [
    'Provision of temporary accommodation, £2.5m/year, 2 years, London Borough of Enfield',
    {
      title: 'Provision of temporary accommodation',
      pounds: 2_500_000,
      yearly: true,
      term: [24],
      place: 'Enfield',
    },
  ],
  [
    'Services - Homecare - £20m pa - 4+2+2',
    { title: 'Homecare', pounds: 20_000_000, yearly: true, term: [48, 24, 24], kind: 'services' },
  ],
  [
    'Cleaning: 3 years at £200k a year = £600k total, Preston',
    { title: 'Cleaning', pounds: 200_000, yearly: true, term: [36], place: 'Preston' },
  ],
  [
    '£100k-ish cleaning contract in Luton, 2 yrs',
    { title: 'Cleaning contract', pounds: 100_000, term: [24], place: 'Luton' },
  ],
  ['Vehicle telematics @ £12 per vehicle per month, 3 years', { title: 'Vehicle telematics', term: [36] }],
  ['Library books: £50k x 3 years', { title: 'Library books', term: [36], kind: 'goods' }],
  [
    'Statutory advocacy services, £1.05m, three years from 1.4.2027 with two optional one year extensions, Bury',
    {
      title: 'Statutory advocacy services',
      pounds: 1_050_000,
      term: [36, 12, 12],
      start: '2027-04-01',
      place: 'Bury',
    },
  ],
  [
    'Home to school transport - value £6m per annum - contract period 1 September 2027 to 31 August 2031 - with option to extend for 24 months',
    {
      title: 'Home to school transport',
      pounds: 6_000_000,
      yearly: true,
      term: [48, 24],
      start: '2027-09-01',
      kind: 'services',
    },
  ],
  [
    'Help! I’ve got a £600k roofing job in Tamworth, 9 months, works. What clauses do I need?',
    { title: 'Roofing job', pounds: 600_000, term: [9], kind: 'works', place: 'Tamworth' },
  ],
  [
    'Evaluation of our £4m levelling up programme, fee up to £60k, 10 months',
    { title: 'Evaluation of our £4m levelling up programme', pounds: 60_000, term: [10], kind: 'services' },
  ],
  [
    'Devon CC - highways consultancy - £4m',
    { title: 'Highways consultancy', pounds: 4_000_000, kind: 'services', place: 'Devon' },
  ],
  [
    'school cleaning, 18 sites, £1.25m over 3 years, Stockport',
    { title: 'School cleaning', pounds: 1_250_000, term: [36], kind: 'services', place: 'Stockport' },
  ],
  [
    '£2m cleaning tender, 3 years, Hull - can you draft clauses?',
    { title: 'Cleaning tender', pounds: 2_000_000, term: [36], kind: 'services', place: 'Hull' },
  ],
  [
    'Grass cutting, Hanley Green, £90k',
    { title: 'Grass cutting', pounds: 90_000, kind: 'services', place: 'Hanley Green' },
  ],
  // options in any words, and no fact in a title
  [
    'Cleaning of depots, £1.2m over 4 years inc extensions (2+1+1), Tamworth',
    {
      title: 'Cleaning of depots',
      pounds: 1_200_000,
      term: [24, 12, 12],
      kind: 'services',
      place: 'Tamworth',
    },
  ],
  [
    'voids repairs - 2 yr + 2 x 1yr ext - £750k p.a. - Dudley MBC',
    { title: 'Voids repairs', pounds: 750_000, yearly: true, term: [24, 12, 12], place: 'Dudley' },
  ],
  [
    'cleaning contract. value 120k. term 36 months. options 12 + 12. start 1.4.27. vat excluded. leicester',
    {
      title: 'Cleaning contract',
      pounds: 120_000,
      vat: 'without',
      term: [36, 12, 12],
      start: '2027-04-01',
      kind: 'services',
      place: 'leicester',
    },
  ],
  [
    'Security at 12 libraries. It is worth 250k pa, lasts for 4 years and can be extended twice by one year each.',
    {
      title: 'Security at 12 libraries',
      pounds: 250_000,
      yearly: true,
      term: [48, 12, 12],
      kind: 'services',
    },
  ],
  [
    'Supply of Frozen Food. Value £640k excl. VAT. Period 01/04/2027 - 31/03/2029 with 2 x 12 month extensions. Fife Council',
    {
      title: 'Supply of Frozen Food',
      pounds: 640_000,
      vat: 'without',
      term: [24, 12, 12],
      start: '2027-04-01',
      kind: 'goods',
      place: 'Fife',
    },
  ],
  [
    'CCTV monitoring - £1.15m - 01/06/2027 to 31/05/2032 (+24 months)',
    { title: 'CCTV monitoring', pounds: 1_150_000, term: [60, 24], start: '2027-06-01', kind: 'services' },
  ],
  [
    'Interim cleaning. £50k. 6 months, extended month by month up to 3 months.',
    { title: 'Interim cleaning', pounds: 50_000 },
  ],
  [
    '4 year grounds maintenance contract, £2m, Slough',
    { title: 'Grounds maintenance contract', pounds: 2_000_000, term: [48], place: 'Slough' },
  ],
  // a sum among others
  [
    'Contract value: £1.2m (of which £300k is provisional). Drainage improvements. 6 months',
    { title: 'Drainage improvements', pounds: 1_200_000, term: [6], kind: 'works' },
  ],
  [
    'Home care - £35m/4yrs - no vat - Rotherham',
    { title: 'Home care', pounds: 35_000_000, vat: 'none', term: [48], place: 'Rotherham' },
  ],
  [
    'Housing system, £100k implementation plus £50k pa support, 5 years',
    { title: 'Housing system', term: [60] },
  ],
  [
    'school catering, £700k pa, £10m public liability insurance, 3+2, Watford',
    { title: 'School catering', pounds: 700_000, yearly: true, term: [36, 24], place: 'Watford' },
  ],
  [
    'Microsoft licences, £410,000 a year, no VAT figure known, 3 years',
    { title: 'Microsoft licences', pounds: 410_000, yearly: true, term: [36] },
  ],
  // the officer's own sentences around a name
  [
    'Just got told we have to do social value for the legionella contract, 3 years, 45k per year, Barnet',
    { title: 'Legionella contract', pounds: 45_000, yearly: true, term: [36], place: 'Barnet' },
  ],
  [
    'Morning! New job: bus lane cameras, Reading, £750k',
    { title: 'Bus lane cameras', pounds: 750_000, kind: 'goods', place: 'Reading' },
  ],
  [
    "We're looking to appoint an architect for the new swimming pool in Wigan, fees c. £800k",
    { title: 'Architect for the new swimming pool', pounds: 800_000, kind: 'services', place: 'Wigan' },
  ],
  [
    'Please draft KPIs for "Adult Drug Treatment Service" valued at £11m, in Kendal',
    { title: 'Adult Drug Treatment Service', pounds: 11_000_000, place: 'Kendal' },
  ],
  [
    'ERP implementation. £4.75m. Supplier to start Feb 2027. We are Hull City Council.',
    { title: 'ERP implementation', pounds: 4_750_000, start: '2027-02-01', place: 'Hull' },
  ],
  [
    `Dear colleague,
I'm emailing about the retender of the Council's lift maintenance contract. The current contract expires 30 June 2027 and the new one will begin on 1 July 2027. Annual spend is around £400,000.
Best wishes
Helen Carr
North Tyneside Council`,
    {
      title: 'Lift maintenance contract',
      pounds: 400_000,
      yearly: true,
      start: '2027-07-01',
      kind: 'services',
      place: 'North Tyneside',
    },
  ],
  [
    'Ground works - £145,000.00 - Isle of Wight - starts w/c 7 June 2027',
    { title: 'Ground works', pounds: 145_000, start: '2027-06-07', place: 'Isle of Wight' },
  ],
];
