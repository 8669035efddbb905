/** What both of Hive's gateways are told: nothing shared between requests, no log, no page for a browser, `authorization` handed on. */
export const common = {
  logging: 'error',
  inboundInflightRequestDeduplication: false,
  disableWebsockets: true,
  graphiql: false,
  landingPage: false,
  maskedErrors: false,
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => ({ authorization: request.headers.get('authorization') }),
  },
};
