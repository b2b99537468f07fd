// Compressed bytes, as lists and pictures hold them.

/** What was compressed; `tooLarge` beyond the limit, undefined for what is damaged. */
export async function inflated(bytes, format, limit) {
  try {
    return await limited(new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)), limit) ?? "tooLarge";
  } catch {
    return undefined;
  }
}

/** The bytes of a stream; undefined for more than the limit. */
export async function limited(stream, limit) {
  const parts = [];
  let size = 0;
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    size += value.length;
    if (size > limit) {
      reader.cancel().catch(() => {});
      return undefined;
    }
    parts.push(value);
  }
}
