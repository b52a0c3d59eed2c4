import { host } from '#host';
import type { CaseRow, Failure, GateColumn, GateView, Part, PreviewView, RecipientView, SealedView } from '../../bindings/commands';
import { app, attempt, call, newRequest } from '../../state/app.svelte';

/** The steps of the wizard (ux.md 4.13). */
export const steps = ['case', 'recipients', 'consent', 'preview', 'seal', 'hand-over'] as const;

interface Sealing {
  request: string;
  sealed?: SealedView;
  handed?: boolean;
}

/** The export wizard. What may leave is computed; a person can only take away. */
export class Wizard {
  at = $state(0);
  cases = $state<CaseRow[]>([]);
  case = $state('');
  recipients = $state<RecipientView[]>([]);
  chosen = $state<string[]>([]);
  purpose = $state('');
  reference = $state('');
  gate = $state<GateView | undefined>();
  taken = $state<Record<string, Part[]>>({});
  previews = $state<Record<string, PreviewView>>({});
  read = $state<string[]>([]);
  showing = $state('');
  folder = $state('');
  sealing = $state<Record<string, Sealing>>({});
  busy = $state(false);
  failure = $state<Failure | undefined>();

  get step() {
    return steps[this.at];
  }

  /** Recipients for whom anything goes. */
  get going(): GateColumn[] {
    return (this.gate?.columns ?? []).filter((column) => column.cells.some((cell) => cell.goes && !this.isTaken(column.recipient, cell.part)));
  }

  isTaken(recipient: string, part: Part): boolean {
    return (this.taken[recipient] ?? []).includes(part);
  }

  take(recipient: string, part: Part) {
    const now = this.taken[recipient] ?? [];
    this.taken[recipient] = now.includes(part) ? now.filter((p) => p !== part) : [...now, part];
  }

  async start(chosen: string | undefined) {
    this.failure = await attempt(async () => {
      this.cases = (await call('cases', { search: '', status: '', offset: 0, limit: 200 })).rows.filter((row) => row.status !== 'preparing' && row.status !== 'closed');
      this.recipients = (await call('recipients', {})).recipients;
      if (chosen) this.case = chosen;
    });
  }

  private missing(field: string) {
    this.failure = { kind: 'invalid', code: 'text-empty', field, args: {}, incident: '' };
  }

  back() {
    this.failure = undefined;
    this.at = Math.max(0, this.at - 1);
  }

  /** Goes on when the step is complete. */
  async next() {
    this.failure = undefined;
    if (this.step === 'case' && !this.case) this.missing('case');
    else if (this.step === 'recipients') await this.leaveRecipients();
    else if (this.step === 'consent') await this.preview();
    else if (this.step === 'preview') this.leavePreview();
    else this.at += 1;
  }

  private async leaveRecipients() {
    if (this.chosen.length === 0) return this.missing('recipients');
    if (this.purpose.trim() === '') return this.missing('purpose');
    this.failure = await attempt(async () => {
      await this.compute();
      this.at += 1;
    });
  }

  /** Computes the gate anew. */
  async compute() {
    this.gate = await call('gate', { case: this.case, recipients: [...this.chosen] });
  }

  private async preview() {
    this.failure = await attempt(async () => {
      this.previews = {};
      this.read = [];
      for (const column of this.going) {
        this.previews[column.recipient] = await call('preview_bundle', {
          case: this.case,
          recipient: column.recipient,
          take_away: [...(this.taken[column.recipient] ?? [])],
          purpose: this.purpose,
        });
      }
      this.showing = this.going[0]?.recipient ?? '';
      if (this.showing) this.at += 1;
      else this.failure = { kind: 'refused', code: 'nothing-may-go', field: '', args: {}, incident: '' };
    });
  }

  private leavePreview() {
    if (this.going.every((column) => this.read.includes(column.recipient))) this.at += 1;
    else this.missing('read');
  }

  async pickFolder(title: string) {
    this.folder = (await host.pickFolder(title)) ?? this.folder;
  }

  /** Seals each bundle in turn. What was written stays; what was stopped or refused leaves no file. */
  async seal() {
    if (!this.folder) return this.missing('folder');
    this.busy = true;
    this.failure = await attempt(async () => {
      for (const column of this.going) {
        const one = (this.sealing[column.recipient] ??= { request: newRequest() });
        if (one.sealed) continue;
        const sealed = await call('seal_bundle', {
          case: this.case,
          request: one.request,
          recipient: column.recipient,
          take_away: [...(this.taken[column.recipient] ?? [])],
          purpose: this.purpose,
          reference: this.reference,
          folder: this.folder,
          seen_seq: this.previews[column.recipient]?.seen_seq ?? this.gate?.seen_seq ?? '0',
        });
        this.sealing[column.recipient] = { ...one, sealed };
      }
      this.at += 1;
    });
    this.busy = false;
    app.progress = undefined;
    if (this.failure?.code === 'gate-changed') {
      const failure = this.failure;
      await this.compute();
      this.at = 2;
      this.failure = failure;
    }
  }

  async handOver(recipient: string, form: { to_name: string; to_position: string; how: string; seal: string; paper_number: string }) {
    const one = this.sealing[recipient];
    if (!one?.sealed) return;
    const bundle = one.sealed.bundle;
    this.failure = await attempt(async () => {
      await call('hand_over', { case: this.case, bundle, ...form });
      this.sealing[recipient] = { ...one, handed: true };
    });
  }
}
