import { unzipSync, zipSync } from 'fflate';

/** The file in an attachment, bare and in Base64; what is no ZIP stays as it is. */
export function unpackAttachment(content: string): string {
  const [file] = Object.values(filesIn(content));
  return file ? Buffer.from(file).toString('base64') : content;
}

/** The attachment packed anew, on the first day that a ZIP can name. */
export function repackAttachment(content: string): string {
  const files = filesIn(content);
  if (Object.keys(files).length === 0) {
    return content;
  }
  return Buffer.from(zipSync(files, { level: 9, mtime: '1980-01-02T00:00:00' })).toString('base64');
}

function filesIn(content: string): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(Buffer.from(content, 'base64'));
  } catch {
    return {};
  }
}
