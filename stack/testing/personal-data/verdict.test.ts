import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { judgeRun, tellVerdict } from './verdict.ts';

/** A run that left these files. */
async function runWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'guichet-verdict-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

const quiet = {
  'subgraph/1.log': '{"level":"info","event":"claim submitted","claim":"a1"}\n'.repeat(20),
  'subgraph/collector.spans': '{"name":"call invoices"}\n'.repeat(20),
  'subgraph/1.metrics': '# HELP jobs How many.\njobs_total{task="send-mail"} 493817\n'.repeat(20),
};
const wholeFloor = new Map([['subgraph', { files: 20, isWhole: true }]]);

test('a run that said nothing personal is told by what was planted and heard', async () => {
  const planted = { 'planted.jsonl': '{"what":"code of a message","value":"493817"}\n'.repeat(2) };
  const verdict = await judgeRun(await runWith({ ...quiet, ...planted }), wholeFloor);
  expect(verdict).toMatchObject({
    planted: { run: 1 },
    floors: { subgraph: { log: 20, spans: 20, metrics: 20 } },
    found: [],
    silences: [],
  });
  expect(tellVerdict(verdict)).toEqual([
    expect.stringMatching(
      /^personal data: \d+ planted and 1 more .* 20 log lines, 20 spans, 20 metric lines: 0 found$/,
    ),
  ]);
});

test.each([
  ['subgraph/1.log', '{"level":"error","event":"mail to 493817"}\n'],
  ['subgraph/product-7-postgresql.log', 'DETAIL:  Key (code)=(493817) already exists.\n'],
  [
    'subgraph/collector.spans',
    '{"name":"mail","attributes":[{"key":"http.route","value":{"stringValue":"/493817"}}]}\n',
  ],
  ['subgraph/1.metrics', 'jobs_total{task="493817"} 1\n'],
])(
  'what was planted as the tests went is found in %s, and told by its line without its value',
  async (file, line) => {
    const run = await runWith({
      ...quiet,
      [file]: `${quiet['subgraph/1.log']}${line}`,
      'planted.jsonl': '{"what":"code of a message","value":"493817"}\n',
    });
    const verdict = await judgeRun(run, wholeFloor);
    expect(verdict.found).toEqual([
      expect.objectContaining({ what: 'code of a message', place: `${file}:21` }),
    ]);
    const [told = ''] = tellVerdict(verdict);
    expect(told).toContain('code of a message «493…17»');
    expect(told).not.toContain('493817');
  },
);

test.each(Object.keys(quiet))('a whole floor that leaves no %s proves nothing', async (missing) => {
  const { silences } = await judgeRun(await runWith({ ...quiet, [missing]: '' }), wholeFloor);
  expect(silences).toHaveLength(1);
  const { silences: ofOneFile } = await judgeRun(
    await runWith({}),
    new Map([['subgraph', { files: 1, isWhole: false }]]),
  );
  expect(ofOneFile).toEqual([]);
});

test('one file that ran a product has its log and measurements', async () => {
  const run = await runWith({ 'browser/product-7-web.log': '{"level":"info","event":"listening"}\n' });
  expect((await judgeRun(run, new Map([['browser', { files: 1, isWhole: false }]]))).silences).toEqual([
    'browser: 1 files of tests, and 0 lines of metrics',
  ]);
});
