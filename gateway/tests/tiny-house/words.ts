/** The words of three tiny subgraphs, one federated entity among them. */
export const words = {
  identity: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible"])
    type Query { viewer: Account  browser: String  localMessages(first: Int): [LocalMessage!]! @inaccessible }
    type Mutation {
      signIn: Account
      signOut: Boolean!
      issuePassport(input: IssuePassportInput!): IssuePassportPayload! @inaccessible
    }
    type Account @key(fields: "id") { id: ID!  email: String!  locale: String! }
    input IssuePassportInput @inaccessible { sessionToken: String  bearerToken: String }
    type IssuePassportPayload @inaccessible { passport: String  expiresAt: String }
    type LocalMessage @inaccessible { channel: String!  to: String!  subject: String  text: String!  html: String  links: [String!]!  at: String! }
  `,
  invoices: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    type Query { claims: [Claim!]!  browserSeen: String  bug: String  uncoded: String  refused: String  silence: String  steal: String  day(on: Day): String }
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
