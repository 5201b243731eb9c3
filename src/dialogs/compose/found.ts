import type { ComposeResult } from '../../turn/composeBox';

/** A result that is drawn when it is on the page asked for. */
export type Drawn = () => ComposeResult;

/** Everything that is found, or why nothing is. */
export type Found = { readonly results: readonly Drawn[] } | { readonly message: string };
