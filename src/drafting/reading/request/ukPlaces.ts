import type { CharterPack } from '../../../charter/pack';
import { rememberBy } from '../../remember';

/**
 * Counties, council areas, cities and larger towns of the United Kingdom; the pack adds those of the Charter's own area. A name
 * that is in neither is still a place where the officer says "in" before it or answers the question.
 */
const NAMES = `aberdeen, aberdeenshire, accrington, adur, aldershot, alnwick, altrincham, amber valley, amersham, andover, anglesey, angus,
argyll and bute, armagh, arun, ashfield, ashford, aylesbury, ayr, babergh, banbury, bangor, barnet, barnsley, barnstaple,
barrow-in-furness, basildon, basingstoke, bassetlaw, bebington, bedford, bedfordshire, belfast, berkshire, berwick,
berwick-upon-tweed, beverley, bexhill, bexley, bicester, bideford, birmingham, bishop auckland, blaby, black country,
blackburn, blackpool, blaenau gwent, blyth, bognor regis, bolsover, bolton, boston, bournemouth, bracknell, bracknell forest,
bradford, braintree, breckland, brent, brentwood, bridgend, bridgwater, bridlington, brighton, brighton and hove, bristol,
bromley, bromsgrove, broxbourne, broxtowe, buckinghamshire, burnley, bury st edmunds, buxton, caerphilly, calderdale,
camborne, cambridge, cambridgeshire, camden, canterbury, cardiff, cardigan, carlisle, carmarthen, carmarthenshire, castle
point, castleford, central bedfordshire, ceredigion, charnwood, chelmsford, cheltenham, cherwell, cheshire, cheshire east,
cheshire west, cheshire west and chester, chester, chesterfield, chichester, chippenham, chorley, cirencester,
clackmannanshire, clacton, colchester, congleton, conwy, corby, cornwall, cotswold, county antrim, county down, county
durham, coventry, craven, crawley, crewe, croydon, cumberland, cumbria, cwmbran, dacorum, darlington, dartford, darwen,
daventry, denbigh, denbighshire, derby, derbyshire, derbyshire dales, derry, devon, dewsbury, didcot, doncaster, dorset,
dover, droitwich, dudley, dumfries, dumfries and galloway, dundee, dunfermline, durham, ealing, east ayrshire, east
cambridgeshire, east devon, east dunbartonshire, east hampshire, east hertfordshire, east kent, east lindsey, east london,
east lothian, east midlands, east of england, east renfrewshire, east riding, east riding of yorkshire, east suffolk, east
sussex, eastbourne, eastleigh, edinburgh, elmbridge, ely, enfield, epping forest, epsom, epsom and ewell, erewash, essex,
evesham, exeter, falkirk, fareham, farnborough, farnham, fenland, fermanagh, fife, flintshire, folkestone, forest of dean,
fylde, gateshead, gedling, gillingham, glasgow, glastonbury, glossop, gloucester, gloucestershire, gosport, grantham,
gravesend, gravesham, great yarmouth, greater london, greater manchester, greenwich, grimsby, guildford, gwynedd, hackney,
halifax, halton, hambleton, hammersmith, hampshire, harborough, haringey, harlow, harrogate, harrow, hartlepool, hastings,
havering, hemel hempstead, hereford, herefordshire, hertford, hertfordshire, hertsmere, hexham, high peak, high wycombe,
highland, hillingdon, hinckley, hinckley and bosworth, hitchin, horsham, hounslow, hove, huddersfield, hull, humberside,
huntingdonshire, hyndburn, ilkeston, inverclyde, inverness, inverness-shire, ipswich, isle of anglesey, isle of man, isle of
wight, isles of scilly, islington, kendal, kensington, kent, keswick, kettering, kidderminster, kilmarnock, king's lynn,
kings lynn, kingston, kingston upon hull, kingston upon thames, kingston-upon-hull, kirkcaldy, kirklees, knowsley, lambeth,
lanarkshire, lancashire, lancaster, leamington spa, leeds, leicester, leicestershire, letchworth, lewes, lewisham, leyland,
lincoln, lincolnshire, lisburn, liverpool, livingston, llandudno, llanelli, london, londonderry, loughborough, lowestoft,
ludlow, luton, lytham, macclesfield, maidstone, maldon, malvern, malvern hills, manchester, mansfield, margate, market
harborough, matlock, medway, melton, melton mowbray, mendip, merseyside, merthyr, merthyr tydfil, merton, mid devon, mid
suffolk, mid sussex, mid wales, middlesbrough, middlesex, midlothian, milton keynes, mole valley, monmouthshire, moray,
morecambe, morpeth, motherwell, na h-eileanan siar, neath, neath port talbot, new forest, newark, newark and sherwood,
newcastle, newcastle upon tyne, newham, newport, newquay, newry, newton abbot, norfolk, north ayrshire, north devon, north
east derbyshire, north east england, north east lincolnshire, north hertfordshire, north kesteven, north lanarkshire, north
lincolnshire, north london, north norfolk, north northamptonshire, north shields, north somerset, north tyneside, north
wales, north warwickshire, north west england, north west leicestershire, north yorkshire, northallerton, northampton,
northamptonshire, northern ireland, northumberland, norwich, nottingham, nottinghamshire, nuneaton, nuneaton and bedworth,
oadby and wigston, oldham, omagh, orkney, ormskirk, oswestry, oxford, oxfordshire, paisley, peak district, pembrokeshire,
pendle, penrith, penzance, perth, perth and kinross, peterborough, plymouth, pontefract, pontypridd, poole, port talbot,
portsmouth, powys, prestatyn, preston, purbeck, ramsgate, redbridge, redcar, redcar and cleveland, reigate, reigate and
banstead, renfrewshire, rhondda cynon taf, rhyl, ribble valley, richmond upon thames, richmondshire, rochdale, rochester,
rochford, rossendale, rother, rotherham, royal tunbridge wells, runcorn, runnymede, rushcliffe, rushmoor, rutland, ryedale,
salford, salisbury, sandwell, scarborough, scottish borders, scunthorpe, sedgemoor, sefton, selby, sevenoaks, sheffield,
shetland, shrewsbury, shropshire, sittingbourne, skegness, skelmersdale, skipton, slough, solihull, somerset, south ayrshire,
south cambridgeshire, south derbyshire, south east england, south gloucestershire, south hams, south holland, south kesteven,
south lakeland, south lanarkshire, south london, south norfolk, south oxfordshire, south ribble, south shields, south
tyneside, south wales, south west england, south yorkshire, southampton, southend, southend-on-sea, southport, southwark,
spalding, spelthorne, st albans, st austell, st helens, st ives, stevenage, stirling, stockport, stockton, stockton-on-tees,
stourbridge, stowmarket, stratford-on-avon, stratford-upon-avon, stroud, suffolk, sunderland, surrey, surrey heath, sussex,
sutton, swale, swansea, swindon, tameside, tandridge, taunton, tees valley, teesside, teignbridge, telford, telford and
wrekin, tendring, test valley, tewkesbury, thames valley, thanet, three rivers, thurrock, tiverton, tonbridge, tonbridge and
malling, torbay, torfaen, torquay, torridge, tower hamlets, trafford, trowbridge, truro, tunbridge wells, tyne and wear,
tyneside, tyrone, uttlesford, vale of glamorgan, vale of white horse, wakefield, wallasey, walsall, waltham forest,
wandsworth, warrington, warwick, warwickshire, watford, waverley, wealden, welwyn hatfield, west berkshire, west devon, west
dunbartonshire, west lancashire, west lindsey, west london, west lothian, west midlands, west northamptonshire, west
oxfordshire, west suffolk, west sussex, west wales, west yorkshire, westminster, westmorland, westmorland and furness,
weston-super-mare, weymouth, whitby, whitehaven, whitley bay, widnes, wigan, wiltshire, winchester, windsor, wirral, woking,
wokingham, wolverhampton, worcester, worcestershire, workington, worksop, worthing, wrexham, wychavon, wyre, wyre forest,
yeovil, york, yorkshire, yorkshire and the humber`;

/** Names that are also everyday words: a place only where they stand alone. */
const ALSO_WORDS =
  'bath, bury, reading, sale, deal, wells, rugby, ware, battle, street, leek, stone, wales, england, scotland, uk, barking, nelson, barry';

const parse = (list: string): readonly string[] =>
  list.split(',').map((name) => name.trim().replace(/\s+/g, ' '));
const KNOWN = [...parse(NAMES), ...parse(ALSO_WORDS)];
const EVERYDAY = new Set(parse(ALSO_WORDS));

/** The pattern of a pack's places, the longest first. "London Road" and "Derby Street" are no places of their own. */
const patternOf = rememberBy(({ charter }: CharterPack) => {
  return patternFor(charter.places.map((place) => place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
});

function patternFor(own: readonly string[]): RegExp {
  const longestFirst = [...new Set([...KNOWN, ...own])].sort((a, b) => b.length - a.length);
  // what follows is looked for at letters alone, since no place begins otherwise
  return new RegExp(
    String.raw`(?=\p{L})(?<![\p{L}\p{N}])(?:${longestFirst.join('|')})(?![\p{L}\p{N}]|\s(?:road|street|lane|avenue|close|way|court)(?!\p{L}))`,
    'giu',
  );
}

const UK = patternFor([]);

/** A place named in a text. */
export interface PlaceFound {
  readonly name: string;
  /** The name is also a word, so that inside other words it proves nothing. */
  readonly everyday: boolean;
}

/** The places that a text names, those of no pack among them. */
export function ukPlaces(text: string): readonly PlaceFound[] {
  return found(text, UK);
}

/** The known places that a text names, the longest reading of each. */
export function findPlaces(pack: CharterPack, text: string): readonly PlaceFound[] {
  return found(text, patternOf(pack));
}

function found(text: string, pattern: RegExp): readonly PlaceFound[] {
  return [...text.matchAll(pattern)].map(([name]) => ({
    name,
    everyday: EVERYDAY.has(name.toLowerCase()),
  }));
}
