import {
  type Entry,
  engine,
  engineTogether,
  floor,
  floorCompiled,
  hiveJit,
  hiveRust,
  stock,
} from './entries.ts';
import { megabyte, page, type Question } from './graph.ts';

/** One question that some servers are asked in turn, by so many clients at once. */
export interface Trial {
  readonly title: string;
  readonly question: Question;
  readonly clients: number;
  readonly entries: readonly Entry[];
}

const one: Trial = { title: 'the page', question: page, clients: 1, entries: [stock, engine] };
const sixteen: Trial = {
  title: 'the page',
  question: page,
  clients: 16,
  entries: [stock, hiveRust, hiveJit, engine, floor],
};
const crowd: Trial = {
  title: 'the page',
  question: page,
  clients: 64,
  entries: [stock, hiveRust, hiveJit, engine],
};
const big: Trial = {
  title: '1 MB, 5,000 entities',
  question: megabyte,
  clients: 4,
  entries: [stock, engine],
};
const together: Trial = {
  title: 'the page, no HTTP to subgraphs',
  question: page,
  clients: 16,
  entries: [engineTogether, floorCompiled],
};

export const trials: readonly Trial[] = [one, sixteen, crowd, together, big];

/** What a window shows, of which goals speak. */
export type Figure = 'rps' | 'cpu' | 'p50';

/** What we hold ourselves to: the ratio of one server's figure to another's, within a round. */
export interface Goal {
  readonly against: string;
  readonly trial: Trial;
  readonly figure: Figure;
  readonly ours: Entry;
  readonly theirs: Entry;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly prize?: number;
}

const faster = (against: string, trial: Trial, theirs: Entry, atLeast: number): Goal => ({
  against: `${against}, requests/s at ${trial.clients} clients`,
  trial,
  figure: 'rps',
  ours: engine,
  theirs,
  atLeast,
});

export const goals: readonly Goal[] = [
  faster(stock.name, sixteen, stock, 8),
  faster(stock.name, crowd, stock, 8),
  faster(hiveRust.name, sixteen, hiveRust, 6),
  faster(hiveRust.name, crowd, hiveRust, 6),
  faster(hiveJit.name, sixteen, hiveJit, 10),
  faster(hiveJit.name, crowd, hiveJit, 10),
  {
    against: `${floor.name}, documents cached: its processor time a request against our gateway's alone`,
    trial: sixteen,
    figure: 'cpu',
    ours: engine,
    theirs: floor,
    atMost: 1.4,
    prize: 1,
  },
  {
    against: `${floorCompiled.name}: its processor time a request against ours, subgraphs in our process`,
    trial: together,
    figure: 'cpu',
    ours: engineTogether,
    theirs: floorCompiled,
    atMost: 1.5,
    prize: 1.3,
  },
  {
    against: `${stock.name}, p50 of one client`,
    trial: one,
    figure: 'p50',
    ours: engine,
    theirs: stock,
    atMost: 1 / 3,
  },
  faster(`${stock.name}, answers of 1 MB with 5,000 entities`, big, stock, 4),
];
