/** What the tests sent to be refused. */
export const refusalTexts = import.meta.glob<string>(
  '../../../../../schema/examples/{codes,problems}/*.json',
  { query: '?raw', import: 'default', eager: true },
);
