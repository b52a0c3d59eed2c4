import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { getCurrentWebview } from '@tauri-apps/api/webview';
import { getCurrentWindow } from '@tauri-apps/api/window';
import { open } from '@tauri-apps/plugin-dialog';
import type { CommandName, Progress } from '../bindings/commands';
import type { Host } from './host';

/** The real side: each command is one Tauri command with its own permission. */
export const host: Host = {
  call: (name, request) => invoke(`plugin:itgel|${name}`, { request }),
  cancel: (commands) => invoke('plugin:itgel|cancel_job', { commands }),
  noteActivity: () => invoke('plugin:itgel|note_activity'),
  onProgress: (hears) =>
    void listen<[CommandName, Progress]>('itgel://progress', ({ payload: [command, progress] }) =>
      hears({ command, ...progress }),
    ),
  onLock: (hears) => void listen('itgel://lock', () => hears()),
  onQuiet: (hears) => void listen('itgel://quiet', () => hears()),
  onWaits: (hears) => void listen('itgel://waits', () => hears()),
  onSaved: (hears) => void listen<string>('itgel://saved', (event) => hears(event.payload)),
  onBackedUp: (hears) => void listen<string>('itgel://backed-up', (event) => hears(event.payload)),
  onClockSet: (hears) => void listen('itgel://clock', () => hears()),
  pickFile: async (title, extensions) => {
    const picked = await open({
      title,
      multiple: false,
      directory: false,
      filters: [{ name: extensions.join(', '), extensions }],
    });
    return picked ?? undefined;
  },
  pickFolder: async (title) => (await open({ title, multiple: false, directory: true })) ?? undefined,
  setZoom: (factor) => getCurrentWebview().setZoom(factor),
  setTitle: (title) => getCurrentWindow().setTitle(title),
  setFullscreen: (on) => getCurrentWindow().setFullscreen(on),
};
