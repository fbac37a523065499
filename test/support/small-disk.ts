/** A disk of its own, small enough to fill. Needs Linux and the right to mount. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  folder: string;
  /** Free space in bytes. */
  free(): number;
  /** Takes all that is free, as other programs do. */
  fill(): void;
  /** Makes room: the disk has so many MB more. */
  grow(by: number): void;
  /** Unmounts and removes it. */
  drop(): void;
}

/** Makes a disk of so many MB; null where that is not allowed. */
export function smallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'mingshu-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', folder]).status === 0;
  if (process.platform !== 'linux' || !mounted) {
    rmSync(folder, { recursive: true });
    return null;
  }
  const free = () => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  const others = join(folder, 'others');
  return {
    folder,
    free,
    fill() {
      try {
        writeFileSync(others, Buffer.alloc(free() + 2 ** 20));
      } catch {
        // Full: as far as it goes is what is wanted.
      }
    },
    grow: (by) => void spawnSync('mount', ['-o', `remount,size=${megabytes + by}m`, folder]),
    drop() {
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
