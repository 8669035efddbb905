import { describe, expect, it } from 'vitest';
import { houseBreaches } from './house-rules.ts';
import { importBreaches } from './import-law.ts';
import { sourceFiles } from './source-files.ts';

const breach = (path: string, text: string) => importBreaches([{ path, text }]).map(({ message }) => message);

describe('the import law', () => {
  it('is kept by every file of the house', () => {
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(100);
    expect([...importBreaches(files), ...houseBreaches(files)]).toEqual([]);
  });

  it.each([
    [
      'subgraphs/invoices/src/claims/submit-claim.ts',
      "import { a } from '@guichet/identity/src/accounts/account.ts';",
      'context.peers',
    ],
    [
      'subgraphs/invoices/src/claims/submit-claim.ts',
      "import { a } from '../../../billing/src/payouts/payout.ts';",
      'context.peers',
    ],
    [
      'subgraphs/invoices/src/claims/submit-claim.ts',
      "import { a } from '@guichet/stack/testing/product.ts';",
      'only tests may import stack',
    ],
    [
      'subgraphs/invoices/src/treatment/accept-claim.ts',
      "import { a } from '../claims/claim.repository.ts';",
      'private',
    ],
    [
      'subgraphs/invoices/src/claims/claim.resolvers.ts',
      "import { a } from './claim.repository.ts';",
      'a resolver translates',
    ],
    [
      'subgraphs/invoices/src/claims/submit-claim.ts',
      "import { a } from './claim.table.ts';",
      'only a repository',
    ],
    [
      'clients/web/src/pages/guichet.tsx',
      "import { a } from '@guichet/chassis/log/log.ts';",
      'through the graph only',
    ],
    [
      'chassis/http/service.ts',
      "import { a } from '@guichet/gateway/src/service.ts';",
      'nothing imports the gateway',
    ],
    [
      'gateway/src/service.ts',
      "import { a } from '@guichet/identity/src/service.ts';",
      'through their doors',
    ],
    [
      'schema/check/main.ts',
      "import { a } from '@guichet/chassis/log/log.ts';",
      'schema imports only itself',
    ],
    ['stack/web.ts', "import { a } from '@guichet/identity/src/accounts/account.ts';", 'service entry'],
    ['bench/main.ts', "await import('../gateway/src/limits/limits.ts');", 'service entry'],
  ])('sends %s with %s to the right door', (path, text, door) => {
    expect(breach(path, text)).toEqual([expect.stringContaining(door)]);
  });

  it.each([
    [
      'subgraphs/invoices/tests/claims.test.ts',
      "import { a } from '@guichet/stack/testing/test-database.ts';",
    ],
    ['subgraphs/invoices/src/treatment/accept-claim.ts', "import { a } from '../claims/claim.ts';"],
    ['clients/web/src/forms/fields/iban.tsx', "import { a } from '@guichet/schema/scalars/iban.ts';"],
    ['stack/web.ts', "import { a } from '@guichet/gateway/src/service.ts';"],
  ])('lets %s through with %s', (path, text) => {
    expect(breach(path, text)).toEqual([]);
  });
});

describe('the rules of the house', () => {
  it.each([
    ['chassis/log/log.ts', 'const level = process.env.LOG_LEVEL;', 'environment.ts'],
    ['subgraphs/invoices/src/claims/submit-claim.ts', 'const now = Date.now();', 'databaseNow'],
    ['subgraphs/invoices/src/claims/submit-claim.ts', 'const id = crypto.randomUUID();', 'context.newId'],
    ['gateway/src/utils/text.ts', '', 'name the room'],
    ['gateway/src/limits/index.ts', '', 'no barrels'],
    ['gateway/src/main.ts', 'a\n'.repeat(60), 'budget'],
  ])('refuse %s with %j', (path, text, door) => {
    expect(houseBreaches([{ path, text }]).map(({ message }) => message)).toEqual([
      expect.stringContaining(door),
    ]);
  });
});
