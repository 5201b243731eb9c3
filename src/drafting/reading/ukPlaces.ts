/** Names that are also everyday words: a place only where they stand alone or after "in". */
const ALSO_WORDS = 'bath|bury|reading|sale|deal|wells|rugby|ware|ash|wool|battle|street|leek|stone|crewe|down|wales|england|scotland|london|uk|moray|barking|hull|mansfield|nelson|poole|rugeley|barry|antrim';

/**
 * Counties, council areas, cities and larger towns of the United Kingdom, and the towns of Staffordshire (the Charter's area).
 * A name that is not here is still a place where the officer says "in" before it or answers the question.
 */
const NAMES = `aberdeen aberdeenshire angus argyll and bute clackmannanshire dumfries and galloway dundee east ayrshire
east dunbartonshire east lothian east renfrewshire edinburgh falkirk fife glasgow highland inverclyde inverness midlothian
na h-eileanan siar north ayrshire north lanarkshire orkney perth perth and kinross renfrewshire scottish borders shetland
south ayrshire south lanarkshire stirling west dunbartonshire west lothian isle of anglesey anglesey blaenau gwent bridgend caerphilly
cardiff carmarthenshire ceredigion conwy denbighshire flintshire gwynedd merthyr tydfil monmouthshire neath port talbot
newport pembrokeshire powys rhondda cynon taf swansea torfaen vale of glamorgan wrexham south wales north wales mid wales west wales
belfast derry londonderry lisburn newry armagh fermanagh tyrone northern ireland county down county antrim
bedford bedfordshire central bedfordshire berkshire bracknell bracknell forest buckinghamshire cambridge cambridgeshire
cheshire cheshire east cheshire west cheshire west and chester chester cornwall cumbria cumberland westmorland westmorland and furness
derby derbyshire devon dorset durham county durham east riding east riding of yorkshire east sussex essex
exeter gloucester gloucestershire hampshire hereford herefordshire hertfordshire huntingdonshire
isle of wight isles of scilly kent lancashire lancaster leicester leicestershire lincoln lincolnshire norfolk norwich
north yorkshire yorkshire northampton northamptonshire north northamptonshire west northamptonshire northumberland
nottingham nottinghamshire oxford oxfordshire rutland shropshire somerset south yorkshire
staffordshire staffs stoke stoke-on-trent stoke on trent suffolk surrey sussex telford telford and wrekin tyne and wear
warwick warwickshire west midlands west sussex west yorkshire wiltshire worcester worcestershire york
east midlands north east england north west england south east england south west england yorkshire and the humber east of england
barnsley basildon basingstoke bexley birmingham blackburn blackpool bolton bournemouth bradford brent brighton brighton and hove bristol bromley
burnley calderdale camden carlisle chelmsford chesterfield colchester coventry crawley croydon darlington dartford doncaster dudley ealing
eastbourne enfield gateshead gillingham gloucester greenwich grimsby hackney halifax halton hammersmith haringey harlow harrogate harrow hartlepool
hastings havering hillingdon hounslow huddersfield ipswich islington kensington kingston upon hull kingston upon thames kirklees
knowsley lambeth leeds lewisham liverpool luton maidstone manchester greater manchester medway merton merseyside middlesbrough
milton keynes newcastle newcastle upon tyne newham north somerset north tyneside oldham peterborough plymouth portsmouth preston redbridge redcar redcar and cleveland
richmond upon thames rochdale rotherham salford sandwell scunthorpe sefton sheffield slough solihull southampton southend southend-on-sea
southport south gloucestershire south tyneside southwark st albans st helens stevenage stockport stockton stockton-on-tees sunderland sutton swindon tameside
tees valley thurrock torbay torquay tower hamlets trafford wakefield walsall waltham forest wandsworth warrington watford westminster wigan wirral
windsor woking wolverhampton worthing yeovil greater london humberside teesside thames valley black country peak district
newcastle-under-lyme newcastle under lyme stafford lichfield tamworth burton burton upon trent burton-upon-trent cannock cannock chase east staffordshire
staffordshire moorlands south staffordshire north staffordshire biddulph cheadle uttoxeter rugeley burntwood kidsgrove hanley burslem tunstall longton fenton penkridge eccleshall codsall wombourne`;

/** Names of several words in the list above; the rest are single words. */
const SEVERAL_WORDS = /(?:argyll and bute|dumfries and galloway|na h-eileanan siar|perth and kinross|scottish borders|isle of anglesey|blaenau gwent|merthyr tydfil|neath port talbot|rhondda cynon taf|vale of glamorgan|northern ireland|county (?:down|antrim|durham)|bracknell forest|cheshire west and chester|westmorland and furness|east riding of yorkshire|east riding|isle of wight|isles of scilly|telford and wrekin|tyne and wear|yorkshire and the humber|east of england|(?:north|south) (?:east|west) england|brighton and hove|kingston upon (?:hull|thames)|newcastle upon tyne|newcastle under lyme|stoke on trent|burton upon trent|milton keynes|redcar and cleveland|richmond upon thames|st (?:albans|helens)|tees valley|tower hamlets|waltham forest|thames valley|black country|peak district|cannock chase|staffordshire moorlands|greater (?:london|manchester)|(?:east|west|north|south|mid|central) (?:ayrshire|dunbartonshire|lothian|renfrewshire|lanarkshire|wales|bedfordshire|sussex|yorkshire|northamptonshire|midlands|somerset|tyneside|gloucestershire|staffordshire)|cheshire (?:east|west))/g;

const listed = NAMES.replace(/\s+/g, ' ');
const several = [...listed.matchAll(SEVERAL_WORDS)].map((match) => match[0]);
const single = listed.replace(SEVERAL_WORDS, ' ').split(' ').filter((word) => word !== '' && word !== 'and');
const names = [...new Set([...several, ...single, ...ALSO_WORDS.split('|')])].sort((a, b) => b.length - a.length);

const PLACE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${names.join('|')})(?![\p{L}\p{N}])`, 'giu');
const EVERYDAY = new RegExp(`^(?:${ALSO_WORDS})$`, 'i');

/** A place named in a text. */
export interface PlaceFound {
  readonly index: number;
  readonly name: string;
  /** The name is also a word, so that by itself it proves nothing. */
  readonly everyday: boolean;
}

/** The places of the list that a text names, the longest reading of each. */
export function findPlaces(text: string): readonly PlaceFound[] {
  return [...text.matchAll(PLACE)].map((match) => ({ index: match.index, name: match[0], everyday: EVERYDAY.test(match[0]) }));
}
