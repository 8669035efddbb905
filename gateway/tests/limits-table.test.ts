import { largestPage } from '@guichet/chassis/pages/page.ts';
import { expect, test } from 'vitest';
import { requestPatience } from '../src/graphql/within-deadline.ts';
import { type AudienceLimits, audienceLimits } from '../src/limits/audience-limits.ts';
import { documentLimits } from '../src/limits/document-limits.ts';
import { bodyLimit } from '../src/limits/judge-document.ts';
import { tokenLife } from '../src/oauth/token-server.ts';
import { readGatewaySettings } from '../src/settings.ts';

/** The same figure for everybody, for programs, or for who sends texts of his own. */
const forAll = (figure: number) => ({ ...forOwnTexts(figure), people: figure });
const forOwnTexts = (figure: number) => ({ ...forPrograms(figure), explorer: figure });
const forPrograms = (figure: number) => ({ provider: figure, dashboard: figure });

const byAudience = (read: (limits: AudienceLimits) => number) => ({
  provider: read(audienceLimits.PROVIDER),
  dashboard: read(audienceLimits.DASHBOARD),
  explorer: read(audienceLimits.EXPLORER),
});

/** As long as nobody sets others. */
const { budgets } = readGatewaySettings({});

/** Every limit of a request by who asks, from where the code has it. A code is answered one above. */
const limits = [
  { name: 'body', unit: 'bytes', code: 'BODY_TOO_LARGE', most: forAll(bodyLimit) },
  { name: 'operations', code: 'BATCH_REFUSED', most: forAll(1) },
  { name: 'patience', unit: 'seconds', most: forAll(requestPatience / 1000) },
  { name: 'page', code: 'LIST_TOO_LONG', most: forAll(largestPage) },
  { name: 'token', unit: 'seconds', code: 'UNAUTHENTICATED', most: forPrograms(tokenLife) },
  { name: 'cost', code: 'TOO_EXPENSIVE', most: byAudience(({ cost }) => cost) },
  { name: 'budget', code: 'BUDGET_SPENT', most: { ...budgets, explorer: budgets.dashboard } },
  {
    name: 'underWay',
    code: 'TOO_MANY_AT_ONCE',
    most: { ...byAudience(({ underWay }) => underWay), people: audienceLimits.SESSION.underWay },
  },
  { name: 'once', code: 'ONCE_PER_OPERATION', most: forAll(1) },
  { name: 'tokens', code: 'TOO_MANY_TOKENS', most: forOwnTexts(documentLimits.tokens) },
  { name: 'depth', code: 'TOO_DEEP', most: forOwnTexts(documentLimits.depth) },
  { name: 'rootFields', code: 'TOO_MANY_ROOT_FIELDS', most: forOwnTexts(documentLimits.rootFields) },
  { name: 'aliases', code: 'TOO_MANY_ALIASES', most: forOwnTexts(documentLimits.aliases) },
  { name: 'fields', code: 'TOO_MANY_FIELDS', most: forOwnTexts(documentLimits.fields) },
  { name: 'directives', code: 'TOO_MANY_DIRECTIVES', most: forOwnTexts(documentLimits.directives) },
];

test('the developers’ pages name each limit of a document, with the figure that the code has', async () => {
  const names = limits.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(documentLimits)));
  const text = `${JSON.stringify(limits, null, 1)}\n`;
  await expect(text).toMatchFileSnapshot('../../schema/reference/__generated__/limits.json');
});
