import { graphLimits } from '@guichet/gateway/src/settings.ts';
import type { Refusal } from './hostile-documents.ts';

const said = (figure: number) => figure.toLocaleString('en');
const { body, document, list, audiences, smallestBudgets, costs } = graphLimits;

/** Limits of one request, in the order in which they are looked at. */
const limits = [
  ['body, in bytes', body, 'BODY_TOO_LARGE', 413],
  ['operations in a request', 1, 'BATCH_REFUSED', 400],
  ['tokens', document.tokens, 'TOO_MANY_TOKENS', 400],
  ['levels of fields', document.depth, 'TOO_DEEP', 400],
  ['root fields', document.rootFields, 'TOO_MANY_ROOT_FIELDS', 400],
  ['aliases, of `__typename` too', document.aliases, 'TOO_MANY_ALIASES', 400],
  ['directives', document.directives, 'TOO_MANY_DIRECTIVES', 400],
  ['fields', document.fields, 'TOO_MANY_FIELDS', 400],
  ['operations under way', 'by audience', 'TOO_MANY_AT_ONCE', 429],
  ['a field that guesses or sends, in an operation', 1, 'ONCE_PER_OPERATION', 400],
  ['items of a list', list, 'LIST_TOO_LONG', 400],
  ['points of an operation', 'by audience', 'TOO_EXPENSIVE', 400],
  ['points in a minute', 'by audience', 'BUDGET_SPENT', 429],
] as const;

const budgets = {
  NOBODY: 'none: documents of the house only',
  SESSION: 'none: documents of the house only',
  EXPLORER: '60,000 (`DASHBOARD_BUDGET`)',
  PROVIDER: '10,000 (`PROVIDER_BUDGET`)',
  DASHBOARD: '60,000 (`DASHBOARD_BUDGET`)',
} as const;

/** Every limit with its code and figure, and what refusing takes. */
export function limitsPage(
  refusals: readonly Refusal[],
  { rounds, machine }: { readonly rounds: number; readonly machine: string },
): string {
  return [
    '# Limits of the graph',
    '`npm run bench -- --hostile --write` wrote this page. A refusal says its code, the `limit` and the `figure` that was sent, in `extensions`; every limit is tested at its figure and one above.',
    '## One request',
    'Fragments count at each spread. Documents of the house are measured when they are built; of these limits only the body, the operations under way and the sizes of lists are looked at when one is sent.',
    table(
      ['what', 'at most', 'code', 'HTTP'],
      limits.map(([what, most, code, status]) => [
        what,
        typeof most === 'number' ? said(most) : most,
        `\`${code}\``,
        `${status}`,
      ]),
    ),
    '`Query.remindersDue` gives up to 500 items; descriptions say so where a list has another bound.',
    '## By audience',
    table(
      ['audience', 'points of an operation', 'points a minute', 'operations under way in a process'],
      (['NOBODY', 'SESSION', 'EXPLORER', 'PROVIDER', 'DASHBOARD'] as const).map((name) => [
        name,
        said(audiences[name].cost),
        budgets[name],
        said(audiences[name].underWay),
      ]),
    ),
    `Nobody and sessions send texts of their own only on one's own machine. A budget holds a minute's points when it is full, is filled evenly, and is one for all processes. It can be set from ${said(smallestBudgets.provider)} and ${said(smallestBudgets.dashboard)} points on.`,
    '## What things cost',
    `The schema says it (\`@cost\`, \`@listSize\`). Else an object or an input object costs ${costs.composite}, a leaf nothing, a mutation ${costs.mutation} more than its payload, a list of which nothing is said counts as ${costs.listSize}, and introspection ${costs.introspection} and one more for each ${costs.introspectedValues} values that the graph’s size lets expect beyond what every tool asks. ` +
      `A list counts as often as it is asked to be long, by its default or by what is assumed; of what may have several types the dearest counts. An operation takes at least one point, and ${costs.planning} more where a process has not planned it yet. \`extensions.cost\` of each answer to a text of one's own says \`requested\`, \`limit\` and the budget after it.`,
    '## What refusing takes',
    `Processor time of gateway, subgraphs and sender in one process, median and most of ${rounds} requests. ${machine}. No subgraph was asked.`,
    table(
      ['request', 'code', 'HTTP', 'ms', 'at most'],
      refusals.map(({ name, code, status, median, most }) => [
        name,
        `\`${code}\``,
        `${status}`,
        median.toFixed(1),
        most.toFixed(1),
      ]),
    ),
    '',
  ].join('\n\n');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), `|${heads.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
