import { Section } from '../../ui/section.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { providerStartWording } from '../../wording/provider-start/provider-start.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Code } from '../developers/code.tsx';
import { WithCode } from '../developers/with-code.tsx';
import { providerLife } from './provider-life.ts';

const domain = '@sandbox.guichet.example';

/** « Bac à sable »: whom a sandbox program may register, its clock, and a provider's whole life as one program. */
export function Sandbox() {
  const { sandbox: words } = useWordsOf(providerStartWording);
  const played = {
    ...{ accepts: words.accepts, refuses: words.refuses, contests: words.contests, silent: words.silent },
    'debit-refused': words.debitRefused,
  };
  return (
    <Section title={words.title} aside={words.aside}>
      <p>
        <WithCode text={words.means} />
      </p>
      <Table caption={words.whom} columns={[{ name: words.address }, { name: words.does }]}>
        {Object.entries(played).map(([name, does]) => (
          <Row key={name}>
            <RowHead>
              <code>{`${name}${domain}`}</code>
            </RowHead>
            <Cell>{does}</Cell>
          </Row>
        ))}
      </Table>
      <p>
        <WithCode text={words.clock} />
      </p>
      <p>
        <WithCode text={words.life} />
      </p>
      <Code
        text={`GUICHET=${location.origin} CLIENT_ID=… CLIENT_SECRET=… node provider-life.ts`}
        what={words.life}
      />
      <Code text={providerLife} what={words.program} />
    </Section>
  );
}
