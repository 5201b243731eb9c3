/** A backup, a restore or a copy was not made: the message says why in a line, for the operator. What was there before is there still. */
export class NotDoneError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'NotDoneError';
  }
}
