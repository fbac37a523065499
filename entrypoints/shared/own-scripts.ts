/**
 * Lets our pages start workers from the extension's own files. The policy of the pages refuses every script and all markup
 * that is made of a string (trusted types); this is the one way in, for addresses of our own only. Imported for its effect,
 * before anything that starts a worker.
 */

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    if (new URL(address, location.href).origin === location.origin) return address;
    throw new TypeError(`not a script of ours: ${address}`);
  },
});
