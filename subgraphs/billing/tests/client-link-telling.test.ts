import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import type { SubgraphDoor } from '@guichet/chassis/subgraph/door.ts';
import { newPaymentRequest, writePaymentRequests } from '@guichet/stack/testing/payment-requests.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findRequests } from '../src/payment-requests/payment-request.repository.ts';
import { everyRequest } from '../src/payment-requests/request-scope.ts';
import { tellClientLink } from '../src/request-batches/tell-link-job.ts';
import { openBilling } from '../src/service.ts';
import { readBillingSettings } from '../src/settings.ts';
import { openWindowDesk, playIdentity, type WindowDesk } from './window-desk.ts';

let desk: WindowDesk;
beforeAll(async () => {
  desk = await openWindowDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());

test('what is told of one client is told one after the other, and keeps no other client waiting', async () => {
  const { database } = desk.billing;
  const first = newPaymentRequest(null);
  const { clientId } = first;
  const other = newPaymentRequest(null, {
    clientId: `${clientId.slice(0, -2)}${clientId.endsWith('00') ? '11' : '00'}`,
  });
  const written = [
    first,
    newPaymentRequest(null, { clientId }),
    newPaymentRequest(null, { clientId }),
    other,
  ];
  await writePaymentRequests(database.jobs, written);
  const underWay: string[] = [];
  const heard: string[] = [];
  const letGo = Promise.withResolvers<void>();
  const identity: SubgraphDoor = {
    ...playIdentity(() => null),
    call: async ({ variables }) => {
      const { input } = variables as { readonly input: { readonly clientId: string } };
      underWay.push(input.clientId);
      if (input.clientId === clientId) await letGo.promise;
      heard.push(input.clientId);
      return { status: 200, body: { data: { recordClientDebit: { problems: [] } } } };
    },
  };
  const options = { ...desk.place, log: openTestLog('worker'), peers: () => identity };
  await using billing = await openBilling(options, readBillingSettings({}));
  await using _working = await billing.startJobs();
  const requests = await findRequests(
    database.jobs,
    everyRequest,
    written.map(({ id }) => id),
  );
  await database.transaction((tx) => tellClientLink(tx, requests), 'jobs');
  await expect.poll(() => underWay).toContain(clientId);
  await expect.poll(() => heard).toEqual([other.clientId]);
  // What comes later is done meanwhile: there was a hand free for the two that wait.
  const later = requests.filter((request) => request.clientId === other.clientId);
  await database.transaction((tx) => tellClientLink(tx, later), 'jobs');
  await expect.poll(() => heard).toEqual([other.clientId, other.clientId]);
  expect(
    underWay.filter((id) => id === clientId),
    'one of three',
  ).toHaveLength(1);
  letGo.resolve();
  await expect.poll(() => heard).toEqual([other.clientId, other.clientId, clientId, clientId, clientId]);
});
