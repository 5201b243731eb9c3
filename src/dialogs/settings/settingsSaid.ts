import type { CharterPack } from '../../charter/pack';
import { nation } from '../../charter/schema/vocabulary';
import type { SettingsField } from '../../cards/settings/settingsView';
import { readBuyer } from './readBuyer';

/** Settings that a sentence gives, by the fields of their form. */
export type SettingsSaid = Readonly<Partial<Record<SettingsField, string>>>;

const OURS =
  "(?:our|my|the (?:council|authority|trust|organisation|company|school|board|force)(?:'s|s)?|authority|council|usual|default|standard|normal|min|minimum|organisation(?:'s)?)";
/** Of the authority, and not of one draft: "our minimum weighting to 15%". */
const WEIGHTING = new RegExp(
  `\\b${OURS}(?: \\w+){0,3} (?:weighting|weight|percentage for social value|social value share)(?:'s)?(?: \\w+){0,3}? (\\d{1,3}) ?(?:%|percent|per cent|pc)?$`,
);
const CEILING = new RegExp(
  `\\b${OURS}(?: \\w+){0,3} (?:kpis?|limit|ceiling|cap)(?: \\w+){0,4}? (?:to|is|at|of|be) (\\d{1,2})$`,
);
const KIND_CHANGED = new RegExp(
  `\\b(?:kind of (?:authority|buyer|organisation|body)|type of (?:authority|buyer|organisation|body)|(?:authority|buyer|organisation|council)(?:'s)? (?:type|kind)|${OURS} (?:type|kind))(?: (?:of authority|of buyer))?(?: (?:should be|needs to be|to be|is|to|from .{3,40}? to|as|=|:))+ (?:an? |the )?(.{2,50}?)$`,
);
const WE_ARE =
  /\b(?:we're|we are|were|i'm with|i am with|i work for|i'm at|i'm from|it's|set us (?:up )?(?:as|to)|change us to|make us|put us (?:down )?as|we should be|we should be down as|you have us (?:down )?as .{3,30}? but we're) (?:actually |really |in fact |now |down as )*(?:an? |the )?(.{2,50}?)(?:,? (?:not|rather than|instead of) (?:an? |the )?(.{2,50}?))?$/;
const WE_ARE_NOT =
  /^(?:(?:no|but|sorry|actually|hang on),? )*(?:we're|we are|were|it's|this is) not (?:an? |the )?(.{2,40}?),? (?:but |we're |we are |were |it's )+(?:an? |the )?(.{2,50}?)$/;
const NATION =
  /\b(?:we're|we are|were|based|council's|authority's|authority is|council is|buying|nation(?: should be| is|:| to)?|change (?:the |our )?(?:nation|country) to|should be|we're down as \w+ but we're) (?:in |down as |actually in )?(england|wales|scotland|northern ireland)\b/g;

/** "We're an NHS trust, not a council", "change our usual weighting to 15%": what of the settings is said to be otherwise. */
export function readSettingsSaid(pack: CharterPack, text: string): SettingsSaid | undefined {
  const said = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s.!?])[\s.!?]+$/, '')
    .trim();
  if (
    said.length > LONGEST ||
    /^(?:and |but |so )*(?:what |would |does |do |is |are )?(?:if|would|does|do|is|are)\b/.test(said)
  )
    return undefined;
  const weighting = WEIGHTING.exec(said)?.[1];
  if (weighting !== undefined) return { weighting };
  const kpiCeiling = CEILING.exec(said)?.[1];
  if (kpiCeiling !== undefined) return { kpiCeiling };
  const kind = kindSaid(pack, said);
  if (kind !== undefined) return { buyerKind: kind };
  // "it's down as England, we're in Wales": where they are is said last
  const where = [...said.matchAll(NATION)].at(-1)?.[1]?.replace(' ', '-');
  const read = nation.safeParse(where);
  return read.success ? { nation: read.data } : undefined;
}

function kindSaid(pack: CharterPack, said: string): string | undefined {
  const parts = said.split(/,? (?:how do i|can you|so how|where do i|please)\b/)[0] ?? said;
  const words = [WE_ARE_NOT.exec(parts)?.[2], KIND_CHANGED.exec(parts)?.[1], WE_ARE.exec(parts)?.[1]];
  for (const each of words) {
    const read = each === undefined ? undefined : readBuyer(pack, each.replace(/^(?:an?|the) /, ''));
    // a letter or two begin the name of many kinds
    if (read?.ok === true && (each ?? '').length >= LEAST_LETTERS) return read.kind;
  }
  // named as the kind it is to be, but several fit: the form asks which
  return words[1];
}

const LONGEST = 140;
const LEAST_LETTERS = 4;
