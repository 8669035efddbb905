import { Link } from 'react-router';
import { writtenDay } from '../../ui/dates.ts';
import { Section } from '../../ui/section.tsx';
import { orderWording } from '../../wording/order/order.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Order } from './order-page.tsx';

/** Under which versions of the terms it was ordered. */
export function AcceptedTerms({ order: { terms } }: { readonly order: Order }) {
  const words = useWordsOf(orderWording);
  if (terms.length === 0) return null;
  return (
    <Section title={words.terms}>
      <ul className="plain">
        {terms.map(({ text, version }) => (
          <li key={text}>
            <Link to="/conditions">
              {words.termsOf[text === 'OFFICE' ? 'OFFICE' : 'STATE']} {writtenDay(version)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
