/** What is reached from a node over its edges, over any number of steps. */
function reached(from: string, edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(edges.get(from) ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(edges.get(id) ?? []));
  }
  return seen;
}

/** The nodes that wait for themselves, each with the next one on the way around. */
export function cyclesOf(edges: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [id, next] of edges) {
    const back = next.find((one) => one === id || reached(one, edges).has(id));
    if (back !== undefined) found.set(id, back);
  }
  return found;
}
