import { setTimeout as pause } from 'node:timers/promises';
import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import { type Figures, recordProof, rounds } from '@guichet/stack/testing/proof.ts';
import { afterAll, expect, test } from 'vitest';
import { validateDueTask } from '../src/payment-requests/validate-due.ts';
import { count, holdTelling, openWindowDesk, type Tally, tally, toldOf, writeDue } from './window-desk.ts';
import { startWorkers } from './window-workers.ts';

const sections: Record<string, Figures> = {};

afterAll(() => recordProof('request-window', 'The end of a payment request’s window', sections));

const fourDays = 96 * 3_600_000;
/** Milliseconds by which the clocks of workers are wrong, one after the other. */
const clocks = [0, fourDays, -fourDays, 0, fourDays, -fourDays, 0, 0];

/** Statements of a sweep, of which two workers are killed before one each: locking, time, state, seals, history, jobs for provider and client, what is left, what goes on. */
const deaths: readonly (readonly [number, number])[] = [
  [3, 8],
  [1, 5],
  [2, 6],
  [4, 7],
  [5, 9],
  [6, 3],
];

function figuresOf(counted: Tally, more: Figures): Figures {
  return {
    ...more,
    'requests whose window ended': counted.validated,
    'validated early': counted.early,
    missed: counted.missed,
    'validated twice': counted.double,
    'whose sealed history is broken': counted.broken,
    'from the end of a window to what it caused, longest': `${counted.latest} ms`,
  };
}

/** Nobody is late by more than a minute: that is how often the crontab looks, if nothing else does. */
const aMinute = 60_000;

test.each([
  { clock: 'four days ahead', wrongBy: fourDays },
  { clock: 'four days behind', wrongBy: -fourDays },
])(
  'a worker whose clock is $clock validates at the hour of the database, neither before nor after',
  {
    timeout: 300_000,
  },
  async ({ clock, wrongBy }) => {
    await using desk = await openWindowDesk();
    const { jobs } = desk.billing.database;
    const [due, later] = [rounds(100, 1_000), rounds(50, 500)];
    await writeDue(desk.billing, later, 3_600_000);
    await using _working = await startWorkers(desk.place, { clocks: [wrongBy] });
    await writeDue(desk.billing, due, 3_000);
    // Before the hour too it looks, and by its own clock the hour of all has come, or of none.
    for (let sweep = 0; sweep < 8; sweep += 1) {
      await addJob(jobs, validateDueTask, {}, { key: `early:${sweep}` });
      await pause(250);
    }
    await expect.poll(async () => (await count(jobs)).validated, { timeout: 60_000 }).toBe(due);
    const { latest, ...counts } = await tally(jobs);
    sections[`A worker alone, its clock ${clock}`] = figuresOf(
      { latest, ...counts },
      { 'requests whose window has not ended, and that wait': later },
    );
    expect(counts).toEqual({
      ...{ requests: due + later, validated: due },
      ...{ early: 0, missed: 0, double: 0, broken: 0 },
    });
    expect(latest).toBeLessThan(aMinute);
  },
);

test.each(deaths.slice(0, rounds(1, deaths.length)))(
  'requests due at the same instant are each validated once though two workers are killed, before statement %i and before %i, and clocks are wrong by four days',
  { timeout: 300_000 },
  async (one, other) => {
    await using desk = await openWindowDesk();
    const { billing } = desk;
    const [due, workers] = [rounds(500, 10_000), rounds(4, 8)];
    await holdTelling(desk.ownerUrl);
    // Their hour comes when the test is over; by the clocks that are ahead it has come already.
    await writeDue(billing, 50, 3_600_000);
    await using working = await startWorkers(desk.place, {
      clocks: clocks.slice(0, workers),
      deadly: [one, other],
    });
    const lead = rounds(4_000, 15_000);
    await writeDue(billing, due, lead);
    await expect
      .poll(async () => (await count(billing.database.jobs)).validated, {
        timeout: 200_000,
        interval: 500,
      })
      .toBe(due);
    await expect.poll(() => working.deathsLeft(), { timeout: 20_000 }).toEqual([]);
    const counted = await tally(billing.database.jobs);
    sections[`Killed before statement ${one} and before ${other} of a sweep`] = figuresOf(counted, {
      'workers at once': workers,
      'of which killed with -9 in a sweep': working.killed(),
      'clocks of workers wrong by': '0, +96 h, -96 h in turn',
    });
    expect(working.killed()).toBe(2);
    const { latest, ...counts } = counted;
    expect(counts).toEqual({
      ...{ requests: due + 50, validated: due },
      ...{ early: 0, missed: 0, double: 0, broken: 0 },
    });
    expect(latest).toBeLessThan(aMinute);
    expect(await toldOf(billing.database.jobs)).toEqual({ provider: due, client: due, requests: due });
  },
);
