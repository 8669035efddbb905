/**
 * Records as one JSON array, batch by batch: an officer has done hundreds of thousands of things, which are never in the memory
 * at once.
 */
export async function* jsonOf(batches: AsyncIterable<readonly unknown[]>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let isFirst = true;
  for await (const rows of batches) {
    if (rows.length === 0) continue;
    // What stands between the brackets of the batch's own array.
    const inside = JSON.stringify(rows, null, 2).slice(1, -2);
    yield encoder.encode(`${isFirst ? '[' : ','}${inside}`);
    isFirst = false;
  }
  yield encoder.encode(isFirst ? '[]\n' : '\n]\n');
}
