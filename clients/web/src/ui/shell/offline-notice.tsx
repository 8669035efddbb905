import { useSyncExternalStore } from 'react';
import { useWording } from '../../wording/wording.tsx';

/** Says when the network is away, and that the work is kept. */
export function OfflineNotice() {
  const { site } = useWording();
  const isOnline = useSyncExternalStore(onChange, () => navigator.onLine);
  return (
    <div className="offline" role="status">
      {!isOnline && (
        <div className="notice todo">
          <p>
            <b>{site.offline}</b> {site.offlineMeans}
          </p>
        </div>
      )}
    </div>
  );
}

function onChange(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
