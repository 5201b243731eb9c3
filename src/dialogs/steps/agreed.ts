import type { StepRoom } from '../turn';

/** A step at which "go on" and a mere "ok" do the same: they agree to what is shown. */
export function agreed(act: NonNullable<StepRoom['goOn']>): Pick<StepRoom, 'goOn' | 'accept'> {
  return { goOn: act, accept: act };
}
