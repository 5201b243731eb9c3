import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Commitment, Theme } from '../../charter/schema/charterText';
import { card, type Card } from '../card';
import type { CardElement } from '../json/cardJson';
import { shorten } from '../json/literalText';
import { adaptiveCard } from '../elements/adaptiveCard';
import { charterButton, startButton } from '../elements/buttons/openers';
import { charterLine, quotedCommitment } from '../elements/lines/commitmentLines';
import { heading, paragraph } from '../elements/lines/text';
import { pressableRow } from '../elements/rows';

/** What was found in the Charter: whole themes or single commitments. */
export type SearchResult =
  | { readonly found: 'commitment'; readonly commitment: Commitment }
  | { readonly found: 'theme'; readonly theme: Pick<Theme, 'id' | 'name'> };

export interface SearchResultsView {
  readonly query: string;
  readonly results: readonly SearchResult[];
  /** Where nothing was found: the nearest commitment, which would not support a clause on what was asked. */
  readonly nearest?: Commitment;
}

/** What the Charter says about something, or honestly that it says nothing. */
export function searchResultsCard(pack: CharterPack, view: SearchResultsView): Card {
  const words = pack.wording.cards.search;
  const found = view.results.length > 0;
  const query = shorten(view.query, 120);
  const title = found ? words.found : words.notFound;
  const lead = fill(found ? words.foundLead : words.notFoundLead, { query });
  const nearest = found ? undefined : view.nearest;
  const nearestLine = nearest === undefined ? [] : [fill(words.nearest, { name: nearest.name })];
  return card({
    buttons: [charterButton(pack), startButton(pack)],
    draw: (foot) =>
      adaptiveCard(
        [lead, ...view.results.map((result) => resultName(result)), ...nearestLine],
        [
          heading(title),
          paragraph(lead),
          ...view.results.map((result) => resultRow(pack, result)),
          ...nearestLine.map((line) => paragraph(line, {}, 'medium')),
          ...(nearest === undefined ? [] : [quotedCommitment(pack, nearest)]),
          charterLine(pack, pack.charter),
        ],
        foot,
      ),
  });
}

function resultName(result: SearchResult): string {
  return result.found === 'commitment' ? result.commitment.words : result.theme.name;
}

function resultRow(pack: CharterPack, result: SearchResult): CardElement {
  if (result.found === 'commitment') return quotedCommitment(pack, result.commitment);
  const { buttons, themes } = pack.wording.cards;
  return pressableRow(
    [paragraph(fill(themes.row, { name: result.theme.name }), { weight: 'bolder' }, 'none')],
    {
      word: buttons.open,
      spoken: fill(themes.open, { name: result.theme.name }),
      action: { verb: 'openTheme', theme: result.theme.id },
    },
  );
}
