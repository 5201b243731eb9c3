import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { formatDate } from '../../drafting/figures/formatDate';
import type { AuthoritySettings } from '../../record/answers';
import { settingName, settingsChanged, type SettingName, type SettingsSetBy } from '../../record/settings';

/** One setting in words: what it was and what it is. */
export interface ChangedSetting {
  readonly name: SettingName;
  readonly label: string;
  readonly was: string;
  readonly now: string;
}

/** The settings that are other than they were, in words. */
export function changedInWords(
  pack: CharterPack,
  before: AuthoritySettings,
  after: AuthoritySettings,
): readonly ChangedSetting[] {
  const [was, now] = [inWords(pack, before), inWords(pack, after)];
  return settingsChanged(before, after).map((name) => ({
    name,
    label: pack.wording.cards.settings.called[name],
    was: was[name],
    now: now[name],
  }));
}

/** Who set which settings, and when: a sentence for each person and day, and one for our defaults. */
export function setByInWords(pack: CharterPack, setBy: SettingsSetBy): readonly string[] {
  const words = pack.wording.cards.settings;
  const of = new Map<string, string[]>();
  for (const name of settingName.options) {
    const by = setBy[name];
    const isNone = by === undefined && (name === 'skillsContact' || name === 'charterAdopted');
    if (isNone) continue;
    const sentence = by === undefined ? words.byDefault : whoSet(pack, by);
    of.set(sentence, [...(of.get(sentence) ?? []), words.called[name]]);
  }
  return [...of].map(([sentence, names]) => `${names.join(', ')}: ${sentence}`);
}

/** "set by Alex Wilber on 22 November 2026"; from before names were kept, the day alone. */
export function whoSet({ wording }: CharterPack, { name, at }: { name?: string; at: string }): string {
  const date = formatDate(at.slice(0, 10));
  const words = wording.cards.settings;
  return name === undefined ? fill(words.setOn, { date }) : fill(words.setBy, { name, date });
}

function inWords(pack: CharterPack, settings: AuthoritySettings): Readonly<Record<SettingName, string>> {
  const { settings: words } = pack.wording.cards;
  const { areaOfContract } = pack.wording.dialogs.settings;
  const formName = (id: string): string => pack.forms.get(id)?.name ?? id;
  const { charterAdopted: adopted } = settings;
  return {
    name: settings.name,
    nation: words.nations[settings.nation],
    buyerKind: pack.buyers.kinds[settings.buyerKind].label,
    formWorks: formName(settings.formWorks),
    formOther: formName(settings.formOther),
    localArea: settings.localArea.join(', ') || areaOfContract,
    skillsContact: settings.skillsContact ?? words.none,
    weighting: `${String(settings.weighting)}%`,
    kpiCeiling: String(settings.kpiCeiling),
    charterAdopted: adopted ? `${adopted.decision}, ${formatDate(adopted.on)}` : words.none,
  };
}
