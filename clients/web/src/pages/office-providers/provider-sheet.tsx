import { Button } from '../../ui/button.tsx';
import { writtenDayOf } from '../../ui/dates.ts';
import { DecisionOutcome } from '../../ui/decision-outcome.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { PostalLines } from '../../ui/postal-lines.tsx';
import { ProviderHistory } from '../../ui/providers/provider-history.tsx';
import { ProviderTag } from '../../ui/providers/provider-tag.tsx';
import { writtenSiret } from '../../ui/providers/siret.ts';
import { providersWording } from '../../wording/providers/providers.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { type Decided, JustDecided } from './just-decided.tsx';
import { ProviderDecision } from './provider-decision.tsx';
import { type OfficeProvider, useProviderDecision } from './use-provider-decision.ts';

interface ProviderSheetProps {
  readonly provider: OfficeProvider;
  readonly next: string | null;
  /** Goes on to the next provider, or back to the list. */
  readonly onLeave: (decided?: Decided) => void;
}

/** A provider at the desk: who it is, where it is paid, what was said before, and the decision. */
export function ProviderSheet({ provider, next, onLeave }: ProviderSheetProps) {
  const words = useWordsOf(providersWording);
  const decision = useProviderDecision(provider, (verdict) => onLeave({ verdict, company: provider.name }));
  return (
    <section>
      <JustDecided leadsToNext />
      <div className="row apart">
        {provider.status && <ProviderTag status={provider.status} />}
        <span className="meta">{provider.siret && writtenSiret(provider.siret)}</span>
      </div>
      <PageHeading>{provider.name}</PageHeading>
      {provider.appliedAt && (
        <p className="meta">{words.office.asked({ day: writtenDayOf(provider.appliedAt) })}</p>
      )}
      <Facts provider={provider} />
      {decision.outcome?.kind === 'overtaken' ? (
        <Overtaken decision={decision} onNext={() => onLeave()} />
      ) : (
        <ProviderDecision provider={provider} next={next} decision={decision} />
      )}
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

interface OvertakenProps {
  readonly decision: ReturnType<typeof useProviderDecision>;
  readonly onNext: () => void;
}

/** Stands in the decision's place once somebody else has taken it: says so, and gives the words back that were written. */
function Overtaken({ decision: { draft, outcome, drop }, onNext }: OvertakenProps) {
  const { office: words } = useWordsOf(providersWording);
  return (
    <section className="decide past" aria-labelledby="decision">
      <h2 id="decision">{words.decision}</h2>
      <DecisionOutcome outcome={outcome} words={words} />
      {draft.reason && (
        <div className="field">
          <label htmlFor="votre-texte">{words.yourText}</label>
          <textarea id="votre-texte" className="in" rows={4} readOnly value={draft.reason} />
        </div>
      )}
      <Button
        onClick={() => {
          drop();
          onNext();
        }}
      >
        {words.toNext}
      </Button>
    </section>
  );
}
