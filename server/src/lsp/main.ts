/** The language server's process: stdio or the pipe its parent opened. */
import { ProposedFeatures, createConnection } from 'vscode-languageserver/node';
import { createGate } from './gate';
import { serve } from './server';

const connection = createConnection(ProposedFeatures.all, { messageStrategy: createGate() });
serve(connection);
connection.listen();
