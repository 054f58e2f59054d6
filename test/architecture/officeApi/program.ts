import { dirname, resolve } from "node:path";
import ts from "typescript";

export interface OfficeProgram {
  program: ts.Program;
  checker: ts.TypeChecker;
}

/**
 * The given files with what they import, type-checked when asked. Packages but Office.js' types are left out: no type
 * of theirs holds a workbook. `planted`: texts that stand for files, by path.
 */
export function officeProgram(
  root: string,
  files: readonly string[],
  planted: ReadonlyMap<string, string> = new Map(),
): OfficeProgram {
  const { config } = ts.readConfigFile(resolve(root, "tsconfig.json"), ts.sys.readFile.bind(ts.sys)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
  const wanted: ts.CompilerOptions = { ...options, types: ["office-js"] };
  const host = ts.createCompilerHost(wanted);
  const cache = ts.createModuleResolutionCache(root, (name) => name, wanted);
  host.resolveModuleNameLiterals = (literals, from, redirected, given) =>
    literals.map(({ text }) =>
      text.startsWith(".")
        ? ts.resolveModuleName(text, from, given, host, cache, redirected)
        : { resolvedModule: undefined },
    );
  host.getCurrentDirectory = () => root;
  const fromDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (path, ...rest) => {
    const text = planted.get(path);
    return text === undefined
      ? fromDisk(path, ...rest)
      : ts.createSourceFile(path, text, wanted.target ?? ts.ScriptTarget.ES2022, true);
  };
  const program = ts.createProgram([...files, ...planted.keys()], wanted, host);
  return { program, checker: program.getTypeChecker() };
}

/** Whether a declaration stands in Office.js' own types. */
export function isOffice(declaration: ts.Node): boolean {
  return dirname(declaration.getSourceFile().fileName).endsWith("@types/office-js");
}
