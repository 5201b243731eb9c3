// The words with which people ask for a draft and speak of what they buy. Grammar of a request, not wording: none of it is shown to anyone. Each
// word stands once, by what it does; `requestLead.ts` reads what is asked before a name, `speech.ts` what somebody tells around one.

/** Words in a list, as a set. */
export const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const together = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((set) => [...set]));

/** Who speaks, or is spoken to. */
const SPEAKER = wordsOf("i im i'm ive i've i'd id we we're we've we'd you u us me");
/** The same, who only speak in a sentence of their own. */
const SPEAKER_IN_SPEECH = wordsOf(
  "i'll we'll you're they they're they've ours anyone anybody somebody someone",
);
/** What is said of a wish. */
const WISH = wordsOf('need needs want require get got use help look looking have');
/** What is done to get what is wished for. */
const BUYING = wordsOf(
  'appoint award let buy buying procure procuring purchase purchasing tendering retender retendering re-tender commission commissioning recommissioning letting appointing sourcing',
);
/** The same, before a name alone. */
const BUYS_IN_LEAD = wordsOf('engage recommission re-procure re-procuring reprocure reprocuring');
/** What is done to a document. */
const DRAFTS = wordsOf('assist draft drafting write writing do start');
/** The same, before a name alone: “build” may be what is bought. */
const DRAFTS_IN_LEAD = wordsOf(
  'begin pull redraft prepare preparing produce create generate make build compile give suggest propose recommend drafts sort',
);
/** What is said of a wish in a sentence of its own. */
const WISH_IN_SPEECH = wordsOf(
  'needed wants wanted requires re-let re-letting reletting relet tender re-tendering renew renewing replace replacing awarding getting doing using starting approve approved source having find order ordering',
);
/** Words between, which name nothing. */
const IDLE = wordsOf(
  "there all please pls plz can could would will to like hoping planning about going trying currently now soon am are be being does with just also and a an some the set of new my our another it's its this is for out on up what should thinking of what in",
);
/** The same, where somebody greets or asks. */
const IDLE_IN_LEAD = wordsOf(
  "hi hello hey hiya good morning afternoon team weve theyve working running let's lets quickly put together add see go ur r started which include put job emailing contacting after together asap urgently purposes !",
);
/** The same, where somebody tells. */
const IDLE_IN_SPEECH = wordsOf(
  "was were been has had may might did then still really think asked told asking supposed meant ready at by as it that one ones something anything summat thing things two simple quick small so but & or again your their kpi kpis clause clauses sv bits bit advice guidance drafts love hope well actually basically essentially yet here who 4 bot anyway first next draft's done what's w short brief big one-off bespoke sort complicated only",
);

/** Who speaks, or is spoken to. */
export const SPEAKERS = together(SPEAKER, SPEAKER_IN_SPEECH);
/** What is said of a wish, up to what is wished for. */
export const WISHES = together(WISH, BUYING, DRAFTS, WISH_IN_SPEECH);
/** Words between, of which none names anything. */
export const BETWEEN = together(IDLE, IDLE_IN_SPEECH);
/** Words with which people ask. */
export const POLITE = together(SPEAKER, WISH, IDLE, IDLE_IN_LEAD, wordsOf('do'));
/** What one does who buys. */
export const BUYS = together(BUYING, BUYS_IN_LEAD);
/** What is done to a document. */
export const VERBS = together(DRAFTS, DRAFTS_IN_LEAD);
