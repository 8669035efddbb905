import { Row } from '../../ui/table.tsx';
import { assistanceWording } from '../../wording/assistance/assistance.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { tidyMoney } from '../fields/tidy.ts';
import { InputCell, NoCell, RowLabel } from './cells.tsx';
import { fieldOf, type ServicesProps } from './service-fields.ts';

interface SumRowProps extends ServicesProps {
  readonly name: 'sickPay' | 'preventedPay' | 'advance';
}

/** Rows 5 to 7: a sum in CHF. */
export function SumRow({ name, ...props }: SumRowProps) {
  const words = useWordsOf(assistanceWording).services;
  const field = fieldOf(props, name);
  return (
    <Row className={field.problem ? 'bad' : ''}>
      <RowLabel {...field} label={words.label[name]} hint={words.hint[name]} />
      <NoCell span={3} />
      <InputCell {...field} unit="CHF" hint={words.hint[name]} tidy={tidyMoney} className="money" />
    </Row>
  );
}
