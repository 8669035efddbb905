import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Link, useNavigate } from 'react-router';
import { SelectField } from '../../forms/fields/select-field.tsx';
import type { RecapPeriod } from '../../routes/recap.ts';
import { recapWording } from '../../wording/recap/recap.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { besidePeriod, choicesOf, periodName } from './periods.ts';

interface BesidePeriodProps {
  readonly period: RecapPeriod;
  readonly pathOf: (period: RecapPeriod) => string;
  /** A company has its months only, a statement its years. */
  readonly only?: 'MONTH' | 'YEAR';
}

/** The period before, a choice of others, and the one after as long as it has begun. */
export function BesidePeriod({ period, pathOf, only }: BesidePeriodProps) {
  const words = useWordsOf(recapWording);
  const { locale } = useSpoken();
  const navigate = useNavigate();
  const [before, after] = [besidePeriod(period, -1), besidePeriod(period, 1)];
  const groups = choicesOf(period);
  const named = (periods: readonly RecapPeriod[]) =>
    periods.map((one) => ({ value: pathOf(one), label: periodName(one, locale) }));
  const options = only
    ? named(only === 'MONTH' ? groups.months : groups.years)
    : [
        { label: words.months, options: named(groups.months) },
        { label: words.years, options: named(groups.years) },
      ];
  return (
    <nav className="between" aria-label={words.period}>
      {before ? (
        <Link className="back" to={pathOf(before)}>
          <ArrowLeft className="icon" aria-hidden="true" />
          {periodName(before, locale)}
        </Link>
      ) : (
        <span />
      )}
      <SelectField
        name="periode"
        label={words.period}
        width="m"
        value={pathOf(period)}
        options={options}
        onChange={(path) => void navigate(path)}
      />
      {after ? (
        <Link className="back" to={pathOf(after)}>
          {periodName(after, locale)}
          <ArrowRight className="icon" aria-hidden="true" />
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
