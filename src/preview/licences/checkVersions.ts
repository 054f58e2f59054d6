import type { Lock } from "./shippedPackages";

type Versions = Record<string, string>;

export interface PackageJson {
  version: string;
  dependencies?: Versions;
  devDependencies?: Versions;
  overrides?: Record<string, string | Versions>;
}

const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** What keeps an installation from being the same everywhere, in English; nothing for one that is. */
export function checkVersions(json: PackageJson, lock: Lock): string[] {
  const wanted = Object.entries({ ...json.dependencies, ...json.devDependencies });
  const overrides = Object.values(json.overrides ?? {}).flatMap((one) =>
    typeof one === "string" ? [one] : Object.values(one),
  );
  const top = lock.packages[""] as PackageJson | undefined;
  const locked = { ...top?.dependencies, ...top?.devDependencies };
  return [
    ...wanted.filter(([, v]) => !exact.test(v)).map(([name, v]) => `${name} ${v} is no exact version`),
    ...overrides.filter((v) => !exact.test(v)).map((v) => `the override ${v} is no exact version`),
    ...wanted.flatMap(([name, version]) => {
      const is = lock.packages[`node_modules/${name}`]?.version;
      if (is === version && locked[name] === version) return [];
      return [`${name} ${version} is locked as ${is ?? "nothing"}`];
    }),
    ...Object.keys(locked)
      .filter((name) => !wanted.some(([one]) => one === name))
      .map((name) => `${name} is locked, but nobody asks for it`),
    ...(top?.version === json.version ? [] : [`the lock file is of version ${top?.version ?? "none"}`]),
    ...Object.entries(lock.packages)
      .filter(([folder]) => folder !== "")
      .flatMap(([folder, { resolved, integrity }]) => [
        ...(resolved === undefined ? [] : [`${folder} names a host: ${resolved}`]),
        ...(integrity === undefined ? [`${folder} has no checksum`] : []),
      ]),
  ];
}
