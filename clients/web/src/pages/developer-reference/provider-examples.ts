/** What the tests ran with the token of a provider's program. */
export const providerExamples = import.meta.glob<string>(
  '../../../../../schema/examples/provider/*.{graphql,answer.json}',
  { query: '?raw', import: 'default', eager: true },
);
