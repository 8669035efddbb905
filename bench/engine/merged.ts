import { resolvers } from './graph.ts';

/** The three subgraphs as one graph, as somebody would write it who has never heard of federation. */
export const mergedText = `
  type Query { viewer(id: ID!): Viewer }
  type Viewer { id: ID! name: String! email: String! claims(first: Int!): [Claim!]! recaps: [Recap!]! }
  type Claim {
    id: ID! reference: String! status: Status! submittedAt: String! form: Form! period: Period! total: Money!
    beneficiary: Person! account: Account payout: Payout
  }
  enum Status { SENT PAID }
  type Form { code: String! number: String! title: String! }
  type Period { start: String! end: String! }
  type Recap { month: String! claims: Int! total: Money! }
  type Person { id: ID! familyName: String! givenName: String! born: String! }
  type Account { id: ID! iban: String! holder: String! }
  type Payout { id: ID! status: String! amount: Money! }
  type Money { amount: String! currency: String! }`;

const { people, claims, billing } = resolvers;

interface Referring {
  readonly beneficiary: { readonly id: string };
  readonly account: { readonly id: string };
}

/** What a field does that is not simply there. */
export const mergedResolvers = {
  Query: people.Query,
  Viewer: claims.Viewer,
  Claim: {
    beneficiary: ({ beneficiary }: Referring) => people.Person.__resolveReference(beneficiary),
    account: ({ account }: Referring) => billing.Account.__resolveReference(account),
    payout: billing.Claim.payout,
  },
};
