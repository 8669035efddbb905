/** Version 00 of W3C Trace Context: trace and parent of zeros only are invalid. */
const wellFormed = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** A browser's `traceparent`, when it is one; anything else starts a trace of our own. */
export function traceParentOf(header: string | string[] | undefined): string | null {
  return typeof header === 'string' && wellFormed.test(header) ? header : null;
}
