import { CLEAR_FROM, lookUp } from '../../../charter/lookUp/lookUp';
import type { CharterPack } from '../../../charter/pack';
import { namedInCharter } from '../../../drafting/explaining/namedInCharter';

/** What somebody wants in or out, in a sentence. */
export interface Wanted {
  readonly tick: 'add' | 'remove';
  readonly named: string;
}

/** Who wants it: the officer's own people, and never the supplier, of whom more may be said. */
const WHO =
  "(?:the |our |my )?(?:legal|members?|councillors?|cabinet|committee|boss|manager|head|director|finance|procurement|client|board|team|leader|portfolio holder|chief exec|service|steering group|panel|they|he|she|we|i)(?: team| lead| holder)?(?:'ve| have|'s)?";
const WANTS =
  '(?:really |also |still |now )?(?:wants?|wanted|would like|need|needs|are asking for|is asking for|asked for|are after|is after|insists? on|(?:are|is) keen on)';
const TO_ADD: readonly RegExp[] = [
  new RegExp(
    `^${WHO} ${WANTS} (?:to (?:see|have|include|add) )?(.{3,80}?)(?: (?:in|in there|in it|included|added|as well|too|on there))?$`,
  ),
  /^(?:and |also |but )*(?:make sure|ensure|see that|check) (?:that )?(.{3,80}?) (?:is|are|gets?|stays?|goes|go)(?: all| both)? (?:in|in there|in it|included|covered|added|ticked|on there|on the list)$/,
  /^(?:and |also |but )*(?:get|put|stick|squeeze|work|slip|pop|throw|shove|bung|write) (?!it |that |this |them )(.{3,80}?) (?:in|in there|on there|on the list|back in)$/,
  /^(?:and |also |but )*(?:stick|put|pop|get|chuck|throw|have|include|add|squeeze|bung|write|do|give me|give us) (?:in )?(?:something|anything|a bit|a line|a clause|a kpi|some)(?: more| else)? (?:in )?(?:there )?(?:in )?(?:about|on|for|around|to do with|to cover) (.{3,80})$/,
  /^(.{3,80}?)\s*[-–—,:;.]\s*(?:please |can (?:we|you) |could (?:we|you) )?(?:get|put|stick|add|include|tick|pop|have) (?:that|it|this|those|them)(?: one| ones)?(?: in)?(?: there| as well| too)?$/,
  /^(?:there should be|there needs to be|shouldn't there be|i expected|we should have|we must have) (?:something |a kpi |one )?(?:on |about |for )?(.{3,80}?)(?: in (?:there|here|it))?$/,
];
const TO_REMOVE: readonly RegExp[] = [
  new RegExp(`^${WHO} ${WANTS} (.{3,80}?) (?:out|gone|removed|taken out|dropped|deleted|off)$`),
  new RegExp(
    `^${WHO} (?:don't|dont|doesn't|doesnt|do not|does not|didn't|didnt|won't|wont) (?:want|like|need|have|accept) (.{3,80}?)(?: (?:in|in there|included|at all|anymore|any more))?$`,
  ),
  /^(?:there's |there is )?no (?:need|call|place|point|room) (?:for|in) (?:the |having )?(.{3,80})$/,
  /^(.{3,80}?) (?:isn't|isnt|aren't|arent|is not|are not|'s not) (?:needed|wanted|relevant|necessary|appropriate|for us)(?: here)?$/,
  /^(.{3,80}?) (?:can|should|must|needs to|has to|have to) (?:go|come out|be dropped|be removed|be taken out)$/,
];
/** What points at something said before names nothing. */
const OF_IT = /^(?:it|that|this|them|those|these|to)\b/;
/** Around the name of a thing. */
const FRONT =
  /^(?:the|some|any|our|a|an|more|all|all the|everything on|everything about|something on|something for|something about|to see|having) /;
const BACK =
  / (?:bit|bits|stuff|thing|things|one|ones|part|kpis?|clauses?|measures?|commitments?|targets?|side of things|angle)$/;

/** "Legal want the living wage bit out", "make sure schools are in there": what is wanted, where the Charter plainly speaks of it. */
export function readWanted(pack: CharterPack, said: string): Wanted | undefined {
  const read = (patterns: readonly RegExp[], tick: Wanted['tick']): Wanted | undefined => {
    for (const pattern of patterns) {
      const named = pattern.exec(said)?.[1];
      if (named === undefined || /[\d.;!?]/.test(named) || OF_IT.test(named)) continue;
      const bare = thing(named);
      if (isPlainlyNamed(pack, bare)) return { tick, named: bare };
    }
    return undefined;
  };
  return read(TO_REMOVE, 'remove') ?? read(TO_ADD, 'add');
}

/** The name alone: "jobs for local residents" of "members want jobs for local residents". */
function thing(named: string): string {
  const wish = new RegExp(`^${WHO} ${WANTS} `).exec(named)?.[0] ?? '';
  return named.slice(wish.length).replace(FRONT, '').replace(FRONT, '').replace(BACK, '').trim();
}

/** Whether the Charter has it by name, or its look-up leaves little doubt. */
export function isPlainlyNamed(pack: CharterPack, named: string): boolean {
  if (named.length < LEAST_LETTERS) return false;
  if (namedInCharter(pack, named) !== undefined) return true;
  const result = lookUp(pack, named);
  return result.found === 'one' && result.share >= CLEAR_FROM;
}

const LEAST_LETTERS = 3;
