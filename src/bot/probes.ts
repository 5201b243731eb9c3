/** Named points of a turn at which a test may act (the kill tests end the process there). The product passes none. */
export interface Probes {
  readonly beforeCommit?: () => void | Promise<void>;
  readonly afterCommit?: () => void | Promise<void>;
  readonly betweenSendAndMark?: () => void | Promise<void>;
}
