import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface Program {
  readonly name: string;
  readonly code: string;
}

/** What the compiler has against these programs, as strict as the repository's own settings. */
export function typeErrors(programs: readonly Program[]): string[] {
  const folder = fileURLToPath(new URL('./', import.meta.url));
  const files = new Map(programs.map(({ name, code }) => [`${folder}${name}.sample.ts`, code]));
  const { config } = ts.readConfigFile(`${folder}../../../tsconfig.base.json`, ts.sys.readFile) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, types: ['node'], noUnusedLocals: false },
    folder,
  );
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.fileExists = (path) => files.has(path) || fileExists(path);
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((path) => {
    const source = program.getSourceFile(path)!;
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) =>
        `${path.slice(folder.length)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}
