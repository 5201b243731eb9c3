import type { CharterPack } from '../../charter/pack';
import type { ComposeAnswer, ComposeQuery, OwnDrafts, PickDrafts } from '../../turn/composeBox';
import type { Found } from './found';
import { charterResults } from './inCharter';
import { draftResults, draftsCalled } from './inDrafts';
import { libraryResults } from './inLibrary';

/** Which of the person's drafts to read; undefined where none are looked at, or nobody knows whose. */
export function draftsWanted({ command, userId, text }: ComposeQuery): PickDrafts | undefined {
  if (command !== 'drafts' || userId === undefined) return undefined;
  return (rows) => draftsCalled(rows, text);
}

/** What the compose box finds, pure: the Charter and the library are everybody's, drafts are only looked for among the person's own. */
export function answerComposeBox(
  pack: CharterPack,
  today: string,
  query: ComposeQuery,
  own: OwnDrafts,
): ComposeAnswer {
  const found = foundFor(pack, today, query, own);
  if ('message' in found) return found;
  const page = found.results.slice(query.skip, query.skip + query.count);
  return { results: page.map((drawn) => drawn()) };
}

function foundFor(pack: CharterPack, today: string, query: ComposeQuery, own: OwnDrafts): Found {
  switch (query.command) {
    case 'charter':
      return charterResults(pack, query.text);
    case 'clauses':
      return libraryResults(pack, query.text);
    case 'drafts':
      return query.userId === undefined
        ? { message: pack.wording.compose.drafts.noPerson }
        : draftResults(pack, today, query.text, own);
    case undefined:
      return { message: pack.wording.compose.unknown };
  }
}
