import { readFileSync, writeFileSync } from 'node:fs';
import { registeredProblems } from '@guichet/chassis/problems/problem.ts';
// The services register their codes when they are loaded.
import '@guichet/billing/src/service.ts';
import '@guichet/gateway/src/service.ts';
import '@guichet/identity/src/service.ts';
import '@guichet/invoices/src/service.ts';
import { root } from './source-files.ts';

const page = `${root}docs/problems.md`;

/** Every code a mutation may answer in \`problems\`, as a page of the documentation. */
function problemsPage(): string {
  const owners = Map.groupBy(registeredProblems(), ({ owner }) => owner);
  const sections = [...owners].map(([owner, codes]) =>
    [
      `## ${owner}`,
      '| code | when | in French |',
      '|---|---|---|',
      ...codes.map(({ code, description, wording }) => `| \`${code}\` | ${description} | ${wording.fr} |`),
    ].join('\n'),
  );
  return [
    '# Problem codes',
    'Generated from the registry by `node stack/house/problems-page.ts --write`. A program relies on the code; the sentence comes in the language of the caller and may be reworded.',
    ...sections,
    '',
  ].join('\n\n');
}

const fresh = problemsPage();
if (process.argv.includes('--write')) writeFileSync(page, fresh);
else if (readFileSync(page, 'utf8') !== fresh) {
  process.stderr.write('docs/problems.md is not what the registry says\n');
  process.exitCode = 1;
}
