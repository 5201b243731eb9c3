import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** The looks that Teams has. */
export const THEMES = ['light', 'dark', 'highContrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Where each host config comes from, said beside what is measured with it. */
export const ORIGINS: Readonly<Record<Theme, string>> = {
  light: 'published: in the client of @microsoft/m365agentsplayground',
  dark: 'ours, with the colours of microsoft/AdaptiveCards samples/HostConfig/microsoft-teams-dark.json',
  highContrast: 'ours: none is published',
};

const PLAYGROUND = dirname(require.resolve('@microsoft/m365agentsplayground/package.json'));
const hostConfig = z.looseObject({ containerStyles: z.record(z.string(), z.unknown()) });
type HostConfig = z.infer<typeof hostConfig>;

/** The light config of Teams as the Playground carries it. */
function published(): HostConfig {
  const folder = join(PLAYGROUND, 'dist/client/static/js');
  const main = readdirSync(folder).find((name) => /^main\..*\.js$/.test(name)) ?? '';
  const found = /JSON\.parse\('(\{"choiceSetInputValueSeparator".*?)'\)/.exec(
    readFileSync(join(folder, main), 'utf8'),
  );
  if (found?.[1] === undefined) throw new Error('The Playground carries no host config any more');
  return hostConfig.parse(JSON.parse(found[1].replace(/\\'/g, "'")));
}

interface Colours {
  readonly ground: string;
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
}

function style({ ground, text, subtle, accent, good, warning, attention }: Colours) {
  const one = (value: string) => ({ default: value, subtle: value });
  return {
    backgroundColor: ground,
    foregroundColors: {
      default: { default: text, subtle },
      ...{ accent: one(accent), good: one(good), warning: one(warning), attention: one(attention) },
    },
  };
}

/** The tinted grounds are light in the published dark config too, with dark text on them. */
function darkStyles() {
  const on = { accent: '#a6a7dc', good: '#92c353', warning: '#f8d22a', attention: '#d74654' };
  const white = { ...on, text: '#ffffff', subtle: '#bfffffff' };
  const dark = { ...on, text: '#201f1f', subtle: '#2d2c2c' };
  return {
    default: style({ ...white, ground: '#2d2c2c' }),
    emphasis: style({ ...white, ground: '#292828' }),
    accent: style({ ...dark, ground: '#C7DEF9' }),
    good: style({ ...dark, ground: '#CCFFCC' }),
    attention: style({ ...dark, ground: '#FFC5B2' }),
    warning: style({ ...dark, ground: '#FFE2B2' }),
  };
}

function highContrastStyles() {
  const on = { text: '#ffffff', subtle: '#ffffff', ground: '#000000' };
  const coloured = { accent: '#ffff00', good: '#3ff23f', warning: '#ffff00', attention: '#ffff00' };
  const all = style({ ...on, ...coloured });
  return { default: all, emphasis: all, accent: all, good: all, attention: all, warning: all };
}

const light = published();
const CONFIGS: Readonly<Record<Theme, HostConfig>> = {
  light,
  dark: { ...light, containerStyles: darkStyles() },
  highContrast: { ...light, containerStyles: highContrastStyles() },
};

/** The host config with which Teams draws cards in one of its looks. */
export function hostConfigOf(theme: Theme): HostConfig {
  return CONFIGS[theme];
}
