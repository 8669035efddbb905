/** A graph that has each thing of which a cost can depend. */
export const pricedSdl = `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  directive @tag(name: String!) repeatable on FIELD_DEFINITION
  type Query {
    claim(id: ID): Claim
    claims(first: Int = 20, last: Int): [Claim!]! @listSize(slicingArguments: ["first", "last"], assumedSize: 30)
    page(first: Int): ClaimPage! @listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"], assumedSize: 7)
    sized(first: Int): [Claim!]! @listSize(slicingArguments: ["first"])
    unsized(first: Int): [Claim!]! @listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)
    problems: [Claim!]!
    table: [[Claim!]!]!
    anybody: Holder
    search(filter: Filter, by: Sequence @cost(weight: 3), at: [Point!]): Claim
    dear: Claim @cost(weight: 40)
    count: Int @cost(weight: 5)
    seal: Seal
  }
  type Mutation { accept(input: Filter): Claim @cost(weight: 20) close: Boolean }
  type ClaimPage { nodes: [Claim!]! edges: [Edge!]! total: Int! pages: [Claim!]! @listSize(assumedSize: 2) }
  type Edge { node: Claim! }
  type Claim { id: ID! person: Person lines(first: Int = 5): [Line!]! @listSize(slicingArguments: ["first"], assumedSize: 5) holder: Holder }
  type Line { id: ID! claim: Claim }
  interface Holder { id: ID! bills: [Line!]! @listSize(assumedSize: 4) }
  type Person implements Holder { id: ID! bills: [Line!]! name: String claims: [Claim!]! @listSize(assumedSize: 3) }
  type Company implements Holder @cost(weight: 9) { id: ID! bills: [Line!]! @listSize(assumedSize: 6) seat: Person }
  scalar Seal @cost(weight: 2)
  enum Sequence { NEWEST OLDEST }
  input Point { x: Int y: Int @cost(weight: 2) }
  input Filter { office: String points: [Point!] = [{ x: 1 }] within: Filter }
`;
