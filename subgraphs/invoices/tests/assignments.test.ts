import { verifyChain } from '@guichet/chassis/history/chain.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type Asker,
  accept,
  assign,
  type Counter,
  openCounter,
  requestCorrection,
  submit,
} from './counter.ts';

let counter: Counter;
let newest = 0;
let id: string;

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());
beforeEach(async () => {
  newest += 1;
  id = (await submit(counter, `assigned-${newest}`)).claim?.id ?? '';
});

const codesOf = ({ problems }: { readonly problems: readonly { readonly code: string }[] }) =>
  problems.map(({ code }) => code);

interface Held {
  readonly version: number;
  readonly assignment: { readonly officerId: string; readonly officer: string; readonly isViewer: boolean };
  readonly assignmentVersion: number;
  readonly assignmentSteps: readonly object[];
}

async function heldBy(asker: Asker, claimId = id) {
  const { data, codes } = await counter.ask<{ claim: Held | null } | null>(
    asker,
    `query ($id: ID!) { claim(id: $id) { version assignment { officerId officer isViewer } assignmentVersion
      assignmentSteps { officer by } } }`,
    { id: claimId },
  );
  return { ...data?.claim, codes };
}

async function listed(filter: object, asker: Asker = counter.dufour) {
  const query = 'query ($filter: ClaimFilter) { claims(filter: $filter) { nodes { id } } }';
  const { data } = await counter.ask<{ claims: { nodes: readonly { id: string }[] } }>(asker, query, {
    filter,
  });
  return data.claims.nodes.map((node) => node.id);
}

describe('an officer takes a claim', () => {
  test('and his colleagues read that he has it; the claim itself stays where it stands', async () => {
    expect(codesOf(await assign(counter, id, 0, counter.dufour.id))).toEqual([]);
    expect(await heldBy(counter.morel)).toMatchObject({
      version: 1,
      assignmentVersion: 1,
      assignment: { officerId: counter.dufour.id, officer: 'Dufour Marc', isViewer: false },
    });
    expect((await heldBy(counter.dufour)).assignment?.isViewer).toBe(true);
  });

  test('gives it to a colleague, who gives it back: each change of hands stays in its history', async () => {
    await assign(counter, id, 0, counter.dufour.id);
    await assign(counter, id, 1, counter.morel.id);
    await assign(counter, id, 2, null, counter.morel);
    expect(await heldBy(counter.dufour)).toMatchObject({
      assignment: null,
      assignmentSteps: [
        { officer: 'Dufour Marc', by: 'Dufour Marc' },
        { officer: 'Morel Anne', by: 'Dufour Marc' },
        { officer: null, by: 'Morel Anne' },
      ],
    });
    expect(
      await counter.rows(
        sql`select actor, details from audit_entry where action = 'claim.assign' and subject = ${`Claim:${id}`} order by at, id`,
      ),
    ).toEqual([
      { actor: counter.dufour.id, details: { assignment: 1, officer: counter.dufour.id } },
      { actor: counter.dufour.id, details: { assignment: 2, officer: counter.morel.id } },
      { actor: counter.morel.id, details: { assignment: 3, officer: null } },
    ]);
  });

  test('when a colleague takes it at the same moment, one has it and the other is told who', async () => {
    const both = await Promise.all([
      assign(counter, id, 0, counter.dufour.id, counter.dufour),
      assign(counter, id, 0, counter.morel.id, counter.morel),
    ]);
    expect(both.map(codesOf).toSorted()).toEqual([[], ['CLAIM_CHANGED_HANDS']]);
    const { assignment, assignmentVersion } = await heldBy(counter.dufour);
    expect(assignmentVersion).toBe(1);
    const told = both.flatMap(({ problems }) => problems.map(({ message }) => message));
    expect(told).toEqual([expect.stringContaining(`Elle est à : ${assignment?.officer}.`)]);
  });

  test('twice, and has it once', async () => {
    await assign(counter, id, 0, counter.dufour.id);
    expect(codesOf(await assign(counter, id, 0, counter.dufour.id))).toEqual([]);
    expect((await heldBy(counter.dufour)).assignmentVersion).toBe(1);
  });

  test('and a colleague decides on it all the same', async () => {
    await assign(counter, id, 0, counter.dufour.id);
    expect((await accept(counter, id, 1, counter.morel)).claim?.status).toBe('ACCEPTED');
    expect(codesOf(await assign(counter, id, 1, null))).toEqual(['CLAIM_STEP_NOT_OPEN']);
  });

  test('and has it still when its person has to correct it', async () => {
    await assign(counter, id, 0, counter.dufour.id);
    await requestCorrection(counter, id, 1);
    expect((await heldBy(counter.dufour)).assignment?.officer).toBe('Dufour Marc');
  });
});

describe('a claim is given', () => {
  test('to officers of the insurance office alone, and by them alone', async () => {
    for (const other of [counter.blanc, counter.rochat, counter.claire])
      expect(codesOf(await assign(counter, id, 0, other.id))).toEqual(['CLAIM_ASSIGNEE_UNKNOWN']);
    for (const other of [counter.blanc, counter.rochat, counter.claire])
      expect((await assign(counter, id, 0, counter.dufour.id, other)).codes).toEqual(['FORBIDDEN']);
    expect((await heldBy(counter.dufour)).assignmentVersion).toBe(0);
  });

  test('by nobody whose role has ended since his passport was signed', async () => {
    const gone = { ...counter.blanc, roles: counter.dufour.roles };
    expect((await assign(counter, id, 0, counter.dufour.id, gone)).codes).toEqual(['FORBIDDEN']);
  });
});

describe('the work list is narrowed', () => {
  test('to what an officer has, and to what nobody has', async () => {
    await assign(counter, id, 0, counter.morel.id);
    expect(await listed({ assignedTo: counter.morel.id })).toContain(id);
    expect(await listed({ assignedTo: counter.morel.id, statuses: ['REFUSED'] })).toEqual([]);
    expect(await listed({ isUnassigned: true, statuses: ['IN_PROCESS'] })).not.toContain(id);
    await assign(counter, id, 1, null, counter.morel);
    expect(await listed({ isUnassigned: true, statuses: ['IN_PROCESS'] })).toContain(id);
    expect(await listed({ assignedTo: 'no key at all' })).toEqual([]);
  });

  test('and tells the insured person nothing of it', async () => {
    await assign(counter, id, 0, counter.dufour.id);
    expect(new Set((await heldBy(counter.claire)).codes)).toEqual(new Set(['FORBIDDEN']));
    expect(await listed({ assignedTo: counter.dufour.id }, counter.claire)).toEqual([]);
    expect(await listed({ isUnassigned: true }, counter.claire)).toEqual([]);
  });

  test('and tells an officer nothing of his own claim', async () => {
    const own = { ...counter.claire, roles: counter.dufour.roles };
    await assign(counter, id, 0, counter.dufour.id);
    expect(await heldBy(own)).toMatchObject({ assignment: null, assignmentSteps: [] });
    expect(await listed({ assignedTo: counter.dufour.id }, own)).not.toContain(id);
  });
});

test('the changes of hands are sealed one to the other, and can not be changed or removed', async () => {
  await assign(counter, id, 0, counter.dufour.id);
  await assign(counter, id, 1, null);
  const rows = await counter.rows<{ row: { at: string }; hash: string }>(sql`
    select hash, jsonb_build_object('office', office, 'claimId', claim_id, 'ownerAccountId', owner_account_id,
      'assignmentVersion', assignment_version, 'officer', officer, 'officerName', officer_name, 'actor', actor,
      'actorName', actor_name, 'at', at) as row
    from claim_assignment where claim_id = ${id} order by assignment_version`);
  const links = rows.map(({ row, hash }) => ({ hash, row: { ...row, at: Temporal.Instant.from(row.at) } }));
  expect(links).toHaveLength(2);
  expect(verifyChain(links)).toEqual({ intact: true });
  for (const statement of [
    sql`delete from claim_assignment`,
    sql`update claim_assignment set officer_name = 'X'`,
  ])
    await expect(counter.rows(statement)).rejects.toThrow();
});
