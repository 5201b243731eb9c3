import { randomBytes } from 'node:crypto';
import type { DecideEnv } from '../../turn/decision';
import { documentLink, exportLink } from '../documents/documentLink';

export interface EnvironmentParts extends Pick<DecideEnv, 'linkMinutes' | 'draftsKeptDays' | 'onUninstall'> {
  readonly clock: () => Date;
  /** What signs links to documents. */
  readonly secret: string;
  /** Where this server is reached; known once it listens. */
  readonly baseUrl: () => string;
}

/** Time, ids and links for one turn: everything that deciding may not make itself. */
export function turnEnvironment({ clock, secret, baseUrl, ...settings }: EnvironmentParts): DecideEnv {
  const now = clock();
  const expires = Math.floor(now.getTime() / 1000) + settings.linkMinutes * 60;
  const until = new Date(expires * 1000).toISOString();
  return {
    now: now.toISOString(),
    today: ukDate(now),
    newId: () => randomBytes(12).toString('hex'),
    ...settings,
    documentLink: ({ id: draftId, version, linksFrom }, kind) =>
      documentLink(baseUrl(), secret, { draftId, version, kind, expires, linksFrom }),
    exportLink: (id) => ({ link: exportLink(baseUrl(), secret, { id, expires }), until }),
  };
}

// Swedish dates are ISO dates
const london = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The ISO date in the United Kingdom at this moment. */
export function ukDate(at: Date): string {
  return london.format(at);
}
