import { clientFolder } from './client-documents.ts';
import { apiFile, generate, releasesOf } from './generate.ts';
import { readProject, root } from './read-project.ts';
import { deleteStale, writeChanged } from './write.ts';

// `npm run schema` generates the registry; `npm run schema -- --release` also makes today's public schema the contract.
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const project = await readProject();
say(`printed ${project.subgraphs.map(({ name }) => name).join(', ')}`);
const { files, refusals } = await generate(project);
const api = files.get(apiFile);
if (api !== undefined) say(`composed ${apiFile}`);
const isRelease = process.argv.includes('--release') && refusals.length === 0;
const releases = [...releasesOf(project)].map(([file, kept]) => [kept, files.get(file) ?? ''] as const);
const written = writeChanged(root, isRelease ? new Map([...files, ...releases]) : files);
for (const file of written) say(`wrote ${file}`);
// After a refusal the documents are not generated: those of before stay.
const deleted = refusals.length === 0 ? deleteStale(root, clientFolder, files) : [];
for (const file of deleted) say(`deleted ${file}`);
say(`${files.size - written.filter((file) => files.has(file)).length} generated files were up to date`);
for (const refusal of refusals) process.stderr.write(`${refusal}\n`);
if (refusals.length > 0) process.exitCode = 1;
