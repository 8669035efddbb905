import type { HostileFile } from './hostile-file.ts';
import { activePdfs, bloatedPdfs, closedPdfs } from './hostile-pdfs.ts';
import { hostilePictures, otherKinds } from './hostile-pictures.ts';

/** Files that must not come through. They are made anew each time: none of them lies in the house. */
export async function hostileFiles(): Promise<readonly HostileFile[]> {
  const made = [activePdfs(), closedPdfs(), bloatedPdfs(), hostilePictures(), otherKinds()];
  return (await Promise.all(made)).flat();
}
