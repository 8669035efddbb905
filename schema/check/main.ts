import { readProject, root } from '../compose/read-project.ts';
import { readText } from '../compose/write.ts';
import { checkRegistry } from './check.ts';

// `npm run schema:check` writes nothing.
const project = await readProject();
const refusals = await checkRegistry(project, (file) => readText(root, file));
for (const refusal of refusals) process.stderr.write(`${refusal}\n`);
if (refusals.length > 0) process.exitCode = 1;
else
  process.stdout.write(
    `the registry is what ${project.subgraphs.map(({ name }) => name).join(', ')} print\n`,
  );
