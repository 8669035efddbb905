import { ChevronRight } from 'lucide-react';
import { Amount } from '../../ui/amount.tsx';
import { writtenPeriod } from '../../ui/dates.ts';
import { tariffsWording } from '../../wording/tariffs/tariffs.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Rate } from './rates.ts';
import { TakeRate, UnverifiedTag } from './tariff-parts.tsx';

interface RatesBeforeProps {
  readonly title: string;
  readonly rates: readonly Rate[];
  readonly onTake: (rate: Rate) => void;
}

/** What was paid before, the last rate first. The browser's own unfolding: the search in the page finds it, and it is printed. */
export function RatesBefore({ title, rates, onTake }: RatesBeforeProps) {
  const words = useWordsOf(tariffsWording);
  return (
    <details className="rates-before">
      <summary>
        <ChevronRight className="icon" aria-hidden="true" />
        {words.before({ count: rates.length })}
        <span className="sr"> {title}</span>
      </summary>
      <ul>
        {rates.map((rate) => (
          <li key={rate.validFrom}>
            <p>
              <Amount money={rate.amount} />{' '}
              <span className="meta">
                {writtenPeriod({ start: rate.validFrom, end: rate.validUntil ?? rate.validFrom })}
              </span>
            </p>
            <p>
              {rate.source} {!rate.isVerified && <UnverifiedTag />}
            </p>
            <TakeRate rate={rate} title={title} act={words.correctSource} onTake={onTake} />
          </li>
        ))}
      </ul>
    </details>
  );
}
