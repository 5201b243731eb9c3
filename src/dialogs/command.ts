import type { CharterPack } from '../charter/pack';

/** A whole message that is understood at any point, on exact phrases, so that "help the children's centre" stays an answer. */
export type CommandName = keyof CharterPack['wording']['dialogs']['commands'];

export type Command =
  | { readonly command: CommandName }
  | { readonly command: 'lookUp'; readonly query: string }
  | { readonly command: 'named'; readonly act: DraftAct; readonly reference: string; readonly rest: string };

export type DraftAct = keyof CharterPack['wording']['dialogs']['draftCommands'];

const REFERENCE = /^(sv-\d{4,9})(?:\s+(?:to|as)?\s*(.*))?$/i;

/** Lower case, one space between words, no punctuation at the ends: how phrases are compared. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”.,!]+|[\s"'“”.,!?]+$/g, '');
}

/** The command that a message is, or undefined when it is an answer or anything else. `text` is cleaned already. */
export function readCommand(pack: CharterPack, text: string): Command | undefined {
  // Commands are short; long text is an answer or a request and is not compared.
  if (text.length > 300) return undefined;
  const said = text.trim() === '?' ? '?' : normalise(text);
  const { commands } = pack.wording.dialogs;
  for (const name of Object.keys(commands) as CommandName[]) {
    if (commands[name].includes(said)) return { command: name };
  }
  return readDraftCommand(pack, text, said) ?? readLookUp(pack, said);
}

function readDraftCommand(pack: CharterPack, text: string, said: string): Command | undefined {
  const { draftCommands } = pack.wording.dialogs;
  for (const act of Object.keys(draftCommands) as DraftAct[]) {
    for (const phrase of draftCommands[act]) {
      if (!said.startsWith(`${phrase} sv-`)) continue;
      const match = REFERENCE.exec(text.trim().slice(phrase.length).trim());
      if (match?.[1]) return { command: 'named', act, reference: match[1].toUpperCase(), rest: match[2]?.trim() ?? '' };
    }
  }
  return undefined;
}

function readLookUp(pack: CharterPack, said: string): Command | undefined {
  const prefix = pack.wording.dialogs.lookUps
    .filter((phrase) => said.startsWith(`${phrase} `))
    .reduce((longest, phrase) => (phrase.length > longest.length ? phrase : longest), '');
  const query = said.slice(prefix.length).trim();
  return prefix && query ? { command: 'lookUp', query } : undefined;
}
