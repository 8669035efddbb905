import { useLocation, useNavigate } from 'react-router';
import { readReturnAddress } from '../../routes/return-address.ts';

/** What a page of « Mon compte » tells once, after what was just done on it or on the page before. */
interface Done {
  readonly done?: string;
}

/**
 * What a page shows of itself stands in its address (`?modifier=…`, `?ajouter`), so that Back leaves a form and not the page; and the
 * word on what was just done goes along with the step.
 */
export function usePlace() {
  const { pathname, search, state } = useLocation();
  const navigate = useNavigate();
  const asked = new URLSearchParams(search);
  return {
    /** What is edited: an id, or the page itself when empty; null when nothing is. */
    editing: asked.get('modifier'),
    isAdding: asked.has('ajouter'),
    done: (state as Done | null)?.done ?? null,
    /** Leaves the form for the page that led to it, or for its own, with what was done in it. */
    leave: (done?: string, added?: string): void =>
      void navigate(readReturnAddress(asked, location.origin) ?? pathname, {
        replace: true,
        state: done ? { done, added } : null,
      }),
  };
}
