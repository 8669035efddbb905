import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { environment } from '@guichet/chassis/config/environment.ts';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Four floors; each thing is tested on the lowest one that can fail for the right reason. */
const floors = [
  { name: 'rules', include: ['**/*.test.{ts,tsx}'], exclude: ['**/tests/**', '**/e2e/**'], seconds: 30 },
  {
    name: 'subgraph',
    include: ['subgraphs/*/tests/**/*.test.ts', 'chassis/tests/**/*.test.ts'],
    seconds: 60,
  },
  { name: 'supergraph', include: ['gateway/tests/**/*.test.ts', 'stack/tests/**/*.test.ts'], seconds: 180 },
  { name: 'browser', include: ['clients/web/e2e/**/*.test.ts'], seconds: 180 },
];

/** Every process of a run is listened to, also those that a test starts: nothing personal is logged, traced or measured. */
const overhear = pathToFileURL(join(import.meta.dirname, 'stack/testing/personal-data/overhear.ts')).href;
const nodeOptions = `${environment['NODE_OPTIONS'] ?? ''} --import=${overhear}`.trim();

/** What takes longest begins first: begun last, it would keep one core busy while the other has nothing left to do. */
const longest = [
  'every-page',
  'start-and-stop',
  'kill-rounds',
  'drafts-and-files',
  'bills-and-photos',
  'journey',
  'rows',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.includes(`/${name}`));
      return place < 0 ? longest.length : place;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  // Apollo's CommonJS loads graphql/index.js; a second copy (index.mjs) would refuse its schemas.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: join(import.meta.dirname, 'node_modules/graphql/index.js') }],
  },
  test: {
    globalSetup: ['stack/testing/global-setup.ts'],
    // What is waited for comes in a moment, and on a busy machine in a few.
    expect: { poll: { timeout: 10_000 } },
    sequence: { sequencer: LongestFirst },
    projects: floors.map(({ name, include, exclude = [], seconds }, floor) => ({
      extends: true,
      test: {
        name,
        include,
        exclude: ['**/node_modules/**', '**/dist/**', '**/.data/**', ...exclude],
        globalSetup: [],
        pool: 'forks',
        // Files that share a process load the house once. What one file changes in it, the next one would see: where that
        // matters, by what it starts, a floor keeps its files apart.
        isolate: floor > 1,
        maxWorkers: 2,
        // The two floors that wait for whole products fill each other's pauses.
        sequence: { groupOrder: Math.min(floor, 2) },
        testTimeout: seconds * 1000,
        hookTimeout: seconds * 1000,
        env: { APOLLO_TELEMETRY_DISABLED: 'true', TEST_FLOOR: name, NODE_OPTIONS: nodeOptions },
        setupFiles: ['stack/testing/personal-data/each-file.ts'],
        // As the product's own processes start: see there.
        execArgv: [
          ...['--import', join(import.meta.dirname, 'stack/supervisor/quick-imports.ts')],
          ...['--import', overhear],
        ],
      },
    })),
  },
});
