import { instantInWords } from '../../ui/dates.ts';
import { Section } from '../../ui/section.tsx';
import { orderWording } from '../../wording/order/order.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { Order } from './order-page.tsx';

/** What the office wrote: the decision of a refusal, with what one may do, or what became of returned mail. */
export function OfficeWords({ order: { status, officerMessage, history } }: { readonly order: Order }) {
  const { message: words } = useWordsOf(orderWording);
  const { locale } = useSpoken();
  if (!officerMessage) return null;
  const isRefused = status === 'REFUSED';
  const written = history.findLast(
    ({ by, to }) => by === 'OFFICE' && (isRefused ? to === 'REFUSED' : to === 'RETURNED'),
  );
  return (
    <Section
      title={isRefused ? words.refusal : words.returned}
      aside={written && words.from({ at: instantInWords(written.at, locale) })}
    >
      <div className="stack">
        <p className="say">{officerMessage}</p>
        {isRefused && <p>{words.refusalThen}</p>}
      </div>
    </Section>
  );
}
