import type { DatabasePlace } from '../database';
import type { Restored } from './openBackup';
import { restoreFile } from './restoreFile';
import { restorePostgres } from './restorePostgres';

/**
 * Puts the database of a backup in the place of the one that is there, brought up to this version's schema. Nobody may be using
 * what is replaced; until the new one is whole and in place, the old one is. What was erased from the old one stays erased. Throws NotDoneError or DatabaseInUseError.
 */
export function restore(place: DatabasePlace, file: string, now: string): Promise<Restored> {
  return 'url' in place ? restorePostgres(place, file, now) : restoreFile(place.dataDir, file, now);
}
