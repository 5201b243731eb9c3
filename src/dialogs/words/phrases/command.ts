import { isOneSlip } from '../../../charter/lookUp/spelling';
import type { CharterPack } from '../../../charter/pack';
import { rememberBy, rememberLast } from '../../../drafting/remember';
import { startOf } from '../questions/asked';
import { readCalled, type CalledCommand, type DraftAct } from '../drafts/calledDraft';
import { normalise } from './normalise';
import { askedOfCharter } from '../questions/ofCharter';
import { readReference } from '../drafts/reference';
import { objectOf, withoutPadding } from './padding';

/** A whole message that is understood at any point, on exact phrases, so that "help the children's centre" stays an answer. */
export type CommandName = keyof CharterPack['wording']['dialogs']['commands'];

export type Command =
  | { readonly command: CommandName }
  | { readonly command: 'lookUp'; readonly query: string }
  | { readonly command: 'named'; readonly act: DraftAct; readonly reference: string; readonly rest: string }
  /** The same, of a draft that is called by something else than its reference. */
  | ({ readonly command: 'called' } & CalledCommand);

/** "Waht does the charter say of …?", "is … in the charter?": the grammar of asking, which no list of phrases holds. */
const ASKS_CHARTER = [
  /\bcharter\b.{0,20}\b(?:say|says|said|mention|mentions|cover|covers|include|includes|contain)\s+(?:(?:any|some)thing\s+)?(?:(?:about|on|regarding|of)\s+)?(.{2,})$/,
  /^(?:is|are)\s+(.{2,}?)\s+(?:mentioned\s+|covered\s+)?(?:in|by) the charter$/,
];

const REFERENCE = /^(sv-\d{4,9})(?:\s+(?:to|as)?\s*(.*))?$/i;

/** Longer than any command with the words around it. */
const LONGEST_COMMAND = 60;

/** The command that a message is, or undefined when it is an answer or anything else. `text` is cleaned already. */
export function readCommand(pack: CharterPack, text: string): Command | undefined {
  return commandsOf(pack)(text).command;
}

/** What the turn must read hangs on it, and then what it decides. */
const commandsOf = rememberBy((pack: CharterPack) =>
  rememberLast((text) => ({ command: findCommand(pack, text) })),
);

function findCommand(pack: CharterPack, text: string): Command | undefined {
  // Commands are short; long text is an answer or a request and is not compared.
  if (text.length > 300) return undefined;
  const said = text.trim() === '?' ? '?' : normalise(text);
  const plain = withoutPadding(pack, text);
  const wanted = normalise(plain);
  const named = commandSaid(pack, said) ?? commandSaid(pack, wanted);
  if (named) return { command: named };
  // "Can you do it the same as last time?" ends in the phrase.
  const { commands } = pack.wording.dialogs;
  if (said.length <= LONGEST_COMMAND && commands.again.some((phrase) => said.endsWith(` ${phrase}`)))
    return { command: 'again' };
  const ofCharter = askedOfCharter(pack, text);
  if (ofCharter !== undefined)
    return readLookUp(pack, said) ?? readLookUp(pack, wanted) ?? { command: 'lookUp', query: ofCharter };
  const ofDraft = readDraftCommand(pack, plain, wanted);
  if (ofDraft) return ofDraft;
  const shown = objectOf(pack, wanted);
  const done = commandDone(pack, wanted) ?? (shown === undefined ? undefined : commandSaid(pack, shown));
  const agrees = done === undefined && isAgreement(pack, said) && !asks(pack, text);
  if (done ?? (agrees ? 'accept' : undefined)) return { command: done ?? 'accept' };
  return readLookUp(pack, said) ?? readLookUp(pack, wanted);
}

function commandSaid(pack: CharterPack, said: string): CommandName | undefined {
  const { commands } = pack.wording.dialogs;
  return (Object.keys(commands) as CommandName[]).find((name) => commands[name].includes(said));
}

/** "Yes, that looks good to me": nothing but words of agreement. */
function isAgreement({ wording }: CharterPack, said: string): boolean {
  const { words, telling } = wording.dialogs.agreeing;
  const all = said.split(/[\s,.!]+/);
  return all.every((word) => words.includes(word)) && all.some((word) => telling.includes(word));
}

/** "Is that right?" agrees to nothing. */
function asks({ sayings }: CharterPack, text: string): boolean {
  return text.trimEnd().endsWith('?') || startOf(normalise(text), sayings.asking) !== undefined;
}

/** "Scrap that last bit", "go back a step": a verb with nothing beside it but words for what was just done. */
function commandDone(pack: CharterPack, said: string): CommandName | undefined {
  const { doing, objects } = pack.wording.dialogs;
  return (Object.keys(doing) as (keyof typeof doing)[]).find((name) => {
    const verb = startOf(said, doing[name]);
    return (
      verb !== undefined &&
      said
        .slice(verb.length + 1)
        .split(' ')
        .every((word) => objects.includes(word))
    );
  });
}

function readDraftCommand(pack: CharterPack, text: string, said: string): Command | undefined {
  const { draftCommands } = pack.wording.dialogs;
  for (const act of Object.keys(draftCommands) as DraftAct[]) {
    for (const phrase of draftCommands[act]) {
      if (!said.startsWith(`${phrase} sv-`)) continue;
      const match = REFERENCE.exec(text.trim().slice(phrase.length).trim());
      if (match?.[1])
        return { command: 'named', act, reference: match[1].toUpperCase(), rest: match[2]?.trim() ?? '' };
    }
  }
  const named = readReference(pack, text);
  if (named) return { command: 'named', ...named };
  const called = readCalled(pack, text);
  return called && { command: 'called', ...called };
}

function readLookUp(pack: CharterPack, said: string): Command | undefined {
  const prefix = pack.wording.dialogs.lookUps
    .filter((phrase) => said.startsWith(`${phrase} `))
    .reduce((longest, phrase) => (phrase.length > longest.length ? phrase : longest), '');
  const query = said.slice(prefix.length).trim();
  if (prefix && query) return { command: 'lookUp', query };
  const asked = ASKS_CHARTER.map((pattern) => pattern.exec(said)?.[1]).find((found) => found !== undefined);
  return asked === undefined ? undefined : { command: 'lookUp', query: asked };
}

/** Shorter phrases are one slip away from too many words. */
const LEAST_LETTERS = 4;

/** The command that a message with one slip in it means: "hlep", "my drfts". Only for what means nothing else. */
export function closestCommand(pack: CharterPack, text: string): CommandName | undefined {
  const said = normalise(text);
  if (said.length < LEAST_LETTERS || said.length > LONGEST_COMMAND) return undefined;
  const { commands, changes } = pack.wording.dialogs;
  // what asks for a change is no slip of a command
  if (changes.includes(said)) return undefined;
  return (Object.keys(commands) as CommandName[]).find((name) =>
    commands[name].some((phrase) => phrase.length >= LEAST_LETTERS && isOneSlip(said, phrase)),
  );
}
