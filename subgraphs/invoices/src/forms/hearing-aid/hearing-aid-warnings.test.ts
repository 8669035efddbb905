import { locales } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import {
  batteries,
  checkHearingAid,
  fitting,
  hardship,
  implant,
  repair,
  sentBefore,
  warningsOf,
} from './testing/hearing-aid-entries.ts';

describe('a fitting is paid once in six years', () => {
  const after = (before: string) =>
    warningsOf({ fitting }, { earlier: [sentBefore('HEARING_AID', before, { variant: 'ONE_EAR_CHILD' })] });

  test('a day earlier warns, six years to the day do not', () => {
    expect(after('2020-09-03')).toEqual(['HEARING_AID_FITTED_BEFORE']);
    expect(after('2020-09-02')).toEqual([]);
  });

  test('whichever was sent first', () => {
    expect(after('2026-11-20')).toEqual(['HEARING_AID_FITTED_BEFORE']);
    const early = { ...fitting, servedOn: '2019-01-15' };
    const on = (day: string) => warningsOf({ fitting: early }, { earlier: [sentBefore('HEARING_AID', day)] });
    expect(on('2025-01-14')).toContain('HEARING_AID_FITTED_BEFORE');
    expect(on('2025-01-15')).not.toContain('HEARING_AID_FITTED_BEFORE');
  });

  test('and the sentence names the claim and the day', () => {
    const { warnings, content } = checkHearingAid(
      { fitting },
      { earlier: [sentBefore('HEARING_AID', '2025-03-01')], documents: ['x'] },
    );
    expect(warnings.map(({ path, message }) => [path.join('.'), message])).toEqual([
      [
        'form.hearingAid.fitting.servedOn',
        "La demande 300.001-2025-00007 porte déjà sur un appareillage remis le 01.03.2025. Le forfait est payé une fois en six ans (OMAI, annexe ch. 5.07) : l'office décide si un nouvel appareillage est dû avant.",
      ],
    ]);
    expect(content).toBeNull();
  });

  test('nothing else that was claimed before counts', () => {
    const earlier = [
      sentBefore('HEARING_AID_REPAIR', '2025-03-01'),
      sentBefore('HEARING_IMPLANT', '2025-03-01'),
    ];
    expect(warningsOf({ fitting }, { earlier })).toEqual([]);
  });
});

describe('a repair under the guarantee', () => {
  const handedOver = (...days: string[]) =>
    warningsOf({ repair }, { earlier: days.map((day) => sentBefore('HEARING_AID', day)) });

  test('lies less than two years after the hand-over', () => {
    expect(handedOver('2024-09-15')).toEqual(['HEARING_AID_UNDER_GUARANTEE']);
    expect(handedOver('2024-09-14')).toEqual([]);
    expect(handedOver()).toEqual([]);
  });

  test('counts from the newest before it, and from none after it', () => {
    expect(handedOver('2018-01-01', '2026-01-01')).toEqual(['HEARING_AID_UNDER_GUARANTEE']);
    expect(handedOver('2026-09-14')).toEqual(['HEARING_AID_UNDER_GUARANTEE']);
    expect(handedOver('2026-09-15')).toEqual([]);
    expect(handedOver('2018-01-01', '2026-09-15')).toEqual([]);
  });

  test('from the hand-over of the same claim too', () => {
    expect(warningsOf({ fitting, repair })).toEqual(['HEARING_AID_UNDER_GUARANTEE']);
  });
});

describe('a repair is paid once for each hearing aid, kind and calendar year', () => {
  const repairedOn = (day: string, variant: string) =>
    warningsOf({ repair }, { earlier: [sentBefore('HEARING_AID_REPAIR', day, { variant })] });

  test('from the first to the last day of its year', () => {
    expect(repairedOn('2025-12-31', 'ELECTRONIC')).toEqual([]);
    expect(repairedOn('2026-01-01', 'ELECTRONIC')).toEqual(['HEARING_AID_REPAIRED_BEFORE']);
    expect(repairedOn('2026-11-01', 'ELECTRONIC')).toEqual(['HEARING_AID_REPAIRED_BEFORE']);
  });

  test('a repair of the other kind has its own', () => {
    expect(repairedOn('2026-01-01', 'OTHER')).toEqual([]);
  });
});

describe('batteries are paid once for a calendar year', () => {
  const before = (year: number, reference?: string) =>
    sentBefore('HEARING_AID_BATTERIES', `${year}-01-01`, {
      variant: 'ONE_CHILD',
      ...(reference && { reference }),
    });

  test('so each of the years is compared, the first and the last too', () => {
    const warns = (year: number) =>
      warningsOf({ batteries }, { earlier: [before(year)] }).includes('HEARING_AID_BATTERIES_BEFORE');
    expect([2023, 2024, 2026, 2027].map(warns)).toEqual([false, true, true, false]);
  });

  test('in one sentence, whatever was claimed how often', () => {
    const earlier = [before(2025, 'B'), before(2024, 'A'), before(2025, 'A')];
    const { warnings } = checkHearingAid({ batteries }, { earlier });
    const said = warnings.filter(({ code }) => code === 'HEARING_AID_BATTERIES_BEFORE');
    expect(said.map(({ message }) => message)).toEqual([
      'Des batteries figurent déjà pour 2024, 2025 dans B, A. Le forfait est payé une fois par année civile (OMAI, annexe ch. 5.07).',
    ]);
  });

  test('their right lapses five years after the last day of the year', () => {
    const of = (fromYear: string) =>
      warningsOf({ batteries: { fromYear, devices: 'ONE' } }).filter((code) => code.startsWith('CLAIM_'));
    expect(of('2022')).toEqual([]);
    expect(of('2021')).toEqual(['CLAIM_RIGHT_EXPIRES_SOON']);
    expect(of('2020')).toEqual(['CLAIM_RIGHT_EXPIRED']);
  });
});

describe('the invoice is asked for, and a claim goes without', () => {
  const isAsked = (hearingAid: object, documents: readonly string[] = []) =>
    checkHearingAid(hearingAid, { documents }).warnings.some(
      ({ code }) => code === 'HEARING_AID_INVOICE_EXPECTED',
    );

  test('for everything but batteries', () => {
    for (const section of [{ fitting }, { repair }, { implant }, { hardship }])
      expect([isAsked(section), isAsked(section, ['a-document'])]).toEqual([true, false]);
    expect(isAsked({ batteries })).toBe(false);
    expect(checkHearingAid({ fitting }).content).not.toBeNull();
  });
});

test('no warning stands in the way, and every one is said in each language with its blanks filled', () => {
  const earlier = [
    sentBefore('HEARING_AID', '2025-03-01'),
    sentBefore('HEARING_AID_REPAIR', '2026-03-01', { variant: 'ELECTRONIC' }),
    sentBefore('HEARING_AID_BATTERIES', '2025-01-01'),
  ];
  const sentences = locales.flatMap((locale) => {
    const { warnings, content } = checkHearingAid({ fitting, repair, batteries }, { locale, earlier });
    expect(content?.warnings).toHaveLength(warnings.length);
    return warnings.map(({ message }) => message);
  });
  expect(sentences).toHaveLength(4 * 6);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.filter((sentence) => /[{}]|undefined|object/.test(sentence))).toEqual([]);
});
