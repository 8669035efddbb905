import type { TypedWords } from '../form-room.ts';
import { auxiliaryMeansLabels, deliveryWording } from './auxiliary-means.wording.ts';

/** How forms 318.635 to 318.639 are read out as they were typed. */
export const auxiliaryMeansTypedWords: TypedWords = { labels: auxiliaryMeansLabels, values: deliveryWording };
