import { useState } from 'react';

/**
 * Opens a file in a tab of its own. Its address is asked for at that moment, because it is good for five minutes only. A browser lets
 * a page open a tab at the click itself and not later: the tab opens empty, and waits for its address.
 */
export function useOpenTab<File>(addressOf: (file: File) => Promise<string | null>) {
  const [isOpening, setOpening] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  async function open(file: File): Promise<void> {
    const tab = window.open('', '_blank');
    setOpening(true);
    setFailed(false);
    const address = await addressOf(file);
    setOpening(false);
    if (address === null) {
      tab?.close();
      setFailed(true);
    } else if (tab) {
      tab.opener = null;
      tab.location.replace(address);
    } else location.assign(address);
  }

  return { open: (file: File) => void open(file), isOpening, hasFailed };
}
