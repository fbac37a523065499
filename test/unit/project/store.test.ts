/** The stores' listings: within the stores' lengths, the same words as in the package, a reason for every permission. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/files.ts';

const listings = (['en', 'zh-CN', 'zh-TW'] as const).map((language) => {
  const source = readFileSync(join(root, `test/store/listing.${language}.md`), 'utf8');
  // Nothing stands before the title, nor between it and the first heading.
  const parts = source
    .split(/^##? .*$/m)
    .slice(2)
    .map((part) => part.trim());
  const messages = JSON.parse(
    readFileSync(join(root, `public/_locales/${language.replace('-', '_')}/messages.json`), 'utf8'),
  ) as Record<string, { message: string }>;
  return { language, title: /^# (.*)$/m.exec(source)?.[1], parts, messages };
});

describe.each(listings)('the listing in $language', ({ title, parts, messages }) => {
  const [short = '', long = '', purpose = '', permissions = '', privacy = ''] = parts;

  it('says what the package says', () => {
    expect(title).toBe(messages.name?.message);
    expect(short).toBe(messages.description?.message);
  });

  it('keeps to the stores’ lengths', () => {
    expect(title?.length).toBeLessThanOrEqual(45);
    expect(short.length).toBeLessThanOrEqual(132);
    expect(long.length).toBeGreaterThan(250);
    expect(long.length).toBeLessThanOrEqual(10_000);
    expect(purpose.length).toBeGreaterThan(10);
    expect(privacy.length).toBeGreaterThan(30);
  });

  it('gives a reason for every permission, and for no other', () => {
    const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
    const asked = /permissions: \[([\s\S]*?)\],\n/.exec(config)?.[1]?.match(/'(\w+)'/g) ?? [];
    const wanted = asked.map((one) => one.slice(1, -1)).filter((one) => one !== 'firefox');
    const told = [...permissions.matchAll(/^- `(\w+)`/gm)].map((match) => match[1]);
    expect(told.sort()).toEqual([...wanted, 'optional_host_permissions'].sort());
  });
});
