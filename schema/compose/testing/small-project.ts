import { readFileSync } from 'node:fs';
import type { WrittenFile } from '../describe-error.ts';
import type { Project } from '../project.ts';

const shared = readFileSync(new URL('../../shared/shared.graphql', import.meta.url), 'utf8');

const identity = `
type Query { viewer: Account }
type Mutation {
  signOut: SignOutPayload!
  issuePassport(input: IssuePassportInput!): IssuePassportPayload! @inaccessible
}
type Account @key(fields: "id") { id: ID!, locale: Language! }
enum Language { FR DE }
type SignOutPayload { signedOut: Boolean!, problems: [Problem!]! }
input IssuePassportInput @inaccessible { token: String! }
type IssuePassportPayload @inaccessible { passport: String }
`;

const invoices = `
type Query { claim(id: ID!): Claim @tag(name: "shop"), claims(first: Int = 20, language: Language): ClaimConnection! }
type Account @key(fields: "id") { id: ID!, claims(first: Int = 20): ClaimConnection! }
type Claim @key(fields: "id") { id: ID! @tag(name: "shop"), total: Money!, details: ClaimDetails, owner: Account! }
type ClaimConnection { nodes: [Claim!]!, pageInfo: PageInfo! }
union ClaimDetails = OtherInvoiceDetails | TravelDetails
type OtherInvoiceDetails { invoiceNumber: String }
type TravelDetails { from: Date }
enum Language { FR DE }
`;

const operations: readonly WrittenFile[] = [
  { file: 'schema/operations/viewer.graphql', text: 'query Viewer { viewer { ...Reader } }' },
  { file: 'schema/operations/reader.graphql', text: 'fragment Reader on Account { id locale }' },
  {
    file: 'schema/operations/claim.graphql',
    text: `# A claim as its owner reads it.
      query Claim($id: ID!) {
        claim(id: $id) { id __typename total { amount } details { ... on OtherInvoiceDetails { invoiceNumber } } owner { ...Reader } }
      }`,
  },
];

/** Two small subgraphs and three documents, which a test changes to see what is refused. */
export function smallProject(
  change: (sdl: Record<'identity' | 'invoices', string>) => void = () => undefined,
): Project {
  const sdl = { identity: shared + identity, invoices: shared + invoices };
  change(sdl);
  const subgraphs = Object.entries(sdl).map(([name, text]) => ({
    name,
    sdl: text,
    rooms: [{ file: `subgraphs/${name}/src/room.graphql`, text: text.slice(shared.length) }],
    types: {},
  }));
  return { subgraphs, operations, audiences: ['shop'], refusals: [] };
}
