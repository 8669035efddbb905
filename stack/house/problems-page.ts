import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { locales, registeredProblems } from '@guichet/chassis/problems/problem.ts';
// The services register their codes when they are loaded.
import '@guichet/billing/src/service.ts';
import '@guichet/gateway/src/service.ts';
import '@guichet/identity/src/service.ts';
import '@guichet/invoices/src/service.ts';
import { root } from './source-files.ts';

/** Every code a mutation may answer in `problems`, as a page of the documentation. */
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

/** The same for the developers' pages: what each code means, and its sentences by language, so that a reader loads one. */
function problemsData(): readonly (readonly [file: string, text: string])[] {
  const folder = 'schema/reference/__generated__';
  const write = (data: object) => `${JSON.stringify(data, null, 1)}\n`;
  const codes = registeredProblems();
  const meanings = codes.map(({ code, owner, description }) => ({ code, owner, description }));
  const sentences = locales.map((locale) => {
    const ofLocale = Object.fromEntries(codes.map(({ code, wording }) => [code, wording[locale]]));
    return [`${folder}/problem-sentences.${locale}.json`, write(ofLocale)] as const;
  });
  return [[`${folder}/problems.json`, write(meanings)], ...sentences];
}

for (const [file, text] of [['docs/problems.md', problemsPage()] as const, ...problemsData()]) {
  if (process.argv.includes('--write')) writeFileSync(root + file, text);
  else if (!existsSync(root + file) || readFileSync(root + file, 'utf8') !== text) {
    process.stderr.write(`${file} is not what the registry says\n`);
    process.exitCode = 1;
  }
}
