import { largestPage } from '@guichet/chassis/pages/page.ts';
import { expect, test } from 'vitest';
import { requestPatience } from '../src/graphql/within-deadline.ts';
import { documentLimits } from '../src/limits/document-limits.ts';
import { bodyLimit } from '../src/limits/judge-document.ts';
import { tokenLife } from '../src/oauth/token-server.ts';

/** Who is held to a limit: everybody, or who sends texts of his own. */
const everybody = ['provider', 'dashboard', 'explorer', 'people'];
const ownTexts = ['provider', 'dashboard', 'explorer'];
const programs = ['provider', 'dashboard'];

/** Every limit of a request, from where the code has it. A code is answered one above. */
const limits = [
  { name: 'body', figure: bodyLimit, unit: 'bytes', code: 'BODY_TOO_LARGE', who: everybody },
  { name: 'operations', figure: 1, code: 'BATCH_REFUSED', who: everybody },
  { name: 'patience', figure: requestPatience / 1000, unit: 'seconds', who: everybody },
  { name: 'page', figure: largestPage, who: everybody },
  { name: 'token', figure: tokenLife, unit: 'seconds', code: 'UNAUTHENTICATED', who: programs },
  { name: 'tokens', figure: documentLimits.tokens, code: 'TOO_MANY_TOKENS', who: ownTexts },
  { name: 'depth', figure: documentLimits.depth, code: 'TOO_DEEP', who: ownTexts },
  { name: 'rootFields', figure: documentLimits.rootFields, code: 'TOO_MANY_ROOT_FIELDS', who: ownTexts },
  { name: 'aliases', figure: documentLimits.aliases, code: 'TOO_MANY_ALIASES', who: ownTexts },
  { name: 'fields', figure: documentLimits.fields, code: 'TOO_MANY_FIELDS', who: ownTexts },
  { name: 'directives', figure: documentLimits.directives, code: 'TOO_MANY_DIRECTIVES', who: ownTexts },
];

test('the developers’ pages name each limit of a document, with the figure that the code has', async () => {
  const names = limits.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(documentLimits)));
  const text = `${JSON.stringify(limits, null, 1)}\n`;
  await expect(text).toMatchFileSnapshot('../../schema/reference/__generated__/limits.json');
});
