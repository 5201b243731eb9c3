import type { CharterPack } from '../../../charter/pack';
import { rememberBy } from '../../remember';

/**
 * Counties, council areas, cities and larger towns of the United Kingdom; the pack adds those of the Charter's own area. A name
 * that is in neither is still a place where the officer says "in" before it or answers the question.
 */
const NAMES = `aberdeen, aberdeenshire, anglesey, angus, argyll and bute, armagh, barnsley, basildon, basingstoke,
bedford, bedfordshire, belfast, berkshire, bexley, birmingham, black country, blackburn, blackpool,
blaenau gwent, bolton, bournemouth, bracknell, bracknell forest, bradford, brent, bridgend, brighton,
brighton and hove, bristol, bromley, buckinghamshire, burnley, caerphilly, calderdale, cambridge,
cambridgeshire, camden, cardiff, carlisle, carmarthenshire, central bedfordshire, ceredigion,
chelmsford, cheshire, cheshire east, cheshire west, cheshire west and chester, chester, chesterfield,
clackmannanshire, colchester, conwy, cornwall, county antrim, county down, county durham, coventry,
crawley, crewe, croydon, cumberland, cumbria, darlington, dartford, denbighshire, derby, derbyshire,
derry, devon, doncaster, dorset, dudley, dumfries and galloway, dundee, durham, ealing, east ayrshire,
east dunbartonshire, east lothian, east midlands, east of england, east renfrewshire, east riding, east
riding of yorkshire, east sussex, eastbourne, edinburgh, enfield, essex, exeter, falkirk, fermanagh,
fife, flintshire, gateshead, gillingham, glasgow, gloucester, gloucestershire, greater london, greater
manchester, greenwich, grimsby, gwynedd, hackney, halifax, halton, hammersmith, hampshire, haringey,
harlow, harrogate, harrow, hartlepool, hastings, havering, hereford, herefordshire, hertfordshire,
highland, hillingdon, hounslow, huddersfield, hull, humberside, huntingdonshire, inverclyde, inverness,
ipswich, isle of anglesey, isle of wight, isles of scilly, islington, kensington, kent, kingston upon
hull, kingston upon thames, kirklees, knowsley, lambeth, lancashire, lancaster, leeds, leicester,
leicestershire, lewisham, lincoln, lincolnshire, lisburn, liverpool, london, londonderry, luton,
maidstone, manchester, mansfield, medway, merseyside, merthyr tydfil, merton, mid wales, middlesbrough,
midlothian, milton keynes, monmouthshire, moray, na h-eileanan siar, neath port talbot, newcastle,
newcastle upon tyne, newham, newport, newry, norfolk, north ayrshire, north east england, north
lanarkshire, north northamptonshire, north somerset, north tyneside, north wales, north west england,
north yorkshire, northampton, northamptonshire, northern ireland, northumberland, norwich, nottingham,
nottinghamshire, oldham, orkney, oxford, oxfordshire, peak district, pembrokeshire, perth, perth and
kinross, peterborough, plymouth, poole, portsmouth, powys, preston, redbridge, redcar, redcar and
cleveland, renfrewshire, rhondda cynon taf, richmond upon thames, rochdale, rotherham, rutland, salford,
sandwell, scottish borders, scunthorpe, sefton, sheffield, shetland, shropshire, slough, solihull,
somerset, south ayrshire, south east england, south gloucestershire, south lanarkshire, south tyneside,
south wales, south west england, south yorkshire, southampton, southend, southend-on-sea, southport,
southwark, st albans, st helens, stevenage, stirling, stockport, stockton, stockton-on-tees, suffolk,
sunderland, surrey, sussex, sutton, swansea, swindon, tameside, tees valley, teesside, telford, telford
and wrekin, thames valley, thurrock, torbay, torfaen, torquay, tower hamlets, trafford, tyne and wear,
tyrone, vale of glamorgan, wakefield, walsall, waltham forest, wandsworth, warrington, warwick,
warwickshire, watford, west dunbartonshire, west lothian, west midlands, west northamptonshire, west
sussex, west wales, west yorkshire, westminster, westmorland, westmorland and furness, wigan, wiltshire,
windsor, wirral, woking, wolverhampton, worcester, worcestershire, worthing, wrexham, yeovil, york,
yorkshire, yorkshire and the humber, accrington, adur, aldershot, alnwick, altrincham, amber valley, amersham, andover, arun, ashfield, ashford, aylesbury, ayr,
babergh, banbury, bangor, barnet, barnstaple, barrow-in-furness, bassetlaw, bebington, berwick, berwick-upon-tweed, beverley, bexhill, bicester, bideford,
bishop auckland, blaby, blyth, bognor regis, bolsover, boston, braintree, breckland, brentwood, bridgwater, bridlington, bromsgrove, broxbourne, broxtowe, burton upon trent, burton-on-trent, bury st edmunds, buxton,
camborne, cannock, cannock chase, canterbury, cardigan, carmarthen, castle point, castleford, charnwood, cheltenham, cherwell, chichester, chippenham, chorley, cirencester, clacton, congleton, corby, cotswold, craven, cwmbran,
dacorum, darwen, daventry, denbigh, derbyshire dales, dewsbury, didcot, dover, droitwich, dumfries, dunfermline, east hampshire, east hertfordshire, east kent, east lindsey, east london, east staffordshire, east suffolk, east cambridgeshire, east devon, eastleigh, elmbridge, ely, epping forest, epsom, epsom and ewell, erewash, evesham,
fareham, farnborough, farnham, fenland, folkestone, forest of dean, fylde, gedling, glastonbury, glossop, gosport, grantham, gravesend, gravesham, great yarmouth, guildford, hambleton, harborough, hemel hempstead, hertsmere, hertford, hexham, high peak, high wycombe, hinckley, hinckley and bosworth, hitchin, horsham, hyndburn, ilkeston, inverness-shire, isle of man,
kendal, keswick, kettering, kidderminster, kilmarnock, kings lynn, king's lynn, kingston, kingston-upon-hull, kirkcaldy, lanarkshire, leamington spa, letchworth, lewes, leyland, lichfield, livingston, llandudno, llanelli, loughborough, lowestoft, ludlow, lytham,
macclesfield, maldon, malvern, malvern hills, margate, market harborough, matlock, melton, melton mowbray, mendip, merthyr, mid devon, mid suffolk, mid sussex, middlesex, mole valley, morecambe, morpeth, motherwell, neath, newark, newark and sherwood, newcastle-under-lyme, newcastle under lyme, new forest, newquay, newton abbot, north devon, north east derbyshire, north east lincolnshire, north hertfordshire, north kesteven, north lincolnshire, north norfolk, north warwickshire, north west leicestershire, northallerton, north london, north staffordshire, north shields, nuneaton, nuneaton and bedworth,
oadby and wigston, omagh, ormskirk, oswestry, paisley, pendle, penrith, penzance, pontefract, pontypridd, port talbot, prestatyn, purbeck, ramsgate, reigate, reigate and banstead, rhyl, ribble valley, richmondshire, rochester, rochford, rossendale, rother, royal tunbridge wells, runcorn, runnymede, rushcliffe, rushmoor, ryedale,
salisbury, scarborough, sedgemoor, selby, sevenoaks, shrewsbury, sittingbourne, skegness, skelmersdale, skipton, south cambridgeshire, south derbyshire, south hams, south holland, south kesteven, south lakeland, south london, south norfolk, south oxfordshire, south ribble, south shields, south staffordshire, spelthorne, spalding, st austell, st ives, stafford, staffordshire, staffordshire moorlands, stoke, stoke on trent, stoke-on-trent, stourbridge, stowmarket, stratford-upon-avon, stratford-on-avon, stroud, surrey heath, swale, tamworth, tandridge, taunton, teignbridge, tendring, test valley, tewkesbury, thanet, three rivers, tiverton, tonbridge, tonbridge and malling, torridge, trowbridge, truro, tunbridge wells, tyneside, uttlesford, uttoxeter, vale of white horse,
wallasey, waverley, wealden, welwyn hatfield, west berkshire, west devon, west lancashire, west lindsey, west london, west oxfordshire, west suffolk, weston-super-mare, weymouth, whitby, whitehaven, whitley bay, widnes, winchester, wokingham, workington, worksop, wychavon, wyre, wyre forest`;

/** Names that are also everyday words: a place only where they stand alone. */
const ALSO_WORDS =
  'bath, bury, reading, sale, deal, wells, rugby, ware, battle, street, leek, stone, wales, england, scotland, uk, barking, nelson, barry';

const parse = (list: string): readonly string[] => list.split(/,\s*/);
const KNOWN = [...parse(NAMES), ...parse(ALSO_WORDS)];
const EVERYDAY = new Set(parse(ALSO_WORDS));

/** The pattern of a pack's places, the longest first. "London Road" and "Derby Street" are no places of their own. */
const patternOf = rememberBy(({ charter }: CharterPack) => {
  return patternFor(charter.places.map((place) => place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
});

function patternFor(own: readonly string[]): RegExp {
  const longestFirst = [...new Set([...KNOWN, ...own])].sort((a, b) => b.length - a.length);
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join('|')})(?![\p{L}\p{N}]|\s(?:road|street|lane|avenue|close|way|court)(?!\p{L}))`,
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
