/** JSON with one score a line, so that a difference shows which score moved. */
export function formatJson(value: unknown): string {
  return `${format(value, '')}\n`;
}

function format(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null || isFlat(value)) return JSON.stringify(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${deeper}${format(item, deeper)}`).join(',\n')}\n${indent}]`;
  }
  const lines = Object.entries(value).map(
    ([key, item]) => `${deeper}${JSON.stringify(key)}: ${format(item, deeper)}`,
  );
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** Holds nothing deeper than lists of numbers. */
function isFlat(value: object): boolean {
  return Object.values(value).every(
    (item) =>
      typeof item !== 'object' || (Array.isArray(item) && item.every((entry) => typeof entry !== 'object')),
  );
}
