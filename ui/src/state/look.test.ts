import { afterEach, describe, expect, it, vi } from 'vitest';

const drawn: number[] = [];
vi.mock('#host', () => ({ host: { setZoom: (factor: number) => (drawn.push(factor), Promise.resolve()) } }));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { applyLook, zoomKept, zoomNow, zoomTo, zoomed } = await import('./look');

describe('the zoom', () => {
  afterEach(() => applyLook({}));

  it('counts each press, whatever the answers to those before it say', () => {
    applyLook({ zoom: '100' });
    zoomTo(zoomed(1));
    zoomTo(zoomed(1));
    // The answer to the first press comes after the second one.
    applyLook({ zoom: '125' });
    zoomKept(125);
    expect(zoomNow()).toBe(150);
    expect(drawn.at(-1)).toBe(1.5);
    applyLook({ zoom: '150' });
    zoomKept(150);
    expect(zoomNow()).toBe(150);
  });

  it('is what the settings say once nothing is on its way', () => {
    zoomTo(150);
    zoomKept(150);
    applyLook({ zoom: '125' });
    expect(zoomNow()).toBe(125);
  });
});
