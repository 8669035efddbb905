import { environment } from '@guichet/chassis/config/environment.ts';
import { bringClient } from './supervisor/client-build.ts';
import { openNarrator } from './supervisor/narrator.ts';
import { type Count, runChecks, runFloors } from './testing/floors.ts';

/** `npm test`: the checks, then every floor of tests. `npm run proof` (--proof) is the same with full counts. */
const settings = process.argv.includes('--proof') ? { PROOF: '1' } : {};
const counts: Count[] = [];

counts.push(await runChecks());
const isBuilt = await bringClient(openNarrator(process.stdout)).then(
  () => true,
  (error: unknown) => {
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
    return false;
  },
);
const hasBrowser =
  environment['CHROMIUM'] !== undefined || `${process.platform}-${process.arch}` === 'linux-x64';
const floors = ['rules', 'subgraph', 'supergraph', ...(isBuilt && hasBrowser ? ['browser'] : [])];
const floorCount = await runFloors(floors, settings);
counts.push(floorCount);

if (!isBuilt) counts.push({ passed: 0, failed: 1 });
if (!hasBrowser) {
  process.stdout.write(
    `The browser floor fails: no browser comes through npm on ${process.platform}-${process.arch}. Name one with CHROMIUM=path.\n`,
  );
  counts.push({ passed: 0, failed: 1 });
}
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
for (const line of floorCount.told) process.stdout.write(`${line}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
