import { Fragment } from 'react';
import { Link, useLoaderData } from 'react-router';
import { Section } from '../../ui/section.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { developerReferenceWording } from '../../wording/developer-reference/developer-reference.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { WithCode } from '../developers/with-code.tsx';
import { type Limit, readers } from './limits-docs.ts';
import { ReferenceFrame } from './reference-frame.tsx';

/** « Limites »: what a request may ask at most, by who asks. */
export function LimitsPage() {
  const words = useWordsOf(developerReferenceWording);
  const { locale } = useSpoken();
  const limits = useLoaderData<readonly Limit[]>();
  const figure = new Intl.NumberFormat(`${locale}-CH`);
  const nameOf = (name: string) => words.limitNames[name as keyof typeof words.limitNames] ?? name;
  return (
    <ReferenceFrame title={words.limits} lead={words.limitsLead}>
      <Section title={words.limits} aside={<WithCode text={words.limitsMean} />}>
        <Table
          caption={words.limits}
          className="of-limits"
          columns={[
            { name: words.limit },
            ...readers.map((reader) => ({ name: words.readers[reader], className: 'num' })),
            { name: words.beyond },
          ]}
        >
          {limits.map(({ name, unit, code, most }) => (
            <Row key={name}>
              <RowHead>
                {nameOf(name)}
                {unit && <small className="meta">{words.units[unit]}</small>}
              </RowHead>
              {readers.map((reader) => (
                <Cell key={reader} className="num" head={words.readers[reader]}>
                  {most[reader] === undefined ? '–' : figure.format(most[reader])}
                </Cell>
              ))}
              <Cell>
                {code && (
                  <Link to={`/developpeurs/codes#${code}`}>
                    <code>
                      <Breakable code={code} />
                    </code>
                  </Link>
                )}
              </Cell>
            </Row>
          ))}
        </Table>
      </Section>
      <Section title={words.goodManners}>
        <ul className="plain">
          {words.manners.map((one) => (
            <li key={one}>
              <WithCode text={one} />
            </li>
          ))}
        </ul>
      </Section>
    </ReferenceFrame>
  );
}

/** A long name may go on in the next line after any of its parts. */
function Breakable({ code }: { readonly code: string }) {
  return code.split(/(?<=_)/).map((part) => (
    <Fragment key={part}>
      {part}
      <wbr />
    </Fragment>
  ));
}
