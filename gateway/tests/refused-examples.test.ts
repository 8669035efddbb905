import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { monney } from '@guichet/stack/cast/cast.ts';
import { openTestSubgraphs, type TestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knownCodes } from '../src/refusals/outgoing-errors.ts';
import { arrive } from './examples/arrive.ts';
import { codeOf, expectKept, provoke } from './examples/keep-refusal.ts';
import { examplesFolder } from './examples/read-examples.ts';
import {
  narrowPlanning,
  refusedRequests,
  requestsInTrouble,
  requestsNeverPlanned,
} from './examples/refused-requests.ts';
import { openProgram } from './programs.ts';
import { openRealHouse, type RealHouse } from './real-house/real-house.ts';
import { openTinyHouse, type TinyHouse } from './tiny-house/tiny-house.ts';

let subgraphs: TestSubgraphs;
let house: RealHouse;
let tinyHouse: TinyHouse;
let words: Readonly<Record<string, string>>;
beforeAll(async () => {
  subgraphs = await openTestSubgraphs();
  {
    // Programs are made where any text is let in; the requests are sent to a house as the public has it.
    await using open = await openRealHouse(subgraphs);
    const administrator = await arrive(open.url, monney);
    const scopes = ['FIGURES', 'ADHOC'];
    const insurance = await openProgram(open.url, administrator, { office: 'INSURANCE', scopes });
    const population = await openProgram(open.url, administrator, { office: 'POPULATION', scopes });
    words = { TOKEN: insurance.token, POPULATION_TOKEN: population.token };
  }
  house = await openRealHouse(subgraphs, 'LOCAL', { trustedDocumentsOnly: true });
  tinyHouse = await openTinyHouse();
});
afterAll(async () => {
  await tinyHouse[Symbol.asyncDispose]();
  await house[Symbol.asyncDispose]();
  await subgraphs[Symbol.asyncDispose]();
});

describe('an example is refused as the developers’ pages show it', () => {
  test.each(Object.entries(refusedRequests))('%s', async (code, request) => {
    const refusal = await provoke(house.url, code, request, words);
    expect(codeOf(refusal)).toBe(code);
    await expectKept(house.url, code, request, refusal);
  });

  test.each(Object.entries(requestsInTrouble))('%s, in a house in trouble', async (code, request) => {
    const tiny = { TOKEN: tinyHouse.openSession('program') };
    const refusal = await provoke(tinyHouse.url, code, request, tiny);
    expect(codeOf(refusal)).toBe(code);
    await expectKept(tinyHouse.url, code, request, refusal, true);
  });
});

describe('an unseen text is refused by a house with little patience as the developers’ pages show it', () => {
  test.each(Object.entries(requestsNeverPlanned))('%s', async (code, request) => {
    await using narrow = await openTinyHouse({ planning: narrowPlanning });
    const refusal = await provoke(narrow.url, code, request, { TOKEN: narrow.openSession('claire') });
    expect(codeOf(refusal)).toBe(code);
    await expectKept(narrow.url, code, request, refusal, true);
  });
});

test('every code that the gateway answers has an example, and there is none for anything else', () => {
  const codes = [...knownCodes, 'INTERNAL_SERVER_ERROR'].sort();
  const requests = { ...refusedRequests, ...requestsInTrouble, ...requestsNeverPlanned };
  expect(Object.keys(requests).sort()).toEqual(codes);
  const kept = globSync(`${examplesFolder}codes/*.json`).map((file) => basename(file, '.json'));
  expect(kept.sort()).toEqual(codes);
});
