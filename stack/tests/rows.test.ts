import { definition as billing } from '@guichet/billing/src/service.ts';
import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import { entitiesOf } from '@guichet/chassis/permissions/guard.ts';
import { buildSubgraph } from '@guichet/chassis/subgraph/subgraph.ts';
import { definition as identity } from '@guichet/identity/src/service.ts';
import { definition as invoices } from '@guichet/invoices/src/service.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Belongings, openBelongings } from '../scenes/belongings.ts';
import { readModels } from '../scenes/model-rows.ts';
import { type AskerName, askerNames, askers } from '../testing/askers.ts';
import { type AskDoor, type DoorAnswer, openDoorsteps } from '../testing/doorsteps.ts';
import { openPlot, type Plot } from '../testing/plot.ts';
import { openTestSubgraphs } from '../testing/test-subgraphs.ts';
import { accountProbes } from './rows/account-probes.ts';
import { claimProbes } from './rows/claim-probes.ts';
import { financeProbes } from './rows/finance-probes.ts';
import { identityProbes } from './rows/identity-probes.ts';
import { argumentsThatNameRows } from './rows/named-rows.ts';
import { orderProbes } from './rows/order-probes.ts';
import { paymentRequestProbes } from './rows/payment-request-probes.ts';
import type { Probe } from './rows/probe.ts';
import { providerProbes } from './rows/provider-probes.ts';
import { plantYards, type Relation, relations, type Yard, type Yards } from './rows/yards.ts';

const definitions = { identity, invoices, billing };
const probes = [
  ...identityProbes,
  ...claimProbes,
  ...orderProbes,
  ...accountProbes,
  ...financeProbes,
  ...providerProbes,
  ...paymentRequestProbes,
];

const opened = new AsyncDisposableStack();
let ask: AskDoor;
let belongings: Belongings;
let plot: Plot;
let yards: Yards;
beforeAll(async () => {
  const subgraphs = opened.use(await openTestSubgraphs());
  plot = opened.use(openPlot(subgraphs));
  ask = await openDoorsteps(subgraphs);
  belongings = openBelongings(plot, await readModels(plot, ask), subgraphs.running.identity.vault);
  yards = await plantYards(belongings);
  for (const office of ['INSURANCE', 'POPULATION', 'PERSONAL_SERVICES']) {
    const account_id = yards.nobody.other.account;
    await plot.insert('identity', 'account_role', { office, account_id, role: 'OFFICER' });
    const holders = askerNames.filter((who) => yards[who].own.office === office);
    for (const who of holders)
      for (const { role } of (askers[who] as PassportHolder).roles ?? [])
        await plot.insert('identity', 'account_role', { office, account_id: askers[who].subject, role });
    const change = { id: crypto.randomUUID(), office, account_id, role: 'OFFICER', is_granted: true };
    await plot.insert('identity', 'role_change', { ...change, by_account_id: account_id });
  }
});
afterAll(() => opened.disposeAsync());

/** What came back, in a word. */
interface Cell {
  readonly word: string;
  /** The whole answer without the names of rows: what an absent one and a forbidden one have in common. */
  readonly whole: string;
}

const seen = new Set<string>();
const measured = new Map<string, Cell>();

test.each(Object.keys(definitions))('the matrix of rows of %s is the committed one', async (name) => {
  const lines: string[] = [];
  for (const probe of probes.filter(({ subgraph }) => subgraph === name)) {
    // What is counted for one asker is no matter of another's rows.
    await plot.read('identity', 'delete from capped_act');
    await plot.read('identity', 'delete from sign_in_failure');
    const byCells = new Map<string, AskerName[]>();
    for (const who of askerNames) {
      const told = await measureRow(probe, who);
      byCells.set(told, [...(byCells.get(told) ?? []), who]);
    }
    lines.push(probe.name, ...[...byCells].map(([told, who]) => `  ${who.join(', ')}: ${told}`));
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`permissions/rows-${name}.txt`);
  expect([...measured.values()].filter(({ word }) => word === 'INTERNAL_SERVER_ERROR')).toEqual([]);
});

test('a row that is somebody else’s answers like one that isn’t there, byte for byte', () => {
  const different: string[] = [];
  // The services see every row: the closed table says what they may ask for at all.
  for (const probe of probes.filter(({ bearer }) => !bearer))
    for (const who of askerNames.filter((name) => askers[name].kind !== 'SUBGRAPH'))
      for (const relation of ['other', 'other office'] as const) {
        if (seen.has(`${probe.thing} ${who} ${relation}`)) continue;
        const cell = measured.get(placeOf(probe, who, relation));
        const absent = measured.get(placeOf(probe, who, 'absent'));
        if (cell && absent && cell.whole !== absent.whole)
          different.push(`${placeOf(probe, who, relation)}: ${cell.whole} and not ${absent.whole}`);
      }
  expect(different).toEqual([]);
  expect(measured.size).toBeGreaterThan(3000);
});

test('no argument that can name a row, and no entity, is left out of the matrix', () => {
  const listed = new Set(probes.map(({ subgraph, name }) => `${subgraph} ${name}`));
  const named = Object.entries(definitions).flatMap(([subgraph, definition]) => {
    const schema = buildSubgraph<never>(definition);
    const entities = entitiesOf(schema).map(({ name }) => `${name} by key`);
    return [...argumentsThatNameRows(schema), ...entities].map((place) => `${subgraph} ${place}`);
  });
  expect(named.filter((place) => !listed.has(place))).toEqual([]);
  expect(named.length).toBeGreaterThan(80);
});

const placeOf = ({ subgraph, name }: Probe, who: AskerName, relation: Relation) =>
  `${subgraph} ${name} as ${who}, ${relation}`;

/** Asks for a thing as one asker, his own, another's and one that isn't there. */
async function measureRow(probe: Probe, who: AskerName): Promise<string> {
  const cells: string[] = [];
  const absent = await measure(probe, who, 'absent');
  // Where the door is shut, no row is used up.
  const isShut = absent?.word === 'UNAUTHENTICATED' || absent?.word === 'FORBIDDEN';
  for (const relation of relations) {
    const cell = relation === 'absent' ? absent : await measure(probe, who, relation, isShut);
    cells.push(`${relation} ${cell?.word ?? '–'}`);
    if (cell) measured.set(placeOf(probe, who, relation), cell);
  }
  const isSeen = (relation: Relation) => measured.get(placeOf(probe, who, relation))?.word === 'visible';
  // What answers something of a row that isn't there says nothing of one that is.
  if (!isSeen('absent'))
    for (const relation of relations.filter(isSeen)) seen.add(`${probe.thing} ${who} ${relation}`);
  return cells.join(' · ');
}

/** Asks for one cell; null when the asker can have no such row, or there is none such at all. */
async function measure(
  probe: Probe,
  who: AskerName,
  relation: Relation,
  isShut = false,
): Promise<Cell | null> {
  const { own } = yards[who];
  const yard = await prepared(probe, yards[who][relation], isShut);
  if (!yard) return null;
  const holder: PassportHolder = askers[who];
  const answer = await ask(probe.subgraph, holder, probe.query, probe.variables(yard, own));
  return { word: wordOf(answer, probe, yard), whole: withoutNames(answer, yard) };
}

async function prepared(
  { thing, fresh, needs = thing }: Probe,
  yard: Yard,
  isShut: boolean,
): Promise<Yard | null> {
  const { owner } = yard;
  if (fresh && owner && (needs === 'token' || yard[needs])) {
    if (isShut) return { ...yard, [thing]: yard[thing] ?? crypto.randomUUID() };
    const isProgram = thing === 'program' || thing === 'secret';
    const row = await fresh(belongings, {
      ...owner,
      ...(isProgram && yard.office && { office: yard.office }),
    });
    return { ...yard, [thing]: row };
  }
  return yard[thing] ? yard : null;
}

function wordOf({ data, errors }: DoorAnswer, { query, name, thing }: Probe, yard: Yard): string {
  if (errors.length > 0) return errors[0]?.extensions?.code ?? errors[0]?.message ?? 'refused';
  const [answer] = Object.values(data ?? {});
  if (/problems/.test(query)) return codesIn(answer) || 'done';
  if (!query.includes('$'))
    return JSON.stringify(answer).includes(String(yard[thing])) ? 'visible' : 'absent';
  return saysSomething(answer) ? 'visible' : name.startsWith('Mutation') ? 'done' : 'absent';
}

/** The codes of a payload's problems. */
const codesIn = (payload: unknown) =>
  [...new Set([...JSON.stringify(payload).matchAll(/"code":"(\w+)"/g)].map(([, code]) => code))].join(' + ');

/** Whether there is anything in an answer but nothing: null, an empty list, zero, no text. */
function saysSomething(answer: unknown): boolean {
  if (typeof answer === 'object' && answer !== null) return Object.values(answer).some(saysSomething);
  return Boolean(answer) && answer !== '[]';
}

function withoutNames(answer: DoorAnswer, yard: Yard): string {
  return Object.entries(yard).reduce(
    (text, [thing, name]) => (typeof name === 'string' ? text.replaceAll(name, thing) : text),
    JSON.stringify(answer),
  );
}
