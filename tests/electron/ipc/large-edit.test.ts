import { dropSession } from '#electron/ipc/close-session.ts';
import type { Request } from '#shared/ipc/contract.ts';
import { zoneSchema } from '#shared/model/zone.ts';
import { newDocument } from '#tests/support/new-document.ts';
import { describe, expect, it, vi } from 'vitest';

const mill = newDocument();
const { path, zonesInFile, zonesAfterReload } = mill;
const label = { key: 'takeRows', params: {} };

function newZones(revision: number, ids: readonly string[]): Request<'document:write'> {
  const zones = ids.map((id) => zoneSchema.parse({ id, name: id }));
  const diff = zones.map((after) => ({ kind: 'zone', id: after.id, before: null, after }));
  return { documentId: mill.documentId, revision, label, diff: JSON.stringify(diff) };
}
const many: readonly string[] = Array.from({ length: 1200 }, (_zone, at) => `M${at}`);

describe('an edit of many things', () => {
  it('is stored piece by piece, and other calls of the window wait for it', async () => {
    const order: string[] = [];
    const edit = mill.app.call('document:write', newZones(1, many)).then(() => order.push('edit'));
    const next = mill.app.call('document:write', newZones(2, ['Z1'])).then(() => order.push('next'));
    const elsewhere = mill.app
      .call('document:status', { documentId: mill.documentId }, 2)
      .then(() => order.push('elsewhere'));
    const seen = zonesAfterReload().then((zones) => (order.push('seen'), zones));
    await Promise.all([edit, next, elsewhere]);
    expect(await seen).toEqual([...many, 'Z1']);
    expect(order).toEqual(['elsewhere', 'edit', 'next', 'seen']);
    mill.app.desktop.save = { path: path(), mayReplace: true };
    await mill.app.call('document:saveAs', { documentId: mill.documentId });
    expect(zonesInFile()).toHaveLength(1201);
    expect(mill.app.bugs).toEqual([]);
  });

  it('of which a late part does not fit is refused as a whole', async () => {
    const answer = await mill.app.call('document:write', newZones(1, [...many, 'M0']));
    expect(answer.ok ? null : answer.error.code).toBe('outOfOrder');
    expect(await mill.app.call('document:write', newZones(1, ['Z1']))).toEqual({
      ok: true,
      value: { storedRevision: 1 },
    });
    mill.app.desktop.save = { path: path(), mayReplace: true };
    await mill.app.call('document:saveAs', { documentId: mill.documentId });
    expect(zonesInFile()).toEqual(['Z1']);
  });

  it('is given up when its document is closed meanwhile', async () => {
    const edit = mill.app.call('document:write', newZones(1, many));
    const session = await vi.waitUntil(() =>
      mill.app.services.sessions.of(1)?.storing ? mill.app.services.sessions.of(1) : null,
    );
    dropSession(mill.app.services, session);
    expect(await edit).toEqual({ ok: false, error: { code: 'noSuchDocument', params: {} } });
    expect(mill.app.bugs).toEqual([]);
  });
});
