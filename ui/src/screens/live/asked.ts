import type { TapRequest } from '../../bindings/commands';
import { newRequest } from '../../state/app.svelte';
import type { Act } from '../../state/liveKeys';

/** What is to be written of a tap, before it has an identifier. */
export type Asked = Partial<TapRequest> & { kind: string };

/** What a tile asks to be written. */
export function asked(act: Act): Asked {
  if (act.act === 'phase') return { kind: 'phase', phase: act.phase };
  if (act.act === 'prompt') return { kind: 'prompt', prompt: act.prompt };
  if (act.act === 'question') return { kind: 'question', question: act.question };
  return { kind: act.act === 'break' ? 'pause' : act.act };
}

/** The tile that an act belongs to: two touches of one tile within a moment are one. */
export function tileOf(act: Act): string {
  if (act.act === 'phase') return act.phase;
  if (act.act === 'prompt') return act.prompt;
  return act.act === 'question' ? act.question : act.act;
}

/** The request for a tap, with an identifier of its own, so that a repeated one is harmless. */
export function requestOf(id: string, interview: string, more: Asked): TapRequest {
  return {
    case: id,
    interview,
    tap: newRequest(),
    apart: true,
    phase: null,
    prompt: null,
    of: '',
    signs: [],
    responses: [],
    intensity: null,
    outcome: null,
    asked_by: null,
    break_reason: null,
    person: null,
    question: null,
    ...more,
  };
}
