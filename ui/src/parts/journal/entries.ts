import Ban from '@lucide/svelte/icons/ban';
import Eye from '@lucide/svelte/icons/eye';
import FileKey from '@lucide/svelte/icons/file-key-2';
import FilePen from '@lucide/svelte/icons/file-pen-line';
import Gavel from '@lucide/svelte/icons/gavel';
import KeyRound from '@lucide/svelte/icons/key-round';
import Link from '@lucide/svelte/icons/link';
import Lock from '@lucide/svelte/icons/lock';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import Mic from '@lucide/svelte/icons/messages-square';
import PackageCheck from '@lucide/svelte/icons/package-check';
import Pencil from '@lucide/svelte/icons/pencil';
import Send from '@lucide/svelte/icons/send';
import Stamp from '@lucide/svelte/icons/stamp';
import Undo from '@lucide/svelte/icons/undo-2';
import Unlock from '@lucide/svelte/icons/lock-open';
import UserRound from '@lucide/svelte/icons/user-round';
import type { JournalLine } from '../../bindings/commands';
import { fault, refusal } from '../../state/failure';
import { label, sayCode, tongue } from '../../state/words.svelte';

/** How an entry is marked: its sign and its weight on the ribbon. */
export interface Sign {
  icon: typeof Lock;
  tone: '' | 'gone' | 'sealed' | 'seen' | 'refused';
}

/** The first prefix that fits decides. */
const signs: [string, Sign][] = [
  ['case.bundle_handed_over', { icon: Send, tone: 'gone' }],
  ['case.notice_', { icon: Send, tone: 'gone' }],
  ['case.receipt_', { icon: PackageCheck, tone: 'gone' }],
  ['case.bundle_cancelled', { icon: Ban, tone: 'refused' }],
  ['case.bundle_', { icon: PackageCheck, tone: 'sealed' }],
  ['room.bundle_', { icon: PackageCheck, tone: '' }],
  ['case.signed_off', { icon: Stamp, tone: 'sealed' }],
  ['case.identity_revealed', { icon: Eye, tone: 'seen' }],
  ['case.legal_order', { icon: Gavel, tone: 'seen' }],
  ['case.vital_', { icon: Gavel, tone: 'seen' }],
  ['case.amended', { icon: FilePen, tone: '' }],
  ['case.consent_withdrawn', { icon: Undo, tone: 'refused' }],
  ['case.consent_', { icon: MessageCircle, tone: '' }],
  ['case.decider_', { icon: UserRound, tone: '' }],
  ['case.child_cannot', { icon: MessageCircle, tone: 'refused' }],
  ['case.interview_', { icon: Mic, tone: '' }],
  ['case.tap', { icon: Mic, tone: '' }],
  ['case.attachment_', { icon: FileKey, tone: '' }],
  ['case.', { icon: Pencil, tone: '' }],
  ['room.command_refused', { icon: Ban, tone: 'seen' }],
  ['room.unlocked', { icon: Unlock, tone: '' }],
  ['room.locked', { icon: Lock, tone: '' }],
  ['room.recipient_', { icon: KeyRound, tone: '' }],
  ['room.passphrase_', { icon: KeyRound, tone: '' }],
  ['room.person_', { icon: UserRound, tone: '' }],
  ['room.cases_', { icon: Link, tone: '' }],
  ['room.head_', { icon: Link, tone: '' }],
];

export function signOf(line: JournalLine): Sign {
  return signs.find(([prefix]) => line.act.startsWith(prefix))?.[1] ?? { icon: Pencil, tone: '' };
}

/** What happened. */
export function act(line: JournalLine): string {
  return sayCode(`act-${line.act.replaceAll(/[._]/g, '-')}`) ?? '';
}

/** One pair of the detail in words. A number stays one, so that its plural is right. */
export function told([name, value]: [string, string]): string {
  if (name === 'text') return value;
  if (name === 'case-code') return value.split('|')[tongue.language === 'mn' ? 0 : 1] ?? '';
  if (name === 'fault') return fault(value).what;
  if (name === 'refused') return refusal(value).what;
  const plain = /^\d{1,9}$/.test(value) && !['digest', 'seal', 'notice'].includes(name) ? Number(value) : value;
  return sayCode(`journal-detail-${name}`, { value: plain }) ?? label(name, value);
}

/** Who, and with what; a whole sentence comes last. */
export function subject(line: JournalLine): string {
  const whole = ([name]: [string, string]) => name === 'fault' || name === 'refused';
  const parts = [line.who, ...line.detail.filter((pair) => !whole(pair)).map(told)].filter(Boolean).join(', ');
  return [parts, ...line.detail.filter(whole).map(told)].join('. ');
}
