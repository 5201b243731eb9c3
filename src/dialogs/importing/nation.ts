import { fill } from '../../charter/fill';
import type { Nation } from '../../charter/schema/vocabulary';
import { assumedSettings } from '../settings/assumedSettings';
import type { Turn } from '../turn';

/** A notice of another nation's service than the settings name: they decide the law, so it is told, and nothing is changed. */
export function formatNation({ pack, snapshot }: Turn, source: string): readonly string[] {
  const { services, nation: words } = pack.wording.dialogs.importing;
  const of: Readonly<Partial<Record<string, Nation>>> = {
    [services.publicContractsScotland]: 'scotland',
    [services.sell2Wales]: 'wales',
  };
  const nation = of[source];
  const set = (snapshot.settings ?? assumedSettings(pack)).nation;
  return nation === undefined || nation === set
    ? []
    : [fill(words, { source, nation: pack.wording.cards.settings.nations[set] })];
}
