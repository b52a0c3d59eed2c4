import type {
  BundleRow,
  CaseRow,
  CodeView,
  ExportDraft,
  Failure,
  GateColumn,
  GateView,
  Part,
  PreviewView,
  RecipientView,
  RevealReason,
  SealedView,
  StickView,
} from '../../bindings/commands';
import { attempt, call, newRequest } from '../../state/app.svelte';
import { allCases } from '../../state/cases';
import { once } from '../../state/once';
import { pickedFolder } from '../../state/outside';

/** The steps of the wizard (ux.md 4.13). */
export const steps = ['case', 'recipients', 'consent', 'preview', 'seal', 'hand-over'] as const;
const RECIPIENTS = 1;
const CONSENT = 2;
const HAND_OVER = 5;

interface Sealing {
  /** Also the id of the bundle: by it a bundle is found again after a lock. */
  request: string;
  sealed?: SealedView;
}

/** How a draft names for whom a bundle is just being written: with the bundle's id, which is in the journal once it was. */
const marked = (recipient: string, bundle: string) => `${recipient}/${bundle}`;
const unmarked = (named: string) => {
  const [recipient = '', bundle = ''] = named.split('/');
  return { recipient, bundle };
};

/** What a person fills in when a bundle is handed over. */
export interface HandOverForm {
  to_name: string;
  to_position: string;
  to_id_number: string;
  how: string;
  seal: string;
  paper_number: string;
  at: string;
  strokes: [number, number, number][][];
  receipt_awaited: boolean;
}

/** The export wizard. What may leave is computed; a person can only take away. */
export class Wizard {
  at = $state(0);
  cases = $state<CaseRow[]>([]);
  case = $state('');
  /** The file that was asked for, or whose draft this is, where it is closed: nothing is sealed of it. */
  closed = $state<CaseRow | undefined>();
  /** The code of the file whose bundles are listed; a closed one stands in no list of cases. */
  private listedCode = $state<CodeView | undefined>();
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
  stick = $state<StickView | undefined>();
  sealing = $state<Record<string, Sealing>>({});
  /** For whom a bundle is just being written. */
  private writing = $state('');
  bundles = $state<BundleRow[]>([]);
  busy = $state(false);
  stopped = $state(false);
  failure = $state<Failure | undefined>();
  /** The draft of an earlier day was taken up again. */
  recalled = $state(false);
  private once = once();
  /** The vault was asked for a draft. */
  loaded = $state(false);
  /** The case files and recipients are those of the room, and not only none yet. */
  listed = $state(false);

  get step() {
    return steps[this.at];
  }

  /** The code of the case, of a closed one too: what was withdrawn is told, and handed over, of that as well. */
  get code(): CodeView | undefined {
    return this.cases.find((row) => row.case === this.case)?.code ?? this.listedCode;
  }

  /** Recipients for whom anything goes. */
  get going(): GateColumn[] {
    return (this.gate?.columns ?? []).filter((column) =>
      column.cells.some((cell) => cell.goes && !this.isTaken(column.recipient, cell.part)),
    );
  }

  get anySealed(): boolean {
    return this.going.some((column) => this.sealing[column.recipient]?.sealed);
  }

  isTaken(recipient: string, part: Part): boolean {
    return (this.taken[recipient] ?? []).includes(part);
  }

  take(recipient: string, part: Part) {
    const now = this.taken[recipient] ?? [];
    this.taken[recipient] = now.includes(part) ? now.filter((p) => p !== part) : [...now, part];
    // What was read is no longer what would go.
    delete this.previews[recipient];
    this.read = this.read.filter((r) => r !== recipient);
  }

  /** What is kept of the draft in the vault: for whom nothing was written yet; nothing once all of it was. */
  get kept(): ExportDraft | undefined {
    const written = (id: string) => !!this.sealing[id]?.sealed;
    if (!this.case || this.at >= HAND_OVER) return undefined;
    if (this.anySealed && this.going.every((column) => written(column.recipient))) return undefined;
    const still = Object.entries(this.taken).filter(([recipient]) => !written(recipient));
    const named = (id: string) => {
      const begun = id === this.writing ? this.sealing[id]?.request : undefined;
      return begun ? marked(id, begun) : id;
    };
    return {
      case: this.case,
      step: this.at,
      recipients: this.chosen.filter((id) => !written(id)).map(named),
      purpose: this.purpose,
      reference: this.reference,
      taken: still.map(([recipient, parts]) => ({ recipient, parts: [...parts] })),
    };
  }

  /**
   * Whoever has their bundle is in no draft, and whoever is just being given it is marked in it: a lock while it is written
   * comes right after it, and who goes on then would give them a second one, or forget them where nothing was written. What
   * keeps the draft from being kept keeps no bundle from being written.
   */
  private async keepTheRest() {
    const rest = this.kept;
    await attempt(async () => void (await (rest ? call('keep_draft', rest) : call('forget_draft', {}))));
  }

  /** Takes the draft of the last days up again. What was read then is read again: it stands at most at the table. */
  private async recall(chosen: string | undefined) {
    if (this.loaded) return;
    this.loaded = true;
    const { draft: before } = await call('draft', {});
    if (!before || (chosen && chosen !== before.case)) return;
    if (!this.cases.some((row) => row.case === before.case)) return;
    const named = before.recipients.map(unmarked);
    const begun = named.find((one) => one.bundle);
    const written = await this.writtenSince(before.case, begun?.bundle);
    const waits = (id: string) => !written || id !== begun?.recipient;
    const still = named.map((one) => one.recipient).filter(waits);
    if (written && still.length === 0) return this.allWritten(before.case, written);
    const usable = (id: string) => waits(id) && this.recipients.some((one) => one.id === id && one.usable);
    this.case = before.case;
    this.chosen = still.filter(usable);
    this.purpose = before.purpose;
    this.reference = before.reference;
    this.taken = Object.fromEntries(before.taken.filter((t) => usable(t.recipient)).map((t) => [t.recipient, t.parts]));
    this.at = this.chosen.length > 0 ? Math.min(before.step, CONSENT) : Math.min(before.step, 1);
    this.recalled = true;
    if (this.at === CONSENT) await this.compute();
  }

  /** The bundle that was being written when the draft was kept, where it was: the case's bundles are asked. */
  private async writtenSince(id: string, begun: string | undefined): Promise<BundleRow | undefined> {
    if (!begun) return undefined;
    try {
      const { bundles } = await call('case', { case: id });
      return bundles.find((row) => row.bundle === begun);
    } catch (problem) {
      // Nobody is given a second bundle by a guess: the draft is asked for again.
      this.loaded = false;
      throw problem;
    }
  }

  /** Nothing is left of the draft but what was written; where that still lies here, it is on to the handing over. */
  private async allWritten(id: string, last: BundleRow) {
    await call('forget_draft', {});
    if (last.status !== 'sealed') return;
    this.case = id;
    await this.loadBundles();
    this.at = HAND_OVER;
  }

  /** Begins, or comes back to a draft: then what may leave is computed anew before anything else. */
  async start(chosen: string | undefined, bundle: string | undefined) {
    this.failure = undefined;
    const problem = await attempt(async () => {
      const { rows } = await call('cases', allCases);
      this.cases = rows.filter((row) => row.status !== 'preparing' && row.status !== 'closed');
      const wanted = chosen ?? this.case;
      this.closed = bundle ? undefined : rows.find((row) => row.case === wanted && row.status === 'closed');
      this.recipients = (await call('recipients', {})).recipients;
      this.listed = true;
      this.chosen = this.chosen.filter((id) => this.recipients.some((one) => one.id === id && one.usable));
      if (!bundle) await this.recall(chosen);
      // What was begun for another file is not thrown away for one of which nothing leaves.
      if (chosen && chosen !== this.case && !this.closed) this.begin(chosen);
      if (this.closed && this.closed.case === this.case) this.at = 0;
      if (bundle) {
        await this.loadBundles();
        this.at = HAND_OVER;
        // What is just being written is not looked at anew under its own hands.
      } else if (this.at >= CONSENT && this.at < HAND_OVER && !this.busy) {
        await this.lookAgain();
      }
    });
    // A quick hand has gone on before everything was there; what it was told stays.
    if (problem) this.failure = problem;
  }

  /** Another case: nothing of the one before stays, neither what was written for it nor whom it was for. */
  begin(chosen: string) {
    if (this.case) {
      this.chosen = [];
      this.purpose = this.reference = '';
    }
    this.case = chosen;
    this.at = 0;
    this.gate = undefined;
    this.taken = {};
    this.previews = {};
    this.read = [];
    this.sealing = {};
    this.recalled = false;
    this.closed = this.listedCode = undefined;
  }

  /** The draft is put away: nothing of it stays, here or in the vault. */
  async forget() {
    this.failure = await attempt(async () => {
      await call('forget_draft', {});
      this.begin('');
    });
  }

  private async lookAgain() {
    const seen = JSON.stringify(this.gate?.columns);
    await this.compute();
    if (JSON.stringify(this.gate?.columns) !== seen) this.showAgain();
  }

  /** Back to the table: what was read before does not count. */
  private showAgain(code = 'gate-changed') {
    this.previews = {};
    this.read = [];
    this.at = CONSENT;
    throw { kind: 'refused', code, field: '', args: {}, incident: '' } satisfies Failure;
  }

  private missing(field: string, code: string) {
    this.failure = { kind: 'invalid', code, field, args: {}, incident: '' };
  }

  back() {
    this.failure = undefined;
    this.stopped = false;
    this.at = Math.max(0, this.at - 1);
  }

  /** Goes on when the step is complete. Pressed again meanwhile it does nothing: no step is gone past unread. */
  async next() {
    await this.once(() => this.goOn());
  }

  private async goOn() {
    this.failure = undefined;
    if (this.step === 'case' && !this.case) this.missing('case', 'export-case-missing');
    else if (this.step === 'case' && this.closed?.case === this.case) this.missing('case', 'case-is-closed');
    else if (this.step === 'recipients') await this.leaveRecipients();
    else if (this.step === 'consent') await this.preview();
    else if (this.step === 'preview') this.leavePreview();
    else this.at += 1;
  }

  private async leaveRecipients() {
    if (this.chosen.length === 0) return this.missing('recipients', 'recipient-missing');
    if (this.purpose.trim() === '') return this.missing('purpose', 'bundle-purpose-missing');
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
        this.previews[column.recipient] = await this.page(column.recipient);
      }
      this.showing = this.going[0]?.recipient ?? '';
      if (this.showing) this.at += 1;
      else this.failure = { kind: 'refused', code: 'nothing-may-go', field: '', args: {}, incident: '' };
    });
    // What is wrong with a field is said where the field is.
    if (['purpose', 'reference'].includes(this.failure?.field ?? '')) this.at = RECIPIENTS;
  }

  /** The page for a recipient: behind bars what is identity, or as it will be read, for a reason that is entered first. */
  page(recipient: string, reason: RevealReason | null = null, note = ''): Promise<PreviewView> {
    return call('preview_bundle', {
      case: this.case,
      recipient,
      take_away: [...(this.taken[recipient] ?? [])],
      purpose: this.purpose,
      reference: this.reference,
      reason,
      note,
    });
  }

  private leavePreview() {
    if (this.going.every((column) => this.read.includes(column.recipient))) this.at += 1;
    else this.missing('read', 'preview-unread');
  }

  async pickFolder(title: string) {
    const picked = await pickedFolder(title);
    if (!picked) return;
    this.folder = picked;
    await this.look();
  }

  /** Free space and other files of the stick. Whether it can be used is said when it is used. */
  async look() {
    const folder = this.folder;
    let found: StickView | undefined;
    if (folder) await attempt(async () => void (found = await call('look_at_stick', { folder })));
    if (folder === this.folder) this.stick = found;
  }

  /** Seals each bundle in turn. What was written stays; what was stopped or refused leaves no file. */
  async seal() {
    if (!this.folder) return this.missing('folder', 'folder-missing');
    this.busy = true;
    this.stopped = false;
    let done = false;
    this.failure = await attempt(async () => {
      for (const column of this.going) {
        const one = (this.sealing[column.recipient] ??= { request: newRequest() });
        if (one.sealed) continue;
        this.writing = column.recipient;
        await this.keepTheRest();
        const sealed = await call('seal_bundle', {
          case: this.case,
          request: one.request,
          recipient: column.recipient,
          take_away: [...(this.taken[column.recipient] ?? [])],
          purpose: this.purpose,
          reference: this.reference,
          folder: this.folder,
          seen_seq: this.previews[column.recipient]?.seen_seq ?? '0',
          preview: this.previews[column.recipient]?.preview ?? '',
        });
        this.sealing[column.recipient] = { ...one, sealed };
      }
      this.writing = '';
      await this.keepTheRest();
      await this.loadBundles();
      done = true;
      this.at = HAND_OVER;
      await call('forget_draft', {});
    });
    // Whoever was refused or stopped is in the draft as before.
    if (this.writing) {
      this.writing = '';
      await this.keepTheRest();
    }
    this.busy = false;
    this.stopped = !done && !this.failure;
    const code = this.failure?.code ?? '';
    if (['gate-changed', 'bundle-preview-differs', 'bundle-preview-missing'].includes(code)) {
      await attempt(() => this.compute());
      this.failure = await attempt(async () => this.showAgain(code));
    }
  }

  async loadBundles() {
    const order = ['sealed', 'handed_over', 'cancelled'];
    const { bundles, code } = await call('case', { case: this.case });
    this.listedCode = code;
    this.bundles = [...bundles].reverse().sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  }

  async handOver(bundle: string, form: HandOverForm) {
    this.failure = await attempt(async () => {
      await call('hand_over', { case: this.case, bundle, ...form });
      await this.loadBundles();
    });
  }

  async cancel(bundle: string, reason: string) {
    this.failure = await attempt(async () => {
      await call('cancel_bundle', { case: this.case, bundle, reason });
      await this.loadBundles();
    });
  }
}

/** The draft while the page is open, with what was read of it; the vault keeps the rest for seven days. */
let draft: Wizard | undefined;

/** The wizard to go on with: a draft that is not finished, or a new one. */
export function wizard(bundle: string | undefined): Wizard {
  if (bundle || !draft || draft.at >= HAND_OVER) draft = new Wizard();
  return draft;
}
