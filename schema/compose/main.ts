import { parseArgs } from 'node:util';
import { withReleases } from '../reference/released-files.ts';
import { clientFolder } from './client-documents.ts';
import { apiFile, generate } from './generate.ts';
import { readProject, root } from './read-project.ts';
import { deleteStale, readText, writeChanged } from './write.ts';

// `npm run schema` generates the registry; `npm run schema -- --release` also makes today's public schema the contract, and enters
// what changed for programs into the changelog, under `--date=2026-12-01` or today.
const today = Temporal.Now.plainDateISO('Europe/Zurich').toString();
const { release, date } = parseArgs({
  options: { release: { type: 'boolean', default: false }, date: { type: 'string', default: today } },
}).values;
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const project = await readProject();
say(`printed ${project.subgraphs.map(({ name }) => name).join(', ')}`);
const { files, refusals } = await generate(project);
const api = files.get(apiFile);
if (api !== undefined) say(`composed ${apiFile}`);
const isRelease = release && refusals.length === 0;
const read = (file: string) => readText(root, file);
const written = writeChanged(root, isRelease ? await withReleases(project, files, { date, read }) : files);
for (const file of written) say(`wrote ${file}`);
// After a refusal the documents are not generated: those of before stay.
const deleted = refusals.length === 0 ? deleteStale(root, clientFolder, files) : [];
for (const file of deleted) say(`deleted ${file}`);
say(`${files.size - written.filter((file) => files.has(file)).length} generated files were up to date`);
for (const refusal of refusals) process.stderr.write(`${refusal}\n`);
if (refusals.length > 0) process.exitCode = 1;
