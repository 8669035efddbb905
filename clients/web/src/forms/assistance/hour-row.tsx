import { formatHours, parseHours } from '@guichet/schema/scalars/hours.ts';
import { Row } from '../../ui/table.tsx';
import { assistanceWording } from '../../wording/assistance/assistance.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { FigureCell, InputCell, NoCell, RowLabel } from './cells.tsx';
import { fieldOf, type ServicesProps } from './service-fields.ts';

interface HourRowProps extends ServicesProps {
  readonly name: 'hours' | 'qualifiedHours';
  readonly tariff: string;
}

/** Row 1 or 2: hours, at the rate of the month. */
export function HourRow({ name, tariff, ...props }: HourRowProps) {
  const words = useWordsOf(assistanceWording).services;
  const field = fieldOf(props, name);
  return (
    <Row className={field.problem ? 'bad' : ''}>
      <RowLabel {...field} label={words.label[name]} hint={words.hint[name]} />
      <InputCell {...field} unit={words.unit.hours} hint={words.hint[name]}>
        <Clock typed={field.value} />
      </InputCell>
      <NoCell />
      <FigureCell title={words.rate} money={props.rates.of(tariff)} />
      <FigureCell title={words.amount} money={props.amountAt([name])} />
    </Row>
  );
}

/** Decimals as a clock says them: « 92.30 » is no half hour. */
function Clock({ typed }: { readonly typed: string }) {
  const hours = parseHours(typed);
  if (!hours.ok || hours.value % 10_000n === 0n) return null;
  return <small className="clock">{formatHours(hours.value)}</small>;
}
