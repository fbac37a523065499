/**
 * A screen of its own with a keyboard, for what a headless browser cannot do: the toolbar button's key, and the browser's
 * own permission prompt. Needs Xvfb and xdotool (Debian: apt-get install xvfb xdotool); tests are skipped without.
 */
import { spawn, spawnSync } from 'node:child_process';

const has = (program: string) => spawnSync('which', [program]).status === 0;

export const hasScreen = process.platform === 'linux' && has('Xvfb') && has('xdotool');

export interface Screen {
  /** For the browser's environment. */
  display: string;
  /** Presses keys one after the other, as xdotool names them: `alt+m`, `Tab`, `Return`. */
  press(...keys: string[]): void;
  close(): void;
}

export async function openScreen(): Promise<Screen> {
  // The server chooses a free number and writes it to the descriptor that it is given.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    server.on('error', reject);
    server.stdio[3]?.on('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
  });
  return {
    display,
    press(...keys) {
      for (const key of keys) spawnSync('xdotool', ['key', key], { env: { ...process.env, DISPLAY: display } });
    },
    close: () => void server.kill(),
  };
}
