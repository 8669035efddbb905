import { describe, expect, it } from 'vitest';
import { readOutcome } from './send-file.ts';
import {
  type FileInHand,
  type FileState,
  filesOf,
  idsOf,
  isInTheWay,
  largestFile,
  nextToSend,
  withAnswers,
  withChosen,
  withExchanged,
  withFile,
  withRestored,
} from './upload-queue.ts';

const pdf = (key: string, size = 214_000) => ({ key, name: `${key}.pdf`, size, type: 'application/pdf' });
const steps = (files: readonly FileInHand[]) => files.map(({ state }) => state.step);
const why = (file: { name: string; size: number; type: string }) => {
  const state: FileState | undefined = withChosen([], [{ key: 'a', ...file }])[0]?.state;
  return state?.step === 'unfit' ? state.why : state?.step;
};

describe('pictures that become one document', () => {
  const files = filesOf(['1', '2', '3', '4']);
  const joined = { key: 'joined', name: 'photos.pdf', size: 9, type: 'application/pdf' };
  const keys = (of: readonly FileInHand[]) => of.map(({ key }) => key);

  it('give their place to it, and get it back', () => {
    const exchanged = withExchanged(files, new Set(['2', '4']), joined);
    expect(keys(exchanged)).toEqual(['1', 'joined', '3']);
    expect(steps(exchanged)[1]).toBe('waiting');
    const before = files.filter(({ key }) => key === '2' || key === '4');
    expect(keys(withRestored(exchanged, 'joined', before))).toEqual(['1', '2', '4', '3']);
  });

  it('do not come back once it was removed', () => {
    const exchanged = withExchanged(files, new Set(['2', '4']), joined);
    const removed = exchanged.filter(({ key }) => key !== 'joined');
    expect(keys(withRestored(removed, 'joined', files))).toEqual(['1', '3']);
  });
});

describe('documents on their way', () => {
  it('are sent two at a time, in their order', () => {
    let files = withChosen([], [pdf('a'), pdf('b'), pdf('c')]);
    expect(nextToSend(files).map(({ key }) => key)).toEqual(['a', 'b']);
    for (const key of ['a', 'b']) files = withFile(files, key, { state: { step: 'sending', sent: 0 } });
    expect(nextToSend(files)).toEqual([]);
    files = withFile(files, 'a', { id: '1', state: { step: 'examined' } });
    expect(nextToSend(files).map(({ key }) => key)).toEqual(['c']);
    expect(idsOf(files)).toEqual(['1']);
  });

  it('are told at once when they can’t be documents', () => {
    expect(why({ name: 'film.mp4', size: 1, type: 'video/mp4' })).toBe('KIND');
    expect(why({ name: 'scan.PDF', size: 1, type: '' })).toBe('waiting');
    expect(why({ name: 'photo', size: 1, type: 'image/heic' })).toBe('waiting');
    expect(why({ name: 'scan.pdf', size: largestFile, type: '' })).toBe('waiting');
    expect(why({ name: 'scan.pdf', size: largestFile + 1, type: '' })).toBe('SIZE');
    expect(why({ name: 'scan.pdf', size: 0, type: '' })).toBe('EMPTY');
  });

  it('are twenty at most, whatever else was tried', () => {
    const tried = withChosen([], [pdf('big', largestFile + 1)]);
    const many = Array.from({ length: 21 }, (_, index) => pdf(String(index)));
    const files = withChosen(tried, many);
    expect(steps(files).filter((step) => step === 'waiting')).toHaveLength(20);
    expect(files.at(-1)?.state).toEqual({ step: 'unfit', why: 'TOO_MANY' });
  });

  it('become ready, refused or unknown as the server says', () => {
    const files = filesOf(['1', '2', '3', '4', '5']);
    const known = (id: string, status: 'READY' | 'REFUSED' | 'EXAMINED' | 'AWAITED') => ({
      id,
      fileName: `${id}.pdf`,
      size: 9,
      status,
      refusal: status === 'REFUSED' ? 'Un programme.' : null,
      mediaType: 'application/pdf',
      url: null,
      previewUrl: null,
      supplierBills: [],
      hasUnreadableCode: false,
    });
    const answered = withAnswers(
      files,
      ['1', '2', '3', '4'],
      [known('1', 'READY'), known('2', 'REFUSED'), known('3', 'AWAITED')],
    );
    expect(steps(answered)).toEqual(['ready', 'refused', 'missing', 'examined']);
    expect(answered[0]).toMatchObject({ id: '1', name: '1.pdf', size: 9 });
    expect(answered.filter(isInTheWay).map(({ id }) => id)).toEqual(['2', '3']);
  });
});

describe('the answer to a file’s bytes', () => {
  const problem = (code: string) => JSON.stringify({ problems: [{ path: [], code, message: 'Voilà.' }] });

  it('is a refusal, a try to repeat, or a success', () => {
    expect(readOutcome(200, '{"problems":[]}')).toEqual({ kind: 'received' });
    expect(readOutcome(200, problem('ATTACHMENT_TYPE_NOT_ACCEPTED'))).toEqual({
      kind: 'refused',
      why: 'Voilà.',
    });
    expect(readOutcome(400, problem('ATTACHMENT_LENGTH_DIFFERS')).kind).toBe('cut');
    expect(readOutcome(409, problem('ATTACHMENT_RECEIVED')).kind).toBe('received');
    expect(readOutcome(503, problem('SUBGRAPH_UNAVAILABLE')).kind).toBe('cut');
    expect(readOutcome(502, '<html>')).toEqual({ kind: 'cut', why: null });
  });
});
