import { parseMoney } from '@guichet/schema/scalars/money.ts';
import { useId } from 'react';
import type { RecapGroupPartsFragment } from '../../graphql/__generated__/documents/company-recap-page.ts';
import { countCell, moneyCell } from '../../ui/figures/cells.ts';
import { FigureTable } from '../../ui/figures/figure-table.tsx';
import { companyRecapWording } from '../../wording/company-recap/company-recap.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { CompanyRecap } from './recap-head.tsx';

/** What the month comes to by service, by who ordered and by the company's name; each row draws its share. */
export function RecapGroups({ recap }: { readonly recap: CompanyRecap }) {
  const words = useWordsOf(companyRecapWording);
  const { services, collaborators, companyNames } = recap.totals;
  return (
    <div className="groups">
      <Groups title={words.byService} head={words.service} groups={services} recap={recap} />
      <Groups title={words.byCollaborator} head={words.collaborator} groups={collaborators} recap={recap} />
      <Groups title={words.byName} head={words.companyName} groups={companyNames} recap={recap} />
    </div>
  );
}

interface GroupsProps {
  readonly title: string;
  readonly head: string;
  readonly groups: readonly RecapGroupPartsFragment[];
  readonly recap: CompanyRecap;
}

function Groups({ title, head, groups, recap }: GroupsProps) {
  const words = useWordsOf(companyRecapWording);
  const id = useId();
  const { onAccount, card } = recap.totals;
  const most = Math.max(1, ...groups.map(({ onAccount: { total } }) => rappenOf(total.amount)));
  const hasCard = card.count > 0;
  return (
    <section className="sec solo with-bars" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <FigureTable
        caption={title}
        heads={[head, words.requests, words.onAccountIn, ...(hasCard ? [words.cardIn] : [])]}
        rows={groups.map(({ key, label, onAccount: own, card: byCard }) => ({
          key,
          head: label,
          cells: [
            countCell(own.count + byCard.count),
            moneyCell(own.total),
            ...(hasCard ? [moneyCell(byCard.count > 0 ? byCard.total : null)] : []),
          ],
          share: rappenOf(own.total.amount) / most,
        }))}
        foot={{
          head: words.total,
          cells: [
            countCell(onAccount.count + card.count),
            moneyCell(onAccount.total),
            ...(hasCard ? [moneyCell(card.total)] : []),
          ],
        }}
        drawsBars
      />
    </section>
  );
}

/** For the length of a bar only. */
function rappenOf(amount: string): number {
  const parsed = parseMoney(amount);
  return parsed.ok ? Number(parsed.value) : 0;
}
