import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { root } from './source-files.ts';

/** Below node_modules: nobody commits it, and drizzle-kit finds its own packages from there. */
const folder = 'node_modules/.cache/guichet/migrations';

/**
 * Lets drizzle-kit write what is missing in a copy of a subgraph's migrations. It has nothing to write when the
 * committed ones make the tables that the code has.
 */
async function whatIsMissing(subgraph: string): Promise<readonly string[]> {
  const out = `${folder}/${subgraph}`;
  const config = `${out}.config.mjs`;
  await rm(`${root}${out}`, { recursive: true, force: true });
  await mkdir(`${root}${folder}`, { recursive: true });
  await cp(`${root}subgraphs/${subgraph}/migrations`, `${root}${out}`, { recursive: true });
  const schema = ['chassis/*/*.table.ts', `subgraphs/${subgraph}/src/**/*.table.ts`];
  await writeFile(
    `${root}${config}`,
    `export default ${JSON.stringify({ dialect: 'postgresql', schema, out })};\n`,
  );
  const before = new Set(await readdir(`${root}${out}`));
  await promisify(execFile)(
    process.execPath,
    ['node_modules/drizzle-kit/bin.cjs', 'generate', `--config=${config}`],
    {
      cwd: root,
    },
  );
  return (await readdir(`${root}${out}`)).filter((file) => !before.has(file));
}

for (const subgraph of ['identity', 'invoices', 'billing']) {
  const missing = await whatIsMissing(subgraph);
  if (missing.length === 0) continue;
  process.stderr.write(
    `subgraphs/${subgraph}: its tables are not what its migrations make; see ${folder}/${subgraph}/${missing[0]}\n`,
  );
  process.exitCode = 1;
}
