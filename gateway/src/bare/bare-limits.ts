import type { DocumentLimits } from '../limits/document-limits.ts';

/** What the bare gateway takes from a client at most, and from a subgraph. */
export interface BareLimits extends DocumentLimits {
  /** Bytes of a request's body. */
  readonly body: number;
  /** Bytes of the body of a subgraph's answer. */
  readonly answer: number;
}

/**
 * As wide as any honest query of any graph: who knows his own sets them closer. A document is held against them once, as long as it
 * is remembered. Connections, heads and all waiting are bounded as in every service of ours.
 */
export const bareLimits: BareLimits = {
  body: 1024 * 1024,
  answer: 64 * 1024 * 1024,
  tokens: 15_000,
  depth: 50,
  rootFields: 200,
  aliases: 1_000,
  directives: 1_000,
  fields: 10_000,
};

/** The option of the command line for each limit. */
export const limitOptions: Readonly<Record<keyof BareLimits, string>> = {
  body: 'max-body',
  answer: 'max-answer',
  tokens: 'max-tokens',
  depth: 'max-depth',
  rootFields: 'max-root-fields',
  aliases: 'max-aliases',
  directives: 'max-directives',
  fields: 'max-fields',
};
