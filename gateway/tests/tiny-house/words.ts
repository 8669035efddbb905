/** The words of three tiny subgraphs, one federated entity among them. */
export const words = {
  identity: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible", "@tag"])
    type Query { viewer: Account  browser: String  localMessages(first: Int): [LocalMessage!]! @inaccessible }
    type Mutation {
      signIn: Account @tag(name: "once")
      signOut: Boolean!
      issuePassport(input: IssuePassportInput!): IssuePassportPayload! @inaccessible
      chargeBudget(input: ChargeBudgetInput!): ChargeBudgetPayload! @inaccessible
    }
    type Account @key(fields: "id") { id: ID!  email: String!  locale: String! }
    input IssuePassportInput @inaccessible { sessionToken: String  bearerToken: String }
    type IssuePassportPayload @inaccessible { passport: String  expiresAt: String }
    enum BudgetHolder @inaccessible { CLIENT ACCOUNT }
    input ChargeBudgetInput @inaccessible { holder: BudgetHolder!  holderId: ID!  points: Int!  perMinute: Int! }
    type ChargeBudgetPayload @inaccessible { granted: Boolean!  remaining: Int!  retryAfterSeconds: Int!  resetSeconds: Int! }
    type LocalMessage @inaccessible { channel: String!  to: String!  subject: String  text: String!  html: String  links: [String!]!  at: String! }
  `,
  invoices: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@cost", "@listSize"])
    type Query {
      claims: [Claim!]!
      page(first: Int = 20): [Claim!]! @listSize(slicingArguments: ["first"], assumedSize: 20)
      dear: Claim @cost(weight: 1999)
      browserSeen: String  bug: String  uncoded: String  refused: String  silence: String  slow: String  steal: String  day(on: Day): String
    }
    type Mutation { submitClaim: Claim  amendClaim: Claim }
    scalar Day
    type Claim @key(fields: "id") { id: ID!  reference: String!  parent: Claim }
    type Account @key(fields: "id") { id: ID!  claims: [Claim!]! }
  `,
  billing: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    type Claim @key(fields: "id") { id: ID!  payout: String }
  `,
} as const;
