import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWording } from '../wording/wording.tsx';

interface BackLinkProps {
  /** The guichet, unless told. */
  readonly to?: string;
  readonly children?: ReactNode;
}

/** The way back, above a page's name. */
export function BackLink({ to = '/guichet', children }: BackLinkProps) {
  const { site } = useWording();
  return (
    <Link className="back" to={to}>
      <ArrowLeft className="icon" aria-hidden="true" />
      {children ?? site.back}
    </Link>
  );
}
