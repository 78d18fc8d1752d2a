import { decodeText } from './decode-text.js';
import { alphabet, order, text } from './weights.js';

/**
 * The bytes of the English model, for `readModel` of `@inquit/core`: decoded at each call, so keep what you make of
 * them. Needs neither files nor a network.
 */
export function modelEn(): Uint8Array {
  return decodeText(alphabet, order, text);
}
