/** The caller is not the Bot Framework service: 401 with an empty body. */
export class UnauthorisedError extends Error {
  constructor() {
    super('Not authenticated');
    this.name = 'UnauthorisedError';
  }
}

/** The service's signing keys cannot be fetched, so nobody can be told apart: 503, the service may try again. */
export class KeysUnavailableError extends Error {
  constructor() {
    super('Signing keys unavailable');
    this.name = 'KeysUnavailableError';
  }
}

/** The SDK throws node-fetch's FetchError, or its own error with status 500, when the keys cannot be fetched. */
export function isKeyFetchFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'FetchError' || ('statusCode' in error && error.statusCode === 500);
}
