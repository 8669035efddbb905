import { ArrowLeft } from 'lucide-react';
import { Link } from 'react-router';
import { useWording } from '../wording/wording.tsx';

/** The way back to the guichet, above a page's name. */
export function BackLink() {
  const { site } = useWording();
  return (
    <Link className="back" to="/guichet">
      <ArrowLeft className="icon" aria-hidden="true" />
      {site.back}
    </Link>
  );
}
