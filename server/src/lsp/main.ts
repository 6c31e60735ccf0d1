/** The language server's process: stdio or the pipe its parent opened. */
import { ProposedFeatures, createConnection } from 'vscode-languageserver/node';
import { serve } from './server';

const connection = createConnection(ProposedFeatures.all);
serve(connection);
connection.listen();
