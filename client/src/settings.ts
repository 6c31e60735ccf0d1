/** The extension's settings, read where they are needed. */
import { type ConfigurationChangeEvent, workspace } from 'vscode';

export type Language = 'vi' | 'en';

export function language(): Language {
  return workspace.getConfiguration('tdkt').get<string>('language') === 'en' ? 'en' : 'vi';
}

/** What the server is told at its start. `today` (ISO date) is absent when the real date is meant. */
export function initializationOptions(): { language: Language; today?: string; rules: object } {
  const settings = workspace.getConfiguration('tdkt');
  const today = settings.get<string>('today')?.trim();
  return { language: language(), ...(today ? { today } : {}), rules: settings.get<object>('rules') ?? {} };
}

/** Whether a change needs a server started anew; levels of rules are told to the one that runs. */
export function settingsChange(event: ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration('tdkt.language') || event.affectsConfiguration('tdkt.today');
}
