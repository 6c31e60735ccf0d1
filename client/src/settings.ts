/** The extension's settings, read where they are needed. */
import { type ConfigurationChangeEvent, workspace } from 'vscode';

export type Language = 'vi' | 'en';

export function language(): Language {
  return workspace.getConfiguration('tdkt').get<string>('language') === 'en' ? 'en' : 'vi';
}

/** What the server is told at its start. `today` (ISO date) is absent when the real date is meant. */
export function initializationOptions(): { language: Language; today?: string } {
  const today = workspace.getConfiguration('tdkt').get<string>('today')?.trim();
  return { language: language(), ...(today ? { today } : {}) };
}

/** Whether a change touches what the server was told at its start. */
export function settingsChange(event: ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration('tdkt.language') || event.affectsConfiguration('tdkt.today');
}
