import { writtenDayOf } from '../../ui/dates.ts';
import { DecisionPanel } from '../../ui/desk/decision-panel.tsx';
import type { Decided } from '../../ui/desk/desk.ts';
import { JustDecided } from '../../ui/desk/just-decided.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { PostalLines } from '../../ui/postal-lines.tsx';
import { ProviderHistory } from '../../ui/providers/provider-history.tsx';
import { ProviderTag } from '../../ui/providers/provider-tag.tsx';
import { writtenSiret } from '../../ui/providers/siret.ts';
import { providersWording } from '../../wording/providers/providers.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import {
  type OfficeProvider,
  openVerdicts,
  useProviderDecision,
  useProviderDesk,
} from './use-provider-desk.ts';

interface ProviderSheetProps {
  readonly provider: OfficeProvider;
  readonly next: string | null;
  /** Goes on to the next provider, or back to the list. */
  readonly onLeave: (decided?: Decided) => void;
}

/** A provider at the desk: who it is, where it is paid, what was said before, and the decision. */
export function ProviderSheet({ provider, next, onLeave }: ProviderSheetProps) {
  const words = useWordsOf(providersWording);
  const { reason, reasonHint } = words.office;
  const desk = useProviderDesk();
  const decision = useProviderDecision(provider, (verdict) => onLeave({ verdict, name: provider.name }));
  return (
    <section>
      <JustDecided words={desk.words} leadsToNext />
      <div className="row">{provider.status && <ProviderTag status={provider.status} />}</div>
      <PageHeading>{provider.name}</PageHeading>
      {provider.appliedAt && (
        <p className="meta">{words.office.asked({ day: writtenDayOf(provider.appliedAt) })}</p>
      )}
      <Facts provider={provider} />
      <DecisionPanel
        desk={desk}
        decision={decision}
        open={openVerdicts(provider)}
        isPast={provider.status !== 'REQUESTED'}
        fieldOf={(verdict) =>
          verdict === 'ADMIT' ? null : { name: 'reason', label: reason, hint: reasonHint }
        }
        next={next}
        onNext={() => onLeave()}
      />
      <h2>{words.history}</h2>
      <ProviderHistory history={provider.history} />
    </section>
  );
}

function Facts({ provider }: { readonly provider: OfficeProvider }) {
  const words = useWordsOf(providersWording);
  return (
    <dl className="facts">
      <dt>{words.office.address}</dt>
      <dd>
        <PostalLines address={provider} />
      </dd>
      <dt>{words.siret}</dt>
      <dd>{provider.siret && writtenSiret(provider.siret)}</dd>
      <dt>{words.office.account}</dt>
      <dd>{provider.accountHint}</dd>
      {provider.reason && (
        <>
          <dt>{words.office.lastReason}</dt>
          <dd className="quoted">{provider.reason}</dd>
        </>
      )}
    </dl>
  );
}
