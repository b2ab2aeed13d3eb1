/**
 * The compiled product, kept for one command after another: it is told of each by a message, and answers with what that
 * printed and its exit code. For tests, as it takes longer to start the product than to do most of what it is asked.
 */
import { commandLine } from '../dist/src/cli/command-line.js';

process.on('message', async ({ folder, options }) => {
  const printed = { stdout: '', stderr: '' };
  const writes = { stdout: process.stdout.write, stderr: process.stderr.write };
  for (const name of Object.keys(printed)) {
    process[name].write = (content) => {
      printed[name] += String(content);
      return true;
    };
  }
  process.chdir(folder);
  const code = await commandLine(['node', 'oso-keur', ...options]);
  for (const name of Object.keys(printed)) process[name].write = writes[name];
  process.send({ code, ...printed });
});
