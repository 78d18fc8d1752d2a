/** The parts of a Content-Type that matter here: "text/html" and "utf-8". */
export interface ContentType {
  readonly mediaType?: string;
  readonly charset?: string;
}

export function parseContentType(header: string | null | undefined): ContentType {
  const [first = '', ...parameters] = (header ?? '').slice(0, 500).split(';');
  const mediaType = first.trim().toLowerCase();
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/i.exec(parameter)?.[1])
    .find((found) => found !== undefined);
  return {
    ...(mediaType !== '' && { mediaType }),
    ...(charset !== undefined && { charset }),
  };
}
