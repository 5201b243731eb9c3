import { createHash } from 'node:crypto';
import type { TurnInput } from '../../turn/turnInput';

/** Knows the same input of the same person again, whatever activity brings it: someone who is told "try again" sends a new one. */
export function failureKey(input: TurnInput): string {
  const said = input.kind === 'message' ? [input.text, input.file] : 'value' in input ? input.value : '';
  return createHash('sha256')
    .update(JSON.stringify([input.tenantId, input.conversationId, input.userId, input.kind, said]))
    .digest('hex');
}
