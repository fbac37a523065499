/** Writes text in the double-byte encodings of portals, from their code charts: platform encoders only write UTF-8. */

/** The bytes of a text in such an encoding, by asking the decoder for every pair. Characters it does not have are left out. */
export function encoder(label: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(label, { fatal: true });
  const table = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      try {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        if (character.length === 1) table.set(character, [lead, trail]);
      } catch {
        // Pairs that the encoding does not use.
      }
    }
  return (text) =>
    Uint8Array.from([...text].flatMap((one) => (one < '\x80' ? [one.charCodeAt(0)] : (table.get(one) ?? []))));
}
