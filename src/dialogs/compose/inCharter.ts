import { sharedCommitmentCard } from '../../cards/compose/sharedCommitmentCard';
import { sharedThemeCard } from '../../cards/compose/sharedThemeCard';
import { fill } from '../../charter/fill';
import { lookUpTyped } from '../../charter/lookUp/typed';
import type { CharterPack, CommitmentEntry } from '../../charter/pack';
import type { Theme } from '../../charter/schema/charterText';
import type { Drawn, Found } from './found';

/** The themes before anything is typed; then what the Charter says of it, a whole theme where its name is begun, or an honest no. */
export function charterResults(pack: CharterPack, text: string): Found {
  const { themes } = pack.charter;
  if (text.length < 2) return { results: themes.map((theme) => themeResult(pack, theme)) };
  const results = [
    ...themes.filter(({ name }) => begins(name, text)).map((theme) => themeResult(pack, theme)),
    ...lookUpTyped(pack, text)
      .flatMap((id) => pack.commitments.get(id) ?? [])
      .map((commitment) => commitmentResult(pack, commitment)),
  ];
  return results.length > 0 ? { results } : { message: fill(pack.wording.compose.notInCharter, { text }) };
}

function begins(name: string, text: string): boolean {
  return name.toLowerCase().startsWith(text.toLowerCase());
}

function themeResult(pack: CharterPack, theme: Theme): Drawn {
  return () => ({
    title: theme.name,
    about: theme.commitments.map(({ name }) => name).join(', '),
    card: sharedThemeCard(pack, theme).json,
  });
}

function commitmentResult(pack: CharterPack, commitment: CommitmentEntry): Drawn {
  return () => ({
    title: commitment.name,
    about: commitment.words,
    card: sharedCommitmentCard(pack, commitment).json,
  });
}
