/**
 * The built extension as tests load it. Headless, no permission prompt can be answered, so most tests run a copy whose
 * manifest differs in nothing but the granted hosts; a test holds that.
 */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.ts';

/** What `wxt build` leaves: the extension as it is shipped. */
export const shipped = join(root, '.output/chrome-mv3');
/** The same with the portals granted. */
export const granted = join(root, '.output/chrome-mv3-granted');

export const grantedHosts = ['*://*.gov.cn/*'];

export const manifestOf = (folder: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** Makes the copy anew from what is built. */
export function makeGranted(): void {
  if (!existsSync(join(shipped, 'manifest.json'))) throw new Error('Build the extension first: npm run build');
  rmSync(granted, { recursive: true, force: true });
  cpSync(shipped, granted, { recursive: true });
  const manifest = { ...manifestOf(granted), host_permissions: grantedHosts };
  writeFileSync(join(granted, 'manifest.json'), JSON.stringify(manifest));
}
