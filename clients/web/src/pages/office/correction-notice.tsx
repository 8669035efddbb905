import { moneyText } from '../../ui/amount.tsx';
import { instantInWords } from '../../ui/dates.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { deskWording } from '../../wording/desk/desk.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { OfficeClaim } from './office-claim-page.tsx';

type Correction = NonNullable<OfficeClaim['correction']>;

/** What the person changed in a claim that came back, and what was marked and stands as it was. */
export function CorrectionNotice({ correction }: { readonly correction: Correction | null }) {
  const words = useWordsOf(deskWording);
  const { locale } = useSpoken();
  if (!correction) return null;
  const { askedAt, handedInAt, totalBefore, total, changes, filesAdded, filesRemoved, untouched } =
    correction;
  const isSame = changes.length + filesAdded.length + filesRemoved.length === 0;
  return (
    <section className="notice correction" aria-labelledby="change">
      <h2 id="change">
        {askedAt
          ? words.changed({ at: instantInWords(askedAt, locale) })
          : words.changedAt({ at: instantInWords(handedInAt, locale) })}
      </h2>
      {isSame && <p>{words.nothingChanged}</p>}
      {changes.length > 0 && <Changes changes={changes} />}
      <Names label={words.filesAdded} names={filesAdded} />
      <Names label={words.filesRemoved} names={filesRemoved} />
      <p>
        {totalBefore.amount === total.amount
          ? words.totalSame({ total: moneyText(total) })
          : words.totalChanged({ before: moneyText(totalBefore), after: moneyText(total) })}
      </p>
      <Names label={words.untouched} names={untouched.map(nameOf)} />
    </section>
  );
}

function Changes({ changes }: Pick<Correction, 'changes'>) {
  const words = useWordsOf(deskWording);
  return (
    <Table
      caption={words.changesCaption}
      className="dense changes"
      columns={[{ name: words.field }, { name: words.before }, { name: words.after }]}
    >
      {changes.map(({ kind, before, after, ...field }) => (
        <Row key={`${kind} ${nameOf(field)}`}>
          <RowHead>
            {nameOf(field)}
            {kind === 'ADDED' && <small>{words.added}</small>}
            {kind === 'REMOVED' && <small>{words.removed}</small>}
          </RowHead>
          <Cell>
            <span className="folded-head">{words.before} : </span>
            {before === null ? <span className="meta">{words.nothing}</span> : <del>{before}</del>}
          </Cell>
          <Cell>
            <span className="folded-head">{words.after} : </span>
            {after === null ? <span className="meta">{words.nothing}</span> : <ins>{after}</ins>}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Names({ label, names }: { readonly label: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p>
      <b>{label}</b> {names.join('; ')}
    </p>
  );
}

function nameOf({ group, label }: { readonly group: string | null; readonly label: string }): string {
  return [group, label].filter(Boolean).join(', ');
}
