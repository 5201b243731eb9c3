import { cardAction, type CardAction } from './cardAction';
import { flattenInputs } from './flattenInputs';
import { hasForbiddenKey, isPlainRecord } from './plainRecord';

/**
 * What a pressed button sent, as an action of our union, or undefined when it is none. Reads the flat data of
 * Action.Submit (its inputs beside the verb) and the `{ action: { verb, data } }` of Action.Execute. Never throws.
 */
export function parseCardAction(value: unknown): CardAction | undefined {
  if (!isPlainRecord(value) || hasForbiddenKey(value)) return undefined;
  const flat = 'action' in value ? readExecute(value['action']) : value;
  if (flat === undefined) return undefined;
  const fields = flattenInputs(flat);
  if (fields === undefined) return undefined;
  const parsed = cardAction.safeParse(fields);
  return parsed.success ? parsed.data : undefined;
}

/** Action.Execute: the verb stands beside the data, which holds the inputs. The outer verb wins. */
function readExecute(action: unknown): Record<string, unknown> | undefined {
  if (!isPlainRecord(action) || hasForbiddenKey(action)) return undefined;
  const data = action['data'] ?? {};
  if (!isPlainRecord(data) || hasForbiddenKey(data)) return undefined;
  return { ...data, verb: action['verb'] ?? data['verb'] };
}
