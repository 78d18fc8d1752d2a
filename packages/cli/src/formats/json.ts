import { toJson } from '../record.js';
import type { Format } from './format.js';

/** One JSON document: an object, or an array where there can be several. Written as it comes, not held. */
export function jsonFormat(several: boolean): Format {
  let count = 0;
  return {
    holdsErrors: true,
    add: (result) => {
      const json = toJson(result, 2);
      return several ? `${count++ === 0 ? '[' : ','}\n${json}` : `${json}\n`;
    },
    finish: () => {
      if (!several) return '';
      return count === 0 ? '[]\n' : '\n]\n';
    },
  };
}
