import { locales } from '@guichet/chassis/problems/problem.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tariffs } from '../../claims/testing/claim-ground.ts';
import { tariffsFrom } from '../../tariffs/tariffs.ts';
import { copyLines, describeLine, freezeDetails, thawDetails } from '../form-rooms.ts';
import {
  batteries,
  checkHearingAid,
  fitting,
  hardship,
  implant,
  repair,
} from './testing/hearing-aid-entries.ts';

const everything = { fitting, repair, batteries, implant, hardship };
const totalOf = (...checked: Parameters<typeof checkHearingAid>) => checkHearingAid(...checked).totalMinor;

/** Position, quantity, price and amount of each line. */
const figuresOf = (...checked: Parameters<typeof checkHearingAid>) =>
  checkHearingAid(...checked).content?.lines.map(
    ({ tariffPosition, quantity, unitPriceMinor, amountMinor }) => [
      tariffPosition,
      quantity / 10_000n,
      unitPriceMinor,
      amountMinor,
    ],
  );

test.each([
  ['one ear, adult', 'ONE_EAR', '1990-01-01', '909.01', 84_000n],
  ['both ears, adult', 'TWO_EARS', '1990-01-01', '909.02', 165_000n],
  ['one ear, child', 'ONE_EAR', '2015-04-30', '909.01', 283_000n],
  ['both ears, child', 'TWO_EARS', '2015-04-30', '909.02', 417_000n],
] as const)('a fitting is a lump sum, whatever was paid: %s', (_name, ears, born, position, rate) => {
  expect(figuresOf({ fitting: { ...fitting, ears } }, { born })).toEqual([[position, 1n, rate, rate]]);
});

test.each([
  ['electronic, one', 'ELECTRONIC', 'ONE', '909.04', 1n, 20_000n],
  ['electronic, two', 'ELECTRONIC', 'TWO', '909.04', 2n, 20_000n],
  ['other, one', 'OTHER', 'ONE', '909.05', 1n, 13_000n],
  ['other, two', 'OTHER', 'TWO', '909.05', 2n, 13_000n],
] as const)('a repair is paid for each hearing aid: %s', (_name, kind, devices, position, count, rate) => {
  for (const born of ['1990-01-01', '2015-04-30'])
    expect(figuresOf({ repair: { ...repair, kind, devices } }, { born })).toEqual([
      [position, count, rate, count * rate],
    ]);
});

test.each([
  ['one, adult', 'ONE', '1990-01-01', '909.06', 4_000n],
  ['two, adult', 'TWO', '1990-01-01', '909.07', 8_000n],
  ['one, child', 'ONE', '2015-04-30', '909.06', 6_000n],
  ['two, child', 'TWO', '2015-04-30', '909.07', 12_000n],
] as const)('batteries are paid for each calendar year: %s', (_name, devices, born, position, rate) => {
  const years = { fromYear: '2025', toYear: '2026', devices };
  expect(figuresOf({ batteries: years }, { born })).toEqual(Array(2).fill([position, 1n, rate, rate]));
});

test('bone anchors, implants and hardship are what was invoiced or granted', () => {
  expect(figuresOf({ implant, hardship })).toEqual([
    [null, 1n, 523_040n, 523_040n],
    [null, 1n, 81_255n, 81_255n],
  ]);
});

describe('on the 18th birthday a child’s lump sums become an adult’s', () => {
  test('for a fitting on the day of the hand-over', () => {
    const on = (servedOn: string, born: string) => totalOf({ fitting: { ...fitting, servedOn } }, { born });
    expect([on('2026-09-01', '2008-09-02'), on('2026-09-02', '2008-09-02')]).toEqual([417_000n, 165_000n]);
    expect([on('2025-12-31', '2008-01-01'), on('2026-01-01', '2008-01-01')]).toEqual([417_000n, 165_000n]);
    expect([on('2026-02-28', '2008-02-29'), on('2026-03-01', '2008-02-29')]).toEqual([417_000n, 165_000n]);
  });

  test('for batteries on the first of January: the year of the birthday is still a child’s', () => {
    const of = (born: string) =>
      checkHearingAid({ batteries }, { born }).content?.lines.map(({ servedOn, servedUntil, variant }) => [
        servedOn,
        servedUntil,
        variant,
      ]);
    const of2026 = (variant: string) => [
      ['2024-01-01', '2024-12-31', 'TWO_CHILD'],
      ['2025-01-01', '2025-12-31', 'TWO_CHILD'],
      ['2026-01-01', '2026-12-31', variant],
    ];
    expect(of('2008-01-02')).toEqual(of2026('TWO_CHILD'));
    expect(of('2008-01-01')).toEqual(of2026('TWO_ADULT'));
    expect(of('2007-12-31')).toEqual(of2026('TWO_ADULT'));
    expect(of('2008-02-29')).toEqual(of2026('TWO_CHILD'));
  });
});

describe('when a rate changes', () => {
  const changing = tariffsFrom([
    ...tariffs.inForce('2026-01-01'),
    ...(['HEARING_AID_TWO_EARS_CHILD', 'HEARING_AID_ELECTRONIC_REPAIR'] as const).map((code) => ({
      ...{ code, validFrom: '2026-01-01', amountMinor: 500_000n, source: 'x', isVerified: true },
    })),
    ...[
      { validFrom: '2025-01-01', amountMinor: 13_000n },
      { validFrom: '2026-01-02', amountMinor: 14_000n },
    ].map((from) => ({
      ...{ code: 'HEARING_AID_BATTERIES_TWO_CHILD' as const, source: 'x', isVerified: true },
      ...from,
    })),
  ]);

  test('the day of the hand-over or the repair decides', () => {
    const on = (servedOn: string) =>
      figuresOf(
        { fitting: { ...fitting, servedOn }, repair: { ...repair, servedOn } },
        { tariffs: changing },
      )?.map(([, , price]) => price);
    expect(on('2025-12-31')).toEqual([417_000n, 20_000n]);
    expect(on('2026-01-01')).toEqual([500_000n, 500_000n]);
  });

  test('each year of batteries is paid at the rate of its first of January', () => {
    expect(figuresOf({ batteries }, { tariffs: changing })?.map(([, , price]) => price)).toEqual([
      12_000n,
      13_000n,
      13_000n,
    ]);
  });
});

describe('a preview', () => {
  const amountsOf = (...checked: Parameters<typeof checkHearingAid>) =>
    checkHearingAid(...checked).amounts.map(({ path, amountMinor }) => [
      path.slice(2).join('.'),
      amountMinor,
    ]);

  test('says the amount of each section that is used, under its path', () => {
    expect(amountsOf(everything)).toEqual([
      ['fitting', 417_000n],
      ['repair', 40_000n],
      ['batteries', 36_000n],
      ['implant', 523_040n],
      ['hardship', 81_255n],
    ]);
    expect(totalOf(everything)).toBe(1_097_295n);
  });

  test('computes what it can, whatever else is wrong', () => {
    const typed = {
      fitting: { servedOn: '2026-09-02', ears: 'ONE_EAR' },
      repair: { servedOn: '2026-09-02', kind: 'OTHER' },
      batteries: { fromYear: '2026', devices: 'ONE' },
      implant: { amount: '12' },
      hardship: {},
    };
    expect(amountsOf(typed)).toEqual([
      ['fitting', 283_000n],
      ['repair', null],
      ['batteries', 6_000n],
      ['implant', 1_200n],
      ['hardship', null],
    ]);
  });

  test('can’t know the lump sums of a child and an adult as long as nobody is chosen', () => {
    expect(amountsOf(everything, { born: null })).toEqual([
      ['fitting', null],
      ['repair', 40_000n],
      ['batteries', null],
      ['implant', 523_040n],
      ['hardship', 81_255n],
    ]);
  });
});

test('the lines are called in the reader’s language', () => {
  const lines = checkHearingAid(everything).content?.lines ?? [];
  expect(lines.map((line) => describeLine(line, 'fr'))).toEqual([
    'Appareillage binaural, enfant',
    'Réparation électronique, par appareil',
    ...Array(3).fill('Batteries pour deux appareils, enfant, par an'),
    "Ancrage osseux ou implant d'oreille moyenne, monaural",
    'Cas de rigueur',
  ]);
  const called = locales.map((locale) => lines.map((line) => describeLine(line, locale)).join());
  expect(new Set(called).size).toBe(4);
});

test('the copy says whether the fitting is the first, and which decision grants the hardship', () => {
  const { content } = checkHearingAid(everything);
  const kept = JSON.parse(JSON.stringify(content && freezeDetails(content.details)));
  expect(kept).toMatchObject({ implant: { amount: '5230.40' }, batteries: { fromYear: 2024 } });
  const copied = copyLines(
    {
      form: 'HEARING_AID',
      details: thawDetails('HEARING_AID', kept),
      lines: content?.lines ?? [],
    },
    'fr',
  );
  expect(copied.map(({ notes }) => notes)).toEqual([
    ['Premier appareillage'],
    ...Array(5).fill([]),
    ['Numéro de décision du cas de rigueur : 320/2026/7/1'],
  ]);
});

test('whatever is typed, the total is what a person adds up of the amounts shown, and what the lines come to', () => {
  const franc = fc.integer({ min: 1, max: 9_999_999 }).map((centimes) => (centimes / 100).toFixed(2));
  const devices = fc.constantFrom('ONE', 'TWO');
  const ears = fc.constantFrom('ONE_EAR', 'TWO_EARS');
  const day = fc
    .integer({ min: 0, max: 5000 })
    .map((days) => Temporal.PlainDate.from('2012-01-01').add({ days }).toString());
  const years = fc
    .tuple(fc.integer({ min: 2012, max: 2026 }), fc.integer({ min: 0, max: 14 }))
    .map(([from, more]) => ({ fromYear: `${from}`, toYear: `${Math.min(2026, from + more)}` }));
  const used = fc.record(
    {
      fitting: fc.record({ servedOn: day, ears, kind: fc.constantFrom('FIRST', 'RENEWAL') }),
      repair: fc.record({ servedOn: day, devices, kind: fc.constantFrom('ELECTRONIC', 'OTHER') }),
      batteries: fc.tuple(years, devices).map(([typed, count]) => ({ ...typed, devices: count })),
      implant: fc.record({ servedOn: day, ears, amount: franc }),
      hardship: fc.record({ servedOn: day, decisionNumber: fc.constant('320/1'), amount: franc }),
    },
    { requiredKeys: ['hardship'] },
  );
  fc.assert(
    fc.property(used, day, (hearingAid, born) => {
      const { amounts, totalMinor, content, problems } = checkHearingAid(hearingAid, { born });
      expect(problems).toEqual([]);
      const shown = amounts.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0n), 0n);
      const lines = content?.lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
      expect([shown, lines, content?.totalMinor]).toEqual([totalMinor, totalMinor, totalMinor]);
    }),
  );
});
