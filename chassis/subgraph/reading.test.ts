import { expect, it } from 'vitest';
import type { RequestContext } from './context.ts';
import { oncePerReading, type Reading } from './reading.ts';

const viewer = (subject: string) => ({ subject }) as RequestContext['viewer'];
type Base = Pick<RequestContext, 'viewer'>;
const [claire, dufour] = [viewer('claire'), viewer('dufour')];

it('calls that read for one request share what is made, other requests and calls by themselves have their own', () => {
  const loadersOf = oncePerReading(({ viewer: { subject } }: Base) => ({ subject }));
  const reading: Reading = new Map();
  const other: Reading = new Map();
  const shared = loadersOf({ reading, viewer: claire });
  expect(loadersOf({ reading, viewer: claire })).toBe(shared);
  expect(loadersOf({ reading: other, viewer: claire })).not.toBe(shared);
  expect(loadersOf({ reading: null, viewer: claire })).not.toBe(loadersOf({ reading: null, viewer: claire }));
});

it('whoever asks with another passport shares nothing, be it for the same request', () => {
  const loadersOf = oncePerReading(({ viewer: { subject } }: Base) => ({ subject }));
  const reading: Reading = new Map();
  loadersOf({ reading, viewer: claire });
  expect(loadersOf({ reading, viewer: dufour })).toEqual({ subject: 'dufour' });
});
