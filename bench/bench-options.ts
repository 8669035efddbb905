/** How a bench is run. */
export interface BenchOptions {
  /** Whether its page is written. */
  readonly write: boolean;
  /** How long one window lasts. */
  readonly seconds: number;
  readonly rounds: number;
}
