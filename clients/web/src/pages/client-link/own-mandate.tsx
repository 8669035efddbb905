import { writtenDayOf } from '../../ui/dates.ts';
import { Section } from '../../ui/section.tsx';
import { clientLinkWording } from '../../wording/client-link/client-link.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { ClientLink } from './client-link-page.tsx';

/** The mandate that the client gave: what is debited, since when, under which reference. */
export function OwnMandate({ link: { mandate } }: { readonly link: ClientLink }) {
  const words = useWordsOf(clientLinkWording);
  if (!mandate) return null;
  return (
    <Section title={words.mandate} aside={words.mandateAside}>
      <dl className="facts">
        <dt>{words.debited}</dt>
        <dd>{mandate.accountHint}</dd>
        <dt>{words.holder}</dt>
        <dd>{mandate.accountHolder}</dd>
        <dt>{words.reference}</dt>
        <dd>{mandate.reference}</dd>
        <dt>{words.acceptedOn}</dt>
        <dd>
          <time dateTime={mandate.acceptedAt}>{writtenDayOf(mandate.acceptedAt)}</time>
          <span className="meta"> {words.edition({ version: mandate.textVersion })}</span>
        </dd>
      </dl>
    </Section>
  );
}
