import { Section } from '../../ui/section.tsx';
import { Table } from '../../ui/table.tsx';
import { assistanceWording } from '../../wording/assistance/assistance.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { HourRow } from './hour-row.tsx';
import { NightRows } from './night-rows.tsx';
import type { ServicesProps } from './service-fields.ts';
import { SharedNightRows } from './shared-night-rows.tsx';
import { SumRow } from './sum-row.tsx';

/** The table of the office: rows 1 to 7, each with its amount as the server computes it. */
export function Services(props: ServicesProps) {
  const words = useWordsOf(assistanceWording).services;
  return (
    <Section title={words.title} aside={words.mean}>
      <Table
        caption={words.title}
        className="rows"
        columns={[
          { name: words.row, silent: true },
          { name: words.hoursProvided, className: 'num' },
          { name: words.nights, className: 'num' },
          { name: words.rate, className: 'num' },
          { name: words.amount, className: 'num' },
        ]}
      >
        <HourRow {...props} name="hours" tariff="ASSISTANCE_HOUR" />
        <HourRow {...props} name="qualifiedHours" tariff="ASSISTANCE_QUALIFIED_HOUR" />
        <NightRows {...props} />
        <SharedNightRows {...props} />
        <SumRow {...props} name="sickPay" />
        <SumRow {...props} name="preventedPay" />
        <SumRow {...props} name="advance" />
      </Table>
    </Section>
  );
}
