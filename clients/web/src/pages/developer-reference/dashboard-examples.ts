/** What the tests ran with the token of a dashboard. */
export const dashboardExamples = import.meta.glob<string>(
  '../../../../../schema/examples/dashboard/*.{graphql,answer.json}',
  { query: '?raw', import: 'default', eager: true },
);
