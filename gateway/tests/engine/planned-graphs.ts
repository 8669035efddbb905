import { type Graph, graphOf } from './graph.ts';

/**
 * Supergraphs that are hard to plan, each about one thing that federation allows. Their fields are told by the invented
 * world, which finds an entity by a whole key only, and computes what requires something of what it was sent.
 */
const texts = {
  /** Fields that require the same field with different arguments, deep ones too, and one that requires such a field. */
  parcels: {
    counter: `
      type Query { parcels: [Parcel] parcel: Parcel }
      type Parcel @key(fields: "id") {
        id: ID!
        name: String
        weight: Int
        postage(currency: String!, urgent: Boolean = false): Int
        box: Box
        lines(first: Int!): [Line]
        sender: Person
      }
      type Box { volume(unit: String!): Int label: String }
      type Line @key(fields: "id") { id: ID! buyer: ID text: String }
      type Person @key(fields: "id") { id: ID! name(short: Boolean): String }`,
    customs: `
      type Parcel @key(fields: "id") {
        id: ID!
        weight: Int @external
        postage(currency: String!, urgent: Boolean = false): Int @external
        box: Box @external
        lines(first: Int!): [Line] @external
        sender: Person @external
        francs: String @requires(fields: "postage(currency: \\"CHF\\") weight")
        euros(round: Boolean): String @requires(fields: "postage(currency: \\"EUR\\") weight")
        hurry: String @requires(fields: "postage(currency: \\"EUR\\", urgent: true)")
        bulky: String @requires(fields: "box { volume(unit: \\"l\\") }")
        narrow: String @requires(fields: "box { volume(unit: \\"ml\\") label }")
        buyer: String @requires(fields: "lines(first: 3) { buyer }")
        buyers: String @requires(fields: "lines(first: 2) { id buyer } sender { name(short: true) }")
        duty: Duty
      }
      type Duty { rate: Int of: Parcel }
      type Box { volume(unit: String!): Int @external label: String @external }
      type Line @key(fields: "id") {
        id: ID!
        buyer: ID @external
        spam: Boolean @requires(fields: "buyer")
        parcel: Parcel
      }
      type Person @key(fields: "id") { id: ID! name(short: Boolean): String @external parcels(first: Int): [Parcel] }`,
    tracking: `
      type Parcel @key(fields: "id") {
        id: ID!
        francs: String @external
        place(at: Int): String @requires(fields: "francs")
        receiver: Person
      }
      type Person @key(fields: "id") { id: ID! mood: String }`,
  },
  /** Keys that some find by and others only name, of which no two subgraphs use the same. */
  stops: {
    rounds: `
      type Query { round: Round rounds: [Round] }
      type Round @key(fields: "id") { id: ID! stops: [Stop!]! }
      type Stop
        @key(fields: "badge { office number }", resolvable: false)
        @key(fields: "id badge { number letter }")
        @key(fields: "door", resolvable: false)
        @key(fields: "id", resolvable: false) {
        id: ID!
        door: ID!
        badge: Badge!
        name: String @external
        sign: String @requires(fields: "name")
        next: Stop
      }
      type Badge { office: ID! @shareable number: ID! @shareable letter: ID! @shareable }`,
    people: `
      type Stop
        @key(fields: "badge { office number }", resolvable: false)
        @key(fields: "door", resolvable: false)
        @key(fields: "id")
        @key(fields: "id badge { number letter }", resolvable: false) {
        id: ID! @shareable
        door: ID! @shareable
        badge: Badge! @shareable
        name: String
        round: Round
      }
      type Round @key(fields: "id", resolvable: false) { id: ID! }
      type Badge { office: ID! @shareable number: ID! @shareable letter: ID! @shareable }`,
    doors: `
      type Stop @key(fields: "door") { door: ID! colour: String }`,
  },
  /** An interface that another subgraph knows as one object, some fields of which require what the types themselves have. */
  beds: {
    garden: `
      type Query { plants: [Plant] plant: Plant corners: [Corner] }
      interface Plant @key(fields: "id") { id: ID! name: String height(unit: String): Int bed: Bed }
      type Rose implements Plant @key(fields: "id") { id: ID! name: String height(unit: String): Int bed: Bed thorns: Int }
      type Bean implements Plant @key(fields: "id") { id: ID! name: String height(unit: String): Int bed: Bed pods: [Pod] }
      type Pod { beans: Int }
      type Bed @key(fields: "id") { id: ID! plants: [Plant] }
      union Corner = Rose | Bed`,
    water: `
      type Query { dry: [Plant] driest: Plant }
      type Plant @key(fields: "id") @interfaceObject {
        id: ID!
        name: String @external
        height(unit: String): Int @external
        litres(week: Int = 1): Int
        note: String @requires(fields: "name")
        shade: String @requires(fields: "height(unit: \\"cm\\")")
        reach: String @requires(fields: "height(unit: \\"m\\") name")
        neighbours: [Plant]
      }
      type Bed @key(fields: "id") { id: ID! wettest: Plant }`,
    paths: `
      type Rose @key(fields: "id") { id: ID! thirsty: Boolean path: String }
      type Bed @key(fields: "id") { id: ID! path: String }`,
  },
  /** Requirements of requirements, and of what an interface hides. */
  ferries: {
    fleet: `
      type Query { ferries: [Ferry] ferry(id: ID): Ferry crew: Crew }
      type Ferry @key(fields: "id") { id: ID! engine: Engine harbour: Harbour deck: Deck name: String }
      interface Engine { power: Int fuel: String }
      type Steam implements Engine { power: Int fuel: String coal: Int }
      type Electric implements Engine { power: Int fuel: String cells: [Cell] }
      type Cell { charge: Int age: Int }
      type Harbour @key(fields: "id") { id: ID! name: String }
      type Deck { seats: Int }
      type Crew @key(fields: "id") @key(fields: "badge") { id: ID! badge: ID! }`,
    tariff: `
      type Ferry @key(fields: "id") {
        id: ID!
        engine: Engine @external
        deck: Deck @external
        fuelCost: Int @requires(fields: "engine { power ... on Steam { coal } ... on Electric { cells { charge } } }")
        ticket: Int @requires(fields: "deck { seats } load")
        load: Int @external
      }
      interface Engine { power: Int }
      type Steam implements Engine { power: Int @external coal: Int @external }
      type Electric implements Engine { power: Int @external cells: [Cell] @external }
      type Cell { charge: Int @external }
      type Deck { seats: Int @external }
      type Crew @key(fields: "badge") { badge: ID! pay: Int }`,
    loads: `
      type Ferry @key(fields: "id") {
        id: ID!
        fuelCost: Int @external
        load: Int
        profit(year: Int): Int @requires(fields: "ticket fuelCost")
        ticket: Int @external
        last: Ferry
      }
      type Crew @key(fields: "id") { id: ID! works: [Ferry] }`,
  },
  /** What one subgraph provides of another's entities, also of an interface's and a union's. */
  choir: {
    hall: `
      type Query {
        concert: Concert
        opening: Work @provides(fields: "... on Song { title } ... on Dance { steps }")
        pieces: [Piece] @provides(fields: "... on Song { title length } ... on Dance { title }")
      }
      type Concert @key(fields: "id") { id: ID! first: Song @provides(fields: "composer { name }") songs: [Song] }
      union Work = Song | Dance
      interface Piece { id: ID! }
      type Song implements Piece @key(fields: "id") { id: ID! title: String @external length: Int @external composer: Person @shareable }
      type Dance implements Piece @key(fields: "id") { id: ID! title: String @external steps: Int @external }
      type Person @key(fields: "id") { id: ID! name: String @external }`,
    library: `
      interface Piece { id: ID! title: String }
      type Song implements Piece @key(fields: "id") { id: ID! title: String @shareable length: Int @shareable composer: Person @shareable }
      type Dance implements Piece @key(fields: "id") { id: ID! title: String @shareable steps: Int @shareable }
      type Person @key(fields: "id") { id: ID! name: String @shareable born: Int }`,
    shop: `
      type Song @key(fields: "id") { id: ID! price: Int }
      type Dance @key(fields: "id") { id: ID! price: Int by: Person }
      type Person @key(fields: "id") { id: ID! songs: [Song] }`,
  },
  /** Fields that moved from one subgraph to another, roots that several share, and types that change their kind of member. */
  wards: {
    old: `
      type Query { ward: Ward @shareable wards: [Ward] @shareable room: Room @shareable }
      type Ward @key(fields: "id") { id: ID! name: String beds: Int chief: Doctor }
      type Room @shareable { size: Int ward: Ward }
      type Doctor @key(fields: "id") { id: ID! name: String phone(long: Boolean): String }`,
    new: `
      type Query { ward: Ward @shareable wards: [Ward] @shareable room: Room @shareable }
      type Mutation { move(ward: ID!): Ward close(ward: ID!): Boolean }
      type Ward @key(fields: "id") {
        id: ID!
        beds: Int @override(from: "old")
        free: Int
        name: String @external
        plate: String @requires(fields: "name")
      }
      type Room @shareable { size: Int ward: Ward light: Int }
      type Doctor @key(fields: "id") { id: ID! phone(long: Boolean): String @external call: String @requires(fields: "phone(long: true)") }`,
    third: `
      type Mutation { open(ward: ID!): Ward }
      type Ward @key(fields: "id") { id: ID! visits: [Doctor] }
      type Doctor @key(fields: "id") { id: ID! wards: [Ward] }`,
  },
} satisfies Record<string, Record<string, string>>;

export type PlannedGraphName = keyof typeof texts;

export const plannedGraphNames = Object.keys(texts) as readonly PlannedGraphName[];

export function plannedGraph(name: PlannedGraphName): Graph {
  return graphOf(name, texts[name]);
}
