import { readNatures } from '../../src/drafting/contract/natures';
import { readKindFromTitle } from '../../src/drafting/reading/readKind';
import { pack } from '../support/shippedPack';

describe('the words of a title tell what a contract is about', () => {
  it.each([
    ['Hartshill community centre refurbishment', ['building', 'taken-out'], 'works'],
    ['Roof replacement at Burslem primary school', ['building', 'taken-out', 'stands-already'], 'works'],
    ['Trentham High School extension', ['building'], 'works'],
    ['Term extension of an agreement', [], undefined],
    ['School extension, Trentham', ['building'], 'works'],
    ['Etruria Road resurfacing and footways', ['civil-engineering', 'stands-already'], 'works'],
    ['Grounds maintenance, Burslem Park', ['grounds', 'land-work'], 'services'],
    ['Office cleaning services', ['cleaning'], 'services'],
    ['Supply and delivery of office furniture', ['supplies', 'standard-goods', 'come-back'], 'goods'],
    [
      'Supply, installation and maintenance of door entry systems',
      ['security-systems', 'maintenance'],
      'services',
    ],
    ['Network cabling of two schools', ['cabling'], 'services'],
    ['Detailed design and construction of a bypass', ['design', 'civil-engineering', 'building'], 'works'],
    ['Domiciliary care', ['social-care', 'home-care'], 'light-touch'],
    ['School nursing and health visiting', ['health', 'in-homes'], 'light-touch'],
    ['Architectural services for a museum', ['professional'], 'services'],
    ['Architectural services for a school refurbishment', ['professional'], 'services'],
    ['Cleaning materials', ['standard-goods'], 'goods'],
    [
      'School refurbishment with furniture',
      ['building', 'standard-goods', 'come-back', 'taken-out'],
      'works',
    ],
    ['Website design and build', ['ict'], 'services'],
    ['Home to school transport', ['transport', 'transport-of-pupils'], 'services'],
    ['Confidential waste collection', ['waste'], 'services'],
    ['Fresh produce for school meals', ['food'], 'goods'],
    // words inside a longer phrase of another nature tell nothing of their own
    ['Street cleansing', ['street-cleaning'], 'services'],
    ['Kitchen equipment for school meals', ['electronics'], 'goods'],
    ['Treatment of food waste', ['waste-plants'], 'services'],
    // the noun says what is bought, and a word before it only which
    ['Leisure works, Fenton', ['building'], 'works'],
    ['Remote video interpreting', ['interpreting'], 'services'],
    ['Library management system', ['ict'], 'services'],
    ['Flood alleviation channel design', ['design'], 'services'],
    ['Bridge bearing replacement', ['structures', 'strengthening'], 'works'],
    ['Supply of agency nurses', ['staffing', 'registered-work'], 'services'],
    ['Public health funerals', ['funerals'], 'services'],
    // singular and plural are one word, unless they mean two things
    ['Battery store', ['electronics', 'solar', 'come-back'], undefined],
    ['Social work assessments', [], 'services'],
    ['Provision of a wallet', [], undefined],
    ['Lift maintenance in care homes', ['maintenance', 'skilled-trades'], 'services'],
    ['Legionella risk assessments in care homes and schools', ['maintenance', 'skilled-trades'], 'services'],
    ['Evaluation of sexual health services', ['professional'], 'services'],
    ['Work in care homes', ['social-care', 'care-homes'], 'light-touch'],
    ['Transcription of police tapes in custody cases', ['interpreting', 'sensitive'], 'services'],
    ['Cleaning, and waste collection in parks', ['cleaning', 'waste'], 'services'],
    ['Removal of asbestos', ['building', 'hazardous', 'stands-already', 'asbestos-work'], 'works'],
    ['11330', [], undefined],
    // a phrase of a trade goes before the words in it: no clerk sorts papers where cars are kept, nobody advises on a public analyst's bench
    ['Recovery and storage of vehicles', ['transport', 'heavy-vehicles'], 'services'],
    ['Public analyst services', ['surveys', 'laboratories'], 'services'],
    ["Audit of the council's accounts", ['professional'], 'services'],
    ['Charter of a research ship', ['vessels'], 'services'],
    ['Advertising agency for a recruitment campaign', ['marketing'], 'services'],
    ['Water hygiene monitoring and remedial works', ['maintenance', 'skilled-trades'], 'services'],
    ['Sewer rehabilitation programme', ['civil-engineering', 'strengthening'], 'works'],
    ['Home to school bus services', ['transport', 'transport-of-pupils'], 'services'],
    // what is repaired tells works from upkeep; a room is no furniture; upkeep goes before what is first supplied
    ['Repairs to school', ['maintenance'], 'works'],
    ['Repairs to vehicles', ['vehicles', 'maintenance'], 'services'],
    ['Supply of minibuses, maintenance and tracking', ['vehicles', 'maintenance'], 'services'],
    ['Ten one bed flats', ['come-back'], undefined],
    // the head of the title decides: a part of the work beside it makes no keeping of roads of it; by itself it is the work
    ['Grounds maintenance and winter gritting', ['grounds', 'land-work'], 'services'],
    ['Winter gritting', ['highways', 'heavy-vehicles', 'winter-roads'], 'services'],
    ['Office cleaning, and gritting in winter', ['cleaning'], 'services'],
    // what money is given to convert or build is building work, whatever it is for when it stands
    ['Grant to convert a disused chapel into a music venue', ['building', 'culture', 'taken-out'], 'grant'],
    ['Conversion of a barn', ['building', 'taken-out'], 'works'],
    // what tells of how it is paid or parted is no work, before which the rest would be its place
    ['Concession for cafes in three country parks', ['concession', 'catering'], undefined],
    ['Restore a Victorian school hall', ['building', 'taken-out'], 'works'],
    ['Capital grant for a new building for a youth boxing club', ['building', 'group-activities'], 'grant'],
  ])('%s', (title, natures, kind) => {
    expect(readNatures(pack, title)).toEqual(natures);
    expect(readKindFromTitle(pack, title)?.kind).toBe(kind);
  });

  it('gives each word to a nature once, in lower case', () => {
    expect(pack.natures.size).toBeGreaterThan(0);
    for (const { words } of pack.natures.values()) {
      expect(words).toEqual([...new Set(words.map((word) => word.toLowerCase()))]);
    }
  });
});
