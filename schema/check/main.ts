import { readProject, root } from '../compose/read-project.ts';
import { listFiles, readText } from '../compose/write.ts';
import { checkRegistry } from './check.ts';

// `npm run schema:check` writes nothing.
const project = await readProject();
const refusals = await checkRegistry(project, {
  read: (file) => readText(root, file),
  list: (folder) => listFiles(root, folder),
});
for (const refusal of refusals) process.stderr.write(`${refusal}\n`);
if (refusals.length > 0) process.exitCode = 1;
else
  process.stdout.write(
    `the registry is what ${project.subgraphs.map(({ name }) => name).join(', ')} print\n`,
  );
