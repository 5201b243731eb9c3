import type { CharterPack } from '../../../charter/pack';
import { searchTerms } from '../../../charter/lookUp/searchTerms';

const ALL_OF =
  /^(?:everything|anything|all|all of|every one of|the lot of)(?: the| to do with| about| on| under| in| that's)* (.{3,40}?)(?: ones?| stuff| things?| commitments?| kpis?| theme)?$|^(?:the )?(.{3,40}?) (?:ones|stuff|theme|commitments)$/;

/** "Everything green", "the employment ones": the commitments of the theme that is named; undefined where no one theme is. */
export function ofTheme({ charter }: CharterPack, named: string): readonly string[] | undefined {
  const found = ALL_OF.exec(named);
  const said = searchTerms(found?.[1] ?? found?.[2] ?? '', charter.commonWords);
  if (said.length === 0) return undefined;
  const themes = charter.themes.filter(({ name }) => {
    const terms = searchTerms(name, charter.commonWords);
    return said.every((word) => terms.includes(word));
  });
  const [theme] = themes;
  return theme && themes.length === 1 ? theme.commitments.map(({ id }) => id) : undefined;
}

/** Whether words name all of one theme. */
export function isOfTheme(pack: CharterPack, named: string): boolean {
  return ofTheme(pack, named) !== undefined;
}
