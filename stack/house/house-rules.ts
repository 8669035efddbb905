import type { Breach, SourceFile } from './import-law.ts';

/** Names that say nothing of what a place holds. */
const bannedFolders = [
  'packages',
  'lib',
  'utils',
  'util',
  'common',
  'helpers',
  'core',
  'misc',
  'shared-code',
];

/** What may not be written, where, and what to write instead. */
const bannedWords: readonly {
  readonly where: RegExp;
  readonly not: RegExp;
  readonly word: RegExp;
  readonly instead: string;
}[] = [
  {
    where: /^(subgraphs|gateway|chassis|stack|bench|schema)\/.*\.ts$/,
    not: /^chassis\/config\/environment\.ts$|^schema\/examples\//,
    word: /\bprocess\.env\b/,
    instead: 'the environment is read in chassis/config/environment.ts alone',
  },
  {
    where: /^subgraphs\/[^/]+\/src\/.*\.ts$/,
    not: /\.test\.ts$/,
    word: /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b/,
    instead: "a command's now is the database's clock: databaseNow(tx)",
  },
  {
    where: /^subgraphs\/[^/]+\/src\/.*\.ts$/,
    not: /\.test\.ts$/,
    word: /\bMath\.random\(|\brandomUUID(v7)?\(/,
    instead: 'ids come from the context: context.newId()',
  },
  {
    where: /\.tsx?$/,
    not: /^stack\/house\/|^chassis\/config\/exit\.ts$/,
    word: /\bprocess\.exit\(/,
    instead: 'nothing ends the process from within: throw, and runMain tells it and ends with code 1',
  },
  {
    where: /\.tsx?$/,
    not: /^stack\/house\//,
    word: /@ts-(ignore|nocheck|expect-error)|\bas\s+unknown\s+as\b/,
    instead: 'say the type as it is',
  },
];

/** How long a file may get before it wants to be two. */
function budgetOf(path: string): number {
  if (/(^|\/)main\.ts$/.test(path)) return 40;
  if (/\.test\.tsx?$|\/(tests|e2e|testing)\//.test(path)) return 400;
  if (/^clients\/web\/src\/wording\//.test(path)) return 600;
  if (/^clients\/web\/src\/pages\//.test(path)) return 250;
  return 200;
}

/** Holds every file against the rules of the house that no tool knows. */
export function houseBreaches(files: readonly SourceFile[]): readonly Breach[] {
  return files.flatMap((file) => [...nameBreaches(file), ...wordBreaches(file), ...sizeBreaches(file)]);
}

function nameBreaches({ path }: SourceFile): readonly Breach[] {
  const banned = path
    .split('/')
    .slice(0, -1)
    .find((folder) => bannedFolders.includes(folder));
  if (banned)
    return [
      { path, line: 1, message: `the folder name ${banned} says nothing: name the room by what it holds` },
    ];
  if (/(^|\/)index\.tsx?$/.test(path) && !path.startsWith('clients/'))
    return [{ path, line: 1, message: 'no barrels: import the file that you mean' }];
  return [];
}

function wordBreaches({ path, text }: SourceFile): readonly Breach[] {
  return bannedWords
    .filter(({ where, not }) => where.test(path) && !not.test(path))
    .flatMap(({ word, instead }) =>
      text.split('\n').flatMap((line, index) => {
        const found = isComment(line) ? null : word.exec(line);
        return found ? [{ path, line: index + 1, message: `${found[0]}: ${instead}` }] : [];
      }),
    );
}

const isComment = (line: string) => /^\s*(\/\/|\*|\/\*)/.test(line);

function sizeBreaches({ path, text }: SourceFile): readonly Breach[] {
  const lines = text.split('\n').length;
  const budget = budgetOf(path);
  return lines > budget
    ? [
        {
          path,
          line: budget,
          message: `${lines} lines, the budget is ${budget}: find the second concept in it`,
        },
      ]
    : [];
}
