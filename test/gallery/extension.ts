/** Just enough of the extension API for the library page to stand in a plain page: storage that forgets, no permissions. */

function area() {
  const kept: Record<string, unknown> = {};
  return {
    get: async (keys: string | string[]) =>
      Object.fromEntries([keys].flat().flatMap((key) => (key in kept ? [[key, kept[key]]] : []))),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete kept[key];
    },
  };
}

const events = { addListener() {}, removeListener() {} };

Object.assign(globalThis, {
  browser: {
    runtime: { id: 'gallery', getManifest: () => ({ version: '0.1.0' }), getURL: (path: string) => path },
    storage: { local: area(), session: area(), onChanged: events },
    permissions: {
      contains: async () => false,
      getAll: async () => ({ origins: [] }),
      onAdded: events,
      onRemoved: events,
    },
  },
});
