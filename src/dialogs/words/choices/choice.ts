import type { CharterPack } from '../../../charter/pack';
import { namedInCharter } from '../../../drafting/explaining/namedInCharter';
import { refusal } from '../../../record/revise';
import { assembledOf, pendingChecks } from '../../views/reviewViews';
import { readExchange } from './exchanged';
import { isOfTheme } from './ofTheme';
import { isPlainlyNamed, readWanted } from './wanted';
import { startOf } from '../questions/asked';
import { normalise } from '../phrases/normalise';
import type { Standing } from '../../turn';
import type { DraftIntent } from '../draftIntent';

const KEPT =
  /^(?:(?:only|just)(?: keep| want| have| use)?|keep(?: only| just)?|leave(?: only| just)|use only|drop all (?:but|except)|(?:drop|remove|untick) everything (?:but|except)) (?!(?:it|that|this|them|these|those|all)\b)(.{1,80}?)(?: only)?$/;

/** "Take the carbon one out" removes it; "as well" adds nothing. */
const TAKEN = /^(?:take|leave|cut|pull|strip) (.{1,80}) (?:out|off|away)$/;
const TOO = / (?:too|as well|also|in there|to it|to the list|to the draft|back in|on there)$/;
const PLACE = '(?:\\d{1,2}|first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|one|two|three|four)';
/** "1 and 3 only", "the first two will do": places and nothing else. */
const ALONE = new RegExp(
  `^(?:(?:use|choose|pick|go with|i'll take|take|have) )?(?:the |numbers? |nos?\\.? )*((?:first (?:two|three|four|2|3|4))|${PLACE}(?:(?: ?, ?| and | & |, and | \\+ )(?:the )?${PLACE})+)(?: ones?)?(?: only| will do| please| is fine| are fine| are enough)?$`,
);

/** A beginning that asks for or refuses what follows, where the Charter plainly speaks of that. */
function ifNamed(pack: CharterPack, said: string, beginnings: readonly string[]): string | undefined {
  const verb = startOf(said, beginnings);
  if (verb === undefined) return undefined;
  const named = bare(said.slice(verb.length)).replace(/ (?:one|ones|kpi|commitment)$/, '');
  if (isOfTheme(pack, named)) return verb;
  const thing = withoutBack(named);
  if (verb !== 'no' && thing !== named && isPlainlyNamed(pack, thing)) return verb;
  // what merely resembles is not enough: "no worries", "no idea"
  const isPlaced =
    verb !== 'no' &&
    new RegExp(`^(?:(?:kpis?|numbers?) )?${PLACE}(?:(?: ?, ?| and | & )(?:the )?${PLACE})*$`).test(named);
  return isPlaced || namedInCharter(pack, named) !== undefined ? verb : undefined;
}

/** "Young people stuff" is young people. */
function withoutBack(named: string): string {
  return named.replace(/ (?:bit|bits|stuff|thing|things|side of things|angle)$/, '');
}

/** "Drop the carbon one, it's all hand tools": why is no part of the name. */
const BECAUSE =
  /(?:\s*[,;:.]|\s+[-–—])\s*(?:it|it's|its|it'll|they|they're|we|we've|we're|that|that's|there|there's|our|as|because|since|not|nobody|no one|too|this|the|i|i'm|was|is|you|none|doesn't|don't|isn't|in this case|to be honest|tbh)\b.*$|\s+(?:because|cos|coz|as it|as they|as we|since it|since we)\s.*$/;

/** "Add schools", "remove the second one", "only the first and third", "swap trees for jobs": what is to be ticked anew. */
export function readTick({ turn, draft, step }: Standing, text: string): DraftIntent | undefined {
  const { add, remove, addIfNamed, removeIfNamed } = turn.pack.wording.dialogs;
  const wish = normalise(normalise(text).replace(BECAUSE, ''));
  const said = wish.replace(TAKEN, 'remove $1').replace(TOO, '');
  if (OF_DRAFT.test(said)) return undefined;
  const exchanged = readExchange(turn.pack, said);
  const kept = KEPT.exec(said)?.[1] ?? (step.step === 'shortlist' ? ALONE.exec(said)?.[1] : undefined);
  const plain = startOf(said, [...add, ...remove]);
  const verb = plain ?? ifNamed(turn.pack, said, [...addIfNamed, ...removeIfNamed]);
  const wanted = exchanged === undefined && kept === undefined ? readWanted(turn.pack, wish) : undefined;
  if (wanted && (verb === undefined || verb !== plain)) {
    if (wanted.tick === 'remove' && step.step === 'profile') return undefined;
    return { does: 'tick', ...wanted };
  }
  if (exchanged === undefined && kept === undefined && verb === undefined) return undefined;
  const tick =
    verb !== undefined && (add.includes(verb) || (verb !== plain && addIfNamed.includes(verb)))
      ? 'add'
      : 'remove';
  const isAdding = tick === 'add' && kept === undefined && exchanged === undefined;
  // Before the shortlist was shown there is nothing to take out yet, unless the draft is locked, which is said.
  if (!isAdding && step.step === 'profile' && refusal(draft, 'choose-commitments') === undefined)
    return undefined;
  if (exchanged)
    return { does: 'tick', tick: 'swap', named: bare(exchanged.out), instead: bare(exchanged.instead) };
  if (kept !== undefined) return { does: 'tick', tick: 'keep', named: bare(kept) };
  const named = bare(said.slice((verb ?? '').length));
  // a figure or a length to be added is of a target or of the contract
  if (tick === 'add' && /\d/.test(named) && !/^(?:kpi|number) ?\d/.test(named)) return undefined;
  return { does: 'tick', tick, named };
}

/** "Delete it" is of the draft. */
const OF_DRAFT =
  /^(?:delete|scrap|bin|get rid of|remove) (?:it|this|this one|this draft|the draft|the whole thing)$/;

/** "Something for care leavers" is care leavers. */
function bare(named: string): string {
  return named
    .trim()
    .replace(
      /^(?:something|anything|one|some|more|a (?:kpi|measure|commitment|target)|kpis?|measures?)(?: \w+ing)? (?:for|on|about|to do with|around|with) /,
      '',
    )
    .replace(/^(?:the|some|our|a|an) /, '')
    .replace(/ (?:in|please)$/, '')
    .replace(/ (?:bit|bits|stuff|thing|things|side of things|angle)$/, '');
}

/** "Jo Patel in legal will check it": a name with capitals, and that they check. */
const WILL_CHECK =
  /^(\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?:,? .{2,60}?)?) (?:will|is going to|has agreed to|is to|'ll) (?:check|review|look at|sign off|go over|read) (?:it|this|that|the draft|the clauses|them)\b.*$/u;

/** "Checked by Jo Patel, senior solicitor": who checks, in the words as typed, where the draft waits for that. */
export function readChecker({ turn, draft }: Standing, text: string): DraftIntent | undefined {
  const phrase = startOf(normalise(text), turn.pack.wording.dialogs.checkers);
  const will = WILL_CHECK.exec(text.trim())?.[1];
  const isSaid = phrase !== undefined || will !== undefined;
  if (!isSaid || pendingChecks(assembledOf(turn, draft)).length === 0) return undefined;
  if (phrase === undefined) return { does: 'recordCheck', by: will ?? '' };
  return { does: 'recordCheck', by: text.trim().slice(phrase.length).trim() };
}
