import { useWording } from '../../wording/wording.tsx';
import { Trouble } from './trouble.tsx';

/** An address that leads nowhere, or to what is not this person's: the two look the same on purpose. */
export function NotFoundPage() {
  const { trouble } = useWording();
  return <Trouble title={trouble.notFound} means={trouble.notFoundMeans} />;
}
