/**
 * Ends a browser, or the extension's worker, as no one would: at once, in the middle of whatever it does. Processes are
 * found by the profile they were started with (Linux).
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { count } from './trust.ts';

/** Whether processes can be found here. */
export const canKill = process.platform === 'linux';

/** Numbers of all processes of the browser with this profile, to be found before the moment comes. */
export function processesOf(profile: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(`--user-data-dir=${profile}`);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Kills (SIGKILL) what `processesOf` found, and takes the profile's locks away. */
export function killAll(processes: readonly number[], profile: string): void {
  for (const id of processes) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It has gone by itself.
    }
  }
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(profile, name), { force: true });
  count('kills');
}

/** Ends the extension's worker. The next message starts another one. */
export async function killWorker(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser to speak to');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, targetId, url } of targetInfos)
    if (type === 'service_worker' && url.startsWith('chrome-extension://'))
      await session.send('Target.closeTarget', { targetId });
  await session.detach();
  count('kills');
}
