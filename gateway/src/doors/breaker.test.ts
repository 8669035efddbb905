import { beforeEach, expect, test } from 'vitest';
import { type Breaker, openBreaker, WayClosed } from './breaker.ts';

const outage = new Error('nobody there');
const refusal = new Error('no');

let now: number;
let told: string[];
let breaker: Breaker;
beforeEach(() => {
  now = 0;
  told = [];
  breaker = openBreaker({
    failures: 5,
    pause: 1_000,
    isOutage: (error) => error === outage,
    tell: (state) => told.push(state),
    now: () => now,
  });
});

const fail = (error: Error) => breaker.pass(async () => Promise.reject(error)).catch((thrown) => thrown);
const failTimes = async (count: number) => {
  for (let time = 0; time < count; time += 1) expect(await fail(outage)).toBe(outage);
};
const pass = () => breaker.pass(async () => 'answer').catch((thrown) => thrown);

test('four outages in a row leave the way open, the fifth closes it', async () => {
  await failTimes(4);
  expect(await pass()).toBe('answer');
  await failTimes(5);
  expect(told).toEqual(['CLOSED']);
  expect(await pass()).toBeInstanceOf(WayClosed);
});

test('a refusal is an answer too: outages before it do not count', async () => {
  await failTimes(4);
  expect(await fail(refusal)).toBe(refusal);
  await failTimes(4);
  expect(await pass()).toBe('answer');
});

test('it is closed for 999 ms; at 1,000 one may try, and the others wait for what he finds', async () => {
  await failTimes(5);
  now = 999;
  expect(await pass()).toBeInstanceOf(WayClosed);
  now = 1_000;
  const found = Promise.withResolvers<string>();
  const trying = breaker.pass(() => found.promise);
  expect(await pass()).toBeInstanceOf(WayClosed);
  found.resolve('answer');
  expect(await trying).toBe('answer');
  expect(await pass()).toBe('answer');
  expect(told).toEqual(['CLOSED', 'OPEN']);
});

test('who tries in vain closes it for as long again', async () => {
  await failTimes(5);
  now = 1_000;
  await failTimes(1);
  now = 1_999;
  expect(await pass()).toBeInstanceOf(WayClosed);
  now = 2_000;
  expect(await pass()).toBe('answer');
});

test('one who set out before it was closed and arrives opens it', async () => {
  const found = Promise.withResolvers<string>();
  const early = breaker.pass(() => found.promise);
  await failTimes(5);
  found.resolve('answer');
  await early;
  expect(await pass()).toBe('answer');
});
