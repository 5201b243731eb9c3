import type { CharterPack } from '../../../charter/pack';
import { QUESTIONS } from '../../../drafting/questions/registry';
import { authorityLikely } from '../../settings/authorityLikely';
import { isMerelyKind, namesAuthority, readBuyer } from '../../settings/readBuyer';
import { startOf } from '../questions/asked';
import type { Heard } from '../heard';
import { onDraft, type Intent } from '../intent';

/** "We are Redmarsh District Council": the name of the authority, wherever it is said. */
export function readAuthority(heard: Heard): Intent | undefined {
  const { turn, at, typed } = heard;
  const { pack, snapshot, env } = turn;
  // the kind alone answers the field beside the name
  const kind = at?.step.step === 'profile' && isMerelyKind(pack, typed) ? readBuyer(pack, typed) : undefined;
  if (snapshot.settings === undefined && kind?.ok === true)
    return { intent: 'settings', said: { buyerKind: kind.kind } };
  const name = bareAuthority(pack, typed);
  const isLed = name !== typed && /^(?:the )?\p{Lu}/u.test(name);
  if (authorityLikely(pack, name) === 'unlikely' || !namesAuthority(pack, name)) return undefined;
  if (!(isLed || (snapshot.settings === undefined && mayStandAlone(heard)))) return undefined;
  // said as it is known, it is of the contract; another is of the whole authority
  if (snapshot.settings?.name === name) return undefined;
  if (snapshot.settings) return { intent: 'command', command: 'settings' };
  const { settingsRevision: r } = snapshot;
  return (
    at && onDraft(at, { does: 'press', sent: { verb: 'saveSettings', r, n: env.newId(), fields: { name } } })
  );
}

/** A name without words that lead up to it. */
function mayStandAlone({ turn: { pack }, at, typed, question }: Heard): boolean {
  if (at?.step.step !== 'profile') return false;
  if (question === undefined) return true;
  return QUESTIONS[question].names !== 'contract' && authorityLikely(pack, typed) === 'known';
}

/** The name, typed beside the settings: any words but a statement of something else, as "the place is Thornley". */
export function readTypedAuthority({ turn: { pack }, text }: Heard): Intent | undefined {
  const name = bareAuthority(pack, text);
  return / is /i.test(name)
    ? undefined
    : { intent: 'nameAuthority', name, likely: authorityLikely(pack, name) };
}

/** The name of an authority without the words that lead up to it: "we are", "our name is". */
function bareAuthority({ wording }: CharterPack, typed: string): string {
  const said = typed.toLowerCase().replace(/[’‘]/g, "'");
  return typed.slice(startOf(said, wording.dialogs.nameWords.authority)?.length ?? 0).trim();
}
