/** The preview's page before anything is shown in it. Nothing but our own script and styles may run or load. */
import { Uri, type Webview } from 'vscode';
import type { Messages } from '../messages';

/** @param css the looks of documents, from the server */
export function shell(webview: Webview, extension: Uri, css: string, words: Messages): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const asset = (name: string) => webview.asWebviewUri(Uri.joinPath(extension, 'dist', name)).toString();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource} 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="${asset('preview.css')}">
<style nonce="${nonce}">${css.replaceAll('<', '')}</style>
<title>${words.preview}</title>
</head>
<body>
<header><nav aria-label="${words.preview}"></nav><button type="button">${words.exportFromPreview}</button></header>
<main></main>
<script nonce="${nonce}" src="${asset('preview.js')}"></script>
</body>
</html>`;
}
